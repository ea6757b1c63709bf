/** A text and the lines of `key: value` between `---` that stood before it. */
export interface FrontMatter {
  /** Keys in small letters without separators; a list is joined with commas. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the text begins behind it. */
  readonly end: number;
}

const FENCE = /^(?:---|\+\+\+)[ \t]*\r?\n/u;
const YAML_END = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu;
const TOML_END = /^\+\+\+[ \t]*(?:\r?\n|$)/mu;
/** Longer blocks are no front matter; in UTF-16 code units. */
const LONGEST = 20_000;

/** The front matter of a text in the simple form that writers use (YAML or TOML with one value a line); null without one. */
export function frontMatter(text: string): FrontMatter | null {
  const fence = FENCE.exec(text);
  if (!fence) return null;
  const close = text.startsWith('---') ? YAML_END : TOML_END;
  const rest = text.slice(fence[0].length, LONGEST);
  const end = close.exec(rest);
  if (!end) return null;
  const fields = fieldsOf(rest.slice(0, end.index).split(/\r?\n/u));
  return fields.size === 0 ? null : { fields, end: fence[0].length + end.index + end[0].length };
}

function fieldsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const pair = /^([A-Za-z][\w\s.-]{0,60})[:=](.*)/su.exec(line);
    const item = /^-\s(.+)/su.exec(line.trim())?.[1];
    if (pair) {
      last = pair[1]!.toLowerCase().replace(/[^a-z\d]/gu, '');
      fields.set(last, plain(pair[2]!));
    } else if (item && last !== '') {
      fields.set(last, [fields.get(last), plain(item)].filter(Boolean).join(', '));
    }
  }
  return fields;
}

/** Without quotation marks around it, or the items of a list in brackets without theirs; brackets within brackets stay. */
function plain(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1];
  return list === undefined ? unquoted(value) : list.split(',').map(unquoted).join(', ');
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  return /^(["'])(.*)\1$/u.exec(trimmed)?.[2] ?? trimmed;
}
