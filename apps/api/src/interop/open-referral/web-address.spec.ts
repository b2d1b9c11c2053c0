import { readWebAddress } from './web-address.js';

describe('A link in a feed', () => {
  it.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['http:www.a.example', 'http://www.a.example/'],
    ['https:/a.example', 'https://a.example/'],
    ['https://café.example', 'https://xn--caf-dma.example/'],
  ])('%s is used', (written, url) => {
    expect(readWebAddress(written)).toEqual({ kind: 'usable', url });
  });

  it.each([
    ['www.a.example/visit us', 'https://www.a.example/visit%20us'],
    ['a.example:8080', 'https://a.example:8080/'],
  ])('%s is completed', (written, url) => {
    expect(readWebAddress(written)).toEqual({ kind: 'completed', url });
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)//a.example', 'data:text/html,x', 'ftp://a.example', 'https://localhost/', 'http://127.0.0.1/', 'https://u@a.example', 'Hall', '', `https://a.example/${'x'.repeat(2_000)}`])(
    '%.40s is not',
    (written) => {
      expect(readWebAddress(written)).toEqual({ kind: 'unusable' });
    },
  );

  it('is read the same the ten thousandth time', () => {
    const kinds = Array.from({ length: 10_000 }, () => readWebAddress('https://café.example').kind);
    expect(new Set(kinds)).toEqual(new Set(['usable']));
  });
});
