// Groups words by their vectors: node train/cluster-words.ts VECTORS.txt OUT.tsv [WORDS]
// VECTORS.txt is in the format of GloVe: a word and its numbers a line, frequent words first.
import { readFileSync, writeFileSync } from 'node:fs';
import { kMeans, normalize } from './k-means.ts';

const COARSE = 64;
const FINE = 16;

const [source = '', target = '', limit = '30000'] = process.argv.slice(2);
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => /^[^\d\s]+ /.test(line))
  .slice(0, Number(limit));
const width = (lines[0] ?? '').split(' ').length - 1;
const words: string[] = [];
const vectors = new Float32Array(lines.length * width);
lines.forEach((line, index) => {
  const [word = '', ...numbers] = line.split(' ');
  words.push(word);
  vectors.set(normalize(Float32Array.from(numbers, Number)), index * width);
});
const coarse = kMeans(
  vectors,
  width,
  words.map((_, index) => index),
  COARSE,
  1,
);
const out: string[] = [];
for (let cluster = 0; cluster < COARSE; cluster++) {
  const members = [...coarse].filter(([, of]) => of === cluster).map(([member]) => member);
  const fine = kMeans(vectors, width, members, Math.min(FINE, members.length), 2 + cluster);
  for (const member of members) out.push(`${words[member]}\t${cluster * FINE + (fine.get(member) ?? 0)}`);
}
writeFileSync(target, `${out.join('\n')}\n`);
