import { type Dossier, displayText } from '@parley/core';

type Article = Dossier['articles'][number];

/**
 * What each article is known by, by its id and safe to print: its outlet, else its site, else the beginning of its headline,
 * numbered from the second article of one name on; with none of these the id, shortened where that leaves it unlike any
 * other.
 */
export function articleLabels(articles: Dossier['articles']): ReadonlyMap<string, string> {
  const names = articles.map(nameOf);
  const ids = articles.flatMap(({ id }, index) => (names[index] === null ? shortened(displayText(id)) : []));
  const uses = new Map<string, number>();
  return new Map(
    articles.map(({ id }, index) => {
      const name = names[index] ?? null;
      if (name === null) return [id, idLabel(displayText(id), ids)];
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      return [id, use > 1 ? `${name} (${use})` : name];
    }),
  );
}

function nameOf({ outlet, url, headline }: Article): string | null {
  const name = outlet ?? siteOf(url) ?? (headline && beginningOf(headline));
  return name ? displayText(name) : null;
}

function siteOf(url: string | null): string | null {
  const site = url === null ? null : URL.parse(url)?.hostname.replace(/^www\./u, '');
  return site || null;
}

/** Characters of a headline that tell an article from others. */
const BEGINNING = 18;

/** The first words of a headline. */
function beginningOf(headline: string): string {
  if (headline.length <= BEGINNING) return headline;
  const cut = headline.slice(0, BEGINNING);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), BEGINNING / 2)).trimEnd()}…`;
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
