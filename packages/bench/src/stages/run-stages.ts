import { loadParser, loadTagger, splitSentences, tokenize } from '@parley/syntax';
import { analyze } from '../../../core/src/analyze.ts';
import { annotate } from '../../../core/src/annotate/annotate.ts';
import { compileDossier } from '../../../core/src/dossier/compile-dossier.ts';
import { extractItems } from '../../../core/src/extract/items/extract-items.ts';
import { extractQuotes } from '../../../core/src/extract/quotes/extract-quotes.ts';
import { renderText } from '../../../core/src/render/render-text.ts';
import type { Analysis } from '../../../core/src/schema/analysis.ts';
import { parseDoc } from '../../../core/src/syntax/parse-doc.ts';
import { parseArticle } from '../../../core/src/text/parse-article.ts';
import type { Corpus } from '../corpora/corpora.ts';
import type { Rounds } from '../measure/interleave.ts';
import { median } from '../measure/median.ts';

/** The walk from a text to a report, in order. */
export const STAGES = [
  'read',
  'split',
  'tag',
  'parse',
  'actors',
  'quotes',
  'items',
  'dossier',
  'render',
] as const;

/** Milliseconds of each stage. */
export type StageTimes = Readonly<Record<(typeof STAGES)[number], number>>;

/** The median time of each stage over a corpus: of all its articles together, of their dossier, and of its text report. */
export async function runStages({ texts }: Corpus, { warmUp, timed }: Rounds): Promise<StageTimes> {
  const analyses = await Promise.all(texts.map((text, index) => analyze({ id: `article-${index}`, text })));
  const rounds: StageTimes[] = [];
  for (let round = -warmUp; round < timed; round++) {
    const times = await walk(texts, analyses);
    if (round >= 0) rounds.push(times);
  }
  return timesOf((stage) => median(rounds.map((times) => times[stage])));
}

/** One walk. The engine's three steps are timed by themselves, each for a whole article; what the later stages read is not timed. */
async function walk(texts: readonly string[], analyses: readonly Analysis[]): Promise<StageTimes> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  const sums: Record<string, number> = Object.fromEntries(STAGES.map((stage) => [stage, 0]));
  const timed = <Value>(stage: (typeof STAGES)[number], work: () => Value): Value => {
    const begun = performance.now();
    const value = work();
    sums[stage]! += performance.now() - begun;
    return value;
  };
  for (const text of texts) {
    const article = timed('read', () => parseArticle({ text }));
    const sentences = timed('split', () =>
      article.paragraphs
        .filter(({ kind }) => kind !== 'furniture')
        .flatMap(({ start, end }) => splitSentences(article.text, start, end))
        .map(({ start, end }) => tokenize(article.text, start, end)),
    );
    const tags = timed('tag', () => sentences.map((tokens) => tagger.tag(tokens)));
    timed('parse', () => sentences.map((tokens, index) => parser.parse(tokens, tags[index]!)));
    const parsed = await parseDoc(article);
    const doc = timed('actors', () => annotate(parsed));
    const quotes = timed('quotes', () => extractQuotes(doc));
    timed('items', () => extractItems(doc, quotes));
  }
  const dossier = timed('dossier', () => compileDossier(analyses));
  timed('render', () => renderText(dossier));
  return timesOf((stage) => sums[stage]!);
}

function timesOf(time: (stage: (typeof STAGES)[number]) => number): StageTimes {
  return Object.fromEntries(STAGES.map((stage) => [stage, time(stage)])) as StageTimes;
}
