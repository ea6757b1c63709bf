import { annotate } from './annotate/annotate.ts';
import { extractItems } from './extract/items/extract-items.ts';
import { extractQuotes } from './extract/quotes/extract-quotes.ts';
import type { Analysis } from './schema/analysis.ts';
import type { ArticleInput } from './schema/article.ts';
import { NO_WORDS, readWords, type WordsInput } from './schema/words.ts';
import { parseDoc } from './syntax/parse-doc.ts';
import { excerpt } from './text/excerpt.ts';
import { parseArticle } from './text/parse-article.ts';
import { findQuotations } from './text/quotation-marks.ts';

/** How an article is read. */
export interface AnalyzeOptions {
  /** Parties, cues and topics of the user's own, beside those that Parley knows. */
  readonly words?: WordsInput;
}

/**
 * Read one article: who said what, what is agreed, what is open, each with its evidence.
 * Deterministic, and never throws on a text; what hinders it is told in `notes`.
 * @throws TypeError on words that do not follow their schema.
 */
export async function analyze(input: ArticleInput, options: AnalyzeOptions = {}): Promise<Analysis> {
  const words = options.words === undefined ? NO_WORDS : readWords(options.words);
  const article = parseArticle(input);
  const doc = annotate(await parseDoc(article), words.parties);
  const quotes = extractQuotes(doc);
  const { agreements, openIssues } = extractItems(doc, quotes, words);
  const { id, headline, outlet, published, url, language, text } = article;
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline, outlet, published, url, language, text },
    actors: [...doc.actors.values()].map(({ id, name, aliases, kind, role, party }) => ({
      id,
      name,
      aliases,
      kind,
      role,
      party,
    })),
    quotes,
    agreements,
    openIssues,
    furniture: article.paragraphs
      .filter((paragraph) => paragraph.kind === 'furniture')
      .map((paragraph) => excerpt(text, paragraph)),
    notes: [...doc.notes, ...findQuotations(text, article.paragraphs).notes],
  };
}
