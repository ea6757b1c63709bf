import type { Attribution } from './attribution.ts';
import { type Draft, draftOf, layoutDraft, spanOf } from './draft.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { readLeadIn } from './read-lead-in.ts';
import { isFiniteVerb, type Range, type Statement, type Word } from './statement.ts';

/**
 * The drafts of a document in reading order, with the quotations that have no cue of their own: they go on with a
 * direct quote right before them, are quotes by themselves behind an indirect one, or are led in or signed by a name.
 */
export function joinFloating(
  statements: readonly Statement[],
  attributions: readonly (readonly Attribution[])[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  let last = { statement: -2, position: -1 };
  for (const [index, statement] of statements.entries()) {
    const own = attributions[index]!.map((attribution) => draftOf(statement.words, attribution));
    const adjacent = last.statement >= index - 1;
    for (const draft of own) {
      const before = drafts.at(-1);
      if (adjacent && before?.rule === UNATTRIBUTED && draft.type === 'direct') {
        drafts.splice(-1, 1, { ...draft, content: [...before.content, ...draft.content] });
      } else drafts.push(draft);
      last = { statement: index, position: drafts.length - 1 };
    }
    for (const block of freeBlocks(statement.words, attributions[index]!)) {
      const before = last.statement >= index - 1 ? (drafts[last.position] ?? null) : null;
      const read = readFree(statements, index, block, before);
      if (read === null) continue;
      if (read === 'goes-on') before!.content.push(spanOf(statement.words, block));
      else drafts.push(read);
      last = { statement: index, position: read === 'goes-on' ? last.position : drafts.length - 1 };
    }
  }
  return drafts;
}

const UNATTRIBUTED = 'unattributed';

/** The quotations of a statement that no cue took. */
function freeBlocks(words: readonly Word[], attributions: readonly Attribution[]): readonly Range[] {
  const taken = attributions.flatMap(({ ranges }) => ranges);
  return words
    .filter(({ block, index }) => block && !taken.some(({ start, end }) => start <= index && index < end))
    .map(({ index }) => ({ start: index, end: index + 1 }));
}

function readFree(
  statements: readonly Statement[],
  index: number,
  block: Range,
  before: Draft | null,
): Draft | 'goes-on' | null {
  const { words, paragraph } = statements[index]!;
  const draft = layoutDraft(UNATTRIBUTED, {
    type: 'direct',
    content: [spanOf(words, block)],
    start: words[0]!.start,
  });
  const name = nameBeside(words, block.start);
  if (name) return { ...draft, rule: 'name-beside', source: name, voice: name };
  if (!standsBare(words)) return null;
  if (before) {
    if (
      before.type === 'direct' ||
      before.content.length > 1 ||
      (before.rule === 'clause-tag' && before.type === 'mixed')
    )
      return 'goes-on';
    return { ...draft, rule: 'floating', follows: before };
  }
  const lead = statements[index - 1];
  if (!lead) return draft;
  if (lead.words.at(-1)!.lower === ':') return { ...draft, ...colonLead(lead.words) };
  if (lead.paragraph !== paragraph) return draft;
  return { ...draft, rule: 'action-lead', voice: subjectOf(lead.words) };
}

/** Whether a statement is quotations alone, but for punctuation and a conjunction. */
function standsBare(words: readonly Word[]): boolean {
  return words.every((word) => word.block || word.upos === 'PUNCT' || word.upos === 'CCONJ');
}

/** Petra Holm: “…” – or “…” – Petra Holm, foreman. */
function nameBeside(words: readonly Word[], block: number): readonly Word[] | null {
  if (words[block - 1]?.lower === ':') {
    const phrase = nounPhraseBefore(words, block - 1);
    return phrase && words.slice(phrase.start, phrase.end);
  }
  if (!/^(?:–|—|--|-|―)$/.test(words[block + 1]?.lower ?? '') || words[block + 2]?.upos !== 'PROPN')
    return null;
  const end = nounPhraseAfter(words, block + 2);
  const closes = end > block + 2 && /^[,.(]?$/.test(words[end]?.lower ?? '');
  return closes ? words.slice(block + 2, end) : null;
}

/** A lead-in on a line of its own: "And from the chair of the board:", "Moss had this to say:". */
function colonLead(words: readonly Word[]): Pick<Draft, 'rule' | 'source' | 'voice' | 'cue'> {
  const lead = readLeadIn(words);
  if (lead) return { rule: 'quotation-lead', cue: lead.cue, source: lead.source, voice: lead.voice };
  const subject = subjectOf(words);
  return { rule: 'colon-lead', source: subject, voice: subject, cue: null };
}

/** The subject of the statement's first verb; of a verbless one, its last phrase. */
function subjectOf(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex((word) => isFiniteVerb(word) && !word.inside);
  const range = nounPhraseBefore(words, verb > 0 ? verb : words.length - 1);
  return range ? words.slice(range.start, range.end) : [];
}
