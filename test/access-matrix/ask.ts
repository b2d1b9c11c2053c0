import type { Answered, TestApp, TestClient } from '../harness/index.js';
import { PERSONAS, type Persona } from './cast.js';
import { isRead, REQUESTS, type Wanted } from './requests.js';
import type { Scenario } from './scenarios.js';

/** One cell of the matrix: who asked what of which, and what was answered. */
export interface Cell {
  readonly route: string;
  readonly persona: Persona;
  readonly scenario: string;
  readonly wanted: Wanted;
  readonly answered: Answered;
  /** What is answered of a thing that does not exist. */
  readonly missing?: Answered;
}

const clientOf = (testApp: TestApp, persona: Persona): TestClient => (persona === 'nobody' ? testApp.anyone : testApp.as(persona));

/** Asks every route for every persona about every scenario. */
export async function ask(testApp: TestApp, routes: readonly string[], scenarios: readonly Scenario[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const route of routes) {
    const asked = REQUESTS.get(route);
    if (asked === undefined) throw new Error(`nobody says how to ask ${route}`);
    for (const scenario of asked.once ? scenarios.slice(0, 1) : scenarios) {
      const one = async (persona: Persona): Promise<Cell[]> => {
        const wanted = asked.asks(scenario, persona);
        return wanted === null ? [] : [await askOne(testApp, route, persona, scenario, wanted)];
      };
      if (isRead(route)) cells.push(...(await Promise.all(PERSONAS.map(one))).flat());
      else for (const persona of PERSONAS) cells.push(...(await one(persona)));
    }
  }
  return cells;
}

async function askOne(testApp: TestApp, route: string, persona: Persona, scenario: Scenario, wanted: Wanted): Promise<Cell> {
  const client = clientOf(testApp, persona);
  const [method = ''] = route.split(' ');
  const version = wanted.version === true ? await versionOf(testApp, scenario) : wanted.version;
  const send = (path: string): Promise<Answered> => {
    const type = wanted.type ?? (method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
    return client.request(method, path, wanted.body, version === undefined ? {} : { version }, type);
  };
  const answered = wanted.endlessAfter === undefined ? await send(wanted.path) : await client.beginningOfStream(wanted.path, wanted.endlessAfter);
  const cell = { route, persona, scenario: scenario.name, wanted, answered };
  return answered.status === 404 && wanted.missing !== undefined ? { ...cell, missing: await send(wanted.missing) } : cell;
}

async function versionOf(testApp: TestApp, { story }: Scenario): Promise<number> {
  const [row] = await testApp.sql<{ version: number }>('select version from referral where id = $1', [story.id]);
  return row?.version ?? 0;
}

export const nameOf = ({ route, persona, scenario }: Pick<Cell, 'route' | 'persona' | 'scenario'>): string => `${route} by ${persona}, ${scenario}`;
