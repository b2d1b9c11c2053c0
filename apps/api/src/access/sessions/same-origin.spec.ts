import type { FastifyRequest } from 'fastify';
import { refuseOtherSites } from './same-origin.js';

const OURS = 'https://onward.example';

function send(method: string, headers: Record<string, string>): () => void {
  return () => refuseOtherSites({ method, headers } as unknown as FastifyRequest, OURS);
}

describe('A write with a session cookie', () => {
  it.each<Record<string, string>>([{ origin: OURS }, { 'sec-fetch-site': 'same-origin' }, { origin: OURS, 'sec-fetch-site': 'same-origin' }])('is taken from a page of ours: %j', (headers) => {
    expect(send('POST', headers)).not.toThrow();
  });

  it.each<Record<string, string>>([
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://onward.example' },
    { origin: 'https://onward.example.evil.example' },
    { origin: OURS, 'sec-fetch-site': 'cross-site' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('is refused from anywhere else: %j', (headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(send(method, headers)).toThrow('FORBIDDEN');
  });

  it('is no matter of reading', () => {
    expect(send('GET', { origin: 'https://evil.example' })).not.toThrow();
  });
});
