import type { Send } from './api.ts';
import { articlesContract } from './articles.ts';
import { changesContract } from './changes.ts';
import { dossiersContract } from './dossiers.ts';
import { extractContract } from './extract.ts';
import { feedsContract } from './feeds.ts';
import { headersContract } from './headers.ts';
import { hostileContract } from './hostile.ts';
import { idempotencyContract } from './idempotency.ts';
import { jobsContract } from './jobs.ts';
import { listsContract } from './lists.ts';
import { openApiContract } from './openapi.ts';
import { refusalsContract } from './refusals.ts';
import { securityContract } from './security.ts';
import { viewsContract } from './views.ts';
import { wordsContract } from './words.ts';

/** All that the API promises over HTTP, whatever runtime answers. */
export function contract(send: Send): void {
  extractContract(send);
  refusalsContract(send);
  hostileContract(send);
  headersContract(send);
  dossiersContract(send);
  articlesContract(send);
  idempotencyContract(send);
  jobsContract(send);
  listsContract(send);
  viewsContract(send);
  changesContract(send);
  feedsContract(send);
  openApiContract(send);
  securityContract(send);
  wordsContract(send);
}
