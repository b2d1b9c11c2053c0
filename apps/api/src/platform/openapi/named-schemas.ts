/** What gives a schema its name in the document (and in the generated client): `'x-schema': 'Referral'`. */
const NAME = 'x-schema';

type Node = Record<string, unknown>;

/**
 * Moves every schema that is named by `x-schema`, and every `$defs` entry, to `components.schemas`, since a reference
 * inside a document counts from the document's root. Two different schemas of one name are an error.
 */
export class NamedSchemas {
  readonly schemas: Record<string, unknown> = {};

  /** The same node with references in place of what has a name. */
  hoist(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((item) => this.hoist(item));
    if (typeof node !== 'object' || node === null) return node;
    const source = node as Node;
    const name = source[NAME];
    const inner = this.hoistMembers(source);
    if (typeof name !== 'string') return inner;
    this.add(name, inner);
    return { $ref: `#/components/schemas/${name}` };
  }

  private hoistMembers(source: Node): Node {
    const copy: Node = {};
    for (const [key, value] of Object.entries(source)) {
      if (key === NAME) continue;
      if (key === '$defs') this.addAll(value as Node);
      else if (key === '$ref' && typeof value === 'string') copy[key] = value.replace('#/$defs/', '#/components/schemas/');
      else copy[key] = this.hoist(value);
    }
    return copy;
  }

  private addAll(definitions: Node): void {
    for (const [name, schema] of Object.entries(definitions)) this.add(name, this.hoist(schema));
  }

  private add(name: string, schema: unknown): void {
    const known = this.schemas[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`Two different schemas are named ${name}`);
    }
    this.schemas[name] = schema;
  }
}
