import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { pathParameters } from '../http/path-parameters.js';
import type { RegisteredRoute } from './list-routes.js';
import { NamedSchemas } from './named-schemas.js';
import { problemCodesOf } from './problem-codes.js';
import { problemResponses } from './problem-responses.js';

type Node = Record<string, unknown>;

interface Operation {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Node };
  responses: Node;
  security?: Record<string, string[]>[];
}

const SIGNED_IN: Record<string, string[]>[] = [{ bearer: [] }, { cookie: [] }];

const MEMBERSHIP = {
  name: 'Onward-Membership',
  in: 'header',
  required: false,
  description: 'The membership acted in; may be left out by those who have one.',
  schema: { type: 'string', format: 'uuid' },
};

const UNATTENDED = {
  name: 'Onward-Unattended',
  in: 'header',
  required: false,
  description: 'Sent by a page that asks by itself, with nobody at the keys: the session is not prolonged by it.',
  schema: { const: '1' },
};

const READER = {
  name: 'Onward-Reader',
  in: 'header',
  required: false,
  description: 'The id of the user whom a page was opened by. Where somebody else is signed in in that browser by now, the request is refused (401) rather than made in their name.',
  schema: { type: 'string', format: 'uuid' },
};

/** The OpenAPI 3.1 document of every route, made once: what the decorators said, and what follows from it by rule. */
export function buildDocument(app: INestApplication, routes: readonly RegisteredRoute[]): Node {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Onward')
    .setDescription('Electronic referral and assessment for a local health and care economy.')
    .setVersion('0.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addCookieAuth('__Host-onward', { type: 'apiKey', in: 'cookie', name: '__Host-onward' }, 'cookie')
    .build();
  const document = SwaggerModule.createDocument(app, config) as unknown as Node & { paths: Record<string, Record<string, Operation>> };
  for (const route of routes) complete(document.paths, route);
  const named = new NamedSchemas();
  const paths = named.hoist(document.paths);
  const components = document['components'] as Node | undefined;
  return { ...document, paths, components: { ...components, schemas: named.schemas } };
}

function complete(paths: Record<string, Record<string, Operation>>, { method, path, plan }: RegisteredRoute): void {
  if (plan === undefined) return;
  const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${method} ${path} is not in the OpenAPI document`);
  const inPath = pathParameters(plan.endpoint, path).map(([name, schema]) => ({ name, in: 'path', required: true, schema }));
  const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header' || isDeclaredQuery(parameter, plan.endpoint.query?.properties));
  operation.parameters = [...inPath, ...declared, ...(plan.isPublic ? [] : [MEMBERSHIP, UNATTENDED, READER])];
  operation.security = plan.isPublic ? [] : SIGNED_IN;
  if (operation.requestBody !== undefined) operation.requestBody.content = { [plan.mediaType]: { schema: plan.endpoint.body } };
  operation.responses = together(operation.responses, problemResponses(problemCodesOf(plan)));
}

/** A page that refuses with a page may be asked for in a way that is refused as a problem: of one status, both bodies. */
function together(declared: Node, problems: Node): Node {
  const both = Object.entries(problems).map(([status, problem]) => {
    const { content, ...rest } = (declared[status] ?? {}) as Node;
    return [status, { ...(problem as Node), ...rest, content: { ...((problem as Node)['content'] as Node), ...(content as Node | undefined) } }];
  });
  return { ...declared, ...Object.fromEntries(both) };
}

function isDeclaredQuery({ name, in: place }: { name: string; in: string }, properties: object = {}): boolean {
  return place === 'query' && Object.hasOwn(properties, name);
}
