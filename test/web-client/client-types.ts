import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { fileURLToPath } from 'node:url';

/** The types that the pages' client is made with, as `npm run generate:client` writes them. */
export const CLIENT_TYPES_FILE = fileURLToPath(new URL('../../../apps/web/src/api/openapi.generated.ts', import.meta.url));

const HEADER = '// Written by `npm run generate:client` from the OpenAPI document of the API. Do not edit.\n\n';

/** TypeScript for an OpenAPI document. Defaults are never answers, so nothing is required because it has one. */
export async function clientTypesOf(document: unknown): Promise<string> {
  return HEADER + astToString(await openapiTS(document as OpenAPI3, { alphabetize: true, defaultNonNullable: false, emptyObjectsUnknown: true }));
}
