/** Lemmas of the verbs of saying whose arguments are scored apart. */
export const SAY_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add note announce state report claim ask argue warn write explain declare reply insist suggest stress respond ' +
    'answer admit acknowledge affirm allege assert caution comment concede confirm contend deny describe disclose emphasize ' +
    'emphasise express mention observe point predict quote recall reiterate remark repeat reveal tweet urge vow speak'
  ).split(' '),
);
