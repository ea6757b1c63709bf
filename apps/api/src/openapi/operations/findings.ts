import type * as z from 'zod';
import { AgreementsPage, AgreementsQuery, OpenIssuesPage, OpenIssuesQuery } from '../../shapes/item.ts';
import { MattersPage, MattersQuery } from '../../shapes/matter.ts';
import { QuotesPage, QuotesQuery } from '../../shapes/quote.ts';
import { SpeakersPage, SpeakersQuery } from '../../shapes/speaker.ts';
import { answer } from '../answers.ts';
import { type Operation, readingOf } from '../operation.ts';

/** `GET …/agreements`, `…/open-issues`, `…/quotes`, `…/speakers` and `…/matters`. */
export const findingsOperations: readonly Operation[] = [
  list(
    'agreements',
    'listAgreements',
    'List what is agreed, as each article tells it',
    AgreementsQuery,
    AgreementsPage,
  ),
  list(
    'open-issues',
    'listOpenIssues',
    'List what is open, as each article tells it',
    OpenIssuesQuery,
    OpenIssuesPage,
  ),
  list('quotes', 'listQuotes', 'List who said what', QuotesQuery, QuotesPage),
  list('speakers', 'listSpeakers', 'List who is quoted, and how often', SpeakersQuery, SpeakersPage),
  list(
    'matters',
    'listMatters',
    'List what the articles are about, and how it stands across them',
    MattersQuery,
    MattersPage,
  ),
];

function list(name: string, id: string, summary: string, query: z.ZodObject, page: z.ZodType): Operation {
  return readingOf({
    ...{ path: `/v1/dossiers/{dossier}/${name}`, id, tag: 'Findings', summary, query },
    answers: { 200: answer('A page of them.', { 'application/json': page }, 'ETag', 'Link') },
  });
}
