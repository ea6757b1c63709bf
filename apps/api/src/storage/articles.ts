import type { Analysis } from '@parley/core';
import { type Database, sql } from './database.ts';
import type { KeptArticle } from './kept-article.ts';

/** Articles that one statement loads. */
const LOADED_AT_ONCE = 100;

interface ArticleRow {
  readonly place: number;
  readonly added: string;
  readonly digest: string;
  readonly analysis: string;
}

/** All articles of a dossier, in the order in which they came. */
export async function loadArticles(database: Database, dossier: string): Promise<readonly KeptArticle[]> {
  const articles: KeptArticle[] = [];
  for (;;) {
    const rows = await database.query<ArticleRow>(
      sql(
        'SELECT place, added, digest, analysis FROM articles WHERE dossier = ? AND place > ? ORDER BY place LIMIT ?',
        dossier,
        articles.at(-1)?.place ?? -1,
        LOADED_AT_ONCE,
      ),
    );
    articles.push(...rows.map(keptArticle));
    if (rows.length < LOADED_AT_ONCE) return articles;
  }
}

/** One article of a dossier, or null. */
export async function findArticle(
  database: Database,
  dossier: string,
  id: string,
): Promise<KeptArticle | null> {
  const rows = await database.query<ArticleRow>(
    sql('SELECT place, added, digest, analysis FROM articles WHERE dossier = ? AND id = ?', dossier, id),
  );
  return rows[0] ? keptArticle(rows[0]) : null;
}

function keptArticle({ analysis, ...row }: ArticleRow): KeptArticle {
  return { ...row, analysis: JSON.parse(analysis) as Analysis };
}
