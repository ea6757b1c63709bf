import { setImmediate } from 'node:timers/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import { displayText } from '@parley/core';
import { render } from 'ink';
import { Dashboard } from './dashboard.tsx';
import { MOUSE_OFF, MOUSE_ON, perform } from './effects/perform.ts';
import { type Ending, watchEndings } from './endings.ts';
import { type Keys, makeKeys } from './keys.ts';
import type { LendTerminal } from './lend-terminal.ts';
import { summarySentence } from './present/summary-sentence.ts';
import type { DossierSource, Reading } from './sources/source.ts';
import type { Effect } from './state/effect.ts';
import { stopJob } from './stop-job.ts';
import { createStore, type Store } from './store.ts';
import { allowsColour, backgroundOf, type Look } from './terminal.ts';
import { withoutMouse } from './without-mouse.ts';

/** What the dashboard shows, and where. */
export interface DashboardOptions {
  readonly source: DossierSource;
  /** Where keys come from: a terminal. */
  readonly input: ReadStream;
  /** Where the screen is: a terminal. */
  readonly output: WriteStream;
  /** How text may look; by default what the environment says. */
  readonly look?: Look;
  readonly keys?: Keys;
  /** Whether clicks and the wheel work from the start. */
  readonly mouse?: boolean;
}

/** How the dashboard ended. */
export interface DashboardEnd {
  /** 0, 1 after a failure (told on stderr), 130 after Ctrl-C, 128 + n after signal n. */
  readonly code: number;
  /** What the source had last. */
  readonly reading: Reading;
}

/** Show the dashboard until the reader quits, and leave the terminal as it was, one summary line apart. */
export async function openDashboard(options: DashboardOptions): Promise<DashboardEnd> {
  const { source, input, output, keys = makeKeys(), look = lookOf(process.env), mouse = false } = options;
  const endings = watchEndings(input, output);
  const opened = openStore({ source, keys, input, output, mouse }, () => endings.end({ code: 1 }));
  const { store } = opened;
  if (mouse) output.write(MOUSE_ON);
  // A stop from outside gives the terminal back first, as Ctrl-Z does.
  process.on('SIGTSTP', opened.suspend);
  const app = render(
    <Dashboard
      store={store}
      keys={keys}
      look={look}
      onReady={opened.onReady}
      onExit={(code) => endings.end({ code })}
    />,
    {
      stdin: withoutMouse(input, (name) => {
        const { columns, rows } = output;
        store.press(name, { ...look, columns, rows });
      }),
      stdout: output,
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      exitOnCtrlC: false,
      maxFps: 60,
    },
  );
  app.waitUntilExit().then(
    () => endings.end({ code: 0 }),
    (error: unknown) => endings.end({ code: 1, error }),
  );
  const ending = await endings.ended;
  const { model, state } = store.frame();
  if (state.mouse) output.write(MOUSE_OFF);
  app.unmount();
  process.off('SIGTSTP', opened.suspend);
  endings.release();
  await source.close();
  if (ending.code === 0) output.write(`${summarySentence(model)}\n`);
  tellFailure(ending);
  return { code: ending.code, reading: opened.reading() };
}

/** What the environment says of how text may look. */
function lookOf(environment: NodeJS.ProcessEnv): Look {
  return { colour: allowsColour(environment), ascii: false, background: backgroundOf(environment) };
}

interface OpenedStore {
  readonly store: Store;
  readonly onReady: (lend: LendTerminal) => void;
  readonly reading: () => Reading;
  readonly suspend: () => void;
}

/** A store that is fed by a source, and that reaches outside. `onNothing` is called when there was nothing to read. */
function openStore(
  { source, keys, input, output, mouse }: Required<Omit<DashboardOptions, 'look'>>,
  onNothing: () => void,
): OpenedStore {
  let last: Reading | null = null;
  let store: Store | null = null;
  let lend: LendTerminal = (borrow) => borrow();
  let lent = false;
  const onEffect = (effect: Effect) => {
    if (effect.kind === 'watch') source.watch(!store?.frame().status.watching);
    const outside = {
      source,
      output,
      environment: process.env,
      analyses: () => last?.analyses ?? [],
      lend: async (borrow: () => Promise<void>) => {
        // The frame of the keys before is drawn first: nothing is drawn while the terminal is away.
        await setImmediate();
        const withMouse = store?.frame().state.mouse;
        if (withMouse) output.write(MOUSE_OFF);
        lent = true;
        await lend(() => whileNotReading(input, borrow));
        lent = false;
        if (withMouse) output.write(MOUSE_ON);
      },
    };
    perform(effect, outside).then((message) => {
      if (message) store?.tell(message);
    }, rethrow);
  };
  source.start(async (reading) => {
    last = reading;
    const { dossier, failures, status } = reading;
    if (
      status.phase === 'ready' &&
      dossier.articles.length === 0 &&
      failures.length > 0 &&
      !status.watching
    ) {
      onNothing();
    }
    if (store) await store.read(reading);
    else store = createStore(reading, { keys, mouse, onEffect });
  });
  if (!store || !last) throw new Error('a source says at once what it has');
  const first = last;
  return {
    store,
    onReady: (given) => {
      lend = given;
    },
    reading: () => last ?? first,
    // Whoever has the terminal then has given it back by itself.
    suspend: () => (lent ? void stopJob() : onEffect({ kind: 'suspend' })),
  };
}

/** What another program is to read from the terminal must not be read here meanwhile. */
async function whileNotReading(input: ReadStream, borrow: () => Promise<void>): Promise<void> {
  // The stream knows only a tick later that nobody listens any more, and stops reading a tick after it is told to.
  await setImmediate();
  input.pause();
  await setImmediate();
  await borrow();
}

/** Out of the promise, to where the dashboard listens for failures. */
function rethrow(error: unknown): void {
  process.nextTick(() => {
    throw error;
  });
}

function tellFailure(ending: Ending): void {
  if (!('error' in ending)) return;
  const { error } = ending;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`parley: the dashboard failed\n${trace.split('\n').map(displayText).join('\n')}\n`);
}
