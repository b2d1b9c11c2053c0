/** What a page says of an error of its own. */
export interface PageError {
  readonly message: string;
  readonly stack?: string;
  readonly page?: string;
}

/** What the log says of it. */
export interface LoggedPageError {
  /** `TypeError`; '' where it does not say. */
  readonly type: string;
  readonly message: string;
  readonly stack: string;
  readonly page: string;
}

const MOST_WORDS = 200;
const MOST_FRAMES = 12;
const LONGEST_FRAME = 200;

/** The engine's own words about the code (`x is not a function`), as `safeError` takes them. */
const ABOUT_CODE = ['TypeError', 'ReferenceError'];

/**
 * An error of a page for the log, by an allow-list: an answer, a name or a number that somebody typed may be in an error's words, and in any form, so
 * that looking for what must not stay would miss some. So words are kept only where the engine speaks about the code, and of those nothing in quotes but a
 * property that is read or set, no address and no number; of a stack only the lines that name a place in a script. Of every other error its kind and place
 * are kept: what it says stands there, in our own source.
 */
export function loggedPageError({ message, stack = '', page = '' }: PageError): LoggedPageError {
  const [, type = '', words = ''] = /^(?:Uncaught )?(?:\(in promise\) )?(?:([A-Z]\w{0,40}Error)\b:? ?)?([^]*)$/.exec(message) ?? [];
  const kind = type === '' ? (/^([A-Z]\w{0,40}Error)\b/.exec(stack)?.[1] ?? '') : type;
  return {
    type: kind,
    message: ABOUT_CODE.includes(kind) ? withoutValues(words).slice(0, MOST_WORDS) : '',
    stack: stack.split('\n').flatMap(placeIn).slice(0, MOST_FRAMES).join('\n'),
    page,
  };
}

const QUOTED = /\((?:reading|setting) '[\w$]{1,40}'\)|"[^"]*"?|'[^']*'?|`[^`]*`?|[“‘«][^”’»]*[”’»]?/g;

function withoutValues(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(QUOTED, (quoted) => (quoted.startsWith('(') ? quoted : '…'))
    .replace(/\S*[/@]\S*/g, '…')
    .replace(/\d{2,}/g, '…');
}

/** `render (referral-page-1a2b.js:1:2345)`: function, file and place, as Chromium and Firefox write them. Of its address only the file's name; a page's own address, which may have ids, is none. */
function placeIn(line: string): string[] {
  const [, chromium, firefox, file, place] = /^\s*(?:at (?:(?:async |new )?([\w$.<>]{1,80}) )?\(?|([\w$.<>/]{0,80})@)(?:\S*\/)?([\w$.-]{1,80}\.(?:[cm]?js|[jt]sx?))(?:\?\S*)?:(\d{1,7}:\d{1,7})\)?$/.exec(line) ?? [];
  return file === undefined ? [] : [`${chromium ?? firefox ?? ''} (${file}:${place})`.trim().slice(0, LONGEST_FRAME)];
}
