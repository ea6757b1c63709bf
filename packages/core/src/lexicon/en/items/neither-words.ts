import { wordSet } from '../../word-list.ts';

/** Those who look on: that they agree settles nothing, and what they see coming is a forecast. */
export const ONLOOKERS: ReadonlySet<string> = wordSet(`
  analyst commentator critic doctor economist everybody everyone expert forecaster historian investor
  lawyer many most observer people pollster professor researcher resident respondent scholar scientist some trader voter`);

/** Participles behind "agreed,": what follows is a remark that was agreed with. */
export const REMARKS: ReadonlySet<string> = wordSet(`
  adding admitting arguing calling citing conceding describing explaining insisting joking noting observing pointing
  recalling remarking saying stating stressing suggesting telling warning writing`);

/** Words of likelihood before an infinitive. */
export const LIKELIHOODS: ReadonlySet<string> = wordSet('bound likely liable sure unlikely');

/** Verbs of looking ahead. */
export const EXPECTATIONS: ReadonlySet<string> = wordSet(
  'anticipate assume believe expect forecast predict see think',
);

/** Adverbs that make an expectation everybody's and nobody's. */
export const WIDE: ReadonlySet<string> = wordSet('broadly commonly generally largely universally widely');

/** Auxiliaries that make a deal a thought. */
export const THOUGHT: ReadonlySet<string> = wordSet('can could may might should would');

/** How talks or ties are said to be. */
export const QUALITIES: ReadonlySet<string> = wordSet(`
  amicable bad businesslike candid close constructive cordial difficult excellent extensive frank friendly fruitful good
  great honest important intense intensive long open polite positive productive respectful serious sincere smooth strong
  substantive tense tough useful valuable vital warm wide-ranging`);

/** What is urged where nothing is asked for. */
export const EXHORTATIONS: ReadonlySet<string> = wordSet(`
  calm caution constructive courage creative flexibility flexible honest moderation open-minded patience patient positive
  pragmatic rational realistic reasonable reflect responsible restraint sensible serious wisdom wise`);
