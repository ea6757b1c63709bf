import { wordSet } from '../../word-list.ts';

/** What one party puts to the other: the matter of an answer that names no other. */
export const ANSWERED_NOUNS: ReadonlySet<string> = wordSet(`
  accusation allegation appeal call charge claim condition criticism demand idea offer plan proposal request suggestion
  ultimatum`);

/** Words of a matter that do not tell it from another. */
export const EMPTY_WORDS: ReadonlySet<string> = wordSet(`
  a all an and any as at between both by for from her his in into its new no of on or our over own some that the their
  these this those to with`);

/** Nouns that name no matter by themselves, beside those of deals and talks. */
export const GENERAL_NOUNS: ReadonlySet<string> = wordSet(
  'action country effort issue matter party point position problem progress relation side step thing time way year',
);
