/** A name for use in identifiers: lower-case letters and digits of any script, without accents, joined by hyphens. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'unnamed';
}
