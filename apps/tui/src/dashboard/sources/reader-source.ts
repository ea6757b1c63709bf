import { Worker } from 'node:worker_threads';
import { type Analysis, compileDossier } from '@parley/core';
import type { Status } from '../status.ts';
import type { FromReader, ReaderData, ToReader } from './reader-messages.ts';
import type { DossierSource, Reading } from './source.ts';

/**
 * A source that reads and analyzes in a thread of its own, so that keys are heard meanwhile. `program` is the file of the
 * program, which becomes a reader when it is started with `ReaderData`.
 */
export function readerSource(program: URL, data: ReaderData): DossierSource {
  const articles = new Map<string, { readonly analysis: Analysis; readonly file: string | null }>();
  let worker: Worker | null = null;
  let reading: Reading = { dossier: compileDossier([]), analyses: [], failures: [], status: begun(data) };
  const tell = (message: ToReader) => worker?.postMessage(message);
  return {
    start: (onReading) => {
      worker = new Worker(program, { workerData: { reader: data }, stdout: true, stderr: true });
      worker.on('message', (message: FromReader) => {
        const start = performance.now();
        reading =
          message.kind === 'status' ? { ...reading, status: message.status } : withNews(message, articles);
        onReading(reading);
        if (message.kind === 'news') tell({ kind: 'shown', took: performance.now() - start });
      });
      worker.on('error', (error) => {
        // What goes wrong in the reader is a fault of the program: it must not go by in silence.
        setImmediate(() => {
          throw error;
        });
      });
      onReading(reading);
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

function withNews(
  { status, dossier, read, gone, failures }: Extract<FromReader, { kind: 'news' }>,
  articles: Map<string, { readonly analysis: Analysis; readonly file: string | null }>,
): Reading {
  for (const id of gone) articles.delete(id);
  for (const article of read) articles.set(article.analysis.id, article);
  return { dossier, analyses: [...articles.values()].map(({ analysis }) => analysis), failures, status };
}
