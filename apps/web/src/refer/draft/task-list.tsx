import { Link } from '@tanstack/react-router';
import { PriorityTag, Tag } from '../../ui/tag';
import { URGENCY_TASK, type Task, type TaskState } from './questions/tasks';

const STATES = { completed: ['green', 'Completed'], incomplete: ['blue', 'Incomplete'], 'not-started': ['grey', 'Not started'], optional: ['grey', 'Optional'] } as const satisfies
  Record<TaskState, readonly [string, string]>;

interface Props {
  readonly tasks: readonly Task[];
  readonly link: (key: string) => { readonly to: '/refer/$draftId/$pageKey'; readonly params: { draftId: string; pageKey: string }; readonly search: object };
  readonly priority: Parameters<typeof PriorityTag>[0]['priority'];
}

export function TaskList({ tasks, link, priority }: Props) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map(({ key, title, state, left }) => (
        <li key={key} className="nhsuk-task-list__item nhsuk-task-list__item--with-link">
          <div className="nhsuk-task-list__name-and-hint">
            <Link className="nhsuk-task-list__link" {...link(key)} aria-describedby={`task-${key}`}>{title}</Link>
            {state === 'incomplete' && <div className="nhsuk-task-list__hint">{left === 1 ? 'One answer is' : `${left} answers are`} still needed</div>}
          </div>
          <div className="nhsuk-task-list__status" id={`task-${key}`}>
            {key === URGENCY_TASK && state === 'completed' ? <PriorityTag priority={priority} /> : <Tag colour={STATES[state][0]}>{STATES[state][1]}</Tag>}
          </div>
        </li>
      ))}
    </ul>
  );
}
