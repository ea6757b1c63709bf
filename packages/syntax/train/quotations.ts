import { namesOf, recased, speakersOf } from './speakers.ts';
import { pieceOf, placed, sentenceOf, type TaggedSentence, type Word } from './tagged-sentence.ts';
import { titledName } from './titled-names.ts';
import type { TrainingSentence } from './treebank.ts';

const SAID: readonly (readonly [form: string, lemma: string])[] = [
  ['said', 'say'],
  ['said', 'say'],
  ['said', 'say'],
  ['says', 'say'],
  ['added', 'add'],
  ['told', 'tell'],
  ['noted', 'note'],
  ['asked', 'ask'],
  ['stated', 'state'],
  ['wrote', 'write'],
  ['explained', 'explain'],
];
/** Opening and closing mark; none where a quotation goes on from the paragraph before or is indirect. */
const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['', '"'],
  ['', ''],
];
/** Share of the speakers that are made-up names with a title. */
const TITLED_SHARE = 0.35;
const INTRODUCED_SHARE = 0.28;
const INVERTED_SHARE = 0.42;

/**
 * Makes sentences that quote others, which treebanks hardly hold: “S,” X said · “S,” said X · X said: “S” · S, X said. S is
 * a whole sentence of the treebank, X a subject out of it or a made-up name with a title.
 */
export function makeQuotations(
  treebank: readonly TaggedSentence[],
  numberOfTag: (tag: string) => number,
  count: number,
  random: () => number,
): TaggedSentence[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const contents = treebank.filter(({ sentence }) => isContent(sentence));
  const speakers = treebank.flatMap(speakersOf);
  const names = treebank.flatMap(({ sentence }) => namesOf(sentence));
  const word = (text: string, lemma: string, tag: string, head: number, label: string): Word => {
    return { text, lemma, tag, id: numberOfTag(tag), head, label };
  };
  const mark = (text: string, xpos: string, head: number): Word =>
    word(text, text, `PUNCT|${xpos}`, head, 'punct');
  const titled = (): Word[] => titledName(names, random).map((parts) => word(...parts));

  const make = (): TaggedSentence => {
    const quoted = pick(contents);
    const root = quoted.sentence.labels.indexOf('root');
    const content = pieceOf(quoted, 0, quoted.ids.length - 1, root);
    const stop = quoted.sentence.tokens.at(-1)!.text;
    const speaker = random() < TITLED_SHARE ? titled() : pick(speakers);
    const [form, lemma] = pick(SAID);
    const said = word(form, lemma, form === 'says' ? 'VERB|VBZ' : 'VERB|VBD', -1, 'root');
    const [open, close] = pick(MARKS);
    return sentenceOf(
      random() < INTRODUCED_SHARE
        ? introduced(recased(speaker, true), said, content, root, stop, open, open === '' ? '' : close)
        : fronted(content, root, stop, open, close, recased(speaker, false), said),
    );
  };

  /** “S,” X said. · “S,” said X. */
  const fronted = (
    content: readonly Word[],
    root: number,
    stop: string,
    open: string,
    close: string,
    speaker: readonly Word[],
    said: Word,
  ): Word[] => {
    const base = open === '' ? 0 : 1;
    const quoteEnd = base + content.length + (close === '' ? 1 : 2);
    const isPronoun = speaker[0]!.tag.startsWith('PRON');
    const inverted = !isPronoun && random() < INVERTED_SHARE;
    const saidAt = inverted ? quoteEnd : quoteEnd + speaker.length;
    const subject = placed(speaker, inverted ? saidAt + 1 : quoteEnd, saidAt, 'nsubj');
    return [
      ...(open === '' ? [] : [mark(open, '``', base + root)]),
      ...placed(content, base, saidAt, 'ccomp'),
      stop === '.' ? mark(',', ',', base + root) : mark(stop, '.', base + root),
      ...(close === '' ? [] : [mark(close, "''", base + root)]),
      ...(inverted ? [said, ...subject] : [...subject, said]),
      mark('.', '.', saidAt),
    ];
  };

  /** X said: “S.” */
  const introduced = (
    speaker: readonly Word[],
    said: Word,
    content: readonly Word[],
    root: number,
    stop: string,
    open: string,
    close: string,
  ): Word[] => {
    const saidAt = speaker.length;
    const base = saidAt + (open === '' ? 2 : 3);
    const colon = random() < 0.5;
    return [
      ...placed(speaker, 0, saidAt, 'nsubj'),
      said,
      mark(colon ? ':' : ',', colon ? ':' : ',', base + root),
      ...(open === '' ? [] : [mark(open, '``', base + root)]),
      ...placed(content, base, saidAt, 'ccomp'),
      mark(stop, '.', saidAt),
      ...(close === '' ? [] : [mark(close, "''", base + root)]),
    ];
  };

  return Array.from({ length: count }, make);
}

/** A statement or question of moderate length that quotes nothing itself. */
function isContent({ tokens, tags, heads, labels }: TrainingSentence): boolean {
  const root = labels.indexOf('root');
  return (
    tokens.length >= 4 &&
    tokens.length <= 32 &&
    /^[.?!]$/.test(tokens.at(-1)!.text) &&
    heads.at(-1) === root &&
    /^(?:VERB|AUX|ADJ|NOUN|PROPN|PRON)/.test(tags[root]!) &&
    labels.some((label, index) => label.startsWith('nsubj') && heads[index] === root) &&
    !tags.some((tag) => /``|''/.test(tag))
  );
}
