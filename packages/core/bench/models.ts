import { readdirSync, readFileSync } from 'node:fs';
import { analyze } from '../src/analyze.ts';
import type { Analysis } from '../src/schema/analysis.ts';
import { readMarked } from '../train/read-marked.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const INVENTED = new URL('../train/articles/', import.meta.url);

/** Analyses of the seeds and of the invented articles. */
export async function modelAnalyses(): Promise<readonly Analysis[]> {
  const texts = [
    ...textsIn(SEEDS),
    ...textsIn(INVENTED).map(({ id, text }) => ({ id, text: readMarked(text).text })),
  ];
  return await Promise.all(texts.map((article) => analyze(article)));
}

function textsIn(folder: URL): readonly { readonly id: string; readonly text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((id) => ({ id, text: readFileSync(new URL(id, folder), 'utf8') }));
}
