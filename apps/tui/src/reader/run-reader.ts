import { createReadStream } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import type { FromReader, ReaderData, ToReader } from '../dashboard/sources/reader-messages.ts';
import { createLibrary } from './library.ts';
import { readPass } from './read-pass.ts';
import { createReporter } from './reporter.ts';
import { type Watching, watchInputs } from './watch-inputs.ts';

/** Be the dashboard's reader: read the inputs, tell what comes of them, and again when asked or when they change. */
export function runReader({ inputs, watch, options }: ReaderData, port: MessagePort): void {
  const library = createLibrary(options);
  const reporter = createReporter(library, (message: FromReader) =>
    port.postMessage(message, 'packed' in message ? message.packed.map(({ buffer }) => buffer) : []),
  );
  const stdin = createReadStream('', { fd: 0, autoClose: false });
  let watching: Watching | null = null;
  let passes = Promise.resolve();
  let waiting = false;
  let isFirst = true;
  const read = () => {
    // One pass behind the running one is enough: it sees all that changed until then.
    if (waiting) return;
    waiting = true;
    passes = passes.then(() => {
      waiting = false;
      const read = isFirst ? inputs : inputs.filter((input) => input !== '-');
      isFirst = false;
      return readPass({ inputs: read, stdin, options }, library, reporter);
    });
  };
  const setWatching = (on: boolean) => {
    watching?.close();
    watching = on ? watchInputs(inputs, read) : null;
    reporter.update({ watching: on, problem: watching?.problem ?? null });
  };
  port.on('message', (message: ToReader) => {
    switch (message.kind) {
      case 'reread':
        return read();
      case 'watch':
        return setWatching(message.on);
      case 'shown':
        return reporter.shown(message.took);
      case 'close':
        watching?.close();
        return port.close();
    }
  });
  if (watch) setWatching(true);
  read();
}
