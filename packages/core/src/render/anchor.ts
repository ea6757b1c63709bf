/** An id for an element that stands for something with an id of its own: different ids give different anchors. */
export function anchor(kind: 'matter' | 'report' | 'actor' | 'quote', id: string): string {
  return `${kind}-${id.replace(/[^\p{L}\p{N}_-]/gu, (sign) => `~${sign.codePointAt(0)!.toString(16)}~`)}`;
}
