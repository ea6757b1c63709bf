import type { Dossier, Matter } from '../../schema/dossier.ts';
import { anchor } from '../anchor.ts';
import { differenceLine } from '../outline/outline-differences.ts';
import { coverage, type MatterOutline } from '../outline/outline-matters.ts';
import { type Node, node, reference } from './node.ts';

/** A matter as a schema.org Claim, with how it stands as its keyword. */
export function claimNode(
  { id, title, state, background, parties, mentions }: Matter,
  outlined: MatterOutline,
  articles: ReadonlyMap<string, Dossier['articles'][number]>,
): Node {
  const telling = new Set(mentions.map(({ article }) => article));
  const appearances = [...telling].flatMap((id) => articles.get(id) ?? []);
  const dated = appearances.filter(({ published }) => published !== null);
  const [first] = dated.sort((one, other) => (day(one) < day(other) ? -1 : Number(day(one) > day(other))));
  const terms = [term(state, outlined.word), ...(background ? [term('background', 'background')] : [])];
  return node('Claim', {
    ...reference(anchor('matter', id)),
    name: title,
    keywords: terms,
    description: [coverage(outlined), ...outlined.differences.map(differenceLine)],
    about: parties.map((party) => reference(anchor('actor', party))),
    appearance: appearances.map((article) => reference(anchor('report', article.id))),
    firstAppearance: first && reference(anchor('report', first.id)),
  });
}

function term(termCode: string, name: string): Node {
  return node('DefinedTerm', { termCode, name });
}

function day({ published }: Dossier['articles'][number]): string {
  return published!.slice(0, 10);
}
