// Groups words by meaning and syntax: node train/cluster-words.ts VECTORS.txt OUT.tsv WORDS FILE.conllu…
// VECTORS.txt is in the format of GloVe: a word and its numbers a line, frequent words first; WORDS says how many to take.
import { readFileSync, writeFileSync } from 'node:fs';
import { kMeans, normalize } from './k-means.ts';
import { ridgeRegression } from './ridge-regression.ts';
import { foldWord } from './train-lexicon.ts';
import { readTreebank } from './treebank.ts';
import { wordProfiles } from './word-profiles.ts';

const COARSE = 64;
const FINE = 16;
/** What a word's vector weighs against its syntactic profile. */
const VECTOR_WEIGHT = 0.8;
/** Occurrences at which a word's own profile weighs as much as the one foreseen from its vector. */
const TRUST = 30;
const ENDINGS = 'ing ed s ly er est ion al ity ness able ous ive ian ese ish an y ers ions'.split(' ');

const [source = '', target = '', limit = '', ...treebanks] = process.argv.slice(2);
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => /^[^\d\s]+ /.test(line))
  .slice(0, Number(limit));
const words = lines.map((line) => foldWord(line.slice(0, line.indexOf(' '))));
const inputs = lines.map((line, index) => {
  const numbers = normalize(Float32Array.from(line.split(' ').slice(1), Number));
  const endings = ENDINGS.map((ending) =>
    words[index]!.length > ending.length + 2 && words[index]!.endsWith(ending) ? 0.5 : 0,
  );
  return Float64Array.from([...numbers, ...endings, 1]);
});
const { width, counts, profiles } = wordProfiles(treebanks.flatMap(readTreebank));
const examples = words.flatMap((word, index) => {
  const output = profiles.get(word);
  return output === undefined
    ? []
    : [{ input: inputs[index]!, output, weight: Math.sqrt(counts.get(word)!) }];
});
const matrix = ridgeRegression(examples, 1);
const vectorWidth = inputs[0]!.length - 1 - ENDINGS.length;
const total = vectorWidth + width;
const vectors = new Float32Array(words.length * total);
words.forEach((word, index) => {
  const vector = inputs[index]!.slice(0, vectorWidth).map((value) => value * VECTOR_WEIGHT);
  vectors.set(vector, index * total);
  vectors.set(normalize(Float32Array.from(profileOf(word, inputs[index]!))), index * total + vectorWidth);
  normalize(vectors.subarray(index * total, (index + 1) * total));
});
const coarse = kMeans(
  vectors,
  total,
  words.map((_, index) => index),
  COARSE,
  1,
);
const out: string[] = [];
for (let cluster = 0; cluster < COARSE; cluster++) {
  const members = [...coarse].filter(([, of]) => of === cluster).map(([member]) => member);
  if (members.length === 0) continue;
  const fine = kMeans(vectors, total, members, Math.min(FINE, members.length), 2 + cluster);
  for (const member of members) out.push(`${words[member]}\t${cluster * FINE + (fine.get(member) ?? 0)}`);
}
writeFileSync(target, `${out.join('\n')}\n`);

/** The profile that a word's vector foresees, with what the treebank shows of the word itself. */
function profileOf(word: string, input: Float64Array): Float64Array {
  const seen = profiles.get(word);
  const trust = (counts.get(word) ?? 0) / ((counts.get(word) ?? 0) + TRUST);
  return Float64Array.from({ length: width }, (_, at) => {
    let foreseen = 0;
    for (let row = 0; row < input.length; row++) foreseen += input[row]! * matrix[row * width + at]!;
    return foreseen * (1 - trust) + (seen?.[at] ?? 0) * trust;
  });
}
