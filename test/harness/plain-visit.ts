import type { TestApp } from './test-app.js';

/** A page as a browser without scripts shows it. */
export interface PlainPage {
  readonly status: number;
  readonly text: string;
  readonly cookie: string | null;
}

/** Asks for a page, or sends a form, as a browser without scripts does; follows to where it is sent. */
export async function plainVisit(onward: TestApp, path: string, { form, cookie }: { form?: Readonly<Record<string, string>>; cookie?: string | null } = {}): Promise<PlainPage> {
  const answer = await fetch(onward.url + path, {
    method: form === undefined ? 'GET' : 'POST', redirect: 'manual',
    headers: { accept: 'text/html', ...(cookie != null && { cookie }) }, ...(form !== undefined && { body: new URLSearchParams(form) }),
  });
  const given = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie ?? null;
  if (answer.status === 303) return plainVisit(onward, answer.headers.get('location') ?? '', { cookie: given });
  return { status: answer.status, text: await answer.text(), cookie: given };
}
