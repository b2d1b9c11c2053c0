/** What a publisher wrote as a link, and what is made of it. */
export type WebAddress = { kind: 'usable'; url: string } | { kind: 'completed'; url: string } | { kind: 'unusable' };

const HOST_NAME = /^(?=.{4,253}(?:[/?#:]|$))(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,63}(?=[/?#:]|$)/u;
const LONGEST = 2_000;

/**
 * A link that may be put on a page: http or https, a host name with a dot, no user name or password in it.
 * "www.example.org/visit" is completed with https (one link in fourteen of a real council is written so, and browsers ask https first).
 * Everything else (`javascript:`, `data:`, words) is unusable.
 */
export function readWebAddress(written: string): WebAddress {
  const text = written.trim();
  if (text.length > LONGEST) return { kind: 'unusable' };
  const complete = HOST_NAME.test(text);
  const address = complete ? `https://${text}` : text;
  const url = parseUrl(address);
  if (url === undefined) return { kind: 'unusable' };
  const fit = ['http:', 'https:'].includes(url.protocol) && HOST_NAME.test(url.hostname) && url.username === '' && url.password === '';
  return fit ? { kind: complete ? 'completed' : 'usable', url: url.href } : { kind: 'unusable' };
}

/**
 * The URL that a text is, if it is one. Not by `URL.canParse`: once V8 has optimised its caller, Node 20 says false for most
 * addresses with a letter such as é in them.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
