import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { assemble } from '../../assemble.js';
import type { MemberActor } from '../../actor.js';
import { loadConfig, type Environment } from '../../config/index.js';
import { Problem } from '../../problem/index.js';
import { registerAuthentication, registerAuthorisation } from '../index.js';
import { EchoController } from './echo.controller.js';

@Module({ controllers: [EchoController] })
class EchoModule {}

const ACTOR: MemberActor = {
  kind: 'member',
  userId: '01890a5d-ac96-774b-bcce-b302099a8001',
  membershipId: '01890a5d-ac96-774b-bcce-b302099a8002',
  role: 'referrer',
  organisationId: '01890a5d-ac96-774b-bcce-b302099a8003',
  serviceIds: [],
  name: 'Dr Example',
};

export const WRITER = { authorization: 'Bearer writer' };
export const READER = { authorization: 'Bearer reader' };

/** The platform with the note feature, two people who may sign in, and its log in `lines`. */
export async function startTestApp(env: Environment = {}): Promise<{ app: NestFastifyApplication; lines: string[] }> {
  const lines: string[] = [];
  const config = loadConfig({ PORT: '0', LOG_LEVEL: 'info', ...env });
  const app = await assemble(config, { modules: [EchoModule], logStream: { write: (line) => lines.push(line) }, webRoot: '/nowhere' });
  registerAuthentication(app, ({ headers: { authorization } }) =>
    authorization === WRITER.authorization || authorization === READER.authorization ? ACTOR : null,
  );
  registerAuthorisation(app, ({ headers, plan }) => {
    if (headers.authorization === READER.authorization && plan?.endpoint.permission !== 'note.read') throw new Problem('FORBIDDEN');
  });
  return { app, lines };
}
