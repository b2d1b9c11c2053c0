import { CLIENT_EVENT_TYPES, STATES, type State } from '@onward/workflow';
import { ACTORS } from './actors.js';
import { bodiesOf, type World } from './commands.js';
import type { Command, Mirror } from './mirror.js';

/** The shortest way from a draft to every state, by asking libs/workflow what each of the actors may do: breadth first. */
export function shortestPaths(draft: Mirror, world: World): Map<State, Command[]> {
  const paths = new Map<State, Command[]>([[draft.head.state, []]]);
  const open: { mirror: Mirror; path: Command[] }[] = [{ mirror: draft, path: [] }];
  for (let next = open.shift(); next !== undefined && paths.size < STATES.length; next = open.shift()) {
    for (const command of movesFrom(next.mirror, world)) {
      const mirror = next.mirror.copy();
      const expected = mirror.expects(command, world.at);
      if (!('decision' in expected)) continue;
      mirror.follow(command, expected.decision);
      if (paths.has(mirror.head.state)) continue;
      paths.set(mirror.head.state, [...next.path, command]);
      open.push({ mirror, path: [...next.path, command] });
    }
  }
  return paths;
}

const movesFrom = (mirror: Mirror, world: World): Command[] =>
  CLIENT_EVENT_TYPES.filter((type) => type !== 'retract').flatMap((type) =>
    ACTORS.flatMap((actor) => bodiesOf(type, mirror, world).map((body) => ({ actor, type, body }))),
  );
