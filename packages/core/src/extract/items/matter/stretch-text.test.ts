import { expect, test } from 'vitest';
import { parsedDoc } from '../../../annotate/parsed-doc.fixture.ts';
import { shorten } from './shorten.ts';
import { stretchText } from './stretch-text.ts';

const doc = parsedDoc(
  "their||PRP$|2|nmod:poss “||``|2|punct illegal||JJ|3|amod sanctions|sanction|NNS|-1|root ”||''|3|punct on||IN|6|case grain||NN|3|nmod from||IN|8|case Lemuria|Lemuria|NNP|3|nmod and||CC|10|cc Mu|Mu|NNP|8|conj",
);
const { tokens } = doc.sentences[0]!;

test.each([
  [0, 4, 'illegal sanctions'],
  [0, 5, '“illegal sanctions”'],
  [0, 6, '“illegal sanctions”'],
  [0, 7, '“illegal sanctions” on grain'],
  [2, 8, 'illegal sanctions on grain'],
  [5, 6, ''],
])('tokens %i to %i read %s', (from, to, phrase) => {
  expect(stretchText(doc.article.text, tokens.slice(from, to))).toBe(phrase);
});

test.each([
  [3, '“illegal sanctions”'],
  [4, '“illegal sanctions”'],
  [5, '“illegal sanctions” on grain'],
  [6, '“illegal sanctions” on grain'],
  [7, '“illegal sanctions” on grain from Lemuria'],
  [9, '“illegal sanctions” on grain from Lemuria and Mu'],
])('in %i words: %s', (most, phrase) => {
  expect(stretchText(doc.article.text, shorten(tokens, most))).toBe(phrase);
});

test('a comma before a quotation mark without partner goes with it', () => {
  const { article, sentences } = parsedDoc(
    "no||DET|1|det compromise||NN|-1|root ,||,|1|punct ”||''|1|punct they||PRP|5|nsubj said||VBD|1|parataxis",
  );
  expect(stretchText(article.text, sentences[0]!.tokens.slice(1, 4))).toBe('compromise');
});

test.each([
  ['strike||NN|-1|root in||IN|2|case 2015.The||NNP|0|nmod pay||NN|2|conj', 'strike'],
  ['strike||NN|-1|root in||IN|2|case U.S.||NNP|3|compound ports||NNS|0|nmod', 'strike in U.S. ports'],
  ['summit||NN|-1|root +||SYM|2|cc video||NN|0|conj', 'summit'],
  ['ferries||NNS|-1|root –||SYM|0|punct', 'ferries'],
])('of %s stays %s', (tree, phrase) => {
  const { article, sentences } = parsedDoc(tree);
  expect(stretchText(article.text, sentences[0]!.tokens)).toBe(phrase);
});
