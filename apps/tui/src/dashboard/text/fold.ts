/** A text as it is compared: without case, accents and more than one space in a row. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').toLowerCase().trim();
}
