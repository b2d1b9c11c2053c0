import { validate, type JsonSchema } from '@onward/forms';
import type { Answered, TestApp } from '../harness/index.js';

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

export interface Operation {
  readonly operationId: string;
  readonly security: readonly object[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** `/api/referrals/:id` as the document writes it. */
export const documentedPath = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

/** What the product says of itself at /api/openapi.json, to hold its answers against. */
export class ApiContract {
  private readonly schemas = new Map<string, JsonSchema>();

  constructor(readonly document: OpenApi) {}

  static async of(testApp: TestApp): Promise<ApiContract> {
    return new ApiContract(JSON.parse((await testApp.anyone.get('/api/openapi.json')).text) as OpenApi);
  }

  operation(method: string, path: string): Operation {
    const operation = this.document.paths[documentedPath(path)]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`${method} ${path} is not in the document`);
    return operation;
  }

  /** What of an answer the document does not say, in sentences: its status, its problem code, the shape of its body. */
  faults(method: string, path: string, answered: Pick<Answered, 'status' | 'headers' | 'text' | 'body'>): string[] {
    const said = `${method} ${path} answered ${answered.status}`;
    const response = this.operation(method, path).responses[answered.status];
    if (response === undefined) return [`${said}, which is not documented`];
    const type = answered.headers.get('content-type')?.split(';')[0] ?? '';
    const content = response.content?.[type];
    if (content === undefined) return response.content === undefined && answered.text === '' ? [] : [`${said} as ${type}, which is not documented`];
    if (!type.endsWith('json')) return [];
    // larger than any answers to a form, and held against OpenAPI's own schema by itself (routes.e2e-spec)
    if (path === '/api/openapi.json') return [];
    return validate(this.whole(said + type, content.schema), answered.body).map(({ pointer, message }) => `${said}: ${pointer} ${message}`);
  }

  /** A schema of the document with what it refers to. */
  private whole(name: string, schema: JsonSchema): JsonSchema {
    const known = this.schemas.get(name) ?? ({ allOf: [schema], components: this.document.components } as JsonSchema);
    this.schemas.set(name, known);
    return known;
  }
}
