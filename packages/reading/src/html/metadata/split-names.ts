const NAME = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,5}$/u;
const LEADING = /^(?:by|from|written by|words by|story by|text)\b:? /iu;

/** The names of a byline such as "By Jane Roe, Martin Vale and Ilse Brandt | March 14": what is no name is left out. */
export function splitNames(byline: string): readonly string[] {
  const [line = ''] = byline
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(LEADING, '')
    .split(/ [|–—] | on (?=\p{Lu}\p{Ll}+ \d)/u);
  return line
    .split(/,? and |,? & |[,;·•]|\s\/\s/u)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !/\d/u.test(name));
}
