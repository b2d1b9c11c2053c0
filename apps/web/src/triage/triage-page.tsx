import { Page } from '../ui/page';

export function TriagePage() {
  return <Page title="Waiting for triage">{null}</Page>;
}
