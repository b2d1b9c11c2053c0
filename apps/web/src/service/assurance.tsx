import { useEntryAct, type Entry } from '../api/service-entry';
import { Button } from '../ui/button';
import { Failed } from '../ui/failed';
import { Tag } from '../ui/tag';
import { date } from '../ui/words';

/** Whether somebody answers for the entry, and the one press that says so. */
export function Assurance({ entry }: { readonly entry: Entry }) {
  const checking = useEntryAct(entry);
  const { assured, assuredUntil, remindedAt } = entry;
  return (
    <section aria-label="Whether it was checked" className={assured ? undefined : 'onward-inset'}>
      <p>
        {assured ? <Tag colour="green">Checked</Tag> : <Tag colour="orange">Not checked lately</Tag>}{' '}
        {assured && assuredUntil !== null
          ? <>Good until {date(assuredUntil)}. If it is all still right, say so again at any time.</>
          : <>{assuredUntil === null ? 'Nobody has said that it is right.' : `It was good until ${date(assuredUntil)}.`} Who refers is told so, and finds it lower in the list. Look through it, put right what is not, then say that it is.</>}
      </p>
      {!assured && remindedAt !== null && <p>You were asked to check it on {date(remindedAt)}.</p>}
      {checking.error !== null && <Failed error={checking.error} onRetry={() => checking.mutate({ kind: 'assure' })} />}
      <Button kind={assured ? 'secondary' : 'main'} isBusy={checking.isPending} onClick={() => checking.mutate({ kind: 'assure' })}>I have checked this entry</Button>
      <div role="status">{checking.isSuccess && <p className="onward-done">Thank you. It is good for a year.</p>}</div>
    </section>
  );
}
