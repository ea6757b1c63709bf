import { FEED_LIMIT } from '../limits.ts';
import type { Ports } from '../ports.ts';
import type { Change } from '../shapes/change.ts';
import { Conflict, type Database, type Statement, sql } from '../storage/database.ts';
import { findDossier } from '../storage/dossiers.ts';
import { forgetRevisions } from '../storage/forget-revisions.ts';
import { dated, type KeptArticle } from '../storage/kept-article.ts';
import { dropRows, putRows, type Row } from '../storage/tables.ts';
import { changesBetween } from './changes-between.ts';
import { type ArticleChanges, type CompiledDossier, recompile } from './compiled-dossier.ts';
import { changeFindings } from './finding-changes.ts';

/** How a change of a dossier's articles ended. */
export type Revised<Answer> =
  | { readonly outcome: 'done'; readonly answer: Answer }
  /** There is no such dossier (any more). */
  | { readonly outcome: 'gone' }
  /** The answer to this request is kept already, by a request that came at the same time. */
  | { readonly outcome: 'answered' };

/** What a change of a dossier needs. */
export interface RevisionPorts extends Pick<Ports, 'cache' | 'changesDays'> {
  readonly database: Database;
}

/** What a change wants, and what is answered when it is made. Without articles that come or go nothing changes. */
export interface Plan<Answer> extends ArticleChanges {
  readonly answer: (revision: number, changes: readonly Change[]) => Answer;
  /** Statements that belong to the same transaction, once the answer is known. */
  readonly also?: (answer: Answer) => readonly Statement[];
}

/** Two writers that always meet would be a fault of ours; then an error says so instead of trying for ever. */
const ATTEMPTS = 20;

/**
 * Changes a dossier's articles and all that follows from them, in one transaction. Where another writer was quicker, plans
 * again from what that one left.
 */
export function revise<Answer>(
  ports: RevisionPorts,
  dossier: string,
  plan: (current: CompiledDossier) => Plan<Answer>,
): Promise<Revised<Answer>> {
  return ports.cache.inTurn(dossier, () => attempt(ports, dossier, plan));
}

async function attempt<Answer>(
  { cache, database, changesDays }: RevisionPorts,
  dossier: string,
  plan: (current: CompiledDossier) => Plan<Answer>,
): Promise<Revised<Answer>> {
  for (let count = 0; count < ATTEMPTS; count++) {
    const row = await findDossier(database, dossier);
    if (row === null) return { outcome: 'gone' };
    const current = await cache.get(database, row);
    const { added, removed, answer, also = () => [] } = plan(current);
    const isChange = added.length + removed.length > 0;
    try {
      const next = isChange ? recompile(current, { added, removed }) : null;
      const changes = next ? changesBetween(current.dossier, next.dossier) : [];
      const answered = answer(next?.revision ?? current.revision, changes);
      const statements = [
        ...(next ? revisionStatements(dossier, { current, next, added, removed, changes }) : []),
        ...(next ? forgetRevisions(dossier, next.revision - FEED_LIMIT, changesDays) : []),
        ...also(answered),
      ];
      if (statements.length > 0) await database.write(statements);
      if (next) cache.put(row, next);
      return { outcome: 'done', answer: answered };
    } catch (error) {
      // The builder may have gone on to a revision that was not kept.
      cache.drop(row);
      if (!(error instanceof Conflict)) throw error;
      if (error.table === 'answers') return { outcome: 'answered' };
    }
  }
  throw new Error('Other writers were always quicker.');
}

interface Revision extends ArticleChanges {
  readonly current: CompiledDossier;
  readonly next: CompiledDossier;
  readonly changes: readonly Change[];
}

function revisionStatements(
  dossier: string,
  { current, next, added, removed, changes }: Revision,
): readonly Statement[] {
  const { revision } = next;
  const at = new Date().toISOString();
  return [
    sql('INSERT INTO revisions (dossier, revision, at) VALUES (?, ?, ?)', dossier, revision, at),
    countsStatement(dossier, next, at),
    ...dropRows(
      dossier,
      'articles',
      ['id'],
      removed.map((id) => [id]),
    ),
    ...putRows(dossier, 'articles', added.map(articleRow)),
    ...changeFindings(dossier, current.findings, next.findings),
    ...putRows(
      dossier,
      'changes',
      changes.map((body, ordinal) => ({ revision, ordinal, body })),
    ),
  ];
}

function countsStatement(dossier: string, { revision, dossier: compiled }: CompiledDossier, at: string) {
  const kinds = compiled.matters.flatMap(({ mentions }) => mentions.map(({ kind }) => kind));
  const agreements = kinds.filter((kind) => kind === 'agreement').length;
  return sql(
    'UPDATE dossiers SET revision = ?, updated = ?, articles = ?, matters = ?, agreements = ?, open_issues = ?, quotes = ? WHERE id = ?',
    revision,
    at,
    compiled.articles.length,
    compiled.matters.length,
    agreements,
    kinds.length - agreements,
    compiled.quotes.length,
    dossier,
  );
}

function articleRow(article: KeptArticle): Row {
  const { place, added, digest, analysis } = article;
  return {
    id: analysis.id,
    place,
    added,
    dated: dated(article),
    outlet: analysis.article.outlet,
    headline: analysis.article.headline,
    digest,
    analysis,
  };
}
