import { partOf } from './gold/part-of.ts';
import { readGold } from './gold/read-gold.ts';
import type { Arguments } from './parse-arguments.ts';
import { predict } from './prediction/predict.ts';
import { readPredictions } from './prediction/read-predictions.ts';
import { listMistakes } from './score/list-mistakes.ts';
import type { Mistake } from './score/mistake.ts';
import { pairUp } from './score/pairing.ts';
import { type CorpusScores, scoreCorpus } from './score/score-corpus.ts';

/** What came of scoring the documents at one path. `unpredicted`: how many have no prediction. */
export interface Evaluation {
  readonly path: string;
  readonly unpredicted: number;
  readonly scores: CorpusScores;
  readonly mistakes: readonly Mistake[];
}

/**
 * Score the documents at the path, or a part of them: what the file of predictions says of them, or else what the analyser
 * finds.
 */
export async function evaluate(
  path: string,
  { predictions: file, speechOnly, part }: Pick<Arguments, 'predictions' | 'speechOnly' | 'part'>,
): Promise<Evaluation> {
  const documents = partOf(readGold(path, { speechOnly }), part);
  const predictions = file === null ? await predict(documents) : readPredictions(file);
  const pairings = pairUp(documents, predictions);
  return {
    path,
    unpredicted: documents.filter(({ id }) => !predictions.has(id)).length,
    scores: scoreCorpus(pairings),
    mistakes: pairings.flatMap(listMistakes),
  };
}
