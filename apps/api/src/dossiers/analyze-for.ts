import type { Analysis, ArticleInput } from '@parley/core';
import type { Ports } from '../ports.ts';
import type { Database } from '../storage/database.ts';
import { findWords } from '../storage/words.ts';

/** The reading of a dossier's articles: with its own words, where it has some. */
export async function analyzeFor(
  { analyze }: Pick<Ports, 'analyze'>,
  database: Database,
  dossier: string,
): Promise<(article: ArticleInput) => Promise<Analysis>> {
  const words = await findWords(database, dossier);
  return words === null ? analyze : (article) => analyze(article, { words });
}
