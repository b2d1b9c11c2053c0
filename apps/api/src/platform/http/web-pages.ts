import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerPage } from './unrouted.js';

const NOT_BUILT = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Onward</title>
<h1>Onward</h1>
<p>The API is running. The web application is not built here.</p>
<p><a href="/api/openapi.json">The API, described</a></p>
</html>
`;

/** Serves the files of the built web application: those with a hash in their name for good, others asked for anew. */
export async function serveWebFiles(fastify: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) return;
  await fastify.register(fastifyStatic, {
    root,
    index: false,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The one page of the web application for every address of its own that a browser asks for: its router knows them. */
export function webPage(root: string): AnswerPage {
  const file = join(root, 'index.html');
  const page = existsSync(file) ? readFileSync(file, 'utf8') : NOT_BUILT;
  return (request, reply) => {
    const isOfWeb = !/^\/(api|fhir|assets)(\/|$|\?)/.test(request.url);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isOfWeb || !isRead || !(request.headers.accept ?? '').includes('text/html')) return false;
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
    return true;
  };
}
