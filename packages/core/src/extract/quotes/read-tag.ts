import { contentEnd } from './content-end.ts';
import type { CueReading, Reader } from './cue-reading.ts';
import { skipAdjuncts } from './skip-adjuncts.ts';
import { isFiniteVerb, type Range, type Word } from './statement.ts';

/** “…,” he said, “…”: the quotation before the tag, and one that goes on right behind it. */
export const readQuotationTag: Reader = (reading) => {
  const { words, behind } = reading;
  if (!isTag(reading)) return null;
  let at = reading.source!.clause - 1;
  while (/^[,—–]$/.test(words[at]?.lower ?? '')) at--;
  if (!words[at]?.block) return null;
  const resumed = words.slice(behind, behind + 14).find((word) => word.block || endsTheTag(word));
  const ranges = [{ start: at, end: at + 1 }];
  return resumed?.block ? [...ranges, { start: resumed.index, end: resumed.index + 1 }] : ranges;
};

/** "The ferry, the company said, will return." */
export const readParentheticalTag: Reader = (reading) => {
  const { words, source, behind, limit } = reading;
  if (!isTag(reading)) return null;
  const before = source!.clause - 1;
  const after = skipAdjuncts(words, behind, reading.hearer) + 1;
  if (words[before]?.lower !== ',' || words[after - 1]?.lower !== ',' || words[before - 1]?.block)
    return null;
  const next = words[after];
  if (
    !next ||
    next.block ||
    after >= limit ||
    (/^(?:CCONJ|SCONJ)$/.test(next.upos) && !REASONS.has(next.lower)) ||
    next.xpos === 'VBG'
  )
    return null;
  const start = clauseStart(words, before);
  const end = contentEnd(words, after, limit);
  const opened = hasFinite(words, start, before);
  const closed = hasFinite(words, after, end);
  const reason = REASONS.has(next.lower);
  const resumes = isFiniteVerb(next) && source!.side === 'before';
  if (start === before || (opened === closed && !reason && !resumes) || (opened && source!.side === 'after'))
    return null;
  return [
    { start, end: before },
    { start: after, end },
  ];
};

/** "The mine will close in March, Okoro said." */
export const readClauseTag: Reader = (reading) => {
  const { words, source } = reading;
  if (!isTag(reading)) return null;
  const end = source!.clause - 1;
  const before = words[end];
  if (!before || !(before.inside || /^[,–—”"]$/.test(before.lower))) return null;
  if (!isOver(words, skipAdjuncts(words, reading.behind, true))) return null;
  const stop = /^[,–—]$/.test(before.lower) ? end : end + 1;
  const start = clauseStart(words, end);
  const clause = stop - start > 4 && !/^(?:ADP|SCONJ)$/.test(words[start]!.upos);
  const said = clause || words.slice(start, stop).some((word) => isFiniteVerb(word) || word.inside);
  return said ? [{ start, end: stop }] : null;
};

/** "As Moss reported, the road was icy", "As Moss put it, “…”". */
export const readAsTag: Reader = (reading) => {
  const { words, source, behind, hearer, limit } = reading;
  if (!isTag(reading) || source!.side !== 'before' || words[source!.clause - 1]?.lower !== 'as') return null;
  const comma = skipAdjuncts(words, behind, hearer);
  const start = comma + 1;
  if (words[comma]?.lower !== ',' || start >= limit) return null;
  if (words[start]?.block) return [{ start, end: start + 1 }];
  const end = contentEnd(words, start, limit);
  return hasFinite(words, start, end) ? [{ start, end }] : null;
};

/** "According to two engineers, the dam was cracked": before, behind or around. */
export const readAccording: Reader = ({ words, cue, source, limit }) => {
  if (!source || cue.form !== 'according') return null;
  let before = cue.first;
  while (words[before - 1]?.lower === ',') before--;
  if (words[before - 1]?.block) return [{ start: before - 1, end: before }];
  let after = source.range.end;
  while (after < limit && words[after]!.upos !== 'PUNCT') after++;
  const rest: Range = { start: after + 1, end: contentEnd(words, Math.min(after + 1, limit), limit) };
  const start = clauseStart(words, before);
  if (start === before) return rest.end > rest.start ? [rest] : null;
  const first = { start, end: before };
  const around =
    words[after]?.lower === ',' &&
    (isFiniteVerb(words[before - 1])
      ? rest.end > rest.start
      : hasFinite(words, rest.start, rest.end) &&
        (!hasFinite(words, start, before) || isFiniteVerb(words[rest.start])));
  return around ? [first, rest] : [first];
};

function isTag({ source, cue }: CueReading): boolean {
  return source !== null && source.side !== 'implied' && cue.form === 'finite';
}

function endsTheTag(word: Word): boolean {
  return isFiniteVerb(word) || word.xpos === 'VBG' || word.lower === 'but' || word.lower === '.';
}

/** Whether the tag is over at a position: it has no complement of its own. */
function isOver(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    !next ||
    next.upos === 'PUNCT' ||
    /^(?:CCONJ|SCONJ)$/.test(next.upos) ||
    next.xpos === 'VBG' ||
    TAIL.has(next.lower)
  );
}

/** Conjunctions with which what is said goes on behind a tag. */
const REASONS = new Set(['because', 'if', 'unless', 'until', 'since', 'that']);
const TAIL = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'when',
  'following',
  'to',
  'of',
  'ahead',
]);

function hasFinite(words: readonly Word[], start: number, end: number): boolean {
  return words.slice(start, end).some(isFiniteVerb);
}

/** Where the clause that ends at `end` begins, without a conjunction at its head. */
function clauseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > 0 && !words[start - 1]!.block && words[start - 1]!.lower !== ';') start--;
  while (start < end && !words[start]!.inside && OPENERS.test(words[start]!.lower)) start++;
  return start;
}

const OPENERS = /^(?:and|but|still|however|yet|meanwhile|nonetheless|so|also|[,.–—-])$/;
