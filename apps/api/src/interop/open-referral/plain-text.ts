import { convert, type HtmlToTextOptions } from 'html-to-text';
import { Parser } from 'htmlparser2';
import { parseUrl } from './web-address.js';

/** What a publisher's editor leaves behind: no control character, no lone surrogate (PostgreSQL refuses both), no direction override. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const BREAKS_LINES = new Set(['\n', '\t']);
const HTML_ELEMENTS = new Set(
  ('a abbr article b big blockquote br button code div em font h1 h2 h3 h4 h5 h6 hr i img li ol p section small span ' +
    'strong sub sup table td th tr u ul script style iframe svg').split(' '),
);
/** Real descriptions nest under ten deep; deeper markup is an attack on the stack, and is left out. */
const DEEPEST = 100;
const asWritten = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const heading = (selector: string) => ({ selector, options: { uppercase: false } });

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: DEEPEST, ellipsis: '…' },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'svg', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'button', format: 'inline' },
    { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true, pathRewrite: keepWebLinks } },
    { selector: 'ul', options: { itemPrefix: '• ' } },
    { selector: 'td', format: 'block', options: asWritten },
    { selector: 'th', format: 'block', options: asWritten },
    { selector: 'tr', format: 'block', options: asWritten },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(heading),
  ],
};

/** A link's address stays in the text only where it leads to a web page: never `javascript:` or `data:`. */
function keepWebLinks(href: string): string {
  return ['http:', 'https:'].includes(parseUrl(href)?.protocol ?? '') ? href : '';
}

/** Whether the text holds an element of HTML. "ages <5" and "write to <ann@example.org>" do not. */
export function holdsHtml(text: string): boolean {
  let found = false;
  const parser = new Parser({
    onopentagname(name) {
      found ||= HTML_ELEMENTS.has(name);
    },
  });
  parser.end(text);
  return found;
}

/** Characters of a text that holds no element, with `&amp;` and its like read as what they stand for. */
function decodeEntities(text: string): string {
  if (!text.includes('&') || text.includes('<')) return text;
  let decoded = '';
  const parser = new Parser({
    ontext(part) {
      decoded += part;
    },
  });
  parser.end(text);
  return decoded;
}

/**
 * A publisher's text as plain text: HTML is read (lists, headings and paragraphs keep their lines, links their address),
 * characters nobody can see are taken out, runs of blank lines are closed up.
 * Text without HTML keeps the line breaks it was written with.
 */
export function toPlainText(text: string): string {
  const read = holdsHtml(text) ? convert(text, OPTIONS) : decodeEntities(text);
  return withoutUnseen(read.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line, index, lines) => line !== '' || (lines[index - 1] ?? '') !== '')
    .join('\n')
    .trim();
}

/** The same on one line, for names and labels. */
export function toLine(text: string): string {
  return toPlainText(text).split(/\s+/u).join(' ');
}

/** The text in Unicode's composed form, without the characters that cannot be stored or seen. */
export function withoutUnseen(text: string): string {
  return text.replaceAll(UNSEEN, (character) => (BREAKS_LINES.has(character) ? character : '')).normalize('NFC');
}
