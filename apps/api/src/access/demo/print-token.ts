import { loadConfig, type Environment } from '../../platform/config/index.js';
import { demoKey } from './demo-key.js';
import { demoToken } from './demo-token.js';
import { PERSONAS } from './personas.js';

/**
 * The command `token <persona>`: a bearer token of the demo, good for 8 hours. Throws an error of one line where there can be none.
 *
 * @param folder where the demo's key is kept; see `demoKey`
 */
export async function tokenCommand(args: readonly string[], env: Environment, now: Date, folder?: string): Promise<string> {
  if (loadConfig(env).identity.kind !== 'demo') throw new Error('Tokens are printed in demo mode only: ask your identity provider for one.');
  const keys = PERSONAS.map(({ key }) => key);
  const [asked] = args;
  if (asked === undefined || args.length > 1 || !keys.includes(asked)) {
    throw new Error(`${asked === undefined || args.length > 1 ? 'Name one persona' : `There is no persona "${asked}"`}: ${keys.join(', ')}.`);
  }
  return demoToken(await demoKey(folder), asked, now);
}
