import { cleanup, render } from 'ink-testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { Dashboard } from './dashboard.tsx';
import { makeKeys } from './keys.ts';
import type { Effect } from './state/effect.ts';
import { ready } from './status.ts';
import { createStore } from './store.ts';
import { ferryTalks } from './testing/fixture.ts';

const { dossier, analyses } = ferryTalks();
const keys = makeKeys();
const look = { colour: false, ascii: false, background: 'dark' } as const;

afterEach(cleanup);

test('keys that arrive in one piece are all taken', async () => {
  const { type, screen } = open();
  await type('jjk');
  expect(screen()).toContain('▸✓ one lifeboat');
  await type('\rn');
  expect(screen()).toContain('Evidence 1/1 · Harbour Post');
});

test('special keys work as their sequences', async () => {
  const { type, screen } = open();
  await type('\u001b[B');
  expect(screen()).toContain('▸✓ one lifeboat');
  await type('\t');
  expect(screen()).toContain('▸✗ herring quotas');
  await type('\u001b[Z');
  await type('\r');
  expect(screen()).toContain('Evidence 1/1');
  await type('?');
  expect(screen()).toContain('Keys of the detail');
});

test('what is typed into the filter arrives as it is typed', async () => {
  const { type, screen } = open();
  await type('fstatus:differ');
  expect(screen()).toContain('filter status:differ▏');
  expect(screen()).toContain('Agreements (1 of 5)');
  await type('\u007f\u007f');
  expect(screen()).toContain('filter status:diff▏');
  await type('\u001b');
  expect(screen()).toContain('Agreements (5)');
});

test('a reading that comes in later is shown, and the reader stays at the same entry', async () => {
  const { type, screen, store } = open();
  await type('jj');
  const matters = [...dossier.matters].reverse();
  store.read({ dossier: { ...dossier, matters }, analyses, failures: [], status: ready });
  await settled();
  expect(screen()).toContain('▸≠ pilots');
});

test('the exit code is told once', async () => {
  const { type, onExit } = open();
  await type('\rqqq');
  expect(onExit.mock.calls).toEqual([[0]]);
});

test('Ctrl-C is an interruption', async () => {
  const { type, onExit } = open();
  await type('\u0003');
  expect(onExit.mock.calls).toEqual([[130]]);
});

test('Ctrl-Z asks for the terminal to be given back, and keeps the place', async () => {
  const { type, onEffect, screen } = open();
  await type('j\u001a');
  expect(onEffect.mock.calls).toEqual([[{ kind: 'suspend' }]]);
  await type('j');
  expect(screen()).toContain('▸≠ pilots');
});

function open() {
  const onExit = vi.fn<(code: number) => void>();
  const onEffect = vi.fn<(effect: Effect) => void>();
  const store = createStore({ dossier, analyses, failures: [], status: ready }, { keys, onEffect });
  const { stdin, lastFrame } = render(
    <Dashboard store={store} keys={keys} look={look} onReady={() => undefined} onExit={onExit} />,
  );
  const type = async (keys: string) => {
    await settled();
    stdin.write(keys);
    await settled();
  };
  return { type, store, onExit, onEffect, screen: () => lastFrame() ?? '' };
}

/** Ink flushes effects, such as listening for keys, behind its first frame. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
