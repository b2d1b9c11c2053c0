/** What a page of ours looks like to whoever asked for it. */
export interface Visited {
  readonly status: number;
  /** Path and query of a redirect within the site; the whole address of one that leaves it. */
  readonly location: string | null;
  readonly setCookies: readonly string[];
  readonly headers: Headers;
  readonly text: string;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** A browser as far as signing in needs one: it keeps cookies by their path and follows no redirect by itself. */
export class Browser {
  cookies: Cookie[] = [];

  constructor(readonly url: string) {}

  async visit(path: string, init: RequestInit = {}): Promise<Visited> {
    const { pathname } = new URL(path, this.url);
    const cookie = this.cookies.filter((kept) => pathname.startsWith(kept.path)).map(({ name, value }) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers: { ...(cookie !== '' && { cookie }), ...(init.headers as Record<string, string> | undefined) } });
    const setCookies = answer.headers.getSetCookie();
    for (const text of setCookies) this.keep(text);
    const location = answer.headers.get('location');
    return { status: answer.status, location: location?.startsWith(this.url) ? location.slice(this.url.length) : location, setCookies, headers: answer.headers, text: await answer.text() };
  }

  /** Sends a write as a page of ours does. */
  post(path: string, headers: Record<string, string> = {}): Promise<Visited> {
    return this.visit(path, { method: 'POST', headers: { origin: this.url, ...headers } });
  }

  cookie(name: string): string | undefined {
    return this.cookies.find((kept) => kept.name === name)?.value;
  }

  private keep(text: string): void {
    const [pair = '', ...attributes] = text.split(';').map((part) => part.trim());
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
    const isOver = attributes.includes('Max-Age=0') || value === '';
    this.cookies = this.cookies.filter((kept) => kept.name !== name || kept.path !== path);
    if (!isOver) this.cookies.push({ name, value, path });
  }
}

export const SESSION = '__Host-onward';

/** Goes to the identity provider and chooses a persona there; answers the address it would be sent back to. */
export async function chooseAtProvider(browser: Browser, persona: string, returnTo?: string): Promise<string> {
  const begun = await browser.visit(`/api/sign-in${returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`}`);
  const asked = await browser.visit(begun.location ?? '');
  const page = await browser.visit(asked.location ?? '');
  const action = new RegExp(`action="([^"]+/${persona})"`).exec(page.text)?.[1];
  if (action === undefined) throw new Error(`the page of the provider offers no ${persona}: ${page.status}`);
  const chosen = await browser.visit(action, { method: 'POST', headers: { origin: browser.url } });
  const resumed = await browser.visit(chosen.location ?? '');
  if (!resumed.location?.startsWith('/api/sign-in/callback?')) throw new Error(`the provider did not send back: ${resumed.status} ${resumed.location}`);
  return resumed.location;
}

/** Signs in all the way; answers where it ended. */
export async function signIn(browser: Browser, persona: string, returnTo?: string): Promise<Visited> {
  return browser.visit(await chooseAtProvider(browser, persona, returnTo));
}
