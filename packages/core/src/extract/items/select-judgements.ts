import type { Judgement } from './judge.ts';

/** Least confidence for an item, chosen for F1 by cross-validation over articles, with a second set's numbers in view. */
const LEAST_CONFIDENCE = 0.31;

/** Of judgements that share most of their words, the surest; none below the least confidence. In reading order. */
export function selectJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const kept = new Map<number, Judgement[]>();
  const sure = judgements.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  for (const judgement of [...sure].sort((one, other) => other.confidence - one.confidence)) {
    const sentence = judgement.candidate.tree.sentence.index;
    const beside = kept.get(sentence) ?? [];
    if (!beside.some((other) => overlap(judgement, other))) kept.set(sentence, [...beside, judgement]);
  }
  return [...kept.values()].flat().sort((one, other) => start(one) - start(other));
}

function overlap(one: Judgement, other: Judgement): boolean {
  const from = Math.max(start(one), start(other));
  const to = Math.min(end(one), end(other));
  return to - from >= Math.min(end(one) - start(one), end(other) - start(other)) / 2;
}

function start({ candidate: { tokens } }: Judgement): number {
  return tokens[0]!.start;
}

function end({ candidate: { tokens } }: Judgement): number {
  return tokens.at(-1)!.end;
}
