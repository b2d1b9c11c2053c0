import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { DEMO_PATH } from './create-oidc-provider.js';
import { choicePage, failurePage, STYLE } from './pages.js';
import { PERSONAS } from './personas.js';

type OnInteraction = FastifyRequest<{ Params: { uid: string; persona: string } }>;

/** Serves the provider, and the page on which one chooses who to be, under /demo-idp. They are no part of the API and of its description. */
export function mountProvider(fastify: FastifyInstance, provider: Provider): void {
  void fastify.register(
    (scope, _options, done) => {
      // It reads bodies by itself.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, read) => read(null));
      scope.get('/style.css', (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(STYLE));
      scope.get('/interaction/:uid', (request: OnInteraction, reply) => showChoice(provider, request, reply));
      scope.post('/interaction/:uid/:persona', (request: OnInteraction, reply) => choose(provider, request, reply));
      const serve = provider.callback();
      scope.all('/*', (request, reply) => {
        reply.hijack();
        // It finds out where it is mounted by comparing the two, as under Express.
        Object.assign(request.raw, { originalUrl: request.raw.url, url: request.raw.url?.slice(DEMO_PATH.length) });
        void serve(request.raw, reply.raw);
      });
      done();
    },
    { prefix: DEMO_PATH },
  );
}

async function showChoice(provider: Provider, request: OnInteraction, reply: FastifyReply): Promise<FastifyReply> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
  try {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    return await reply.send(choicePage(`${DEMO_PATH}/interaction/${uid}`));
  } catch {
    return reply.code(400).send(failurePage());
  }
}

async function choose(provider: Provider, request: OnInteraction, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const persona = PERSONAS.find(({ key }) => key === request.params.persona);
  if (persona === undefined) return reply.code(404).type('text/html; charset=utf-8').send(failurePage());
  try {
    const next = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: persona.key } }, { mergeWithLastSubmission: false });
    const { pathname, search } = new URL(next);
    return await reply.redirect(`${pathname}${search}`, 303);
  } catch {
    return reply.code(400).type('text/html; charset=utf-8').send(failurePage());
  }
}
