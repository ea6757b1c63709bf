import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Analysis, analyze, readWords, type WordsInput } from './index.ts';

const text =
  'The harbour board and Sudria shook hands on new fees for the quays. HBN rejected a ban on nets near the quays.';
const words: WordsInput = {
  parties: [
    { name: 'Harbour Board of Norland', aliases: ['the harbour board', 'HBN'], kind: 'organisation' },
  ],
  cues: [{ phrase: 'shake hands on', class: 'acceptance' }],
  topics: [{ phrase: 'quays', matter: 'port dues' }],
};

test('a user’s parties, cues and topics are found beside those that Parley knows', async () => {
  const { actors, agreements, openIssues } = await analyze({ text }, { words });
  expect(agreements).toMatchObject([
    {
      status: 'reached',
      matter: 'port dues',
      rule: 'own: shake hands on',
      parties: [{ name: 'Harbour Board of Norland' }, {}],
    },
  ]);
  expect(agreements[0]!.why).toContain('the cue is the user’s own');
  expect(openIssues).toMatchObject([{ status: 'refused', matter: 'port dues' }]);
  expect(openIssues[0]!.parties[0]).toEqual(agreements[0]!.parties[0]);
  const board = actors.find(({ name }) => name === 'Harbour Board of Norland');
  expect(board).toMatchObject({ kind: 'organisation', aliases: ['The harbour board', 'HBN'] });
});

test('without them the same text says less', async () => {
  const { agreements } = await analyze({ text });
  expect(agreements.map(({ rule }) => rule)).not.toContain('own: shake hands on');
});

test('a known name gives way to the user’s, also behind a title', async () => {
  const people: WordsInput = {
    parties: [{ name: 'Jane Q. Roe', aliases: ['Jane Roe', 'Roe'], kind: 'person' }],
  };
  const { quotes } = await analyze(
    { text: '“It was a start,” said Minister Jane Roe. “It ends,” Roe said.' },
    { words: people },
  );
  expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jane Q. Roe', 'Jane Q. Roe']);
});

test('the usual doubts hold for a user’s cues too', async () => {
  const { agreements } = await analyze(
    { text: 'Norland hopes to shake hands on new fees with Sudria.' },
    { words },
  );
  expect(agreements).toEqual([]);
});

test('words are compared, never made a pattern', async () => {
  const hostile: WordsInput = {
    parties: [{ name: '(a+)+$', kind: 'group' }],
    cues: [{ phrase: '.*', class: 'refusal' }],
    topics: [{ phrase: '[', matter: '\\' }],
  };
  expect(Analysis.parse(await analyze({ text }, { words: hostile })).openIssues.length).toBeLessThan(3);
});

test.each<[value: unknown, message: RegExp]>([
  [null, /^words: the whole: /u],
  [{ party: [] }, /^words: the whole: Unrecognized key: "party"/u],
  [
    { parties: [{ name: '', kind: 'king' }] },
    /^words: parties\[0\]\.name: .*; parties\[0\]\.kind: .*"person"\|"organisation"/u,
  ],
  [
    { cues: [{ phrase: 'a b c d e f g h i', class: 'acceptance' }] },
    /^words: cues\[0\]\.phrase: a phrase has at most 8 words$/u,
  ],
])('%j is refused with its fault', async (value, message) => {
  expect(() => readWords(value)).toThrow(message);
  await expect(analyze({ text }, { words: value as WordsInput })).rejects.toThrow(message);
});

test('the example in the README is read', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, example] = /<!-- words -->\n```json\n([\s\S]*?)```/u.exec(readme) ?? [];
  const read = readWords(JSON.parse(example!));
  const { agreements } = await analyze(
    { text: 'The ferrymen and the Harbour Board gave the nod to a pact on berths.' },
    { words: read },
  );
  expect(agreements).toMatchObject([
    { matter: 'port fees', parties: [{ name: 'Ferry Workers Union' }, { name: 'Harbour Board of Norland' }] },
  ]);
});
