import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { baselineOf, compareWithBaseline } from './baseline/baseline.ts';
import { readBaseline, writeBaseline } from './baseline/baseline-file.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { type Arguments, usage } from './parse-arguments.ts';
import { renderComparison } from './report/render-comparison.ts';
import { renderEvaluation } from './report/render-evaluation.ts';
import { renderJson } from './report/render-json.ts';

/** What a run prints, and the code that it ends with. */
export interface Outcome {
  readonly output: string;
  readonly code: 0 | 1;
}

/** Do what the arguments ask for. */
export async function run(asked: Arguments): Promise<Outcome> {
  switch (asked.output) {
    case 'help':
      return { output: usage, code: 0 };
    case 'json':
      return { output: renderJson(await evaluateAll(asked)), code: 0 };
    case 'table': {
      const evaluations = await evaluateAll(asked);
      return { output: evaluations.map((one) => renderEvaluation(one, asked.errors)).join('\n\n'), code: 0 };
    }
    case 'update-baseline':
      writeBaseline(await currentNumbers());
      return { output: 'baseline.json now holds the numbers of seeds/', code: 0 };
    case 'check-baseline': {
      const comparison = compareWithBaseline(readBaseline(), await currentNumbers());
      return { output: renderComparison(comparison), code: comparison.falls.length > 0 ? 1 : 0 };
    }
  }
}

async function evaluateAll(asked: Arguments): Promise<readonly Evaluation[]> {
  const paths = asked.paths.length > 0 ? asked.paths : [seeds()];
  const evaluations: Evaluation[] = [];
  for (const path of paths) evaluations.push(await evaluate(path, asked));
  return evaluations;
}

async function currentNumbers() {
  const { scores } = await evaluate(seeds(), { predictions: null, speechOnly: false, part: 'all' });
  return baselineOf(scores);
}

/** The folder of the articles that every checkout has, from where we stand. */
function seeds(): string {
  return relative(process.cwd(), fileURLToPath(new URL('../../../seeds', import.meta.url))) || '.';
}
