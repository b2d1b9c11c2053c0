import { dateBoxes, escaped, NO_DATE, plainPage as page, type AskedDate } from '../platform/plain-pages/index.js';
import type { Status } from './status-links.js';
import { dayWords, isOver, whatHappened, whatNext } from './status-words.js';

export const nonePage = (): string => page('This link does not work', '<p>It may be an old link. Ask the person who gave it to you for a new one.</p>');
export const lockedPage = (): string => page('This page is locked', '<p>A wrong date of birth was given five times. This keeps the page safe.</p>\n<p>Ask the person who gave you the link for a new one.</p>');

/** Asks for the date of birth. What was typed is still there. */
export function askPage(action: string, wrong?: string, typed: AskedDate = NO_DATE): string {
  return page('What is your date of birth?', `<p>We ask so that nobody else can see this page.</p>
<form method="post" action="${escaped(action)}">
<fieldset>
<legend>For example: 27 3 1985</legend>
${wrong === undefined ? '' : `<p id="wrong" class="wrong" role="alert"><strong>Error:</strong> ${escaped(wrong)}</p>`}
${dateBoxes(typed, wrong === undefined ? undefined : 'wrong')}
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
${status.isOwn ? '' : `<p>You can also ask ${escaped(sender)}.</p>`}
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
