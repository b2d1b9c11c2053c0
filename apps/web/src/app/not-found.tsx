import { Link } from '@tanstack/react-router';
import { Page } from '../ui/page';

export function NotFound() {
  return (
    <Page title="Page not found">
      <p>If you typed the address, check it. If you followed a link, it may be out of date.</p>
      <p><Link to="/">Go to your start page</Link></p>
    </Page>
  );
}
