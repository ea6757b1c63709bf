import { Agreement, AgreementStatus, MatterState, OpenIssue, OpenIssueStatus } from '@parley/core';
import * as z from 'zod';
import { count, moment, pageOf, pageQuery, word } from './page.ts';

/** The article that tells something. */
export const ArticleReference = z
  .object({
    id: z.string(),
    outlet: z.string().nullable(),
    /** When it was published or, unknown, added. */
    dated: z.iso.datetime(),
  })
  .meta({ id: 'ArticleReference' });

/** How a matter stands across the dossier. */
export const MatterReference = z
  .object({
    id: z.string(),
    title: z.string(),
    state: MatterState,
    /** How many articles there are, how many tell it, and of how many outlets; copies of one story count once. */
    reports: z.object({ of: z.int(), articles: z.int(), outlets: z.int() }),
  })
  .meta({ id: 'MatterReference' });

const told = { article: ArticleReference, about: MatterReference };

/** An agreement as one article tells it, and how its matter stands across the dossier. */
export const AgreementEntry = z.object({ ...Agreement.shape, ...told }).meta({ id: 'AgreementEntry' });
export type AgreementEntry = z.infer<typeof AgreementEntry>;

/** An open issue as one article tells it, and how its matter stands across the dossier. */
export const OpenIssueEntry = z.object({ ...OpenIssue.shape, ...told }).meta({ id: 'OpenIssueEntry' });
export type OpenIssueEntry = z.infer<typeof OpenIssueEntry>;

const filters = {
  party: word.optional(),
  matter: word.optional(),
  outlet: word.optional(),
  min_outlets: count.optional(),
  q: word.optional(),
  since: moment.optional(),
  ...pageQuery,
};

/** The query of the list of agreements. */
export const AgreementsQuery = z.strictObject({ ...filters, status: AgreementStatus.optional() });

/** The query of the list of open issues. */
export const OpenIssuesQuery = z.strictObject({ ...filters, status: OpenIssueStatus.optional() });

/** A page of agreements, those of the article added last first. */
export const AgreementsPage = pageOf(AgreementEntry).meta({ id: 'AgreementsPage' });

/** A page of open issues, those of the article added last first. */
export const OpenIssuesPage = pageOf(OpenIssueEntry).meta({ id: 'OpenIssuesPage' });
