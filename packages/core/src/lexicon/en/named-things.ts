import { wordList, wordSet } from '../word-list.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-words.ts';

/** Last words of capitalised names that name no actor: laws, treaties, wars, feasts, works. */
export const THING_NOUNS: ReadonlySet<string> = wordSet(`
  accord act agreement amendment award bill charter code constitution convention cup day deal declaration doctrine
  games initiative law line medal olympics pact plan prize project protocol resolution revolution road statement strategy
  summit talks treaty war week year series program programme process review report communique communiqué memorandum
  framework crisis ceasefire truce policy question issue festival election elections referendum budget scandal`);

/** Last words of capitalised names that name a place. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(`
  airport avenue base bay beach border bridge building canal castle city coast county desert district forest gulf hall
  harbor harbour heights hill hills hotel island islands lake mountain mountains ocean palace park peninsula plaza
  port province region river sea square station strait street territory tower town valley village zone`);

/** Capitalised words of time: no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...wordList('christmas easter ramadan thanksgiving gmt est edt utc'),
]);

/** Months that people are named after. */
export const CALENDAR_NAMES: ReadonlySet<string> = wordSet('april may june august');

/** Lower-case words inside people's names. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  'de da del della di du la le van von der den bin ibn al el ul bint abu dos das ter y',
);

/** Prepositions of place: a name behind them alone is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = wordSet(
  'in at near to from outside around across into throughout inside toward towards via through over',
);

/** Words that take somebody to a place, as lemmas. */
export const MOTIONS: ReadonlySet<string> = wordSet(`
  visit trip travel return fly flight go come head journey arrive move drive tour bring back leave depart send dispatch invite`);
