import type { Draft } from './draft.ts';
import { draftOf, spanOf } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Attribution } from './read-attributions.ts';
import type { Range, Statement, Word } from './statement.ts';

/**
 * The drafts of a document in reading order, with the quotations that have no cue of their own: they go on with a
 * direct quote before them, are quotes by themselves behind an indirect one, or are led in or signed by a name.
 */
export function joinFloating(
  statements: readonly Statement[],
  attributions: readonly (readonly Attribution[])[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  let waiting: Draft | null = null;
  let near: { draft: number; paragraph: number } | null = null;
  statements.forEach((statement, index) => {
    const { words, paragraph } = statement;
    const own = attributions[index]!;
    const taken = new Set(own.flatMap(({ ranges }) => ranges.flatMap((range) => positions(range))));
    const free = words.filter((word) => word.block && !taken.has(word.index));
    for (const attribution of own) {
      let draft = draftOf(words, attribution);
      if (waiting && draft.type === 'direct') {
        draft = { ...draft, content: [...waiting.content, ...draft.content] };
      } else if (waiting) drafts.push(waiting);
      waiting = null;
      drafts.push(draft);
      near = { draft: drafts.length - 1, paragraph };
    }
    for (const word of free) {
      const content = [{ start: word.start, end: word.end }];
      const named = namedBeside(words, word);
      const base = { type: 'direct' as const, content, cue: null, start: words[0]!.start };
      if (named) {
        drafts.push({ ...base, rule: 'name-beside', source: words.slice(named.start, named.end), follows: null });
      } else if (!standsBare(words, word)) {
        continue;
      } else if (near && paragraph - near.paragraph <= 2) {
        const before = drafts[near.draft]!;
        if (before.type === 'direct' || before.rule === 'floating') {
          drafts[near.draft] = { ...before, content: [...before.content, ...content] };
        } else drafts.push({ ...base, rule: 'floating', source: [], follows: before });
      } else {
        const lead = statements[index - 1];
        const source = lead && endsWithColon(lead) ? subjectOf(lead.words) : null;
        if (source) drafts.push({ ...base, rule: 'colon-lead', source: lead!.words.slice(source.start, source.end), follows: null });
        else {
          if (waiting) drafts.push(waiting);
          waiting = { ...base, rule: 'unattributed', source: [], follows: null };
          continue;
        }
      }
      near = { draft: drafts.length - 1, paragraph };
    }
  });
  if (waiting) drafts.push(waiting);
  return drafts;
}

function positions({ start, end }: Range): readonly number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

/** Whether a quotation is the whole statement, but for punctuation and a conjunction. */
function standsBare(words: readonly Word[], block: Word): boolean {
  return words.every((word) => word.block || word.upos === 'PUNCT' || word.upos === 'CCONJ');
}

/** Petra Holm: “…” – or “…” – Petra Holm, foreman. */
function namedBeside(words: readonly Word[], block: Word): Range | null {
  const before = words[block.index - 1];
  if (before?.lower === ':') return nounPhraseBefore(words, block.index - 1);
  const after = words[block.index + 1];
  if (after && /^(?:–|—|--|-|―)$/.test(after.lower)) {
    const end = nounPhraseAfter(words, block.index + 2);
    const closes = !words[end] || words[end]!.lower === ',' || words[end]!.lower === '.';
    if (end > block.index + 2 && words[block.index + 2]!.upos === 'PROPN' && closes) return { start: block.index + 2, end };
  }
  return null;
}

function endsWithColon({ words }: Statement): boolean {
  return words.at(-1)?.lower === ':';
}

function subjectOf(words: readonly Word[]): Range | null {
  const verb = words.findIndex(({ xpos }) => /^VB[DZP]$/.test(xpos));
  if (verb > 0) return nounPhraseBefore(words, verb);
  return nounPhraseBefore(words, words.length - 1);
}
