import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const DEMO_ALGORITHM = 'ES256';

/** `.onward` in the checkout. */
const FOLDER = fileURLToPath(new URL('../../../../../.onward', import.meta.url));

export interface DemoKey {
  /** The whole key, for who issues. */
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
  readonly privateKey: CryptoKey | Uint8Array;
}

/**
 * The key that signs for the demo's people, made once for each checkout. It is a file (0600) rather than a row: the token command and the
 * server then agree without either asking the other, whichever database is in use, and a token outlives a restart. Whoever can read it can
 * be anybody in the demo, which listens on loopback only and holds nobody real.
 *
 * @param folder where it is kept; another one in tests
 */
export async function demoKey(folder: string = FOLDER): Promise<DemoKey> {
  const path = join(folder, 'demo-signing-key.json');
  const text = (await contentOf(path)) ?? (await made(folder, path));
  const privateJwk = parsed(text, path);
  const { d: _secret, ...publicJwk } = privateJwk;
  return { privateJwk, publicJwk, privateKey: await importJWK(privateJwk, DEMO_ALGORITHM) };
}

/** Made whole beside its place and linked into it: of two processes that start at once, both use the one that came first. */
async function made(folder: string, path: string): Promise<string> {
  const { privateKey } = await generateKeyPair(DEMO_ALGORITHM, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: DEMO_ALGORITHM, use: 'sig' };
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(jwk), { mode: 0o600, flag: 'wx' });
  try {
    await link(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft);
  }
  return readFile(path, 'utf8');
}

async function contentOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parsed(text: string, path: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new Error(`The demo's signing key in ${path} cannot be read: remove the file, and a new one is made.`);
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
