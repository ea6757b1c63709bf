import { appendFileSync } from 'node:fs';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

/**
 * Loaded into each thread of the program by `--import`. Asked by SIGUSR2, every thread appends a line to the file PARLEY_MEMORY:
 * whether it is the main one, the bytes that live in its heap, and those that the process has of the machine.
 */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
const channel = new BroadcastChannel('memory');
channel.unref();
channel.onmessage = measure;
if (isMainThread) {
  process.on('SIGUSR2', () => {
    channel.postMessage('measure');
    measure();
  });
}

function measure(): void {
  const resident = process.memoryUsage.rss();
  // What only finalizers held goes with the second one.
  collectGarbage();
  collectGarbage();
  const line = { isMain: isMainThread, live: getHeapStatistics().used_heap_size, resident };
  appendFileSync(process.env.PARLEY_MEMORY ?? '', `${JSON.stringify(line)}\n`);
}
