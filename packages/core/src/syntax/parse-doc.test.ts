import { expect, test } from 'vitest';
import { parseArticle } from '../text/parse-article.ts';
import { parseDoc } from './parse-doc.ts';

const read = async (text: string) => parseDoc(parseArticle({ text }));

test('sentences are those of the story, furniture left out', async () => {
  const text = 'FILE PHOTO: A ferry.\nThe U.S. envoy left. He will return.\nAll rights reserved.';
  const { sentences } = await read(text);
  expect(sentences.map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)])).toEqual([
    [1, 'The U.S. envoy left.'],
    [1, 'He will return.'],
  ]);
});

test('tokens carry tags, lemmas and heads', async () => {
  const [sentence] = (await read('Roe said both sides had agreed to lift tariffs.')).sentences;
  const said = sentence!.tokens.find(({ text }) => text === 'said');
  expect(said).toMatchObject({ lemma: 'say', upos: 'VERB', xpos: 'VBD', head: -1, label: 'root' });
  expect(sentence!.tokens[0]).toMatchObject({ upos: 'PROPN', head: said!.index, label: 'nsubj' });
});

test('a sentence without end is read in pieces, and a note says so', async () => {
  const { sentences, notes } = await read('and so on '.repeat(1_000));
  expect(sentences.length).toBeGreaterThan(1);
  expect(notes[0]).toMatchObject({ code: 'long-sentence', start: 0 });
});
