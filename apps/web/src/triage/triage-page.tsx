import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, redirect, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { ApiError } from '../api/api-error';
import { unreadMessages } from '../api/notices';
import { me, service } from '../api/queries';
import { worklist } from '../api/triage-queries';
import { readOne, readPage, type FirstReads } from '../app/first-reads';
import { queries } from '../app/queries';
import { useMembership } from '../app/use-membership';
import type { WorklistSearch } from '../app/worklist-search';
import { onDemand } from '../ui/on-demand';
import { Page } from '../ui/page';
import { RootClass } from '../ui/root-class';
import { stateWords } from '../ui/words';
import { actKind, type ActKind, type ActType } from './acts/act-kinds';
import { TakeBack } from './acts/at-hand';
import { keepDraft, type Draft } from './acts/draft';
import type { Done } from './acts/take-back';
import type { Answer } from './acts/use-act';
import { useKeys, useKeysAreOn } from './keyboard/use-keys';
import { countWords } from './queue/counts';
import { Queue } from './queue/queue';
import { useQueue } from './queue/use-queue';
import { readOpened } from './reading/read-opened';

const KeyHelp = lazy(() => import('./keyboard/key-help').then((module) => ({ default: module.KeyHelp })));

// a phone begins with the queue alone
const Opened = onDemand(() => import('./opened').then((module) => module.Opened), 'soon');

const route = getRouteApi('/triage/$serviceId');
const SECOND_THOUGHTS_MS = 60_000;
/** Whether the queue and a referral stand side by side. */
const isWide = (): boolean => matchMedia('(min-width: 64em)').matches;

export const firstReads: FirstReads<{ readonly serviceId: string }, WorklistSearch> = async (params, { open, ...filter }) => {
  const queue = worklist(params.serviceId, filter);
  await Promise.all([readOne(unreadMessages), readPage(queue), readOne(service(params.serviceId)), open !== undefined && Promise.all([Opened.atHand(), readOpened(open)])]);
  const first = queries.getQueryData(queue.queryKey)?.pages[0]?.items[0]?.id;
  if (open === undefined && first !== undefined && isWide()) redirect({ to: '/triage/$serviceId', params, search: { ...filter, open: first }, replace: true, throw: true });
};

export function TriagePage(): ReactElement {
  const { serviceId } = route.useParams();
  return <Desk key={serviceId} serviceId={serviceId} />;
}

/** The queue of one service and, beside it, the referral that is open. */
function Desk({ serviceId }: { readonly serviceId: string }) {
  const { open, ...filter } = route.useSearch();
  const navigate = useNavigate();
  const queue = useQueue(serviceId, filter);
  const { data: reader } = useQuery(me);
  const mine = reader?.user.id ?? '';
  const { data: about } = useQuery(service(serviceId));
  const isDesk = useMembership()?.role === 'coordinator';
  const [acting, setActing] = useState<ActType | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [said, setSaid] = useState('');
  const [helps, setHelps] = useState(false);
  const [takesFocus, setTakesFocus] = useState(false);
  const [hasKeys, switchKeys] = useKeysAreOn();
  const takeBack = useRef<(() => void) | null>(null);
  const allowed = useRef<readonly string[] | null>(null);
  /** The act whose key was pressed before the referral was there to read. */
  const wanted = useRef<ActKind | null>(null);

  const items = queue.items;
  const first = items?.[0]?.id;
  const at = items?.findIndex(({ id }) => id === open) ?? -1;
  const nameOf = (id: string | undefined): string => items?.find((item) => item.id === id)?.person.name ?? '';

  const goInstead = (search: WorklistSearch, replace = true): void => void navigate({ to: '/triage/$serviceId', params: { serviceId }, search, replace, resetScroll: false });

  // on a wide screen reading starts with the most pressing one; on a phone with the queue
  useEffect(() => {
    if (open === undefined && first !== undefined && isWide()) goInstead({ ...filter, open: first });
  });

  const goTo = (id: string | undefined): void => {
    setActing(null);
    setTakesFocus(true);
    wanted.current = null;
    goInstead({ ...filter, open: id }, open !== undefined);
  };
  const step = (by: 1 | -1): void => {
    const next = items?.[at + by];
    if (next === undefined) setSaid(by === 1 ? 'That was the last one.' : 'That was the first one.');
    else goTo(next.id);
  };
  const begin = (kind: ActKind): void => {
    if (open === undefined) return;
    if (allowed.current === null) wanted.current = kind;
    else if (allowed.current.includes(kind.type)) setActing(kind.type);
    else setSaid(`“${kind.label}” is not possible on this referral now.`);
  };
  const onRead = (): void => {
    const kind = wanted.current;
    wanted.current = null;
    if (kind !== null) begin(kind);
  };
  const leave = (): void => {
    const type = acting;
    setActing(null);
    requestAnimationFrame(() => (document.getElementById(`do-${type}`)?.checkVisibility() === true ? document.getElementById(`do-${type}`) : document.getElementById('do-more'))?.focus({ preventScroll: true }));
  };

  const finish = (kind: ActKind, answer: Answer, draft: Draft): void => {
    const { referral } = answer;
    const name = nameOf(referral.id) || referral.reference;
    queue.mark(referral, kind.movesOn === true ? kind.done.replace(/ about$/, '') : null);
    setDone({ words: kind.done, name, type: kind.type, draft, answer, until: Date.now() + SECOND_THOUGHTS_MS });
    const next = kind.movesOn === true ? nextAfter(at) : referral.id;
    setActing(null);
    setSaid(`${kind.done}: ${name}. ${next === undefined ? 'That was the last one in this queue.' : next === referral.id ? '' : `Next: ${nameOf(next)}.`}`);
    if (next !== referral.id) goTo(next);
    else requestAnimationFrame(() => document.getElementById('opened-title')?.focus({ preventScroll: true }));
  };
  /** The next one below that was not dealt with just now, or else the first above. */
  const nextAfter = (from: number): string | undefined => {
    const inTurn = [...(items ?? []).slice(from + 1), ...(items ?? []).slice(0, Math.max(0, from))];
    return inTurn.find(({ id }) => queue.done[id] === undefined)?.id;
  };
  const takenBack = (answer: Answer, { name, type, draft }: Done): void => {
    queue.mark(answer.referral, null);
    keepDraft(answer.referral.id, type, draft);
    setDone(null);
    setSaid(`Taken back. ${name}: ${stateWords(answer.referral.state)}, as before.`);
    goTo(answer.referral.id);
  };
  const isOver = useCallback(() => setDone(null), []);

  const key = (type: ActType) => () => {
    const kind = actKind(type);
    if (kind !== undefined) begin(kind);
  };
  useKeys({
    a: key('accept'), r: key('redirect'), q: key('request-information'), d: key('advise'), j: () => step(1), k: () => step(-1), z: () => takeBack.current?.(),
    '/': () => document.getElementById('queue-search')?.focus(), '?': () => setHelps(true),
  }, hasKeys);

  if (queue.error instanceof ApiError && queue.error.status === 404) {
    return (
      <Page title="This queue is not yours">
        <p>It is another team’s, or there is no such service. If you work there, ask the administrator of your organisation to add you.</p>
        <p><Link to="/">Go to your start page</Link></p>
      </Page>
    );
  }
  return (
    <Page title="Waiting for triage" caption={`${about?.name ?? ''}${items === undefined || items.length === 0 ? '' : `: ${countWords(items, queue.hasMore, isDesk)}`}`} isWide>
      <RootClass name="onward-with-desk" />
      {open !== undefined && <RootClass name="onward-with-opened" />}
      <div role="status" className="nhsuk-u-visually-hidden">{said}</div>
      {about?.assured === false && reader?.permissions.includes('service.manage') === true && (
        <p className="onward-notice">Nobody has checked lately what the directory says of this service. <Link to="/$" params={{ _splat: `service/${serviceId}` }}>Check the entry</Link></p>
      )}
      {done !== null && <TakeBack key={done.answer.event.id} done={done} hasKeys={hasKeys} take={takeBack} onBack={takenBack} onOver={isOver} />}
      <div className={open === undefined ? 'onward-desk' : 'onward-desk onward-desk--open'}>
        <Queue
          serviceId={serviceId} queue={queue} filter={filter} me={mine} isDesk={isDesk} open={open} hasKeys={hasKeys} onHelp={() => setHelps(true)}
          onFilter={(next) => {
            // the reader stays at the filter
            setTakesFocus(false);
            goInstead(next, false);
          }}
          onOpen={() => {
            wanted.current = null;
            setActing(null);
            setTakesFocus(true);
          }}
        />
        {open !== undefined && (
          <div>
            <Link to="/triage/$serviceId" params={{ serviceId }} search={filter} className="onward-back onward-desk__back">Back to the queue</Link>
            <Opened key={`${open} ${done?.answer.event.id === undefined || done.answer.referral.id !== open ? '' : done.answer.event.id}`} id={open} name={nameOf(open)} acting={acting} hasKeys={hasKeys} serviceId={serviceId} waiting={items?.find((item) => item.id === open)} allowed={allowed} takesFocus={takesFocus} onRead={onRead} onAct={begin} onLeave={leave} onDone={finish} />
          </div>
        )}
      </div>
      <Suspense>{helps && <KeyHelp isOn={hasKeys} onSwitch={switchKeys} onClose={() => setHelps(false)} />}</Suspense>
    </Page>
  );
}
