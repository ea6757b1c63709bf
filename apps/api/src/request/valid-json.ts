import type { MiddlewareHandler } from 'hono';
import type * as z from 'zod';
import { decodeUtf8, parseJson } from './decode.ts';
import { mediaType } from './media-type.ts';
import { readQuery } from './query.ts';
import { readBody } from './read-body.ts';
import { jsonPointer, validate } from './validate.ts';

/** Puts a JSON body where `context.req.valid('json')` finds it, as the schema reads it, or refuses the request. */
export function validJson<Schema extends z.ZodObject>(
  schema: Schema,
): MiddlewareHandler<object, string, { in: { json: z.input<Schema> }; out: { json: z.output<Schema> } }> {
  const known = Object.keys(schema.shape);
  return async (context, next) => {
    mediaType(context.req.raw.headers, ['application/json']);
    readQuery(context.req.url, []);
    const body = parseJson(decodeUtf8(await readBody(context.req.raw)));
    const read = validate(schema, body, (path) => ({ pointer: jsonPointer(path) }), known);
    context.req.addValidatedData('json', read as object);
    await next();
  };
}
