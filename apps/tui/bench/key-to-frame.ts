import { PassThrough } from 'node:stream';
import { render } from 'ink';
import { createElement } from 'react';
import { Dashboard } from '../src/dashboard/dashboard.tsx';
import { makeKeys } from '../src/dashboard/keys.ts';
import { ready } from '../src/dashboard/status.ts';
import { createStore } from '../src/dashboard/store.ts';
import { manyTalks } from '../src/dashboard/testing/many-talks.ts';

/** Prints, as JSON, the milliseconds from each key to its frame, at 140×40 with 5,000 findings, by kind of key. */
const { dossier, analyses } = manyTalks(2_500, 1_000);
const keys = makeKeys();
const reading = { dossier, analyses, failures: [], status: ready };
const built = performance.now();
const store = createStore(reading, { keys, onEffect: () => undefined });
const building = performance.now() - built;

const input = Object.assign(new PassThrough(), {
  isTTY: true,
  setRawMode: () => undefined,
  ref: () => undefined,
  unref: () => undefined,
});
const output = Object.assign(new PassThrough(), { isTTY: true, columns: 140, rows: 40 });
let onFrame: () => void = () => undefined;
output.on('data', () => onFrame());
const app = render(
  createElement(Dashboard, {
    store,
    keys,
    look: { colour: true, ascii: false, background: 'dark' },
    onReady: () => undefined,
    onExit: () => undefined,
  }),
  {
    stdin: input as unknown as NodeJS.ReadStream,
    stdout: output as unknown as NodeJS.WriteStream,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    maxFps: 60,
  },
);
await pause(200);

const kinds: Readonly<Record<string, readonly string[]>> = {
  move: repeated('j', 60),
  'half page': repeated('\u0004', 20),
  'open and back': Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? '\r' : 'q')),
  views: ['Q', 's', 'P', 'd', 't', 'a', 'b', 's', 'b'],
  search: ['/', ...'line 77', '\r', 'n', 'n', '\u001b'],
  filter: ['f', ...'party:norland 24', '\r', '\u001b'],
};
const took: Record<string, number[]> = {};
for (const [kind, pressed] of Object.entries(kinds)) {
  took[kind] = [];
  for (const key of pressed) took[kind].push(await frameAfter(key));
}
// The same news again and again leave the screen as it is: what is written then, a key has asked for.
let changing = true;
const changes = (async () => {
  while (changing) await store.read({ ...reading, dossier: { ...dossier } });
})();
took['move while data change'] = [];
for (const key of repeated('j', 60)) took['move while data change'].push(await frameAfter(key));
changing = false;
await changes;
app.unmount();
for (const [kind, times] of Object.entries(took)) took[kind] = times.filter((time) => !Number.isNaN(time));
process.stdout.write(JSON.stringify({ building, took }));
process.exit();

/** Milliseconds until a frame is written; a key that changes nothing on the screen is waited for in vain, and counts as none. */
async function frameAfter(key: string): Promise<number> {
  const start = performance.now();
  const frame = new Promise<number>((resolve) => {
    onFrame = () => resolve(performance.now() - start);
  });
  input.write(key);
  const milliseconds = await Promise.race([frame, pause(1_000).then(() => Number.NaN)]);
  // Frames are spaced out: the next key is not to wait for that.
  await pause(40);
  return milliseconds;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function repeated(key: string, times: number): readonly string[] {
  return Array.from({ length: times }, () => key);
}
