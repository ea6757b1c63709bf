/** One word of a treebank, with its place in the sentence's own text. */
export interface GoldToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head within the sentence, -1 for the root. */
  readonly head: number;
  readonly label: string;
  /** Span in the text of the sentence, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** One sentence of a CoNLL-U file. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
  readonly tokens: readonly GoldToken[];
}

/** Reads CoNLL-U. Ranges of multiword tokens (`1-2`) give only spacing, empty nodes (`8.1`) are left out. */
export function readConllu(source: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of source.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const sentence = readSentence(block.split('\n'));
    if (sentence.tokens.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function readSentence(lines: readonly string[]): GoldSentence {
  const comments = lines.filter((line) => line.startsWith('#'));
  const rows = lines.filter((line) => /^\d/.test(line)).map((line) => line.split('\t'));
  const words = rows.filter((row) => /^\d+$/.test(row[0] ?? ''));
  const text = comment(comments, 'text') ?? textOfRows(rows);
  const indexOfId = new Map(words.map((row, index) => [row[0], index]));
  let from = 0;
  const tokens = words.map((row) => {
    const form = row[1] ?? '';
    const found = text.indexOf(form, from);
    // A word that the text does not hold literally (French "du" = "de le") takes no room of its own.
    const start = found < 0 || text.slice(from, found).trim() !== '' ? from : found;
    from = found === start ? start + form.length : start;
    return {
      form,
      lemma: row[2] ?? '_',
      upos: row[3] ?? '_',
      xpos: row[4] ?? '_',
      head: indexOfId.get(row[6]) ?? -1,
      label: row[7] ?? '_',
      start,
      end: from,
    };
  });
  return {
    id: comment(comments, 'sent_id') ?? '',
    text,
    startsDocument: comments.some((line) => /^#\s*newdoc\b/.test(line)),
    startsParagraph: comments.some((line) => /^#\s*newpar\b/.test(line)),
    tokens,
  };
}

function comment(comments: readonly string[], key: string): string | undefined {
  const prefix = new RegExp(`^#\\s*${key}\\s*=\\s?(.*)$`);
  for (const line of comments) {
    const match = prefix.exec(line);
    if (match) return match[1];
  }
  return undefined;
}

/** The text of a sentence without a `# text` comment: forms joined as `SpaceAfter=No` says. */
function textOfRows(rows: readonly (readonly string[])[]): string {
  let text = '';
  let rangeEnd = 0;
  for (const row of rows) {
    const range = /^(\d+)-(\d+)$/.exec(row[0] ?? '');
    const isWord = /^\d+$/.test(row[0] ?? '');
    if (!range && (!isWord || Number(row[0]) <= rangeEnd)) continue;
    if (range) rangeEnd = Number(range[2]);
    text += row[1] ?? '';
    if (!/\bSpaceAfter=No\b/.test(row[9] ?? '')) text += ' ';
  }
  return text.trimEnd();
}
