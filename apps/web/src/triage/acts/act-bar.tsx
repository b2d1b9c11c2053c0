import type { Schemas } from '../../api/client';
import { actKind, ACT_KINDS, type ActKind, type ActType } from './act-kinds';

interface Props {
  readonly allowed: Schemas['Referral']['allowedEvents'];
  /** What has been said already, and can now be taken back. */
  readonly told: readonly ActType[];
  readonly hasKeys: boolean;
  readonly onAct: (kind: ActKind) => void;
}

const MAIN = 5;

/** What may be done now: the acts that matter most as buttons, the rest under "More". */
export function ActBar({ allowed, told, hasKeys, onAct }: Props) {
  // one way to a priority: the first look sets it, and says that somebody looked
  const possible = ACT_KINDS.filter(({ type }) => allowed.includes(type) && !(type === 'reprioritise' && allowed.includes('triage'))).map((kind) => actKind(kind.type, told) ?? kind);
  const main = possible.slice(0, MAIN);
  const more = possible.slice(MAIN);
  if (possible.length === 0) return <p className="onward-acts onward-quiet">There is nothing for you to do on this referral now.</p>;
  return (
    <div className="onward-acts" role="group" aria-label="What you can do">
      {main.map((kind, index) => (
        <button
          key={kind.type} id={`do-${kind.type}`} type="button" className={index === 0 ? 'onward-do onward-do--first' : 'onward-do'} onClick={() => onAct(kind)}
          aria-keyshortcuts={hasKeys ? kind.key : undefined}
        >
          {kind.label}{hasKeys && kind.key !== undefined && <kbd aria-hidden="true">{kind.key}</kbd>}
        </button>
      ))}
      {more.length > 0 && (
        <details className="onward-acts__more">
          <summary className="onward-do" id="do-more">More</summary>
          <ul>
            {more.map((kind) => <li key={kind.type}><button type="button" className="onward-do onward-do--listed" id={`do-${kind.type}`} onClick={() => onAct(kind)}>{kind.label}</button></li>)}
          </ul>
        </details>
      )}
    </div>
  );
}
