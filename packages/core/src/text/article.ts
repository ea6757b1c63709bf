import type { Span } from '../schema/span.ts';

/**
 * What a line of the text is. Only `body` carries the story's sentences; `headline` and `subhead` are story too;
 * `furniture` is everything else that came along: menus, captions, bylines, plugs, copyright lines.
 */
export type ParagraphKind = 'headline' | 'subhead' | 'body' | 'furniture';

/** A line of the text, without the white space around it. `start` of a body paragraph lies behind its dateline. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** An article as read: the text untouched, its parts as spans into it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}
