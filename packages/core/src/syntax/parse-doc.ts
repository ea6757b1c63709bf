import { loadParser, loadTagger, type Parser, splitSentences, type Tagger, tokenize } from '@parley/syntax';
import type { Note } from '../schema/analysis.ts';
import type { Article } from '../text/article.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import type { Doc, Sentence } from './doc.ts';

/** Read the story's sentences and quotation marks. The weights of the engine are loaded on first use. */
export async function parseDoc(article: Article): Promise<Doc> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  const sentences: Sentence[] = [];
  const { quotations, notes: strayMarks } = findQuotations(article.text, article.paragraphs);
  const notes: Note[] = [];
  for (const [paragraph, { start, end, kind }] of article.paragraphs.entries()) {
    if (kind === 'furniture') continue;
    for (const span of splitSentences(article.text, start, end)) {
      const place = { start: span.start, end: span.end, index: sentences.length, paragraph };
      sentences.push({ ...place, tokens: readTokens(article.text, span, tagger, parser) });
      if (span.cut) notes.push(cutNote(span.start));
    }
  }
  return { article, sentences, quotations, notes: [...notes, ...strayMarks] };
}

function readTokens(
  text: string,
  span: { readonly start: number; readonly end: number },
  tagger: Tagger,
  parser: Parser,
): Sentence['tokens'] {
  const tokens = tokenize(text, span.start, span.end);
  const tags = tagger.tag(tokens);
  const { head, label } = parser.parse(tokens, tags);
  return tokens.map((token, index) => ({
    index,
    start: token.start,
    end: token.end,
    text: token.text,
    lemma: tags.lemma[index]!,
    upos: tags.upos[index]!,
    xpos: tags.xpos[index]!,
    head: head[index]!,
    label: label[index]!,
  }));
}

function cutNote(start: number): Note {
  return {
    code: 'long-sentence',
    message: 'No sentence ends here for a long stretch; it was read in pieces.',
    start,
  };
}
