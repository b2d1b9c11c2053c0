import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/button';
import { Failed } from '../../ui/failed';
import { Loading } from '../../ui/loading';
import { filterWords, QueueFilters, type Filter } from './queue-filters';
import { QueueItem } from './queue-item';
import type { News, useQueue, Waiting } from './use-queue';

interface Props {
  readonly serviceId: string;
  readonly queue: ReturnType<typeof useQueue>;
  readonly filter: Filter;
  readonly me: string;
  readonly isDesk: boolean;
  readonly open: string | undefined;
  readonly onFilter: (filter: Filter) => void;
  readonly onOpen: () => void;
  readonly hasKeys: boolean;
  readonly onHelp: () => void;
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/[\u0300-\u036f\s-]/g, '').toLowerCase();
const isSought = ({ person, reference }: Waiting, sought: string): boolean => plain(person.name).includes(sought) || plain(reference).includes(sought);

/** Those who wait, most pressing first, as the server sorted them when the reader came. */
export function Queue({ serviceId, queue, filter, me, isDesk, open, onFilter, onOpen, hasKeys, onHelp }: Props) {
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useMinute();
  const { items, news } = queue;
  const sought = plain(typed);
  const found = (items ?? []).filter((item) => isSought(item, sought));
  const before = useRef(open);
  useEffect(() => {
    // back from a referral, reading goes on where it was opened
    if (open === undefined) document.getElementById(`queue-${before.current}`)?.focus();
    else document.getElementById(`queue-${open}`)?.scrollIntoView({ block: 'nearest' });
    before.current = open;
  }, [open]);
  return (
    <section className="onward-queue" aria-labelledby="queue-title">
      <div className="onward-queue__head">
        <h2 ref={heading} id="queue-title" tabIndex={-1} className="nhsuk-heading-s onward-queue__title">Queue</h2>
        <button type="button" className="onward-link" onClick={onHelp}>Keys{hasKeys ? ' (?)' : ' (off)'}</button>
      </div>
      <input
        id="queue-search" className="nhsuk-input" type="search" aria-label="Search this queue by name or reference" placeholder="Name or reference" autoComplete="off" value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <QueueFilters filter={filter} me={me} isDesk={isDesk} onChange={onFilter} />
      <div role="status" className="onward-queue__news">
        {newsWords(news) !== '' && (
          <button
            type="button" className="onward-news"
            onClick={() => {
              queue.showNews();
              heading.current?.focus();
            }}
          >
            {newsWords(news)}: show {news.fresh + news.changed + news.gone === 1 ? 'it' : 'them'}
          </button>
        )}
      </div>
      {queue.error !== null && <Failed error={queue.error} onRetry={queue.retry} />}
      {items === undefined ? queue.error === null && <Loading what="the queue" /> : (
        <>
          {found.length > 0 && (
            <ol className="onward-waiting-list">
              {found.map((item) => <QueueItem key={item.id} serviceId={serviceId} filter={filter} item={item} done={queue.done[item.id]} isOpen={item.id === open} isBeside={open !== undefined} now={now} onOpen={onOpen} />)}
            </ol>
          )}
          {items.length > 0 && found.length === 0 && (
            <p>Nobody here is called “<bdi>{typed}</bdi>”, and no reference has it.{queue.hasMore && ' There may be more: show them first.'} <button type="button" className="onward-link" onClick={() => setTyped('')}>Clear the search</button></p>
          )}
          {items.length === 0 && <NobodyWaits filter={filterWords(filter, me, isDesk)} onClear={() => onFilter({})} />}
          {queue.hasMore && <Button kind="secondary" isBusy={queue.isMoreComing} onClick={queue.showMore}>{queue.isMoreComing ? 'Loading…' : 'Show more'}</Button>}
        </>
      )}
    </section>
  );
}

function NobodyWaits({ filter, onClear }: { readonly filter: string; readonly onClear: () => void }) {
  if (filter === '') return <p>Nobody is waiting. You are up to date: what comes next appears here by itself.</p>;
  return <p>Nobody waits under this filter: <strong>{filter}</strong>. <button type="button" className="onward-link" onClick={onClear}>Show everything open</button></p>;
}

function newsWords({ fresh, changed, gone }: News): string {
  return [fresh > 0 && `${fresh} new`, changed > 0 && `${changed} changed`, gone > 0 && `${gone} gone`].filter(Boolean).join(', ');
}

/** The time, a minute at a time: "due in 4 minutes" goes on counting. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
