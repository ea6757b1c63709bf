/** Words before a name that are no role of their own, with the gender that they tell. */
export const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | null> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['madame', 'female'],
  ['baroness', 'female'],
  ['dr', null],
  ['prof', null],
  ['rev', null],
  ['hon', null],
  ['mx', null],
]);

/** Short forms of titles, with the role that they shorten. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['sen', 'Senator'],
  ['sens', 'Senators'],
  ['rep', 'Representative'],
  ['reps', 'Representatives'],
  ['gov', 'Governor'],
  ['govs', 'Governors'],
  ['gen', 'General'],
  ['lt', 'Lieutenant'],
  ['col', 'Colonel'],
  ['maj', 'Major'],
  ['capt', 'Captain'],
  ['cmdr', 'Commander'],
  ['adm', 'Admiral'],
  ['sgt', 'Sergeant'],
  ['amb', 'Ambassador'],
  ['pm', 'Prime Minister'],
  ['del', 'Delegate'],
  ['sec', 'Secretary'],
  ['pres', 'President'],
]);

/** Letters before a state in "(R-Texas)", with the party that they stand for. */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['R', 'Republicans'],
  ['D', 'Democrats'],
]);
