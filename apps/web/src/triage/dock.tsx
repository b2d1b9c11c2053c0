import { useQuery } from '@tanstack/react-query';
import { viewers } from '../api/look-at-referral';
import { me } from '../api/queries';
import { ActBar } from './acts/act-bar';
import type { Colleague } from './acts/act-fields';
import { ActForm } from './acts/act-form';
import { actKind, type ActKind, type ActType } from './acts/act-kinds';
import type { Draft } from './acts/draft';
import type { Answer } from './acts/use-act';
import type { Waiting } from './queue/use-queue';
import { isDeathRecorded, whatStands } from './reading/event-words';
import type { useOpened } from './reading/use-opened';

interface Props {
  readonly opened: ReturnType<typeof useOpened>;
  readonly name: string;
  readonly acting: ActType | null;
  readonly hasKeys: boolean;
  readonly waiting: readonly Waiting[];
  readonly onAct: (kind: ActKind) => void;
  readonly onLeave: () => void;
  readonly onDone: (kind: ActKind, answer: Answer, draft: Draft) => void;
}

/** What can be done with the opened referral, at hand while it is read. */
export function Dock({ opened, name, acting, hasKeys, waiting, onAct, onLeave, onDone }: Props) {
  const { shown, asked, events, isStatutory } = opened;
  const colleagues = useColleagues(shown?.id ?? '', waiting, opened);
  if (shown === undefined) return null;
  const leave = (): void => {
    // who was told that somebody acted first sees it as it is now
    if (opened.moved !== null) opened.showNewest();
    onLeave();
  };
  const standing = whatStands(events);
  const isDead = isDeathRecorded(standing);
  const kind = acting === null ? undefined : actKind(acting, isDead);
  if (kind === undefined) return <ActBar allowed={shown.allowedEvents} isDead={isDead} hasKeys={hasKeys} onAct={onAct} />;
  const visited = [...new Set(standing.map(({ service }) => service.id))];
  return (
    <ActForm key={kind.type} kind={kind} name={name} offered={{ referral: shown, asked, colleagues, visited, isStatutory }} onLeave={leave} onDone={(answer, draft) => onDone(kind, answer, draft)} />
  );
}

/** Those we know to work here: ourselves, who has something in this queue, who acted here, who looks. The API lists no colleagues; whoever does not work here it refuses. */
function useColleagues(id: string, waiting: readonly Waiting[], { shown, events, isInHand }: ReturnType<typeof useOpened>): Colleague[] {
  const self = useQuery(me).data?.user;
  const { data: looking = [] } = useQuery({ ...viewers(id), enabled: isInHand });
  const acted = events.filter(({ by, service }) => by.role !== 'referrer' && by.role !== 'coordinator' && service.id === shown?.service.id).map(({ by }) => by);
  const all = [...(self === undefined ? [] : [{ ...self, name: `Me (${self.name})` }]), ...waiting.flatMap(({ assignee }) => assignee ?? []), ...acted, ...looking];
  return [...new Map(all.toReversed().map(({ id: each, name }) => [each, { id: each, name }])).values()].toReversed();
}
