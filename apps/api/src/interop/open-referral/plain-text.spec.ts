import fc from 'fast-check';
import { toLine, toPlainText } from './plain-text.js';

describe('A description from a feed', () => {
  it('becomes plain text that keeps its paragraphs, lists and the addresses of its links', () => {
    const html = '<h2>Tea &amp; talk</h2><p>For&nbsp;carers.<br>All ages.</p><ul><li>Mon</li><li>Fri</li></ul><a href="https://a.example/x">more</a>';
    expect(toPlainText(html)).toBe('Tea & talk\n\nFor carers.\nAll ages.\n\n• Mon\n• Fri\n\nmore (https://a.example/x)');
  });

  it('keeps the lines of text that was never HTML, signs and all', () => {
    expect(toPlainText('Hedge & tree\r\nages <5 and >65\n\n\n\nmail <ann@a.example>')).toBe('Hedge & tree\nages <5 and >65\n\nmail <ann@a.example>');
    expect(toPlainText('Fish &amp; chips')).toBe('Fish & chips');
  });

  it('brings no script, style, picture or running link along', () => {
    const html = '<p>Safe<script>alert(1)</script><style>p{}</style><img src=x onerror=alert(2)></p><a href="javascript:alert(3)">press</a>';
    const text = toPlainText(html);
    expect(text).toContain('Safe');
    expect(text).toContain('press');
    expect(text).not.toMatch(/alert|javascript|onerror|p\{\}/);
  });

  it('holds no character that cannot be seen or stored', () => {
    expect(toPlainText('a\u0000b\u200bc\u202ed\ud800e')).toBe('abcde');
    expect(toLine(' two\n lines ')).toBe('two lines');
  });

  it('does not fall over markup nested without end', () => {
    expect(toPlainText(`${'<div>'.repeat(50_000)}deep`).length).toBeLessThan(100);
  });

  it('is read, whatever soup of markup it is', () => {
    const bits = fc.constantFrom('<', '>', '</', '<p>', '<a href="', '"', '&', '&amp;', '&#0;', '&#x202e;', '<!--', ']]>', '<ul><li>', '<table><td>', 'x', '\n');
    fc.assert(fc.property(fc.array(bits, { maxLength: 40 }), (soup) => !/[\p{Cs}\u0000\u202e]/u.test(toPlainText(soup.join('')))));
  });
});
