import { createInterface } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import { buildModel } from '../model/build-model.ts';
import { statusText } from '../present/status-text.ts';
import { summarySentence } from '../present/summary-sentence.ts';
import type { DossierSource, Reading } from '../sources/source.ts';
import { asciiText } from '../text/ascii.ts';
import { type Answer, converse, greet } from './converse.ts';

/** What is read out, and where. */
export interface SpokenOptions {
  readonly source: DossierSource;
  readonly input: ReadStream;
  readonly output: WriteStream;
  readonly ascii: boolean;
}

/**
 * The dashboard for somebody who listens: lines are only ever added, and every entry has a number that opens it. Resolves
 * with how it ended, as `openDashboard`.
 */
export function openSpoken({ source, input, output, ascii }: SpokenOptions): Promise<{
  readonly code: number;
  readonly reading: Reading;
}> {
  const say = (lines: readonly string[]) => {
    for (const line of lines) output.write(`${ascii ? asciiText(line) : line}\n`);
  };
  const lines = createInterface({ input, output, prompt: '> ' });
  let last: Reading | null = null;
  let model: ReturnType<typeof buildModel> | null = null;
  let answer: Answer | null = null;
  return new Promise((resolve) => {
    const end = (code: number) => {
      lines.close();
      if (model && code === 0) say([summarySentence(model)]);
      void source.close().then(() => last && resolve({ code, reading: last }));
    };
    source.start((reading) => {
      const isNews = reading.dossier !== last?.dossier || reading.failures !== last?.failures;
      const wasReading = last?.status.phase === 'reading';
      last = reading;
      if (isNews || !model) model = buildModel(reading.dossier, reading.analyses, reading.failures);
      if (reading.status.phase === 'reading') {
        if (!wasReading) say(['Reading the articles.']);
        return;
      }
      if (reading.dossier.articles.length === 0 && reading.failures.length > 0) return end(1);
      if (reading.status.problem !== null) say([`The last good data are kept: ${reading.status.problem}`]);
      if (isNews || wasReading) say([`${statusText(model, reading.status)}.`]);
      if (answer === null) {
        answer = greet(model);
        say(answer.lines);
      }
      lines.prompt();
    });
    lines.on('line', (line) => {
      if (!model) return;
      answer = converse((answer ?? greet(model)).conversation, line, model);
      if (answer.ended) return end(0);
      say(answer.lines);
      lines.prompt();
    });
    lines.on('SIGINT', () => end(130));
    lines.on('close', () => end(0));
  });
}
