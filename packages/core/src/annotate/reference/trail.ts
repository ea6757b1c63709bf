import type { ActorDraft } from '../actors/actor-book.ts';
import type { Reading } from '../names/reading.ts';

/** One place where the article has spoken of somebody. */
export interface Step {
  readonly reading: Reading;
  readonly actors: readonly ActorDraft[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly subject: boolean;
  /** Subject of a verb of speech. */
  readonly speaker: boolean;
  readonly quoted: boolean;
  /** Inside a larger phrase: "Roe" in "Roe's meeting". */
  readonly inner: boolean;
}

/** Where the article has been, for words that point back. */
export interface Trail {
  add(step: Step): void;
  /** The latest steps, newest first; a bounded number, so that looking back stays cheap. */
  recent(): readonly Step[];
  /** How often an actor was spoken of so far. */
  count(actor: ActorDraft): number;
}

const REMEMBERED = 40;

/** An empty trail. */
export function trail(): Trail {
  const steps: Step[] = [];
  const counts = new Map<ActorDraft, number>();
  return {
    add(step) {
      steps.unshift(step);
      if (steps.length > REMEMBERED) steps.pop();
      for (const actor of step.actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
    },
    recent: () => steps,
    count: (actor) => counts.get(actor) ?? 0,
  };
}
