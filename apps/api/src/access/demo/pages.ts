import { PERSONAS, type Persona } from './personas.js';

interface Job {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly Persona['role'][];
}

/** What people come to do, in the order in which a referral meets them. */
const JOBS: readonly Job[] = [
  { id: 'refer', title: 'Refer somebody, and follow it', roles: ['referrer'] },
  { id: 'triage', title: 'Triage what arrives', roles: ['triager', 'service-manager'] },
  { id: 'coordinate', title: 'See that nothing gets stuck', roles: ['coordinator'] },
  { id: 'look-after', title: 'Figures, records and settings', roles: ['commissioner', 'information-governance', 'administrator', 'patient'] },
];

/** The page on which one chooses who to be: a form and a button for each, no script, its style in a file (the CSP allows nothing inline). */
export function choicePage(interactionPath: string): string {
  return demoPage(
    'Sign in to the demo',
    `<p class="lead">Everybody here is made up. Choose who to be: one click signs you in, and you can come back to be somebody else.</p>
${JOBS.map((job) => jobSection(job, interactionPath)).join('\n')}`,
  );
}

/** For a sign-in that cannot go on: a link that is too old, or a page opened twice. */
export function failurePage(): string {
  return demoPage('This sign-in cannot go on', '<p class="lead">It took too long, or was finished in another window.</p>\n<p><a href="/">Go to Onward</a>, or <a href="/api/sign-in">sign in as somebody else</a></p>');
}

function jobSection({ id, title, roles }: Job, interactionPath: string): string {
  const people = PERSONAS.filter(({ role }) => roles.includes(role));
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(title)}</h2>
<ul class="people">
${people.map((persona) => personaItem(persona, interactionPath)).join('\n')}
</ul>
</section>`;
}

function personaItem({ key, name, organisation, does }: Persona, interactionPath: string): string {
  return `<li>
<h3>${escaped(name)}</h3>
<p class="organisation">${escaped(organisation)}</p>
<p>${escaped(does)}</p>
<form method="post" action="${escaped(interactionPath)}/${escaped(key)}"><button>Sign in<span class="hidden"> as ${escaped(name)}</span> <span class="key">${escaped(key)}</span></button></form>
</li>`;
}

/** A page of the demo's own, in its style. */
export function demoPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Onward</title>
<link rel="icon" href="/onward.svg" type="image/svg+xml">
<link rel="stylesheet" href="/demo-idp/style.css">
</head>
<body>
<header><p>Onward <span>demo</span></p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Colours and focus after the NHS design system; contrast is 4.5 : 1 or more throughout (WCAG 2.2, 1.4.3). */
export const STYLE = `
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; font: 1.0625rem/1.5 Arial, sans-serif; color: #212b32; background: #f0f4f5; }
header { background: #005eb8; color: #fff; padding: .75rem 1rem; }
header p { max-width: 60rem; margin: 0 auto; font-size: 1.25rem; font-weight: 700; }
header span { margin-left: .5rem; padding: .1rem .5rem; border: 1px solid #fff; border-radius: .25rem; font-size: .875rem; font-weight: 400; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 1rem 0 .5rem; font-size: 2rem; line-height: 1.2; }
h2 { margin: 1.75rem 0 .75rem; font-size: 1.375rem; line-height: 1.25; }
.lead { margin: 0; max-width: 40rem; font-size: 1.1875rem; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.people li { display: flex; flex-direction: column; background: #fff; border: 1px solid #d8dde0; border-top: .25rem solid #005eb8; padding: 1rem; }
.people h3 { margin: 0; font-size: 1.1875rem; }
.people p { margin: 0 0 .5rem; }
.mails { list-style: none; margin: 1rem 0; padding: 0; }
.mails li { background: #fff; border: 1px solid #d8dde0; border-left: .25rem solid #005eb8; margin-bottom: 1rem; padding: .75rem 1rem; }
.mails h2 { margin: 0; font-size: 1.1875rem; }
.mails p { margin: 0 0 .5rem; overflow-wrap: anywhere; }
.mail { white-space: pre-line; }
.organisation { color: #4c6272; }
form { margin-top: auto; padding-top: .5rem; }
button { width: 100%; padding: .75rem 1rem; border: 0; border-radius: .25rem; background: #007f3b; box-shadow: 0 4px 0 #00401e; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
button:hover { background: #00662f; }
button:focus-visible, a:focus-visible { outline: 4px solid #ffeb3b; outline-offset: 0; background: #ffeb3b; box-shadow: 0 4px 0 #212b32; color: #212b32; }
.key { font-weight: 400; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
a { color: #005eb8; }
@media print { button { display: none; } }
`;
