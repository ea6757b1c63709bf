import * as z from 'zod';
import { MatterState } from './dossier.ts';

/**
 * `new`: not told before. `agreed`: settled now, in whole or in principle. `reopened`: settled before, open or disputed
 * now. `changed`: another state. `dropped`: told no longer.
 */
export const MatterChange = z.object({
  kind: z.enum(['new', 'agreed', 'reopened', 'changed', 'dropped']),
  /** The matter's id in the new dossier; of what was dropped, in the old one. */
  matter: z.string(),
  title: z.string(),
  before: MatterState.nullable(),
  after: MatterState.nullable(),
  /** The articles that tell it in that dossier. */
  articles: z.array(z.string()).readonly(),
});
export type MatterChange = Readonly<z.infer<typeof MatterChange>>;

/** What changed from one dossier to a later one. */
export const DossierDiff = z.object({
  schema: z.literal('parley/diff@1'),
  /** Ids of the articles that only the new dossier has, and that only the old one had. */
  articles: z
    .object({ added: z.array(z.string()).readonly(), removed: z.array(z.string()).readonly() })
    .readonly(),
  changes: z.array(MatterChange).readonly(),
});
export type DossierDiff = Readonly<z.infer<typeof DossierDiff>>;
