import { Link } from '@tanstack/react-router';
import { NewMessages } from '../../messages';
import { PriorityTag } from '../../ui/tag';
import { stateWords } from '../../ui/words';
import { DueWords } from '../reading/due-times';
import { movesWords } from '../reading/event-words';
import type { Filter } from './queue-filters';
import type { Waiting } from './use-queue';

interface Props {
  readonly serviceId: string;
  readonly filter: Filter;
  readonly item: Waiting;
  readonly done: string | undefined;
  readonly isOpen: boolean;
  /** One is open already: this takes its place, and "back" leads to the queue. */
  readonly isBeside: boolean;
  readonly now: number;
  readonly onOpen: () => void;
}

/** One who waits: name, priority, who sent it, due in words, state, who has it. */
export function QueueItem({ serviceId, filter, item, done, isOpen, isBeside, now, onOpen }: Props) {
  const { id, person, priority, sender, due, state, assignee, hops } = item;
  return (
    <li>
      <Link
        to="/triage/$serviceId" params={{ serviceId }} search={{ ...filter, open: id }} replace={isBeside} resetScroll={false} id={`queue-${id}`} onClick={onOpen}
        className={isOpen ? 'onward-waiting onward-waiting--open' : 'onward-waiting'} aria-current={isOpen || undefined}
      >
        <span className="onward-waiting__name"><bdi>{person.name}</bdi> <PriorityTag priority={priority} /> <NewMessages referralId={id} /></span>
        <span>{sender?.name}</span>
        {due !== null && <DueWords due={due} now={now} />}
        <span className="onward-quiet">
          {done === undefined ? stateWords(state) : <strong>✓ {done}</strong>}{hops > 0 && `, ${movesWords(hops)}`}, {assignee == null ? 'unassigned' : assignee.name}
        </span>
      </Link>
    </li>
  );
}
