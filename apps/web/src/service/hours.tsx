import type { Entry } from '../api/service-entry';
import { hoursWords } from '../refer';
import { Checkboxes } from '../ui/options';
import { SummaryList } from '../ui/summary-list';
import { TextField } from '../ui/text-field';
import { Part, PartForm } from './part';
import { DAYS, spansOf, typedOf, type Day, type Spans } from './typed-hours';
import { useTyped } from './use-typed';

const dayId = (day: Day): string => `hours-${day}`;
const IDS = { more: 'hours-more', name: 'on-call-name', phone: 'on-call-phone' } as const;
const MORE = [{ value: 'bank-holidays', label: 'It is open on bank holidays too' }, { value: 'on-call', label: 'Somebody is on call whenever it is closed' }];

/** When it is open, and who is called when it is not. */
export function Hours({ entry }: { readonly entry: Entry }) {
  const { hours, onCall, onCallAlways } = entry;
  return (
    <Part entry={entry} id="hours" title="Opening hours and on call" change="Change hours and on call" form={(go) => <HoursForm entry={entry} {...go} />}>
      <SummaryList
        rows={[
          { key: 'hours', label: 'Open', value: hours === null ? 'Nobody has said. Monday to Friday 9am to 5pm is assumed.' : hoursWords(hours) },
          { key: 'on-call', label: 'On call when closed', value: onCallAlways ? 'Always' : 'No' },
          { key: 'contact', label: 'Who is called', value: onCall === null ? 'Nobody is named' : `${onCall.name}, ${onCall.phone}` },
        ]}
      />
    </Part>
  );
}

function HoursForm({ entry, partKey, onDone }: { readonly entry: Entry; readonly partKey: string; readonly onDone: () => void }) {
  const { hours, onCall } = entry;
  const [typed, type] = useTyped(partKey, () => ({
    days: Object.fromEntries(DAYS.map(([day]) => [day, hours === null ? (day === 'sat' || day === 'sun' ? '' : '09:00 to 17:00') : typedOf(hours[day])])) as Record<Day, string>,
    more: [...(hours?.openOnBankHolidays === true ? ['bank-holidays'] : []), ...(entry.onCallAlways ? ['on-call'] : [])],
    name: onCall?.name ?? '', phone: onCall?.phone ?? '',
  }));
  const read = () => {
    const spans = Object.fromEntries(DAYS.map(([day]) => [day, spansOf(typed.days[day])])) as Record<Day, Spans | undefined>;
    const [name, phone] = [typed.name.trim(), typed.phone.trim()];
    const faults = [
      ...DAYS.flatMap(([day, label]) => (spans[day] === undefined ? [{ fieldId: dayId(day), message: `${label}: write the times as 9:00 to 17:00` }] : [])),
      ...(name === '' && phone !== '' ? [{ fieldId: IDS.name, message: 'Say who is called' }] : []),
      ...(name !== '' && phone === '' ? [{ fieldId: IDS.phone, message: 'Say on which number they are called' }] : []),
    ];
    if (faults.length > 0) return faults;
    const week = { ...(spans as Record<Day, Spans>), openOnBankHolidays: typed.more.includes('bank-holidays') };
    return { kind: 'change', patch: { hours: week, onCall: name === '' ? null : { name, phone }, onCallAlways: typed.more.includes('on-call') } } as const;
  };
  const fieldOf = (pointer: string): string => {
    const day = /^\/hours\/(\w{3})/.exec(pointer)?.[1];
    return day !== undefined ? dayId(day as Day) : pointer.startsWith('/onCall/phone') ? IDS.phone : pointer.startsWith('/onCall') ? IDS.name : dayId('mon');
  };
  return (
    <PartForm entry={entry} save="Save hours and on call" read={read} fieldOf={fieldOf} onDone={onDone}>
      {(errorOf) => (
        <>
          <p className="nhsuk-hint">Each day as 9:00 to 17:00, or 9:00 to 12:30, 13:30 to 17:00. Leave a day empty on which it is closed.</p>
          {DAYS.map(([day, label]) => (
            <TextField key={day} id={dayId(day)} label={label} width={20} value={typed.days[day]} onChange={(times) => type({ ...typed, days: { ...typed.days, [day]: times } })} {...errorOf(dayId(day))} />
          ))}
          <Checkboxes id={IDS.more} label="Besides" options={MORE} values={typed.more} onChange={(more) => type({ ...typed, more })} />
          <TextField id={IDS.name} label="Who is called for what is urgent when it is closed?" isOptional width={20} value={typed.name} onChange={(name) => type({ ...typed, name })} {...errorOf(IDS.name)} />
          <TextField id={IDS.phone} label="On which number?" hint="Shown to those who have the referral in hand, never to who sent it." isOptional width={20} input={{ type: 'tel' }} value={typed.phone} onChange={(phone) => type({ ...typed, phone })} {...errorOf(IDS.phone)} />
        </>
      )}
    </PartForm>
  );
}
