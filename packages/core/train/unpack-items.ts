// node train/unpack-items.ts DOCUMENTS.jsonl FOLDER: writes the articles that polnear-items.json annotates, as train-items.ts reads
// them. The texts are not ours to keep: DOCUMENTS.jsonl holds PolNeAR's, a line {"id", "text"} a document.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAgreementStatus, type Status } from '../src/extract/items/reading.ts';

/** Items of a document: offsets in UTF-16 code units, end exclusive, status, and `past` for background. */
type StandOff = readonly (readonly [start: number, end: number, status: Status, past?: 'past'])[];

const ITEMS_FILE = new URL('polnear-items.json', import.meta.url);

const [documents, folder] = process.argv.slice(2);
if (documents === undefined || folder === undefined)
  throw new Error('Say where the documents are and where the articles go: DOCUMENTS.jsonl FOLDER');
const items: Readonly<Record<string, StandOff>> = JSON.parse(readFileSync(ITEMS_FILE, 'utf8'));
const texts = new Map<string, string>();
for (const line of readFileSync(documents, 'utf8').split('\n')) {
  if (line === '') continue;
  const { id, text } = JSON.parse(line);
  texts.set(id, text);
}
mkdirSync(folder, { recursive: true });
for (const [id, own] of Object.entries(items)) {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`${documents} lacks ${id}`);
  const golds = own.map(([start, end, status, past]) => ({
    status,
    ...locate(text, start, end),
    background: past !== undefined,
  }));
  const isAgreement = ({ status }: { status: Status }) => isAgreementStatus(status);
  const gold = {
    agreements: golds.filter(isAgreement),
    open_issues: golds.filter((item) => !isAgreement(item)),
  };
  const name = join(folder, id.replace(/[^\w-]+/gu, '-'));
  writeFileSync(`${name}.txt`, text);
  writeFileSync(`${name}.gold.json`, `${JSON.stringify(gold, null, 1)}\n`);
}
console.log(`${Object.keys(items).length} articles`);

/** The words of an item, and which of their occurrences it is. */
function locate(text: string, start: number, end: number): { evidence: string; nth: number } {
  const evidence = text.slice(start, end);
  let nth = 1;
  for (let at = text.indexOf(evidence); at !== start; at = text.indexOf(evidence, at + 1)) nth += 1;
  return { evidence, nth };
}
