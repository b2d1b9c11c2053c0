import type { EmbeddedPostgres } from '@onward/api';

export default async function tearDown(): Promise<void> {
  await (globalThis as { testServer?: EmbeddedPostgres }).testServer?.stop();
}
