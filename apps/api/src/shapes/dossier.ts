import * as z from 'zod';
import { pageOf, pageQuery } from './page.ts';
import { OwnWords } from './words.ts';

/** What a dossier is opened with. */
export const NewDossier = z
  .strictObject({
    title: z
      .string({ error: (issue) => (issue.input === undefined ? 'is missing' : undefined) })
      .max(300, 'is longer than 300 characters')
      .refine((title) => title.trim() !== '', 'is blank')
      .refine(
        (title) => !/[\p{Cc}\p{Cs}]/u.test(title),
        'holds control characters or half of a surrogate pair',
      ),
    /** By which its articles are read, beside the words that Parley knows. */
    words: OwnWords.optional(),
  })
  .meta({ id: 'NewDossier' });
export type NewDossier = z.infer<typeof NewDossier>;

/** A dossier without what it holds. */
export const DossierSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    created: z.iso.datetime(),
    updated: z.iso.datetime(),
    /** Counts the changes; the ETag of everything that is read of the dossier. */
    revision: z.int().nonnegative(),
    counts: z.object({
      articles: z.int(),
      matters: z.int(),
      agreements: z.int(),
      openIssues: z.int(),
      quotes: z.int(),
    }),
  })
  .meta({ id: 'DossierSummary' });
export type DossierSummary = z.infer<typeof DossierSummary>;

/** The query of the list of dossiers. */
export const DossiersQuery = z.strictObject(pageQuery);

/** A page of dossiers, the newest first. */
export const DossiersPage = pageOf(DossierSummary).meta({ id: 'DossiersPage' });
export type DossiersPage = z.infer<typeof DossiersPage>;
