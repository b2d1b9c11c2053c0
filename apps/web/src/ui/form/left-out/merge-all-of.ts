type Node = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(one: Node, other: Node): Node {
  const { properties, required, ...rest } = other;
  return {
    ...one,
    ...rest,
    ...(isObject(properties) ? { properties: { ...(isObject(one['properties']) ? one['properties'] : {}), ...properties } } : {}),
    ...(Array.isArray(required) ? { required: [...new Set([...(Array.isArray(one['required']) ? (one['required'] as unknown[]) : []), ...(required as unknown[])])] } : {}),
  };
}

/**
 * In place of the library’s merging of schemas, which intersects every keyword: only what is drawn matters here (whether an answer keeps to a schema is the
 * interpreter’s to say), and what a form asks under a condition is decided before it is drawn.
 */
export default function mergeAllOf({ allOf, ...schema }: Node): Node {
  return (Array.isArray(allOf) ? allOf.filter(isObject) : []).reduce<Node>(merged, schema);
}
