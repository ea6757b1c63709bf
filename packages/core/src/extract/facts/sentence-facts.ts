import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Amount, ItemDate } from '../../schema/item.ts';
import type { Sentence } from '../../syntax/doc.ts';
import { findAmounts } from './amounts/find-amounts.ts';
import { findDates } from './dates/find-dates.ts';
import { findConditions, type PlacedCondition } from './find-conditions.ts';
import type { Placed } from './placed.ts';

/** Conditions, dates and amounts of a sentence, each in reading order at its place. */
export interface SentenceFacts {
  readonly conditions: readonly PlacedCondition[];
  readonly dates: readonly Placed<ItemDate>[];
  readonly amounts: readonly Placed<Amount>[];
}

/** What a sentence says of conditions, dates and amounts. A number inside a date is no amount. */
export function sentenceFacts(doc: AnnotatedDoc, sentence: Sentence): SentenceFacts {
  const dates = findDates(doc, sentence);
  const isDated = ({ from, to }: Placed<unknown>) => dates.some((date) => from <= date.to && date.from <= to);
  return {
    conditions: findConditions(doc.article.text, sentence),
    dates,
    amounts: findAmounts(doc.article.text, sentence).filter((amount) => !isDated(amount)),
  };
}
