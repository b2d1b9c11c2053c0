import type { EmbeddedPostgres } from '@onward/api';
import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  const { testServer, testFolder } = globalThis as { testServer?: EmbeddedPostgres; testFolder?: string };
  await testServer?.stop();
  if (testFolder !== undefined) await rm(testFolder, { recursive: true, force: true });
}
