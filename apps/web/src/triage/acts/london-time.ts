const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

/** What clocks in London show at a moment, as milliseconds of a day without a zone. */
function shownInLondon(moment: number): number {
  const part = Object.fromEntries(LONDON.formatToParts(moment).map(({ type, value }) => [type, value]));
  return Date.parse(`${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}Z`);
}

/** A date and a time as they are typed (`2026-11-23T14:30`), meant as London's wherever the browser stands, as ISO 8601 UTC. What is no time stays as it is, for the server to refuse. */
export function fromLondon(typed: string): string {
  const meant = Date.parse(`${typed}Z`);
  if (Number.isNaN(meant)) return typed;
  const guess = meant - (shownInLondon(meant) - meant);
  return new Date(guess).toISOString();
}
