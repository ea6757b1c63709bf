import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import * as fc from 'fast-check';
import { render } from 'ink';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { Dashboard } from './dashboard.tsx';
import { keyTable, makeKeys } from './keys.ts';
import { ready } from './status.ts';
import { createStore } from './store.ts';
import { ferryTalks } from './testing/fixture.ts';
import { poisoned } from './testing/poisoned.ts';

/** How many readers are imagined; `pnpm --filter @parley/tui fuzz` imagines many. */
const READERS = Number(process.env.PARLEY_FUZZ ?? 12);

/** What special keys send. */
const sequences: Readonly<Record<string, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  'shift-tab': '\u001b[Z',
  enter: '\r',
  tab: '\t',
  escape: '\u001b',
  space: ' ',
  backspace: '\u007f',
};

const named = [...new Set(keyTable.flatMap(({ keys }) => Object.values(keys).flat()))].map(bytesOf);
const sizes = [
  [10, 3],
  [40, 10],
  [60, 12],
  [80, 24],
  [140, 40],
  [200, 50],
] as const;

const step = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...named).map((input) => ({ input })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((input) => ({ input })) },
  { weight: 1, arbitrary: mousePress() },
  { weight: 1, arbitrary: fc.constantFrom(...sizes).map((size) => ({ size })) },
);

test('whatever is typed, the screen stays whole, and nothing of an article reaches the terminal as it came', {
  timeout: 20_000 * READERS,
}, async () => {
  const reader = fc.array(step, { minLength: 20, maxLength: 60 });
  await fc.assert(fc.asyncProperty(reader, typeAll), { numRuns: READERS });
});

type Typed = { readonly input: string } | { readonly size: readonly [number, number] };

async function typeAll(steps: readonly Typed[]): Promise<void> {
  const { dossier, analyses } = poisoned(ferryTalks());
  const keys = makeKeys();
  const reading = { dossier, analyses, failures: [], status: ready };
  const store = createStore(reading, { keys, onEffect: () => undefined });
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => undefined,
    ref: () => undefined,
    unref: () => undefined,
  });
  let screen = '';
  const write = (text: string) => {
    screen = text;
    return true;
  };
  const output = Object.assign(new EventEmitter(), { isTTY: true, columns: 80, rows: 24, write });
  const look = { colour: false, ascii: false, background: 'dark' } as const;
  let failure: unknown = null;
  const app = render(
    <Dashboard store={store} keys={keys} look={look} onReady={() => undefined} onExit={() => undefined} />,
    {
      stdin: input as unknown as NodeJS.ReadStream,
      stdout: output as unknown as NodeJS.WriteStream,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    },
  );
  app.waitUntilExit().catch((error: unknown) => {
    failure = error;
  });
  for (const typed of steps) {
    if ('input' in typed) input.write(typed.input);
    else {
      [output.columns, output.rows] = typed.size;
      output.emit('resize');
    }
    await setImmediate();
    await setImmediate();
    expect(failure).toBeNull();
    checkScreen(screen, output);
    if (store.frame().state.exit !== null) break;
  }
  app.unmount();
}

function checkScreen(screen: string, { columns, rows }: { columns: number; rows: number }): void {
  const lines = screen.replace(/\n$/u, '').split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows);
  for (const line of lines) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  }
}

function bytesOf(name: string): string {
  const letter = /^ctrl-(.)$/u.exec(name)?.[1];
  return letter ? String.fromCharCode(letter.charCodeAt(0) - 96) : (sequences[name] ?? name);
}

function mousePress(): fc.Arbitrary<Typed> {
  const place = fc.integer({ min: 0, max: 300 });
  return fc
    .tuple(fc.constantFrom(0, 1, 64, 65), place, place)
    .map(([button, column, row]) => ({ input: `\u001b[<${button};${column};${row}M` }));
}
