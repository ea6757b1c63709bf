import { SENTENCE_STARTERS } from './sentence-starters.ts';

/** Last parts of addresses and file names: `example.Com`, `report.Pdf`. */
const ADDRESS_ENDINGS: ReadonlySet<string> = new Set(
  (
    'com org net gov edu mil int info biz co uk us eu cn ru de fr jp io ai tv app dev js ts py css html htm xml json csv txt pdf doc docx ' +
    'xls xlsx ppt zip exe jpg jpeg png gif mp mpeg'
  ).split(' '),
);

/**
 * End of a sentence that the single mark at `at` closes though no space follows, or 0: `were strong.The minister`,
 * `the end.”He`. The mark stands between a word of three letters or more in lower case, or any such word before one that
 * starts sentences, and a word with a capital. `close` is where the quotation marks and brackets after the mark end.
 */
export function gluedSentenceEnd(text: string, sentenceStart: number, at: number, close: number): number {
  const before = text.slice(Math.max(sentenceStart, at - 30), at);
  const word = /(?:^|[^\p{L}\p{N}.@/_])(\p{L}\p{Ll}{2,})["”’)\]]{0,2}$/u.exec(before)?.[1];
  if (word === undefined) return 0;
  const opens = opensQuotation(text, sentenceStart, at + 1);
  const from = opens ? at + 2 : close;
  const next = /^(?:\p{Lu}\p{Ll}+|[AI](?=\s))/u.exec(text.slice(from, from + 24))?.[0];
  if (next === undefined || ADDRESS_ENDINGS.has(next.toLowerCase())) return 0;
  if (/^(?:[@/_\p{L}\p{N}]|\.\S)/u.test(text.slice(from + next.length, from + next.length + 2))) return 0;
  if (word !== word.toLowerCase() && !SENTENCE_STARTERS.has(next)) return 0;
  return opens ? at + 1 : close;
}

/** Whether the mark at `at` opens a quotation: by its shape, a straight one by the number of those before it. */
function opensQuotation(text: string, sentenceStart: number, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '“' || mark === '‘') return true;
  if (mark !== '"') return false;
  let opens = true;
  for (let place = sentenceStart; place < at; place++) if (text.charAt(place) === '"') opens = !opens;
  return opens;
}
