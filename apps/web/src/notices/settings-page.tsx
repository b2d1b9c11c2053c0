import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { noticeSettings } from '../api/notices';
import { readOne, type FirstReads } from '../app/first-reads';
import { Failed } from '../ui/failed';
import { Loading } from '../ui/loading';
import { Page as Whole } from '../ui/page';
import { SettingsForm } from './settings-form';

export const firstReads: FirstReads = () => readOne(noticeSettings);

/** What somebody is sent besides the list of notices, by which way and where to. */
export function Page() {
  const { data, error, refetch } = useQuery(noticeSettings);
  return (
    <Whole title="Your notices" before={<Link className="onward-back" to="/$" params={{ _splat: 'notices' }}>Notices</Link>}>
      <p>All of your notices are in the list here. Choose which of them you are sent as well. What is sent says nothing of whom a referral is about: it holds a link, and you sign in to read it.</p>
      {data === undefined ? error === null ? <Loading what="your choice" /> : <Failed error={error} onRetry={() => void refetch()} /> : <SettingsForm settings={data} />}
    </Whole>
  );
}
