import type { ReferralEvent } from '../../api/timeline-queries';
import { AttachedDocument } from '../../documents';
import { useReferralPage } from '../referral-context';
import { questionAt } from '../question-at';
import { whenWords } from '../when';
import { changedPointers, pointersOf, textOf } from './event-text';
import { Instead } from './instead';
import { Speech } from './speech';
import { stepWords } from './step-words';
import { useStepContext } from './use-step-context';

const SPOKEN = [
  ['question', 'Question'], ['advice', 'Advice'], ['toReferrer', 'To everyone'], ['note', 'To the team that has it'], ['summary', 'Summary'],
] as const;

/** One step that happened: what, when, who and where, and what they said. */
export function Step({ event, isTakenBack, isNew }: { readonly event: ReferralEvent; readonly isTakenBack: boolean; readonly isNew: boolean }) {
  const { referral, form, myOrganisationId } = useReferralPage();
  const { title, lines, isMinor } = stepWords(event, useStepContext()(event));
  const { by, at, id } = event;
  const titleOf = (pointer: string): string | undefined => (form === undefined ? undefined : questionAt(form, pointer)?.title);
  const asked = pointersOf(event).map(titleOf).filter((one) => one !== undefined);
  const changed = changedPointers(event).map(titleOf).filter((one) => one !== undefined);
  const isSystem = by.role === 'system';
  const classes = ['onward-step', isMinor === true && 'onward-step--minor', isNew && 'onward-step--new', event.type === 'message' && 'onward-step--message'];
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      <h3 id={`step-${id}`} tabIndex={-1} className="onward-step__title">{isTakenBack ? <><s>{title}</s> (taken back)</> : title}</h3>
      <p className="onward-quiet">
        <time dateTime={at}>{whenWords(at)}</time>{!isSystem && <>, <span dir="auto">{by.name}</span>, {by.organisation.name}</>}
      </p>
      {lines.map((line) => <p key={line} className="onward-step__line" dir="auto">{line}</p>)}
      {event.type === 'attach' && <AttachedDocument referralId={referral.id} eventId={id} />}
      <Instead event={event} className="onward-step__line" />
      {SPOKEN.map(([field, label]) => {
        const words = textOf(event, field);
        return words === undefined ? null : <Speech key={field} label={event.type === 'message' && field === 'toReferrer' ? undefined : label} words={words} isOurs={by.organisation.id === myOrganisationId} />;
      })}
      {asked.length > 0 && <About label="About these answers:" titles={asked} />}
      {changed.length > 0 && <About label="Answers changed:" titles={changed} />}
    </li>
  );
}

function About({ label, titles }: { readonly label: string; readonly titles: readonly string[] }) {
  return (
    <div className="onward-step__line">
      <p className="onward-step__line">{label}</p>
      <ul className="nhsuk-list nhsuk-list--bullet">{titles.map((title) => <li key={title}>{title}</li>)}</ul>
    </div>
  );
}
