/** A node of the graph. */
export interface Node {
  readonly '@id'?: string;
  readonly '@type': string | readonly string[];
  readonly [property: string]: Value | undefined;
}

/** A reference to a node of the graph. */
export interface Reference {
  readonly '@id': string;
}

type Value = string | number | Node | Reference | readonly Value[];

/** A node without the properties of which nothing is known: null, undefined and empty lists. */
export function node(
  type: Node['@type'],
  properties: Readonly<Record<string, Value | null | undefined>>,
): Node {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) } as Node;
}

/** Refers to a node by the anchor that the briefing page has for the same thing. */
export function reference(anchor: string): Reference {
  return { '@id': `#${anchor}` };
}
