import type { Send } from '../test/contract/api.ts';
import { newDossier, post } from '../test/contract/client.ts';
import { madeUp } from '../test/made-up-articles.ts';

/** What is there to be asked for, in the API under test. */
export interface RealThings {
  /** The value that stands for a real one, of a name in a path, a query or a header. */
  readonly valueOf: (name: string, operationId: string) => Promise<string>;
  /** Learns of what an answer brought: where the next page is, what the tag is. */
  readonly learn: (operationId: string, body: string, headers: Headers) => void;
}

/** A dossier with invented articles and a job; what an operation destroys is made for it each time. */
export async function realThings(send: Send): Promise<RealThings> {
  const path = await newDossier(send);
  const queued = await post(send, `${path}/articles`, madeUp[0], { Prefer: 'respond-async' });
  const { id: job } = (await queued.json()) as { readonly id: string };
  const dossier = path.split('/').at(-1)!;
  const cursors = new Map<string, string>();
  let tag = 'W/"none"';
  return {
    valueOf: async (name, operationId) => {
      if (name === 'dossier' && operationId === 'deleteDossier')
        return (await newDossier(send, [])).split('/').at(-1)!;
      if (name === 'article' && operationId === 'removeArticle') {
        await post(send, `${path}/articles`, { id: 'doomed', text: 'They met.' });
        return 'doomed';
      }
      const values: Readonly<Record<string, string | undefined>> = {
        ...{ dossier, job, cursor: cursors.get(operationId), article: madeUp[0]!.id, name: 'problem' },
        ...{ 'If-None-Match': tag, 'Last-Event-ID': '1', 'Idempotency-Key': 'one', Prefer: 'respond-async' },
      };
      return values[name] ?? 'none';
    },
    learn: (operationId, body, headers) => {
      const next = /"next":"([^"]+)"/.exec(body.slice(-200))?.[1];
      if (next !== undefined) cursors.set(operationId, next);
      tag = headers.get('ETag') ?? tag;
    },
  };
}
