import { FORMATS, type Format } from '@parley/reading';
import { analyzeText } from './doors/analyze.ts';
import { filterText } from './doors/filter.ts';
import { readAs } from './doors/read.ts';
import { searchByWords } from './doors/search.ts';
import { wordsFromJson } from './doors/words.ts';

/** Where hostile text comes in. */
export interface Door {
  readonly name: string;
  /** Throws when an input breaks a promise. */
  readonly take: (data: Uint8Array) => void | Promise<void>;
  /** Files that the search for inputs begins with, as patterns from the root. */
  readonly examples: string;
  /** Words that open ways which chance alone would not find. */
  readonly dictionary: readonly string[];
}

const FILES: Readonly<Record<Format, string>> = {
  text: '*.txt',
  markdown: '*.md',
  html: '*.html',
  xml: '*.{xml,atom,rss}',
  json: '*.json',
  ndjson: '*.ndjson',
  csv: '*.csv',
  eml: '*.eml',
  mbox: '*.mbox',
};

/** All doors that are tried. */
export const doors: readonly Door[] = [
  {
    name: 'analyze',
    take: analyzeText,
    examples: 'packages/bench/articles/*.txt',
    dictionary: [
      '“',
      '”',
      '"',
      ' said',
      ' agreed to ',
      ' refused ',
      '\n\n',
      'Mr. ',
      ' both sides ',
      'By ',
      '(',
      '…',
    ],
  },
  ...FORMATS.map(
    (format): Door => ({
      name: format,
      take: readAs(format),
      examples: `packages/{reading/fixtures/files,fuzz/corpus/${format}}/${FILES[format]}`,
      dictionary: [
        '<p>',
        '</p>',
        '<![CDATA[',
        '&#x',
        '---\n',
        '\r\n',
        'From ',
        ': ',
        '=?utf-8?q?',
        '"text":',
        '\\u',
        '","',
        '[',
        '`',
      ],
    }),
  ),
  {
    name: 'filter',
    take: filterText,
    examples: 'packages/fuzz/corpus/filter/*',
    dictionary: ['party:', 'status:', '"', '-', ','],
  },
  {
    name: 'search',
    take: searchByWords,
    examples: 'packages/fuzz/corpus/search/*',
    dictionary: [
      '"',
      '""',
      '*',
      '^',
      ' AND ',
      ' OR ',
      ' NOT ',
      'NEAR(',
      ')',
      '{',
      ':',
      '-',
      '\0',
      '\u001f',
      ' ',
      'é',
      '٣',
    ],
  },
  {
    name: 'words',
    take: wordsFromJson,
    examples: 'packages/fuzz/corpus/words/*',
    dictionary: [
      '"parties"',
      '"aliases"',
      '"cues"',
      '"phrase"',
      '"class"',
      '"topics"',
      '"matter"',
      '"refusal"',
      '[]',
      '{}',
    ],
  },
];
