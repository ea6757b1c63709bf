import * as z from 'zod';

/** The settings of the dashboard, as they stand in their file. */
export interface Config {
  readonly color: 'auto' | 'always' | 'never';
  readonly background: 'auto' | 'dark' | 'light';
  readonly ascii: boolean;
  readonly mouse: boolean;
  readonly watch: boolean;
  /** Keys by action; they take the place of the ones that the action had. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** The settings without a file. */
export const defaults: Config = {
  color: 'auto',
  background: 'auto',
  ascii: false,
  mouse: false,
  watch: false,
  keys: {},
};

/** The settings that a file holds. Made when there is a file, since most starts have none. */
export function parseConfig(value: unknown): z.ZodSafeParseResult<Config> {
  const schema = z.strictObject({
    color: z.enum(['auto', 'always', 'never']).default(defaults.color),
    background: z.enum(['auto', 'dark', 'light']).default(defaults.background),
    ascii: z.boolean().default(defaults.ascii),
    mouse: z.boolean().default(defaults.mouse),
    watch: z.boolean().default(defaults.watch),
    keys: z.record(z.string(), z.array(z.string().min(1)).min(1)).default({}),
  });
  return schema.safeParse(value);
}
