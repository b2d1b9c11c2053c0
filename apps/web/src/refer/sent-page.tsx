import { Page } from '../ui/page';

export function SentPage() {
  return <Page title="Sent">{null}</Page>;
}
