import { createApp, shutDown } from '@onward/api';
import { connect, createServer, type Socket } from 'node:net';
import { startApp, type TestApp } from '../harness/index.js';

/** A way to the database that can be held up without breaking, as a server that hangs. */
async function wayTo(url: string): Promise<{ url: string; hold(): void; letGo(): void; close(): void }> {
  const target = new URL(url);
  const [folder, port] = [target.searchParams.get('host'), target.port || '5432'];
  const open: (readonly [Socket, Socket])[] = [];
  const server = createServer((client) => {
    const database = folder === null ? connect(Number(port), target.hostname) : connect(`${folder}/.s.PGSQL.${port}`);
    open.push([client, database]);
    for (const socket of [client, database]) socket.on('error', () => undefined);
    client.pipe(database).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const way = new URL(url);
  way.searchParams.delete('host');
  way.hostname = '127.0.0.1';
  way.port = String((server.address() as { port: number }).port);
  return {
    url: way.href,
    hold: () => open.forEach(([client, database]) => [client, database].forEach((socket) => socket.unpipe())),
    letGo: () => open.forEach(([client, database]) => void client.pipe(database).pipe(client)),
    close: () => void server.close(),
  };
}

describe('While the database hangs', () => {
  let onward: TestApp;
  beforeAll(async () => {
    onward = await startApp();
  }, 60_000);
  afterAll(() => onward?.stop());

  it('the process says that it is not ready, instead of being sent what it cannot answer', async () => {
    const way = await wayTo(onward.urls.appUrl);
    const app = await createApp({ ...onward.config, database: { kind: 'server', url: way.url, ownerUrl: onward.urls.ownerUrl } });
    await app.listen(0, '127.0.0.1');
    const ready = async (): Promise<[number, unknown]> => {
      const answer = await fetch(`${await app.getUrl()}/readyz`);
      return [answer.status, await answer.json()];
    };
    expect(await ready()).toEqual([200, { status: 'ok' }]);
    way.hold();
    expect(await ready()).toEqual([503, expect.objectContaining({ code: 'UNAVAILABLE', waitingFor: ['database'] })]);
    way.letGo();
    expect(await ready()).toEqual([200, { status: 'ok' }]);
    await shutDown(app);
    way.close();
  }, 60_000);
});
