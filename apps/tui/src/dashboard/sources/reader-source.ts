import { Worker } from 'node:worker_threads';
import { compileDossier } from '@parley/core';
import type { Status } from '../status.ts';
import { inSlices } from '../steps.ts';
import { unpackNews } from './pack-news.ts';
import type { FromReader, ReadArticle, ReaderData, ToReader } from './reader-messages.ts';
import type { DossierSource, Reading } from './source.ts';

/**
 * A source that reads and analyzes in a thread of its own, so that keys are heard meanwhile. `program` is the file of the
 * program, which becomes a reader when it is started with `ReaderData`.
 */
export function readerSource(program: URL, data: ReaderData): DossierSource {
  const articles = new Map<string, ReadArticle>();
  let worker: Worker | null = null;
  let reading: Reading = { dossier: compileDossier([]), analyses: [], failures: [], status: begun(data) };
  const tell = (message: ToReader) => worker?.postMessage(message);
  return {
    start: (onReading) => {
      worker = new Worker(program, {
        workerData: { reader: data },
        stdout: true,
        stderr: true,
        // What a pass over the articles leaves behind is taken away sooner, and not kept by the hundred megabytes.
        resourceLimits: { maxYoungGenerationSizeMb: 16 },
      });
      const take = async (message: FromReader) => {
        const start = performance.now();
        const { status } = message;
        reading = message.kind === 'status' ? { ...reading, status } : await withNews(message, articles);
        await onReading(reading);
        if (message.kind === 'news') tell({ kind: 'shown', took: performance.now() - start });
      };
      // One message after another: what is said later holds for what was said before.
      let taken = Promise.resolve();
      worker.on('message', (message: FromReader) => {
        taken = taken.then(() => take(message));
        taken.catch(rethrow);
      });
      // What goes wrong in the reader is a fault of the program: it must not go by in silence.
      worker.on('error', rethrow);
      void onReading(reading);
    },
    reread: () => tell({ kind: 'reread' }),
    watch: (on) => tell({ kind: 'watch', on }),
    fileOf: (article) => articles.get(article)?.file ?? null,
    close: async () => {
      await worker?.terminate();
    },
  };
}

function begun({ watch }: ReaderData): Status {
  return { phase: 'reading', done: 0, total: null, watching: watch, problem: null };
}

async function withNews(
  { status, packed, gone, failures }: Extract<FromReader, { kind: 'news' }>,
  articles: Map<string, ReadArticle>,
): Promise<Reading> {
  const { dossier, read } = await inSlices(unpackNews(packed));
  for (const id of gone) articles.delete(id);
  for (const article of read) articles.set(article.analysis.id, article);
  return { dossier, analyses: [...articles.values()].map(({ analysis }) => analysis), failures, status };
}

/** Out of the promise, to where the dashboard listens for failures. */
function rethrow(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
