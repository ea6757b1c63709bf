/** A text without those of the characters that stand at its end; in linear time, which an expression with `+$` is not. */
export function withoutFinal(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
