import { type JsonSchema, jsonSchema } from '@parley/core/json-schemas';
import { Problem } from '../problems/problem.ts';
import { Added, ChangeEvent, Removed, ResetEvent } from '../shapes/change.ts';
import { DossierSummary } from '../shapes/dossier.ts';
import { Job } from '../shapes/job.ts';
import { Matrix } from '../shapes/matrix.ts';

const SHAPES = {
  added: Added,
  'change-event': ChangeEvent,
  'dossier-summary': DossierSummary,
  job: Job,
  matrix: Matrix,
  problem: Problem,
  removed: Removed,
  'reset-event': ResetEvent,
} as const;

/** JSON Schemas of what only the API answers with, by the file name under which they are served. */
export function answerSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(Object.entries(SHAPES).map(([name, shape]) => [name, jsonSchema(shape, `parley/${name}`)]));
}
