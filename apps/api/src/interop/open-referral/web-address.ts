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
  if (!URL.canParse(address)) return { kind: 'unusable' };
  const url = new URL(address);
  const fit = ['http:', 'https:'].includes(url.protocol) && HOST_NAME.test(url.hostname) && url.username === '' && url.password === '';
  return fit ? { kind: complete ? 'completed' : 'usable', url: url.href } : { kind: 'unusable' };
}
