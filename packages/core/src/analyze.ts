import { annotate } from './annotate/annotate.ts';
import { extractItems } from './extract/items/extract-items.ts';
import { extractQuotes } from './extract/quotes/extract-quotes.ts';
import type { Analysis } from './schema/analysis.ts';
import type { ArticleInput } from './schema/article.ts';
import { NO_WORDS, readWords, type Words, type WordsInput } from './schema/words.ts';
import { parseDoc } from './syntax/parse-doc.ts';
import type { Article } from './text/article.ts';
import { excerpt } from './text/excerpt.ts';
import { isEnglish, languageName } from './text/language.ts';
import { parseArticle } from './text/parse-article.ts';

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
  const { id, headline, outlet, published, url, language, text } = article;
  const { notes, ...findings } = isEnglish(language) ? await findingsIn(article, words) : unread(language);
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline, outlet, published, url, language, text },
    ...findings,
    furniture: article.paragraphs
      .filter((paragraph) => paragraph.kind === 'furniture')
      .map((paragraph) => excerpt(text, paragraph)),
    notes,
  };
}

type Findings = Pick<Analysis, 'actors' | 'quotes' | 'agreements' | 'openIssues' | 'notes'>;

async function findingsIn(article: Article, words: Words): Promise<Findings> {
  const doc = annotate(await parseDoc(article), words.parties);
  const quotes = extractQuotes(doc);
  const { agreements, openIssues } = extractItems(doc, quotes, words);
  return {
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
    notes: doc.notes,
  };
}

/** What is found in a text that nobody here can read: nothing, and a note that says so. */
function unread(language: string): Findings {
  const message = `The text is in ${languageName(language)}; only English is read, so nothing was looked for.`;
  return {
    actors: [],
    quotes: [],
    agreements: [],
    openIssues: [],
    notes: [{ code: 'language-not-supported', message }],
  };
}
