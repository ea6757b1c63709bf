import { type AgreementStatus, type MatterState, type OpenIssueStatus, stateWords } from '@parley/core';
import type { Background } from './terminal.ts';

/** What a stretch of text is to the reader; the theme decides how it looks. */
export type Tone =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'agreed'
  | 'leaning'
  | 'unresolved'
  | 'differ'
  | 'evidence'
  | 'found'
  | 'hit'
  | 'cursor'
  | 'failure'
  | 'frame'
  | 'focus';

/**
 * The attributes of each tone on a background, as parameters of the terminal's SGR sequence; 16 colours only, blue
 * against orange, so that no reader has to tell red from green.
 */
export const attributes: Readonly<Record<Background, Readonly<Record<Tone, string>>>> = {
  dark: tones({ agreed: '94', leaning: '96', unresolved: '33', differ: '95', failure: '91' }),
  light: tones({ agreed: '34', leaning: '36', unresolved: '31', differ: '35', failure: '31' }),
};

type Coloured = 'agreed' | 'leaning' | 'unresolved' | 'differ' | 'failure';

function tones(coloured: Readonly<Record<Coloured, string>>): Readonly<Record<Tone, string>> {
  return {
    ...coloured,
    plain: '',
    dim: '2',
    strong: '1',
    evidence: '7',
    found: '4',
    hit: '1;4',
    cursor: '7',
    frame: '2',
    focus: '1',
  };
}

/** A status as it is shown: never by colour alone. */
export interface Sign {
  readonly glyph: string;
  readonly word: string;
  readonly tone: Tone;
}

/** How the state of a matter is shown. */
export const matterSigns: Readonly<Record<MatterState, Sign>> = {
  agreed: { ...stateWords.agreed, tone: 'agreed' },
  in_principle: { ...stateWords.in_principle, tone: 'leaning' },
  pledged: { ...stateWords.pledged, tone: 'leaning' },
  unresolved: { ...stateWords.unresolved, tone: 'unresolved' },
  differ: { ...stateWords.differ, tone: 'differ' },
};

/** How the status that one article gives a matter is shown. */
export const tellingSigns: Readonly<Record<AgreementStatus | OpenIssueStatus, Sign>> = {
  reached: { glyph: '✓', word: 'agreed', tone: 'agreed' },
  in_principle: { glyph: '…', word: 'in principle', tone: 'leaning' },
  pledge: { glyph: '◐', word: 'pledged', tone: 'leaning' },
  no_progress: { glyph: '✗', word: 'no progress', tone: 'unresolved' },
  disputed: { glyph: '✗', word: 'disputed', tone: 'unresolved' },
  refused: { glyph: '✗', word: 'refused', tone: 'unresolved' },
  pending: { glyph: '…', word: 'pending', tone: 'leaning' },
};

/** A report that says nothing of a matter. */
export const silentSign: Sign = { glyph: '·', word: 'silent', tone: 'dim' };

/** An article in which nothing was found. */
export const nothingSign: Sign = { glyph: '·', word: 'nothing found', tone: 'dim' };

/** Something that somebody said. */
export const quoteSign: Sign = { glyph: '“', word: 'quote', tone: 'plain' };

/** The signs of the board in the order of its legend; `brief` is the word where there is little room. */
export const legend: readonly (Sign & { readonly brief: string })[] = [
  { glyph: '✓', word: 'agreed', brief: 'agreed', tone: 'agreed' },
  { glyph: '◐', word: 'one side', brief: 'one side', tone: 'leaning' },
  { glyph: '…', word: 'in principle, pending', brief: 'pending', tone: 'leaning' },
  { glyph: '✗', word: 'unresolved', brief: 'open', tone: 'unresolved' },
  { glyph: '≠', word: 'reports differ', brief: 'differ', tone: 'differ' },
];
