import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Doc, Sentence, Token } from '../syntax/doc.ts';
import { findQuotations } from '../text/quotation-marks.ts';
import { annotate } from './annotate.ts';
import { actorsAt, mentionAt, outermostMentions } from './ask/actors-at.ts';
import { nounPhrase } from './ask/noun-phrase.ts';
import { principal } from './ask/principal.ts';

const WORDS = [
  ...[
    'China',
    'Chinese',
    'U.S.',
    'Washington',
    'the',
    'The',
    'White',
    'House',
    'Wang',
    'Yi',
    'Ye',
    'said',
    'agreed',
    'minister',
  ],
  ...[
    'Minister',
    'of',
    'State',
    'and',
    '-',
    "'s",
    '’s',
    ',',
    '(',
    ')',
    '“',
    '”',
    '"',
    'APEC',
    'union',
    'both',
    'sides',
    'two',
  ],
  ...[
    'leaders',
    'he',
    'She',
    'it',
    'their',
    'who',
    'in',
    'to',
    'not',
    'would',
    'if',
    'May',
    'Sen.',
    'R',
    'Roe',
    'Ann',
    'last',
    'year',
  ],
];
const UPOS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'DET',
  'ADJ',
  'ADP',
  'PRON',
  'PUNCT',
  'NUM',
  'CCONJ',
  'PART',
  'SCONJ',
  'ADV',
  'X',
  '',
];
const XPOS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VBD',
  'VBN',
  'VB',
  'DT',
  'JJ',
  'IN',
  'PRP',
  'PRP$',
  'POS',
  'CD',
  'CC',
  '',
];
const LABELS = [
  'nsubj',
  'obj',
  'ccomp',
  'xcomp',
  'conj',
  'advcl',
  'mark',
  'aux',
  'obl',
  'nmod',
  'flat',
  'appos',
  'punct',
  'root',
  'acl',
];

interface Cell {
  readonly word: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly label: string;
}

const cell = fc.record({
  word: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
  ),
  upos: fc.constantFrom(...UPOS),
  xpos: fc.constantFrom(...XPOS),
  head: fc.integer({ min: -1, max: 12 }),
  label: fc.constantFrom(...LABELS),
});
const anyDoc = fc.array(fc.array(cell, { minLength: 1, maxLength: 14 }), { maxLength: 8 }).map(docOf);

test('on any words and any trees: mentions lie in their sentences, in order, uncrossed, and name actors that exist', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const { mentions, actors, sentences } = annotate(doc);
      for (const [at, mention] of mentions.entries()) {
        const sentence = sentences[mention.sentence]!;
        expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
        expect(mention.end).toBeLessThanOrEqual(sentence.end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(sentence.tokens[mention.head]).toBeDefined();
        for (const id of mention.actors) expect(actors.has(id)).toBe(true);
        const next = mentions[at + 1];
        if (!next) continue;
        const later = next.start >= mention.end || (next.start >= mention.start && next.end <= mention.end);
        expect(later || next.start > mention.start).toBe(true);
        expect(next.start > mention.start && next.start < mention.end && next.end > mention.end).toBe(false);
      }
      for (const [id, actor] of actors) {
        expect(actor.id).toBe(id);
        if (actor.partyId !== null) expect(actors.get(actor.partyId)?.name).toBe(actor.party);
      }
    }),
    { numRuns: 400 },
  );
});

test('on any words and any trees: questions are answered, twice the same', () => {
  fc.assert(
    fc.property(anyDoc, (doc) => {
      const first = annotate(doc);
      const second = annotate(doc);
      expect([...second.actors]).toEqual([...first.actors]);
      expect(second.mentions).toEqual(first.mentions);
      expect(second.notes).toEqual(first.notes);
      for (const sentence of doc.sentences) {
        for (const token of sentence.tokens) {
          expect(second.factuality(sentence.index, token)).toEqual(first.factuality(sentence.index, token));
          const phrase = nounPhrase(sentence, token, { clauses: true });
          expect(phrase.start).toBeLessThanOrEqual(token.start);
          expect(phrase.end).toBeGreaterThanOrEqual(token.end);
          const mention = mentionAt(first, sentence.index, token);
          if (mention)
            expect(outermostMentions(first, sentence.index, mention)[0]?.start).toBe(mention.start);
        }
        for (const actor of actorsAt(first, sentence.index, sentence)) principal(first, actor);
      }
    }),
    { numRuns: 200 },
  );
});

function docOf(rows: readonly (readonly Cell[])[]): Doc {
  let text = '';
  const sentences = rows.map((cells, index): Sentence => {
    const start = text.length;
    const tokens = cells.map(({ word, ...tags }, position): Token => {
      const gap = position > 0 && word !== "'s" && word !== '’s' && word !== '-' ? ' ' : '';
      const at = text.length + gap.length;
      text += gap + word;
      const head = tags.head < cells.length ? tags.head : -1;
      return {
        start: at,
        end: at + word.length,
        index: position,
        text: word,
        lemma: word.toLowerCase(),
        ...tags,
        head,
      };
    });
    const end = text.length;
    text += '\n';
    return { index, paragraph: index, start, end, tokens };
  });
  const paragraphs = sentences.map(({ start, end }) => ({ start, end, kind: 'body' as const }));
  const header = { headline: null, outlet: null, published: null, url: null, language: 'en' };
  const { quotations } = findQuotations(text, paragraphs);
  return { article: { id: 'any', text, ...header, paragraphs }, sentences, quotations, notes: [] };
}
