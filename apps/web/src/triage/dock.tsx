import { useQuery } from '@tanstack/react-query';
import { me } from '../api/queries';
import { team } from '../api/triage-queries';
import { ActBar } from './acts/act-bar';
import type { Colleague } from './acts/act-fields';
import { actKind, type ActKind, type ActType } from './acts/act-kinds';
import { ActForm } from './acts/at-hand';
import type { Draft } from './acts/draft';
import type { Answer } from './acts/use-act';
import { isDeathRecorded, whatStands } from './reading/event-words';
import type { useOpened } from './reading/use-opened';

interface Props {
  readonly opened: ReturnType<typeof useOpened>;
  readonly name: string;
  readonly acting: ActType | null;
  readonly hasKeys: boolean;
  readonly serviceId: string;
  readonly onAct: (kind: ActKind) => void;
  readonly onLeave: () => void;
  readonly onDone: (kind: ActKind, answer: Answer, draft: Draft) => void;
}

/** What can be done with the opened referral, at hand while it is read. */
export function Dock({ opened, name, acting, hasKeys, serviceId, onAct, onLeave, onDone }: Props) {
  const { shown, asked, events, service } = opened;
  const colleagues = useColleagues(serviceId);
  if (shown === undefined) return null;
  const standing = whatStands(events);
  const isAsked = shown.pendingConfirmation?.isMine === true && shown.pendingConfirmation.type === 'entered-in-error';
  const told: ActType[] = [...(isDeathRecorded(standing) ? ['record-death' as const] : []), ...(isAsked ? ['entered-in-error' as const] : [])];
  const kind = acting === null ? undefined : actKind(acting, told);
  if (kind === undefined) return <ActBar allowed={shown.allowedEvents} told={told} hasKeys={hasKeys} onAct={onAct} />;
  const visited = [...new Set(standing.map(({ service }) => service.id))];
  return (
    <ActForm key={kind.type} kind={kind} name={name} offered={{ referral: shown, asked, colleagues, visited, isStatutory: service?.statutoryDuty === true }} onLeave={onLeave} onOvertaken={opened.show} onDone={(answer, draft) => onDone(kind, answer, draft)} />
  );
}

/** Who works here, ourselves first. */
function useColleagues(serviceId: string): Colleague[] {
  const self = useQuery(me).data?.user.id;
  const { data } = useQuery(team(serviceId));
  return (data?.items ?? []).map(({ id, name }) => ({ id, name: id === self ? `Me (${name})` : name })).toSorted((one, other) => Number(other.id === self) - Number(one.id === self));
}
