import { wordList } from '../word-list.ts';
import { MONTH_NAMES } from './calendar-words.ts';

/** What a governing word does to the fact under it. */
export type Stance = 'modal' | 'future' | 'hoped' | 'reported' | 'negated';

/** Lemmas of verbs, adjectives and nouns over a clause, by what they make of it: "hopes to", "is likely to", "refused to". */
export const STANCES: Readonly<Record<Stance, readonly string[]>> = {
  modal: wordList('able possible likely unlikely probable potential capable supposed'),
  future:
    wordList(`expect plan intend schedule slate due set poised prepare aim about anticipate predict forecast
    prospect promise pledge vow commit close near`),
  hoped:
    wordList(`hope want wish seek urge call ask demand request propose suggest recommend advise encourage offer invite
    press push try attempt need aim strive desire willing ready eager keen beg plead appeal insist insistence
    require aspiration proposal plea should`),
  reported:
    wordList(`say tell state claim report announce add note declare argue warn assert allege confirm deny explain
    insist believe think suggest maintain contend acknowledge admit stress underscore emphasize emphasise reiterate
    reaffirm write tweet reply respond answer comment indicate reveal disclose describe according hear recall complain
    caution concede predict conclude observe remark repeat signal affirm accuse blame vow`),
  negated: wordList(
    'refuse fail decline reject deny avoid prevent stop refrain rule unable impossible unwilling reluctant failure refusal',
  ),
};

/** Auxiliaries that make their verb possible, owed or imagined. */
export const MODALS: readonly string[] = wordList(
  "may might can could should must would ought need dare 'd ca",
);

/** Auxiliaries that put their verb ahead of the story. */
export const FUTURE_AUXILIARIES: readonly string[] = wordList("will shall 'll wo sha");

/** Words that deny the verb they stand by. */
export const NEGATORS: readonly string[] = wordList(
  "not n't never no neither nor without hardly scarcely barely none nobody nothing cannot",
);

/** Words that mark a clause as conditional. */
export const CONDITIONAL_MARKS: readonly string[] = wordList(
  'if unless provided providing assuming whether once until',
);

/** Words that put a clause before the story's own time. */
export const PAST_WORDS: readonly string[] = wordList(
  'ago previously formerly earlier once historically originally',
);

/** Units of time that "last" sets before the story: "last year", not "last week" nor "last day of talks". */
export const PAST_UNITS: readonly string[] = [
  ...wordList('year month decade century spring summer autumn fall winter'),
  ...MONTH_NAMES,
];
