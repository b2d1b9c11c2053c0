import type { TimelineEvent } from '../api/types';
import { codeWords, dayAndTime } from '../ui/words';

const HAPPENED: Readonly<Record<string, string>> = {
  submit: 'Referral sent', triage: 'Reviewed', redirect: 'Redirected', 'request-information': 'A question was asked',
  'provide-information': 'The question was answered', accept: 'Accepted', advise: 'Advice given', 'acknowledge-advice': 'Advice read: settled',
  convert: 'Advice did not settle it', 'propose-decline': 'A decline was proposed', decline: 'Declined', appeal: 'A second look was asked for',
  start: 'Care started', complete: 'Outcome recorded', reopen: 'Opened again', withdraw: 'Withdrawn', retract: 'Taken back', message: 'Message',
  reprioritise: 'Priority changed', assign: 'Taken on', release: 'Put back for the team', amend: 'Answers amended', invite: 'Somebody was invited',
};

const TEXTS = ['toReferrer', 'question', 'advice', 'note', 'summary'] as const;

/** Every step, oldest first: what, when, who, and what was written for this reader. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="onward-timeline">
      {events.map((event) => (
        <li key={event.id}>
          <strong>{HAPPENED[event.type] ?? codeWords(event.type)}{event.type === 'redirect' && ` to ${event.service.name}`}</strong>
          <p className="onward-quiet">
            {dayAndTime(event.at)}, {event.by.name}{event.by.organisation !== undefined && `, ${event.by.organisation.name}`}
          </p>
          {['reason', 'outcome', 'priority', 'kind'].map((code) => typeof event.data[code] === 'string' && (
            <p key={code}>{capital(code)}: {codeWords(String(event.data[code]))}</p>
          ))}
          {TEXTS.map((text) => event.content?.[text] !== undefined && <p key={text}>“{String(event.content[text])}”</p>)}
        </li>
      ))}
    </ol>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
