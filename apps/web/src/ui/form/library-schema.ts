import type { JsonSchema } from '@onward/forms';
import type { RJSFSchema } from '@rjsf/utils';

/** Our schemas are plain JSON Schema, which the library types more widely. */
export const asLibrarySchema = (schema: JsonSchema): RJSFSchema => schema as unknown as RJSFSchema;
export const asOurs = (schema: RJSFSchema): JsonSchema => schema as unknown as JsonSchema;
