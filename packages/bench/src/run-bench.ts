import { prepareContests } from './contenders/contenders.ts';
import { type Result, runContests } from './contenders/run-contests.ts';
import { readCorpora } from './corpora/corpora.ts';
import { contestTable } from './report/contest-table.ts';
import { stageTable } from './report/stage-table.ts';
import { runStages, type StageTimes } from './stages/run-stages.ts';

const ROUNDS = { warmUp: 15, timed: 25 };

/** Time the contests and the stages, and say what came out as Markdown. */
export async function runBench(): Promise<string> {
  const contests = await prepareContests();
  const results: Result[] = [];
  const stages = new Map<string, StageTimes>();
  for (const corpus of readCorpora()) {
    results.push(...(await runContests(contests, corpus, ROUNDS)));
    stages.set(corpus.name, await runStages(corpus, ROUNDS));
  }
  return [
    `Medians of ${ROUNDS.timed} rounds in one warm process, in which all take turns; Node ${process.versions.node}.`,
    contestTable(results),
    'Where the time goes, from the text to the report of the command:',
    stageTable(stages),
  ].join('\n\n');
}
