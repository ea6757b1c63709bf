import { jsonSchemas } from '@parley/core/json-schemas';
import { Hono } from 'hono';
import { produces } from '../middleware/produces.ts';
import { answerSchemas } from '../openapi/answer-schemas.ts';
import { openApiDocument } from '../openapi/openapi-document.ts';
import { Refusal } from '../problems/refusal.ts';
import { pagePolicy } from '../reference/page-policy.ts';
import type { ReferenceDocument } from '../reference/reference-document.ts';
import { referencePage } from '../reference/reference-page.ts';
import { validQuery } from '../request/valid-query.ts';
import type { WithPolicy } from '../security/content-policy.ts';
import { NoQuery } from '../shapes/page.ts';

/** `GET /openapi.json`, `/docs` and `/schema/{name}.json`: what the API is, for programs and for readers. */
export function referenceRoute() {
  const openApi = once(() => JSON.stringify(openApiDocument()));
  const page = once(async () => String(await referencePage(JSON.parse(openApi()) as ReferenceDocument)));
  const policy = once(pagePolicy);
  const schemas = once(() => new Map([...jsonSchemas(), ...answerSchemas()]));
  return new Hono<WithPolicy>()
    .get('/openapi.json', produces('application/json'), validQuery(NoQuery), (context) =>
      context.body(openApi(), 200, { 'Content-Type': 'application/json' }),
    )
    .get('/docs', produces('text/html'), validQuery(NoQuery), async (context) => {
      context.set('policy', await policy());
      return context.html(await page());
    })
    .get(
      '/schema/:name{[a-z-]+\\.json}',
      produces('application/schema+json'),
      validQuery(NoQuery),
      (context) => {
        const schema = schemas().get(context.req.param('name').slice(0, -'.json'.length));
        if (!schema) throw new Refusal({ status: 404, detail: 'There is no schema of this name.' });
        return context.body(JSON.stringify(schema), 200, { 'Content-Type': 'application/schema+json' });
      },
    );
}

/** Makes something when it is first asked for, and keeps it. */
function once<Made extends object | string>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
