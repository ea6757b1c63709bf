import type { Attribution } from './attribution.ts';
import { type Draft, layoutDraft, spanAround } from './draft.ts';
import { readLeadIn } from './read-lead-in.ts';
import type { Statement } from './statement.ts';

/**
 * Drafts of what is set off in a paragraph of its own instead of quotation marks: "The minister wrote on Friday:", and
 * the next paragraph. Statements of one stretch with what each reports; in reading order.
 */
export function blockQuotes(
  statements: readonly Statement[],
  attributions: readonly (readonly Attribution[])[],
): readonly Draft[] {
  return statements.flatMap((lead, index): readonly Draft[] => {
    const block = blockAfter(statements, index);
    const speaks = block.some((_, offset) => attributions[index + 1 + offset]!.length > 0);
    if (block.length === 0 || speaks) return [];
    const draft = ledIn(lead, block);
    return draft ? [draft] : [];
  });
}

/** The statements of the paragraph that a statement leads in; none where quotation marks tell what is said. */
function blockAfter(statements: readonly Statement[], lead: number): readonly Statement[] {
  const { words, paragraph } = statements[lead]!;
  const first = statements[lead + 1];
  if (words.at(-1)!.lower !== ':' || !first || first.paragraph === paragraph) return [];
  let end = lead + 1;
  while (statements[end]?.paragraph === first.paragraph) end++;
  const block = statements.slice(lead + 1, end);
  const isList = /^(?:\d+|[•*-]|\p{L}\))$/u.test(first.words[0]!.text);
  const isQuoted = block.some((statement) => statement.words.some((word) => word.block || word.inside));
  return isList || isQuoted ? [] : block;
}

function ledIn({ words, start }: Statement, block: readonly Statement[]): Draft | null {
  const lead = readLeadIn(words);
  if (!lead || lead.classes.length === 0) return null;
  const { cue, source, voice } = lead;
  const content = [spanAround(block.flatMap((statement) => statement.words))];
  return { ...layoutDraft('block-quote', { type: 'indirect', content, start }), cue, source, voice };
}
