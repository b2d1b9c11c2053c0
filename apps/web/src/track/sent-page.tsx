import { Page } from '../ui/page';

export function SentPage() {
  return <Page title="Referrals sent">{null}</Page>;
}
