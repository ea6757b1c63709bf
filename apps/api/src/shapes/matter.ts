import { Matter, MatterState } from '@parley/core';
import * as z from 'zod';
import { MatterReference } from './item.ts';
import { count, moment, pageOf, pageQuery, word } from './page.ts';

const { mentions: _mentions, reports: _reports, ...matter } = Matter.shape;

/** A matter as it stands across the dossier; its tellings are the agreements and open issues of the same `matter`. */
const MatterEntry = z
  .object({ ...matter, reports: MatterReference.shape.reports })
  .meta({ id: 'MatterEntry' });

/** The query of the list of matters. */
export const MattersQuery = z.strictObject({
  party: word.optional(),
  outlet: word.optional(),
  status: MatterState.optional(),
  min_outlets: count.optional(),
  q: word.optional(),
  since: moment.optional(),
  ...pageQuery,
});

/** A page of matters, the newest first. */
export const MattersPage = pageOf(MatterEntry).meta({ id: 'MattersPage' });
