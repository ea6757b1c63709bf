import { readFile } from 'node:fs/promises';
import { type Analysis, type AnalyzeOptions, compileDossier, Dossier } from '@parley/core';
import { analyzeInputs } from '../inputs/analyze-inputs.ts';
import { complain } from '../output/complain.ts';
import { countOutcome, type Outcome } from './outcome.ts';

/**
 * The dossier that a path stands for: a file that `parley report --format json` wrote, or else articles, which are read.
 * Null, and complained of, where nothing could be read.
 */
export async function readDossier(path: string, options: AnalyzeOptions): Promise<Dossier | null> {
  const written = path.endsWith('.json') ? await readFile(path, 'utf8').catch(() => '') : '';
  if (written.includes('"parley/dossier@1"')) {
    const parsed = Dossier.safeParse(parseJson(written));
    if (parsed.success) return parsed.data;
    complain(
      `${path}: is no dossier that this version wrote; make it again with parley report --format json`,
    );
    return null;
  }
  const outcome: Outcome = { read: 0, failed: 0, found: 0 };
  const analyses: Analysis[] = [];
  for await (const analysis of countOutcome(analyzeInputs([path], process.stdin, options), outcome)) {
    analyses.push(analysis);
  }
  return analyses.length > 0 ? compileDossier(analyses) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
