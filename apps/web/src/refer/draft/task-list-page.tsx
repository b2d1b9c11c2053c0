import { Page } from '../../ui/page';

export function TaskListPage() {
  return <Page title="Your referral">{null}</Page>;
}
