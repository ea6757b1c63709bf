import type { MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import { readQuery } from './query.ts';
import { validate } from './validate.ts';

/** Puts the query where `context.req.valid('query')` finds it, as the schema reads it; refuses with 422 what breaks it. */
export function validQuery<Schema extends z.ZodObject>(
  schema: Schema,
): MiddlewareHandler<object, string, { in: { query: z.input<Schema> }; out: { query: z.output<Schema> } }> {
  const known = Object.keys(schema.shape);
  return async (context, next) => {
    const query = readQuery(context.req.url, known);
    const read = validate(schema, query, ([name]) => ({ parameter: String(name) }), known);
    context.req.addValidatedData('query', read as object);
    await next();
  };
}
