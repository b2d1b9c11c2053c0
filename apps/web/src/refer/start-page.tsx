import { Page } from '../ui/page';

export function StartPage() {
  return <Page title="Refer somebody">{null}</Page>;
}
