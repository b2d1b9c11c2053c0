import type { Status } from './status-links.js';
import { dayWords, isOver, whatHappened, whatNext } from './status-words.js';

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Pages that need no script, each whole by itself: a heading, what to know, and what to do. Words for a reading age of nine to eleven. */
function page(title: string, content: string, { isProblem = false } = {}): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${isProblem ? 'Error: ' : ''}${escaped(title)} - Onward</title>
<link rel="icon" href="/onward.svg" type="image/svg+xml">
<link rel="stylesheet" href="/status-page.css">
</head>
<body>
<header><p>Onward</p></header>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
<footer><p>If somebody is in danger now, call <a href="tel:999">999</a>. If you need help soon but it is not an emergency, call <a href="tel:111">111</a>.</p></footer>
</body>
</html>
`;
}

export const nonePage = (): string => page('This link does not work', '<p>It may be an old link. Ask the person who gave it to you for a new one.</p>');
export const lockedPage = (): string => page('This page is locked', '<p>A wrong date of birth was given five times. This keeps the page safe.</p>\n<p>Ask the person who gave you the link for a new one.</p>');

export interface AskedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const NOTHING: AskedDate = { day: '', month: '', year: '' };
const box = (name: keyof AskedDate, label: string, typed: AskedDate, isWrong: boolean): string =>
  `<div><label for="${name}">${label}</label><input id="${name}" name="${name}" value="${escaped(typed[name])}" inputmode="numeric" autocomplete="bday-${name}" size="${name === 'year' ? 4 : 2}" maxlength="4"${isWrong ? ' aria-describedby="wrong"' : ''}></div>`;

/** Asks for the date of birth. What was typed is still there. */
export function askPage(action: string, wrong?: string, typed: AskedDate = NOTHING): string {
  return page('What is your date of birth?', `<p>We ask so that nobody else can see this page.</p>
<form method="post" action="${escaped(action)}">
<fieldset>
<legend>For example: 27 3 1985</legend>
${wrong === undefined ? '' : `<p id="wrong" class="wrong" role="alert"><strong>Error:</strong> ${escaped(wrong)}</p>`}
<div class="date">${box('day', 'Day', typed, wrong !== undefined)}${box('month', 'Month', typed, wrong !== undefined)}${box('year', 'Year', typed, wrong !== undefined)}</div>
</fieldset>
<button>Go on</button>
</form>`, { isProblem: wrong !== undefined });
}

export interface Shown {
  readonly status: Status;
  readonly action: string;
  readonly appointmentWords?: string;
  /** What was just asked, or is wrong with it. */
  readonly said?: string;
  readonly wrong?: string;
  readonly phone?: string;
}

export function statusPage({ status, action, appointmentWords, said, wrong, phone = '' }: Shown): string {
  const { given, reference, service, sender, requests } = status;
  const call = service.phone === null ? '' : ` on <a href="tel:${escaped(service.phone.replaceAll(' ', ''))}">${escaped(service.phone)}</a>`;
  return page(given === null ? 'How it is going' : `${given}, this is how it is going`, `
${said === undefined ? '' : `<p class="said" role="status">${escaped(said)}</p>`}
<section aria-labelledby="next"><h2 id="next">What happens next</h2>
<p class="next">${escaped(whatNext(status))}</p>
${appointmentWords === undefined ? '' : `<p>Your appointment: <strong>${escaped(appointmentWords)}</strong></p>
<p><a href="${escaped(action)}/appointment.ics" download>Put it in your calendar</a></p>`}
</section>
<section aria-labelledby="happened"><h2 id="happened">What happened</h2>
<ol>${whatHappened(status).map(({ at, words }) => `<li><p>${escaped(words)}</p><p class="when"><time datetime="${escaped(at)}">${escaped(dayWords(at))}</time></p></li>`).join('\n')}</ol>
</section>
<section aria-labelledby="call"><h2 id="call">Who to call</h2>
<p>If something changes, or you want to ask: call ${escaped(service.name)}, ${escaped(service.organisation)}${call}. Say this number: <strong>${escaped(reference)}</strong></p>
<p>You can also ask ${escaped(sender)}.</p>
</section>
${isOver(status) ? '' : `<section aria-labelledby="tell"><h2 id="tell">Tell them something</h2>
${requests.includes('phone') ? '<p>You gave a new telephone number. They have not used it yet.</p>' : ''}
<form method="post" action="${escaped(action)}/requests">
<label for="phone">My telephone number has changed. The new one is</label>
${wrong === undefined ? '' : `<p id="wrong" class="wrong" role="alert"><strong>Error:</strong> ${escaped(wrong)}</p>`}
<input id="phone" name="phone" type="tel" autocomplete="tel" value="${escaped(phone)}" maxlength="40"${wrong === undefined ? '' : ' aria-describedby="wrong"'}>
<button name="kind" value="phone">Send the new number</button>
</form>
${requests.includes('withdraw') ? '<p>You asked them to stop. They will call you about it.</p>' : `<form method="post" action="${escaped(action)}/requests">
<p>If you do not want this help any more, you can say so. Somebody will call you before anything stops.</p>
<button class="quiet" name="kind" value="withdraw">I do not want this help any more</button>
</form>`}
</section>`}`, { isProblem: wrong !== undefined });
}
