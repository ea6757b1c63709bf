import { analyze } from '@parley/core';
import type { GoldDocument } from '../gold/gold-document.ts';
import { Prediction } from './prediction.ts';

/** What the analyser finds in the documents, by their ids. */
export async function predict(documents: readonly GoldDocument[]): Promise<ReadonlyMap<string, Prediction>> {
  const byId = new Map<string, Prediction>();
  for (const { id, text } of documents) byId.set(id, Prediction.parse(await analyze({ id, text })));
  return byId;
}
