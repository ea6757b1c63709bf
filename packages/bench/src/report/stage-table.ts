import { STAGES, type StageTimes } from '../stages/run-stages.ts';
import { markdownTable } from './markdown-table.ts';

/** The time of each stage and its share of them all, two columns a corpus. */
export function stageTable(byCorpus: ReadonlyMap<string, StageTimes>): string {
  const rows = STAGES.map((stage) => [
    stage,
    ...[...byCorpus.values()].flatMap((times) => [
      `${times[stage].toFixed(2)} ms`,
      `${Math.round((100 * times[stage]) / total(times))} %`,
    ]),
  ]);
  const sums = [...byCorpus.values()].flatMap((times) => [`${total(times).toFixed(2)} ms`, '']);
  return markdownTable([
    ['stage', ...[...byCorpus.keys()].flatMap((name) => [name, 'share'])],
    ...rows,
    ['all', ...sums],
  ]);
}

function total(times: StageTimes): number {
  return STAGES.reduce((sum, stage) => sum + times[stage], 0);
}
