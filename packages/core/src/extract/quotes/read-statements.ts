import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Sentence } from '../../syntax/doc.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { readWords } from './read-words.ts';
import { THOUGHT_FORMS } from './speech-classes.ts';
import { isFiniteVerb, type Statement } from './statement.ts';

/** Read the sentences of a document as statements. Quotations in reading order. */
export function readStatements(doc: AnnotatedDoc, quotations: readonly Quotation[]): readonly Statement[] {
  const { text } = doc.article;
  let first = 0;
  return joinSentences(text, doc.sentences, quotations).map((group) => {
    const { start, paragraph } = group[0]!;
    const { end } = group.at(-1)!;
    while (first < quotations.length && quotations[first]!.end <= start) first++;
    let last = first;
    while (last < quotations.length && quotations[last]!.start < end) last++;
    return { start, end, paragraph, words: readWords(text, group, quotations.slice(first, last)) };
  });
}

/** Quotations that may chain sentences into one statement; more would make the time to read it grow beyond measure. */
const CHAINED_QUOTATIONS = 12;

/** Sentences that share a quotation belong together, and so does what goes on in lower case behind one. */
function joinSentences(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): readonly (readonly Sentence[])[] {
  const groups: Sentence[][] = [];
  let at = 0;
  let firstOfGroup = 0;
  for (const sentence of sentences) {
    while (at < quotations.length && quotations[at]!.end <= sentence.start) at++;
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins =
      last?.paragraph === sentence.paragraph &&
      at - firstOfGroup < CHAINED_QUOTATIONS &&
      (isInside(quotations[at], sentence) || goesOn(text, quotations[at - 1], last, sentence));
    if (group && joins) group.push(sentence);
    else {
      groups.push([sentence]);
      firstOfGroup = at;
    }
  }
  return groups;
}

function isInside(quotation: Quotation | undefined, sentence: Sentence): boolean {
  return quotation !== undefined && quotation.start < sentence.start;
}

/** “Why?” | she asked. “Why me?” | Sato thought. */
function goesOn(text: string, quotation: Quotation | undefined, last: Sentence, sentence: Sentence): boolean {
  if (!quotation || quotation.end <= last.start || quotation.end < last.end - 1) return false;
  const verb = sentence.tokens.at(-2);
  const reports = verb && (isFiniteVerb(verb) || THOUGHT_FORMS.has(verb.text.toLowerCase()));
  const short = sentence.tokens.length <= 6 && reports;
  return short || /^\p{Ll}/u.test(text.slice(sentence.start, sentence.start + 2));
}
