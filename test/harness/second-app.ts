import { createApp, demoKey, demoToken, passTime, shutDown } from '@onward/api';
import type { TestApp } from './test-app.js';
import { TestClient } from './test-client.js';

/** Another process of the product, as far as the database can tell: an app of its own, with its own pools and memory, on the same database. */
export async function startSecondApp({ config, clock }: TestApp): Promise<{ as(person: string): TestClient; passTime: TestApp['passTime']; stop(): Promise<void> }> {
  const app = await createApp(config, { clock });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  const key = await demoKey();
  return {
    as: (person) => new TestClient(`http://127.0.0.1:${port}`, () => demoToken(key, person, clock.now())),
    passTime: (to) => passTime(app, clock, to),
    stop: () => shutDown(app),
  };
}
