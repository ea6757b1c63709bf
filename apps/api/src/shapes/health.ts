import * as z from 'zod';

/** The service answers. */
export const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
