import { wordList } from '../word-list.ts';

/** Lemmas of what only people, bodies and countries do in talks: their subject is an actor. */
export const ACTING_VERBS: readonly string[] = wordList(`
  say tell state claim report announce declare argue warn assert allege confirm deny insist contend acknowledge admit stress
  emphasize emphasise reiterate write tweet reply respond reveal complain caution concede accuse vow pledge promise agree
  disagree accept reject refuse decline sign ratify approve endorse negotiate bargain meet demand urge ask request propose
  offer oppose support back criticise criticize condemn welcome praise threaten strike vote want hope seek
  resume suspend withdraw decide commit`);
