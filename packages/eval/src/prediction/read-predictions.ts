import { InputError } from '../input/input-error.ts';
import { parseJsonLines } from '../input/json-lines.ts';
import { readText } from '../input/read-text.ts';
import { Prediction } from './prediction.ts';

/** The predictions in an NDJSON file by the document's id. */
export function readPredictions(file: string): ReadonlyMap<string, Prediction> {
  const byId = new Map<string, Prediction>();
  for (const prediction of parseJsonLines(file, readText(file), Prediction)) {
    if (byId.has(prediction.id)) throw new InputError(`${file}: two predictions for ${prediction.id}`);
    byId.set(prediction.id, prediction);
  }
  return byId;
}
