import { Analysis } from '@parley/core';
import * as z from 'zod';

/** The analyses of several articles, in the order of the request. */
export const Analyses = z.object({ analyses: z.array(Analysis).readonly() }).meta({ id: 'Analyses' });
