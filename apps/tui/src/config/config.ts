import * as z from 'zod';

/** The settings of the dashboard, as they stand in their file. */
export const Config = z.strictObject({
  color: z.enum(['auto', 'always', 'never']).default('auto'),
  background: z.enum(['auto', 'dark', 'light']).default('auto'),
  ascii: z.boolean().default(false),
  mouse: z.boolean().default(false),
  watch: z.boolean().default(false),
  /** Keys by action; they take the place of the ones that the action had. */
  keys: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
});
export type Config = Readonly<z.infer<typeof Config>>;
