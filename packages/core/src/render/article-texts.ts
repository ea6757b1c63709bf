import type { Analysis } from '../schema/analysis.ts';

/** The texts of articles by their ids: what a view needs beside the dossier to show a passage where it stands. */
export type ArticleTexts = ReadonlyMap<string, string>;

/** The texts that analyses were made from. */
export function articleTexts(analyses: readonly Pick<Analysis, 'id' | 'article'>[]): ArticleTexts {
  return new Map(analyses.map(({ id, article }) => [id, article.text]));
}
