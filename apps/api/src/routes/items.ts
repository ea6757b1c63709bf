import type { Agreement, OpenIssue } from '@parley/core';
import { type Context, Hono } from 'hono';
import { PAGE_DEFAULT } from '../limits.ts';
import { produces } from '../middleware/produces.ts';
import { FindingCursor, placeOf } from '../request/cursor.ts';
import { validQuery } from '../request/valid-query.ts';
import {
  type AgreementEntry,
  AgreementsQuery,
  type OpenIssueEntry,
  OpenIssuesQuery,
} from '../shapes/item.ts';
import { type ItemFilters, type ItemRow, listItems } from '../storage/list-items.ts';
import { pageOfRows } from './answer-page.ts';
import { type ReadPorts, readDossier, type WithDossier } from './open-dossier.ts';

/** `GET …/agreements` and `GET …/open-issues`: pages of what articles tell, each with how its matter stands. */
export function itemsRoute(ports: ReadPorts) {
  const json = produces('application/json');
  const reader = readDossier(ports);
  return new Hono<WithDossier>()
    .get('/v1/dossiers/:dossier/agreements', json, validQuery(AgreementsQuery), reader, async (context) => {
      const page = await itemPage(context, 'agreement', context.req.valid('query'), agreementEntry);
      return context.json(page);
    })
    .get('/v1/dossiers/:dossier/open-issues', json, validQuery(OpenIssuesQuery), reader, async (context) => {
      const page = await itemPage(context, 'open_issue', context.req.valid('query'), openIssueEntry);
      return context.json(page);
    });
}

type Query = ItemFilters & { readonly cursor?: string | undefined; readonly limit?: number | undefined };

async function itemPage<Entry>(
  context: Context<WithDossier>,
  kind: 'agreement' | 'open_issue',
  { cursor, limit = PAGE_DEFAULT, ...filters }: Query,
  entryOf: (row: ItemRow, of: number) => Entry,
) {
  const { row, database } = context.get('dossier');
  const rows = await listItems(database, row.id, kind, filters, placeOf(FindingCursor, cursor), limit + 1);
  return pageOfRows(
    context,
    rows,
    limit,
    ({ place, ordinal }) => [place, ordinal],
    (item) => entryOf(item, row.articles),
  );
}

function agreementEntry(row: ItemRow, of: number): AgreementEntry {
  return { ...(row.item as Agreement), ...told(row, of) };
}

function openIssueEntry(row: ItemRow, of: number): OpenIssueEntry {
  return { ...(row.item as OpenIssue), ...told(row, of) };
}

function told({ article, outlet, dated, matter, title, state, articles, outlets }: ItemRow, of: number) {
  return {
    article: { id: article, outlet, dated },
    about: { id: matter, title, state, reports: { of, articles, outlets } },
  };
}
