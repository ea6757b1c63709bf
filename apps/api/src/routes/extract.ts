import type { Analysis } from '@parley/core';
import { Hono } from 'hono';
import { endTime, startTime } from 'hono/timing';
import { produces } from '../middleware/produces.ts';
import type { Ports } from '../ports.ts';
import type { ArticleRequest } from '../request/article-request.ts';
import { readExtractRequest } from '../request/read-extract-request.ts';

/** `POST /v1/extract`: an article → its analysis, articles → their analyses in the same order. Keeps nothing. */
export function extractRoute(ports: Pick<Ports, 'analyze' | 'fetchPage'>) {
  return new Hono().post(
    '/v1/extract',
    produces('application/json'),
    readExtractRequest(ports, 'words'),
    async (context) => {
      const { articles, isBatch, words } = context.req.valid('json');
      startTime(context, 'analyze');
      const analyses = await analyzeAll(articles, (article) => ports.analyze(article, words && { words }));
      endTime(context, 'analyze');
      return isBatch ? context.json({ analyses }) : context.json(analyses[0]!);
    },
  );
}

/** One after the other; between two of them, other requests get their turn. */
async function analyzeAll(
  articles: readonly ArticleRequest[],
  analyze: (article: ArticleRequest) => Promise<Analysis>,
): Promise<readonly Analysis[]> {
  const analyses: Analysis[] = [];
  for (const article of articles) {
    if (analyses.length > 0) await new Promise((resolve) => setTimeout(resolve, 0));
    analyses.push(await analyze(article));
  }
  return analyses;
}
