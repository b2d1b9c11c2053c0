import { Page } from '../ui/page';

export function ReferralPage() {
  return <Page title="Referral">{null}</Page>;
}
