import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from './parse-article.ts';

const PASTED = `Top Story

Two towns agree to reopen ferry – Harbour Post

By Jane Roe

March 3, 2024 9:15 am

NORTHPORT (Reuters) - The two towns agreed on Monday to reopen the ferry line.

Ferries lie idle at the old pier on Sunday. REUTERS/John Poe

They did not agree on fares, the mayor said. (Reporting by Jane Roe; Editing by John Poe)

Source link

Related Articles

Ten ferries you must see before you die.`;

const kinds = (text: string) =>
  parseArticle({ text }).paragraphs.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('a pasted article', () => {
  const article = parseArticle({ text: PASTED });

  test('its story is told from its furniture', () => {
    expect(kinds(PASTED).filter(([kind]) => kind !== 'furniture')).toEqual([
      ['headline', 'Two towns agree to reopen ferry – Harbour Post'],
      ['body', 'The two towns agreed on Monday to reopen the ferry line.'],
      ['body', 'They did not agree on fares, the mayor said.'],
    ]);
  });

  test('its header is what the text gives', () => {
    expect(article).toMatchObject({
      headline: 'Two towns agree to reopen ferry – Harbour Post',
      outlet: 'Harbour Post',
      published: '2024-03-03',
      language: 'en',
    });
  });

  test('what the caller knows goes before what the text says', () => {
    const known = {
      headline: 'Ferry',
      outlet: 'Record',
      published: '2024-03-04',
      url: 'https://example.com/1',
    };
    expect(parseArticle({ text: PASTED, id: 'ferry', ...known })).toMatchObject({ id: 'ferry', ...known });
  });
});

test('a text without a headline starts with its story', () => {
  expect(kinds('The talks ended.\nThey resume on Friday.\n')).toEqual([
    ['body', 'The talks ended.'],
    ['body', 'They resume on Friday.'],
  ]);
  expect(parseArticle({ text: 'The talks ended.\nThey resume on Friday.' }).headline).toBeNull();
});

test('a single line is story, whatever its shape', () => {
  expect(kinds('Two towns agree to reopen ferry')).toEqual([['body', 'Two towns agree to reopen ferry']]);
});

test('the outlet is the agency of the dateline, or the owner of the rights', () => {
  expect(parseArticle({ text: 'NORTHPORT (AP) - They met.\nThey left.' }).outlet).toBe('Associated Press');
  expect(
    parseArticle({ text: 'They met.\nThey left.\nCopyright © 2024 Harbour Post Ltd. All rights reserved.' })
      .outlet,
  ).toBe('Harbour Post');
});

test('the same text has the same name, another text another', () => {
  const id = (text: string) => parseArticle({ text }).id;
  expect(id('They met.')).toBe(id('They met.'));
  expect(id('They met.')).not.toBe(id('They met!'));
});

test('paragraphs are in order, apart, inside the text and not blank, on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      let end = 0;
      for (const paragraph of parseArticle({ text }).paragraphs) {
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(paragraph.start, paragraph.end).trim()).not.toBe('');
        end = paragraph.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a headline that is known is one, whatever it ends in', () => {
  const text = 'Talks go on.\n\nThe two sides agreed to meet again.\n\nThey did not say when.';
  expect(parseArticle({ text, headline: 'Talks go on.' }).paragraphs.map(({ kind }) => kind)).toStrictEqual([
    'headline',
    'body',
    'body',
  ]);
});

test('a dateline may stand behind a summary', () => {
  const text =
    'Ministers agree on a ferry line.\nPORT AMBLE, March 3 (Reuters) - The two sides agreed.\nMore is to come.';
  const { outlet, paragraphs } = parseArticle({ text });
  expect(outlet).toBe('Reuters');
  expect(text.slice(paragraphs[1]!.start, paragraphs[1]!.end)).toBe('The two sides agreed.');
});

test('items of a list are no captions', () => {
  const sentence = 'The two sides agreed on Monday to go on with their talks in the spring.';
  const item = 'Deploy its coast guard along the whole of the northern shore from Monday on';
  const text = [
    'Talks go on',
    sentence,
    sentence,
    sentence,
    sentence,
    'Each side will:',
    item,
    item,
    sentence,
  ].join('\n');
  expect(
    parseArticle({ text })
      .paragraphs.slice(6, 8)
      .map(({ kind }) => kind),
  ).toStrictEqual(['body', 'body']);
});
