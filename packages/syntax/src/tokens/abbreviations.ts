/** Abbreviations in lower case without their final period, by what may follow them. */

/** Before a name: a period after them never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra hon gen lt col maj capt cpl sgt cmdr cdr adm brig gov sen rep reps sens govs ' +
    'pres amb st ste mt ft msgr mme mlle supt insp det atty ald asst assoc dep'
  ).split(' '),
);

/** Before a number or a name: `No. 5`, `Jan. 3`, `vs. Smith`. */
export const BEFORE_MORE: ReadonlySet<string> = new Set(
  (
    'no nos art fig figs vol vols pp p ch sec para paras ed eds op cf vs v viz eg ie ca approx est ext tel attn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ave blvd rd hwy dept div univ inst intl natl'
  ).split(' '),
);

/** May end a sentence, if a word follows that starts one. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp cos llc plc bros jr esq etc al ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn ' +
    'miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** Whether a word, given without its final period, is one that carries a period of its own. */
export function isAbbreviation(word: string): boolean {
  if (isInitial(word) || isAcronym(word)) return true;
  const lower = word.toLowerCase();
  if (TITLES.has(lower) || BEFORE_MORE.has(lower)) return startsUpper(word) || ALSO_LOWER.has(lower);
  return AFTER_NAMES.has(lower) && (startsUpper(word) || lower === 'etc' || lower === 'al');
}

const ALSO_LOWER: ReadonlySet<string> = new Set(
  'no nos vs v viz eg ie cf ca approx est ext p pp vol vols fig figs ed eds ch sec para paras'.split(' '),
);

/** `J`, as in `J. Smith`. */
export function isInitial(word: string): boolean {
  return word.length === 1 && startsUpper(word);
}

/** `U.S`, `a.m`, `Ph.D`: short pieces between periods. */
export function isAcronym(word: string): boolean {
  return word.length < 12 && /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
