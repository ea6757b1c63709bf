import type { TrainingSentence } from './treebank.ts';

/** A sentence with its tags as the tagger gives them, by number. */
export interface TaggedSentence {
  readonly sentence: TrainingSentence;
  readonly ids: Uint8Array;
}

interface Word {
  readonly text: string;
  readonly lemma: string;
  readonly tag: string;
  readonly id: number;
  /** Index among the words being put together, -1 for the root. */
  head: number;
  label: string;
}

const SAID = [
  'said',
  'says',
  'said',
  'added',
  'told',
  'said',
  'noted',
  'asked',
  'stated',
  'wrote',
  'said',
  'explained',
];
const LEMMA_OF_SAID: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  added: 'add',
  told: 'tell',
  noted: 'note',
  asked: 'ask',
  stated: 'state',
  wrote: 'write',
  explained: 'explain',
};
const QUOTES = [
  ['"', '"'],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['', ''],
] as const;

/**
 * Makes sentences that quote others, which treebanks hardly hold: “S,” X said · “S,” said X · X said: “S” · S, X said. S is
 * a whole sentence of the treebank, X a subject out of it.
 */
export function makeQuotations(
  treebank: readonly TaggedSentence[],
  numberOfTag: (tag: string) => number,
  count: number,
  random: () => number,
): TaggedSentence[] {
  const contents = treebank.filter(({ sentence }) => isContent(sentence));
  const speakers = treebank.flatMap(speakersOf);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const mark = (text: string, lemma: string, tag: string, head: number, label = 'punct'): Word => ({
    text,
    lemma,
    tag,
    id: numberOfTag(tag),
    head,
    label,
  });
  const make = (): TaggedSentence => {
    const [open, close] = pick(QUOTES);
    const content = wordsOf(pick(contents));
    const end = content.pop()!;
    const question = end.text === '?' || end.text === '!';
    const speaker = pick(speakers);
    const leads = (): Word[] => recased(speaker, true);
    const follows = (): Word[] => recased(speaker, false);
    const verb = pick(SAID);
    const pronoun = speaker.length === 1 && speaker[0]!.tag.startsWith('PRON');
    const form = random();
    const words: Word[] = [];
    if (form < 0.72) {
      const inverted = form < 0.3 && !pronoun;
      const quotes = random() < 0.85;
      const root = contentRoot(content);
      if (quotes && open && random() < 0.85) words.push(mark(open, open, 'PUNCT|``', -2));
      const base = words.length;
      append(words, content, base, -3, 'ccomp');
      for (const word of words) if (word.head === -2) word.head = base + root;
      words.push(
        question ? mark(end.text, end.text, 'PUNCT|.', base + root) : mark(',', ',', 'PUNCT|,', base + root),
      );
      if (quotes && close) words.push(mark(close, close, "PUNCT|''", base + root));
      const said = mark(verb, LEMMA_OF_SAID[verb]!, verb === 'says' ? 'VERB|VBZ' : 'VERB|VBD', -1, 'root');
      if (inverted) {
        words.push(said);
        const at = words.length - 1;
        append(words, follows(), words.length, at, 'nsubj');
        finish(words, at, base + root);
      } else {
        const from = words.length;
        const at = from + speaker.length;
        append(words, follows(), from, at, 'nsubj');
        words.push(said);
        finish(words, at, base + root);
      }
    } else {
      append(words, leads(), 0, speaker.length, 'nsubj');
      const at = words.length;
      words.push(mark(verb, LEMMA_OF_SAID[verb]!, verb === 'says' ? 'VERB|VBZ' : 'VERB|VBD', -1, 'root'));
      const root = contentRoot(content);
      const opened = Boolean(open);
      const base = at + 1 + (opened ? 2 : 1);
      const colon = random() < 0.5;
      words.push(colon ? mark(':', ':', 'PUNCT|:', base + root) : mark(',', ',', 'PUNCT|,', base + root));
      if (opened) words.push(mark(open, open, 'PUNCT|``', base + root));
      append(words, content, base, at, 'ccomp');
      words.push(mark(end.text, end.text, end.tag, at));
      if (opened) words.push(mark(close, close, "PUNCT|''", base + root));
    }
    return assembled(words);
  };
  const finish = (words: Word[], said: number, content: number): void => {
    words[content]!.head = said;
    words.push(mark('.', '.', 'PUNCT|.', said));
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

/** Subjects that could speak: names, pronouns of persons, nouns with an article or in apposition. */
function speakersOf({ sentence, ids }: TaggedSentence): Word[][] {
  const { tokens, heads, labels, tags } = sentence;
  const found: Word[][] = [];
  labels.forEach((label, index) => {
    const pronoun = /^(?:he|she|they|i|we|who)$/i.test(tokens[index]!.text);
    if (label !== 'nsubj' || !(pronoun || /^(?:PROPN|NOUN\|NN)/.test(tags[index]!))) return;
    const members = tokens.map((_, at) => at).filter((at) => isUnder(heads, at, index));
    const first = members[0]!;
    const last = members.at(-1)!;
    if (
      last - first + 1 !== members.length ||
      members.length > 14 ||
      labels.slice(first, last + 1).includes('acl:relcl')
    )
      return;
    if (
      tags[index]!.startsWith('NOUN') &&
      !heads.some((head, at) => head === index && /^(?:det|nmod:poss|appos|nummod)$/.test(labels[at]!))
    )
      return;
    found.push(
      members.map((at) => ({
        text: tokens[at]!.text,
        lemma: sentence.lemmas[at]!,
        tag: tags[at]!,
        id: ids[at]!,
        head: at === index ? -3 : heads[at]! - first,
        label: labels[at]!,
      })),
    );
  });
  return found;
}

/** A speaker as the start of a sentence has it, or as its middle does. */
function recased(speaker: readonly Word[], leads: boolean): Word[] {
  const [first, ...rest] = speaker as [Word, ...Word[]];
  if (first.tag.startsWith('PROPN') || first.text === 'I') return [first, ...rest];
  const initial = first.text.charAt(0);
  const cased = leads ? initial.toUpperCase() : initial.toLowerCase();
  return [{ ...first, text: cased + first.text.slice(1) }, ...rest];
}

function isUnder(heads: readonly number[], word: number, ancestor: number): boolean {
  for (let at = word; at >= 0; at = heads[at]!) if (at === ancestor) return true;
  return false;
}

function wordsOf({ sentence, ids }: TaggedSentence): Word[] {
  return sentence.tokens.map(({ text }, at) => ({
    text,
    lemma: sentence.lemmas[at]!,
    tag: sentence.tags[at]!,
    id: ids[at]!,
    head: sentence.heads[at]! < 0 ? -3 : sentence.heads[at]!,
    label: sentence.labels[at]!,
  }));
}

function contentRoot(content: readonly Word[]): number {
  return content.findIndex(({ head }) => head === -3);
}

/** Adds words whose heads count from 0, their top word under `head` with `label`. */
function append(words: Word[], added: readonly Word[], base: number, head: number, label: string): void {
  for (const word of added) {
    const top = word.head === -3;
    words.push({ ...word, head: top ? head : word.head + base, label: top ? label : word.label });
  }
}

function assembled(words: readonly Word[]): TaggedSentence {
  let start = 0;
  const tokens = words.map(({ text }) => {
    const token = { text, start, end: start + text.length };
    start = token.end + 1;
    return token;
  });
  return {
    sentence: {
      tokens,
      lemmas: words.map(({ lemma }) => lemma),
      tags: words.map(({ tag }) => tag),
      heads: words.map(({ head }) => head),
      labels: words.map(({ label }) => label),
    },
    ids: Uint8Array.from(words, ({ id }) => id),
  };
}
