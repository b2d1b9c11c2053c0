import type { PublishedService } from '../directory/index.js';
import { dateBoxes, escaped, plainPage } from '../platform/plain-pages/index.js';
import { dayWords } from '../status-page/index.js';
import type { Faults, Field, Typed } from './self-referral-form.js';
import type { Sent } from './self-referrals.js';

export const ROOT = '/refer-yourself';
const address = ({ id }: Pick<PublishedService, 'id'>): string => `${ROOT}/${id}`;
const named = ({ publicAlias, name }: PublishedService): string => publicAlias ?? name;
/** Under an alias there is no more than the alias. */
const runBy = (service: PublishedService): string => (service.publicAlias === null ? `${service.name}, ${service.organisation.name}` : service.publicAlias);
const linked = (services: readonly PublishedService[]): string =>
  `<ul>${services.map((service) => `<li><a href="${address(service)}">${escaped(named(service))}</a>${service.publicAlias === null ? `, ${escaped(service.organisation.name)}` : ''}</li>`).join('\n')}</ul>`;

function waitWords({ currentWaitDays }: PublishedService): string {
  if (currentWaitDays === null) return '';
  if (currentWaitDays === 0) return '<p>You do not have to wait at the moment.</p>';
  return `<p>At the moment people wait about ${currentWaitDays < 14 ? `${currentWaitDays} ${currentWaitDays === 1 ? 'day' : 'days'}` : `${Math.round(currentWaitDays / 7)} weeks`}.</p>`;
}

export interface Listed {
  readonly services: readonly PublishedService[];
  readonly q: string;
  readonly near: string;
  readonly nearFault?: string;
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

function pager({ q, near, page, pages }: Listed): string {
  if (pages < 2) return '';
  const to = (number: number, words: string): string => `<a href="${ROOT}?${escaped(new URLSearchParams({ q, near, page: String(number) }).toString())}">${words}</a>`;
  return `<nav aria-label="Pages"><p>Page ${page} of ${pages}. ${page > 1 ? to(page - 1, 'The page before') : ''} ${page < pages ? to(page + 1, 'The next page') : ''}</p></nav>`;
}

/** Who takes people who refer themselves. */
export function listPage(listed: Listed): string {
  const { services, q, near, nearFault, total } = listed;
  const found = services.map((service) => `<section>
<h2><a href="${address(service)}">${escaped(named(service))}</a></h2>
${service.publicAlias === null ? `<p>${escaped(service.organisation.name)}</p>` : ''}
${service.description === '' ? '' : `<p>${escaped(service.description)}</p>`}
${waitWords(service)}
</section>`);
  return plainPage('Ask for help yourself', `<p>You do not need a doctor to ask these for help. Choose one, and tell them what it is about.</p>
<form method="get" action="${ROOT}" role="search">
<div class="field"><label for="q">What do you need help with? For example: worry, money, drink</label>
<input id="q" name="q" type="search" value="${escaped(q)}" maxlength="100"></div>
<div class="field"><label for="near">The first part of your postcode. For example: QW1</label>
${nearFault === undefined ? '' : `<p id="near-wrong" class="wrong" role="alert"><strong>Error:</strong> ${escaped(nearFault)}</p>`}
<input id="near" name="near" value="${escaped(near)}" maxlength="10" size="6" autocomplete="off"${nearFault === undefined ? '' : ' aria-describedby="near-wrong"'}></div>
<button>Find help</button>
</form>
<p class="count" role="status">${total === 0 ? 'There is none with these words or at this place.' : total === 1 ? 'There is one.' : `There are ${total}.`}</p>
${total === 0 ? `<p>Try another word, or <a href="${ROOT}">see all of them</a>. Your GP can find help for you too.</p>` : ''}
${found.join('\n')}
${pager(listed)}`, { isProblem: nearFault !== undefined });
}

interface Filled {
  readonly typed: Typed;
  readonly faults: Faults;
}

type Text = Exclude<Field, 'day'>;

const wrongId = (name: string): string => `${name}-wrong`;
const fault = ({ faults }: Filled, name: Field): string => {
  const words = faults.get(name);
  return words === undefined ? '' : `<p id="${wrongId(name)}" class="wrong"><strong>Error:</strong> ${escaped(words)}</p>`;
};
const described = ({ faults }: Filled, name: Field): string => (faults.has(name) ? ` aria-describedby="${wrongId(name)}" aria-invalid="true"` : '');

const line = (filled: Filled, name: Text, label: string, attributes = ''): string => `<div class="field"><label for="${name}">${label}</label>
${fault(filled, name)}<input id="${name}" name="${name}" value="${escaped(filled.typed[name])}"${attributes}${described(filled, name)}></div>`;

const box = (filled: Filled, name: Text, label: string, rows: number, attributes = ''): string => `<div class="field"><label for="${name}">${label}</label>
${fault(filled, name)}<textarea id="${name}" name="${name}" rows="${rows}"${attributes}${described(filled, name)}>\n${escaped(filled.typed[name])}</textarea></div>`;

/** The first has the field's own name, for what leads to it. */
const choices = (filled: Filled, name: Text, legend: string, options: Readonly<Record<string, string>>): string => `<fieldset${described(filled, name)}><legend>${legend}</legend>
${fault(filled, name)}${Object.entries(options).map(([value, label], n) => `<div class="choice"><input type="radio" id="${name}${n === 0 ? '' : `-${value}`}" name="${name}" value="${value}"${filled.typed[name] === value ? ' checked' : ''}><label for="${name}${n === 0 ? '' : `-${value}`}">${label}</label></div>`).join('\n')}</fieldset>`;

function summary(faults: Faults): string {
  if (faults.size === 0) return '';
  return `<div class="problem" role="alert"><h2>Something is missing or wrong</h2>
<ul>${[...faults].map(([field, words]) => `<li><a href="#${field}">${escaped(words)}</a></li>`).join('\n')}</ul></div>`;
}

export interface NoFit {
  readonly unmet: readonly string[];
  readonly better: readonly PublishedService[];
}

function notFor(service: PublishedService, { unmet, better }: NoFit, filled: Filled): string {
  return `<div class="problem" role="alert"><h2>${escaped(named(service))} may not be right for you</h2>
<p>They say: ${unmet.map(escaped).join(' ')}</p>
${better.length === 0 ? '' : `<p>These may be better:</p>\n${linked(better)}`}
<p>You can still ask them. Say why below.</p>
${line(filled, 'whyHere', 'Why do you want to ask them all the same?', ' maxlength="500" form="ask"')}</div>`;
}

/** Asks what is needed, and no more. What was typed is still there. */
export function formPage(service: PublishedService, typed: Typed, faults: Faults, noFit?: NoFit): string {
  const filled = { typed, faults };
  const name = escaped(named(service));
  const criteria = service.criteria.map(({ words }) => words);
  return plainPage(`Ask ${named(service)} for help`, `${summary(faults)}
${noFit === undefined ? '' : notFor(service, noFit, filled)}
<section><p>${escaped(runBy(service))}</p>
${service.description === '' ? '' : `<p>${escaped(service.description)}</p>`}
${criteria.length === 0 ? '' : `<p>Who it is for: ${escaped(criteria.join(' '))}</p>`}
${waitWords(service)}
<p><a href="${ROOT}">Choose another</a></p></section>
<form id="ask" method="post" action="${address(service)}" novalidate>
<input type="hidden" name="key" value="${escaped(typed.key)}">
${choices(filled, 'isSafe', 'Are you safe now? Say no if you may hurt yourself or somebody else, or if somebody hurts you.', { yes: 'Yes', no: 'No' })}
${box(filled, 'reason', 'What do you need help with?', 6, ' maxlength="2000"')}
${choices(filled, 'whom', 'Who needs help?', { me: 'Me', child: 'My child, who is under 16', other: 'Somebody I look after. They want me to ask.' })}
${line(filled, 'helper', 'If it is not for you: your own name, and who you are to them', ' maxlength="100" autocomplete="off"')}
${line(filled, 'given', 'First name of who needs help', ' maxlength="100" autocomplete="given-name"')}
${line(filled, 'family', 'Last name', ' maxlength="100" autocomplete="family-name"')}
<fieldset${faults.has('day') ? ` aria-describedby="${wrongId('day')}"` : ''}><legend>Date of birth, for example: 27 3 1985</legend>
${fault(filled, 'day')}${dateBoxes(typed.born, faults.has('day') ? wrongId('day') : undefined)}</fieldset>
${choices(filled, 'by', 'How can they reach you safely? Choose a way that nobody else reads or hears.', { phone: 'Call me', text: 'Send me a text message', email: 'Send me an email', post: 'Send me a letter' })}
${line(filled, 'phone', 'Telephone number', ' type="tel" maxlength="40" autocomplete="tel"')}
${line(filled, 'email', 'Email address', ' type="email" maxlength="254" autocomplete="email"')}
${line(filled, 'when', 'Is there a time that is not good, or something they must not say? You do not have to answer.', ' maxlength="200"')}
${box(filled, 'address', 'Address. You only have to give it if you want a letter.', 3, ' maxlength="500" autocomplete="street-address"')}
${line(filled, 'postcode', 'Postcode', ' maxlength="10" size="8" autocomplete="postal-code"')}
${line(filled, 'language', 'If you need somebody to interpret: which language?', ' maxlength="100"')}
<fieldset${faults.has('agrees') ? ` aria-describedby="${wrongId('agrees')}"` : ''}><legend>What happens with this</legend>
<p>${name} reads what you wrote. If they cannot help, they find who can, and that team reads it too. Nobody else does.</p>
${fault(filled, 'agrees')}<div class="choice"><input type="checkbox" id="agrees" name="agrees" value="yes"${typed.agrees === '' ? '' : ' checked'}><label for="agrees">Yes, send it to them</label></div></fieldset>
<button>Send it</button>
</form>`, { isProblem: faults.size > 0 || noFit !== undefined });
}

const phoneOf = ({ phone }: PublishedService): string => (phone === null ? '' : ` on <a href="tel:${escaped(phone.replaceAll(' ', ''))}">${escaped(phone)}</a>`);

export function sentPage(service: PublishedService, { reference, due, page }: Sent, isSafe: boolean): string {
  const name = escaped(named(service));
  return plainPage('It is with them now', `${isSafe ? '' : '<p class="problem">You said that you are not safe. If you cannot wait, call <a href="tel:999">999</a>, or call <a href="tel:111">111</a> and press 2.</p>'}
<section aria-labelledby="next"><h2 id="next">What happens next</h2>
<p class="next">${name} will read it${due === null ? '' : ` by ${escaped(dayWords(due))}`}.</p>
${service.phone === null ? `<p>When they are in touch, say this number: <strong>${escaped(reference)}</strong></p>` : `<p>If you want to ask something, or something changes: call ${name}, ${escaped(service.organisation.name)}${phoneOf(service)}. Say this number: <strong>${escaped(reference)}</strong></p>`}
</section>
${page === null ? '<p>Write this number down.</p>' : `<section aria-labelledby="own"><h2 id="own">Your own page</h2>
<p>It tells you what happens. The date of birth opens it. Keep this address, and show it to nobody:</p>
<p><a href="${escaped(page)}">${escaped(page)}</a></p>
</section>`}`);
}

export const nowherePage = (): string => plainPage('You cannot ask here yourself', `<p>They only take people whom somebody sends to them, such as a GP, a nurse or a social worker.</p>
<p><a href="${ROOT}">See who you can ask yourself</a></p>`);

export const pausedPage = (service: PublishedService, alternative: PublishedService | undefined): string => plainPage(service.state === 'closed' ? `${named(service)} has closed` : `${named(service)} takes nobody new at the moment`, `${service.pausedUntil === null ? '' : `<p>They begin again on ${escaped(dayWords(service.pausedUntil))}.</p>`}
${alternative === undefined ? '' : `<p>You can ask:</p>\n${linked([alternative])}`}
<p><a href="${ROOT}">See who else you can ask</a></p>`);

export const sentBeforePage = (service: PublishedService): string => plainPage('You have sent this already', `<p>They have what you sent first. If something is wrong in it, tell ${escaped(named(service))}${phoneOf(service)}.</p>
<p><a href="${address(service)}">Begin a new one</a></p>`);

export const tooManyPage = (service: PublishedService): string => plainPage('Too much was sent from here', `<p>Try again in an hour. Or call ${escaped(named(service))}${phoneOf(service)}.</p>
<p>Go back, and what you wrote is still there.</p>`);
