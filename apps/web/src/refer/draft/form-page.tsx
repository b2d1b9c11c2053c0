import { Page } from '../../ui/page';

export function FormPage() {
  return <Page title="Form">{null}</Page>;
}
