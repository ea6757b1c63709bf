// Writes docs/accuracy.md: scores, which status was taken for which, and failures. Usage: pnpm run accuracy [FOLDER…]
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { accuracyTable, errorTable, evaluate } from './accuracy-tables.ts';

const FAILURES = 10;
const STATUSES = ['reached', 'in_principle', 'pledge', 'no_progress', 'disputed', 'refused', 'pending'];
/** Articles of which text may stand in the repository. */
const SHOWN = 'seeds';

const folders = [SHOWN, ...process.argv.slice(2)];
const corpora = evaluate(folders);
const { readGold } = await import('../packages/eval/src/gold/read-gold.ts');
const { predict } = await import('../packages/eval/src/prediction/predict.ts');
const { renderMistakes } = await import('../packages/eval/src/report/render-mistakes.ts');
const { listMistakes } = await import('../packages/eval/src/score/list-mistakes.ts');
const { matchItems } = await import('../packages/eval/src/score/match-items.ts');
const { pairUp } = await import('../packages/eval/src/score/pairing.ts');

const confusions: string[] = [];
for (const folder of folders)
  confusions.push(`### ${basename(folder)}\n\n${confusionTable(await pairings(folder))}`);
const mistakes = (await pairings(SHOWN)).flatMap(listMistakes);
const failures = renderMistakes(evenly(mistakes, FAILURES));

writeFileSync(
  'docs/accuracy.md',
  `# Accuracy

Written by \`pnpm run accuracy [FOLDER…]\`, a folder of NAME.txt with NAME.gold.json each; \`pnpm eval FOLDER --errors 20\` shows the failures
of one. What the numbers mean is in [packages/eval](../packages/eval/README.md). The judge of agreements and open issues has learned from the seeds
among others: other folders alone say what to expect.

## Scores

${accuracyTable(corpora)}

## What went wrong

${errorTable(corpora)}

## Which status was taken for which

A row a status as annotated, a column a status as found, of items of either kind whose evidence is the same. *missed*: nothing was found; *no item*: there is
none.

${confusions.join('\n\n')}

## Failures

${FAILURES} of the ${mistakes.length} in \`seeds/\`, taken at even distances, as they stand in the articles:

\`\`\`text
${failures}
\`\`\`
`,
);

/** So many of them, from the first to the last. */
function evenly<Value>(all: readonly Value[], count: number): readonly Value[] {
  return all.filter(
    (_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
  );
}

async function pairings(folder: string) {
  const documents = readGold(folder, { speechOnly: false });
  return pairUp(documents, await predict(documents));
}

function confusionTable(all: Awaited<ReturnType<typeof pairings>>): string {
  const counts = new Map<string, number>();
  const count = (gold: string, found: string): void => {
    counts.set(`${gold} ${found}`, (counts.get(`${gold} ${found}`) ?? 0) + 1);
  };
  for (const { gold, predicted } of all) {
    if (!gold.items) continue;
    const { pairs, missed, extra } = matchItems(
      [...gold.items.agreements, ...gold.items.openIssues],
      [...predicted.agreements, ...predicted.openIssues],
    );
    for (const pair of pairs) count(pair.gold.status, pair.predicted.status);
    for (const { status } of missed) count(status, 'missed');
    for (const { status } of extra) count('no item', status);
  }
  const heads = ['', ...STATUSES, 'missed'];
  const rows = [...STATUSES, 'no item'].map((gold) => [
    gold,
    ...[...STATUSES, 'missed'].map((found) => String(counts.get(`${gold} ${found}`) ?? '')),
  ]);
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
