import { Page } from '../../ui/page';

export function CheckPage() {
  return <Page title="Check your answers">{null}</Page>;
}
