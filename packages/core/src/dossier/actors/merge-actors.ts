import type { Analysis } from '../../schema/analysis.ts';
import type { ActorRuling, ActorVariant, DossierActor, VariantReason } from '../../schema/dossier.ts';
import { deletions } from '../../text/spelling.ts';
import { initials, nameWords } from './fold-name.ts';
import { commonest, type NameNode, nameNode, type Variant, variantsOf } from './name-node.ts';
import { NAME_RULES } from './name-rules.ts';
import { refersTo, singledOut } from './rulings.ts';

/** The actors of a dossier, and which of them an article means by an id of its own. */
export interface MergedActors {
  readonly actors: readonly DossierActor[];
  idOf(article: string, id: string): string;
}

/**
 * Merge the actors of articles: those of one id, and those whose names mean each other by a rule, each with the reason. A
 * user's rulings overrule the names; without them everything is as before. The order of the analyses does not matter, but
 * for that of the variants.
 */
export function mergeActors(
  analyses: readonly Analysis[],
  rulings: readonly ActorRuling[] = [],
): MergedActors {
  const nodes = gather(analyses.flatMap(variantsOf), rulings);
  const joined = join(nodes, [...ruled(nodes, rulings, true), ...links(nodes)], ruled(nodes, rulings, false));
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const actors = joined.map((members) => {
    const actor = compileActor(members, taken);
    for (const { article, id } of actor.variants) ids.set(`${article}\n${id}`, actor.id);
    return actor;
  });
  return {
    actors: actors.sort((one, other) => (one.id < other.id ? -1 : 1)),
    idOf: (article, id) => ids.get(`${article}\n${id}`) ?? id,
  };
}

/** One node means another. */
interface NameLink {
  readonly name: NameNode;
  readonly fuller: NameNode;
  readonly reason: VariantReason;
}

/** A person without a name, "an official", is somebody else in each article. */
function isAnonymous({ actor: { kind, name } }: Variant): boolean {
  return kind === 'person' && !/\p{Lu}/u.test(name);
}

function gather(variants: readonly Variant[], rulings: readonly ActorRuling[]): readonly NameNode[] {
  const byKey = new Map<string, Variant[]>();
  for (const variant of variants) {
    const { article, actor } = variant;
    const isAlone = isAnonymous(variant) || singledOut(rulings, article, actor.id);
    const key = isAlone ? `${actor.id}\n${article}` : actor.id;
    const known = byKey.get(key);
    if (known) known.push(variant);
    else byKey.set(key, [variant]);
  }
  return [...byKey].map(([key, members]) => nameNode(key, members)).sort(byUse);
}

/** What more articles use comes first, then the longer name, then by the id. */
function byUse(one: NameNode, other: NameNode): number {
  return (
    other.variants.length - one.variants.length ||
    other.words.length - one.words.length ||
    (one.key < other.key ? -1 : 1)
  );
}

function links(nodes: readonly NameNode[]): readonly NameLink[] {
  const byKey = new Map<string, NameNode[]>();
  for (const node of nodes) {
    for (const key of searchKeys(node)) byKey.set(key, [...(byKey.get(key) ?? []), node]);
  }
  return [...nodes]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .flatMap((name) => {
      const near = new Set(ownKeys(name).flatMap((key) => byKey.get(key) ?? []));
      near.delete(name);
      for (const { reason, holds } of NAME_RULES) {
        const meant = [...near].filter((fuller) => holds(name, fuller));
        if (meant.length === 1) return [{ name, fuller: meant[0]!, reason }];
        if (meant.length > 1) return [];
      }
      return singledFrom(name, near);
    });
}

/** What a ruling singles out is otherwise what its id says. */
function singledFrom(name: NameNode, near: ReadonlySet<NameNode>): readonly NameLink[] {
  if (name.key === name.id || name.variants.every(isAnonymous)) return [];
  const same = [...near].find(({ key }) => key === name.id);
  return same ? [{ name, fuller: same, reason: 'same-name' }] : [];
}

/** Keys by which a node is found by shorter or misspelt names of it. */
function searchKeys({ id, name, words, aliases, kind }: NameNode): ReadonlySet<string> {
  const short = [...aliases].map((alias) => nameWords(alias).join(' '));
  const spellings = kind === 'person' ? spellingKeys(words) : [];
  return new Set([id, words.at(-1) ?? '', words.slice(-2).join(' '), initials(name), ...short, ...spellings]);
}

function ownKeys({ id, words, kind }: NameNode): readonly string[] {
  if (words.length === 1) return [id, words[0]!];
  return [id, words.slice(-2).join(' '), ...(kind === 'person' ? spellingKeys(words) : [])];
}

/** The name with each letter of each word left out in turn. */
function spellingKeys(words: readonly string[]): readonly string[] {
  if (words.length < 2) return [];
  return words.flatMap((word, at) =>
    deletions(word).map((shortened) => `~${words.with(at, shortened).join(' ')}`),
  );
}

function ruled(
  nodes: readonly NameNode[],
  rulings: readonly ActorRuling[],
  same: boolean,
): readonly NameLink[] {
  return rulings
    .filter((ruling) => ruling.same === same)
    .flatMap(({ one, other }) => {
      const [names, others] = [one, other].map((reference) =>
        nodes.filter(({ variants }) => variants.some((variant) => refersTo(reference, variant))),
      );
      return names!.flatMap((name) => others!.map((fuller) => ({ name, fuller, reason: 'user' as const })));
    });
}

/** A node with the reason why it is in its company. */
interface Member {
  readonly node: NameNode;
  readonly reason: VariantReason | null;
}

/** Unite what the links hold together, the first links first, unless that would unite what is to be kept apart. */
function join(
  nodes: readonly NameNode[],
  linked: readonly NameLink[],
  apart: readonly NameLink[],
): readonly (readonly Member[])[] {
  const sets = new Map<NameNode, Member[]>(nodes.map((node) => [node, [{ node, reason: null }]]));
  for (const { name, fuller, reason } of linked) {
    const [one, other] = [sets.get(name)!, sets.get(fuller)!];
    if (one === other || apart.some((pair) => isBetween(pair, one, other))) continue;
    const united = [
      ...other,
      ...one.map((member) => (member.node === name ? { ...member, reason } : member)),
    ];
    for (const { node } of united) sets.set(node, united);
  }
  return [...new Set(sets.values())];
}

function isBetween({ name, fuller }: NameLink, one: readonly Member[], other: readonly Member[]): boolean {
  const has = (members: readonly Member[], wanted: NameNode) => members.some(({ node }) => node === wanted);
  return (has(one, name) && has(other, fuller)) || (has(one, fuller) && has(other, name));
}

function compileActor(members: readonly Member[], taken: Set<string>): DossierActor {
  const [main] = members.map(({ node }) => node).sort(byFullness);
  const variants = members.flatMap(({ node, reason }) =>
    node.variants.map((variant) => ({ variant, reason: reason ?? sameOrAlias(variant, main!) })),
  );
  const actors = variants.map(({ variant }) => variant.actor);
  const names = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases]));
  names.delete(main!.name);
  return {
    id: unique(main!.id, taken),
    name: main!.name,
    aliases: [...names].sort(),
    kind: main!.kind,
    role: told(actors.map(({ role }) => role)),
    party: told(actors.map(({ party }) => party)),
    variants: variants.map(
      ({ variant: { article, actor }, reason }): ActorVariant => ({
        article,
        id: actor.id,
        name: actor.name,
        reason,
      }),
    ),
  };
}

/** A full name before a short one, then what more articles use. */
function byFullness(one: NameNode, other: NameNode): number {
  return Math.min(other.words.length, 2) - Math.min(one.words.length, 2) || byUse(one, other);
}

function sameOrAlias({ actor: { name } }: Variant, main: NameNode): VariantReason {
  if (name.toLowerCase() === main.name.toLowerCase()) return 'same-name';
  return nameWords(name).join(' ') === main.words.join(' ') ? 'diacritics' : 'alias';
}

function told(strings: readonly (string | null)[]): string | null {
  const known = strings.filter((string) => string !== null);
  return known.length > 0 ? commonest(known) : null;
}

function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  taken.add(free);
  return free;
}
