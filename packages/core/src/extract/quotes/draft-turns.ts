import type { QuoteType } from '../../schema/quote.ts';
import { type Draft, layoutDraft } from './draft.ts';
import type { Turn } from './find-turns.ts';
import type { Statement } from './statement.ts';

/** The drafts of turns, and the stretches of neighbouring statements between the turns. Both in reading order. */
interface DraftedTurns {
  readonly drafts: readonly Draft[];
  readonly stretches: readonly (readonly Statement[])[];
}

/** Make drafts of the turns of transcripts, and set the statements apart that belong to none. Both in reading order. */
export function draftTurns(
  text: string,
  statements: readonly Statement[],
  turns: readonly Turn[],
): DraftedTurns {
  const taken = turns.map(() => [] as Statement[]);
  const stretches: Statement[][] = [[]];
  let at = 0;
  for (const statement of statements) {
    while (at < turns.length && turns[at]!.content.at(-1)!.end <= statement.start) at++;
    const turn = turns[at];
    if (turn && statement.end > startOf(turn)) {
      taken[at]!.push(statement);
      if (stretches.at(-1)!.length > 0) stretches.push([]);
    } else stretches.at(-1)!.push(statement);
  }
  return { drafts: turns.map((turn, index) => draftOf(text, turn, taken[index]!)), stretches };
}

/** The label stands before what is said, or signs it. */
function startOf({ label, content }: Turn): number {
  return Math.min(label.start, content[0]!.start);
}

function draftOf(text: string, turn: Turn, statements: readonly Statement[]): Draft {
  const { label, content, kind, speaker } = turn;
  const start = startOf(turn);
  const source = statements
    .flatMap(({ words }) => words)
    .filter((word) => word.start >= label.start && word.end <= label.end);
  const said = content.map((piece) => text.slice(piece.start, piece.end)).join('\n');
  return {
    ...layoutDraft(kind, { type: typeOf(text, start, said), content: [...content], start }),
    source,
    voice: kind === 'question-and-answer' ? [] : source,
    actor: speaker,
  };
}

/** By the quotation marks, as everywhere: none stand around the words of a transcript, but some may stand in them. */
function typeOf(text: string, start: number, said: string): QuoteType {
  if (/["“]/u.test(text.charAt(start - 1))) return 'direct';
  return /["“”«»]|``|''/u.test(said) ? 'mixed' : 'indirect';
}
