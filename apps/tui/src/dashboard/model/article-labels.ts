import { type Dossier, displayText } from '@parley/core';

/**
 * What each article is known by, by its id and safe to print: its outlet, numbered from the second article of one
 * outlet on; without an outlet the id, shortened where that leaves it unlike any other.
 */
export function articleLabels(articles: Dossier['articles']): ReadonlyMap<string, string> {
  const ids = articles.filter(({ outlet }) => outlet === null).map(({ id }) => shortened(displayText(id)));
  const uses = new Map<string, number>();
  return new Map(
    articles.map(({ id, outlet }) => {
      if (outlet === null) return [id, idLabel(displayText(id), ids)];
      const name = displayText(outlet);
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return [id, use > 1 ? `${name} (${use})` : name];
    }),
  );
}

/** File names are often a number with words or a long hash behind it; this much tells most of them apart. */
const SHORT = 16;

function idLabel(id: string, others: readonly string[]): string {
  const short = shortened(id);
  return others.filter((other) => other === short).length > 1 ? id : short;
}

function shortened(id: string): string {
  const name = words(id);
  return name.length > SHORT + 2 ? `${name.slice(0, SHORT)}…` : name;
}

/** The words of an id behind the number that it is counted by; the whole id where no words are. */
function words(id: string): string {
  const name = /^\d+[-_ ]+(?=\p{L})(.+)$/u.exec(id)?.[1];
  return name && !/^[\da-f]{8,}$/u.test(name) ? name : id;
}
