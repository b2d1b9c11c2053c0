import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadNotices } from '../api/notices';

const MOST = 100;

/** The way to the notices, with how many are unread: kept up by the stream. */
export function NoticesLink() {
  const unread = useQuery(unreadNotices).data?.unread ?? 0;
  return (
    <Link to="/$" params={{ _splat: 'notices' }}>
      Notices{unread > 0 && <> ({unread >= MOST ? '99+' : unread}<span className="nhsuk-u-visually-hidden"> unread</span>)</>}
    </Link>
  );
}
