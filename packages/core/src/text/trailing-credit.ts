import type { Span } from '../schema/span.ts';
import { trimmed } from './lines.ts';

const CREDIT = /\((?:Additional )?[Rr]eporting [Bb]y [^()]{2,300}\)$/u;

/** A line of story without the credit in brackets that some exports leave behind its last sentence. */
export function withoutTrailingCredit(text: string, line: Span): Span {
  const ending = text.slice(Math.max(line.start, line.end - 400), line.end);
  const credit = CREDIT.exec(ending);
  const story = credit ? trimmed(text, line.start, line.end - credit[0].length) : line;
  return story.end > story.start ? story : line;
}
