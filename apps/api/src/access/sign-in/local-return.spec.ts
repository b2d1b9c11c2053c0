import { localReturn } from './local-return.js';

describe('After signing in, the browser goes', () => {
  it.each(['/', '/worklist', '/referrals/1?tab=timeline#event-3', '/p%C3%A9rson'])('back to %s on this site', (path) => {
    expect(localReturn(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'worklist',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    ' //evil.example',
    '//user@evil.example',
    `/${'x'.repeat(2_001)}`,
    '/api/sign-in',
    '/api/sign-in?returnTo=/api/sign-in',
    '/x/../api/sign-in',
    '/demo-idp/auth',
    ['/worklist'],
  ])('to the front page, not to %j', (asked) => {
    expect(localReturn(asked)).toBe('/');
  });
});
