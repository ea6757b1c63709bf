import type { ActorDraft } from '../actors/actor-book.ts';
import type { PronounPhrase } from '../names/reading.ts';
import type { Step, Trail } from './trail.ts';

/** Where the pronoun stands. */
export interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly quoted: boolean;
  readonly subject: boolean;
}

/** How many sentences back a pronoun may point. */
const REACH = 4;

/** Whom a pronoun means: the best fitting actor of the last sentences, subjects and speakers first; none when nobody fits. */
export function resolvePronoun(pronoun: PronounPhrase, place: Place, trail: Trail): readonly ActorDraft[] {
  let best: Step | null = null;
  let bestScore = 0;
  for (const [age, step] of trail.recent().entries()) {
    if (place.sentence - step.sentence > REACH) break;
    if (!fits(pronoun, step)) continue;
    const score = nearness(step, place, pronoun) - age * 0.01;
    if (score > bestScore) [best, bestScore] = [step, score];
  }
  if (best && best.actors.length === 1) noteGender(pronoun, best, trail);
  return best?.actors ?? [];
}

function fits(pronoun: PronounPhrase, { actors, reading }: Step): boolean {
  const [actor] = actors;
  if (!actor) return false;
  if (pronoun.reading.number === 'plural') {
    return actors.length > 1 || actor.plural || (actor.kind === 'organisation' && reading.type !== 'pronoun');
  }
  if (actors.length > 1 || actor.plural) return false;
  if (!pronoun.reading.animate) return actor.kind === 'organisation' || actor.kind === 'country';
  return actor.kind === 'person' && (actor.gender === null || actor.gender === pronoun.reading.gender);
}

function nearness(step: Step, place: Place, pronoun: PronounPhrase): number {
  const distance = place.sentence - step.sentence;
  let score = 6 - distance * 1.5;
  if (step.paragraph !== place.paragraph) score -= 0.5;
  if (step.subject) score += 2;
  if (step.speaker) score += 0.7;
  if (step.inner) score -= 1;
  // Two of a sentence's pronouns mostly mean one person.
  if (step.reading.type === 'pronoun') score += distance === 0 ? 1.5 : -0.2;
  else if (!step.subject && !step.inner) score -= 0.8;
  if (step.quoted && !place.quoted) score -= 3;
  // Inside quotation marks the speaker says "I" of himself.
  if (place.quoted && !step.quoted && step.speaker && distance === 0) score -= 3;
  const [actor] = step.actors;
  if (pronoun.reading.animate && actor?.gender === pronoun.reading.gender && actor.gender !== null)
    score += 1;
  if (
    pronoun.reading.number === 'plural' &&
    step.actors.length === 1 &&
    actor?.kind === 'organisation' &&
    !actor.plural
  )
    score -= 2;
  // A place stands for its government less often than the one who acted.
  if (!pronoun.reading.animate && step.reading.type === 'country' && step.reading.use === 'adjective')
    score -= 2;
  return score;
}

/** What a pronoun tells of its actor is kept where nobody else was near. */
function noteGender(pronoun: PronounPhrase, best: Step, trail: Trail): void {
  const [actor] = best.actors;
  if (actor?.kind !== 'person' || actor.gender || !pronoun.reading.gender) return;
  const rivals = trail
    .recent()
    .some((step) => step.sentence >= best.sentence && fits(pronoun, step) && step.actors[0] !== actor);
  if (!rivals) actor.gender = pronoun.reading.gender;
}
