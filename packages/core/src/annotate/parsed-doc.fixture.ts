import type { Doc, Sentence, Token } from '../syntax/doc.ts';
import { findQuotations } from '../text/quotation-marks.ts';

/**
 * A document from sentences parsed beforehand, so that tests do not move with the parser. A sentence a row, a token
 * `word|lemma|tag|head|label`, the lemma left out where it is the word in lower case. A blank row begins a paragraph.
 */
export function parsedDoc(table: string): Doc {
  const sentences: Sentence[] = [];
  const paragraphs: { start: number; end: number; kind: 'body' }[] = [];
  let text = '';
  for (const block of table.trim().split(/\n\s*\n/u)) {
    const start = text.length;
    for (const row of block.trim().split('\n')) {
      const read = sentenceFrom(row.trim(), text.length, sentences.length, paragraphs.length);
      sentences.push(read.sentence);
      text += `${read.text} `;
    }
    text = `${text.trimEnd()}\n`;
    paragraphs.push({ start, end: text.length - 1, kind: 'body' });
  }
  const header = { headline: null, outlet: null, published: null, url: null, language: 'en' };
  const { quotations } = findQuotations(text, paragraphs);
  return { article: { id: 'test', text, ...header, paragraphs }, sentences, quotations, notes: [] };
}

function sentenceFrom(
  row: string,
  start: number,
  index: number,
  paragraph: number,
): { sentence: Sentence; text: string } {
  const tokens: Token[] = [];
  let text = '';
  for (const [position, cell] of row.split(' ').entries()) {
    const [word = '', lemma, xpos = '', head, label = ''] = cell.split('|');
    const glued = text === '' || GLUED.test(word) || /[([“-]$/u.test(text);
    text += (glued ? '' : ' ') + word;
    tokens.push({
      start: start + text.length - word.length,
      end: start + text.length,
      index: position,
      text: word,
      lemma: lemma || word.toLowerCase(),
      upos: upos(word, xpos, label),
      xpos,
      head: Number(head),
      label,
    });
  }
  return { sentence: { start, end: start + text.length, index, paragraph, tokens }, text };
}

const GLUED = /^(?:[.,:;!?)\]”-]|['’]s|n['’]t)$/u;

/** The universal tag of a Penn tag, near enough for the annotator. */
function upos(word: string, xpos: string, label: string): string {
  if (label.startsWith('aux') || label === 'cop') return 'AUX';
  if (/^\P{L}+$/u.test(word) && xpos !== 'CD') return 'PUNCT';
  if (word === 'if' || word === 'that') return 'SCONJ';
  return UPOS.find(([prefix]) => xpos.startsWith(prefix))?.[1] ?? 'X';
}

const UPOS: readonly (readonly [string, string])[] = [
  ['NNP', 'PROPN'],
  ['NN', 'NOUN'],
  ['VB', 'VERB'],
  ['MD', 'AUX'],
  ['JJ', 'ADJ'],
  ['RB', 'ADV'],
  ['PRP', 'PRON'],
  ['WP', 'PRON'],
  ['DT', 'DET'],
  ['CD', 'NUM'],
  ['IN', 'ADP'],
  ['CC', 'CCONJ'],
  ['TO', 'PART'],
  ['POS', 'PART'],
];
