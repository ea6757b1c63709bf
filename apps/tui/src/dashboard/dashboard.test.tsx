import { cleanup, render } from 'ink-testing-library';
import { afterEach, expect, test, vi } from 'vitest';
import { Dashboard } from './dashboard.tsx';
import { buildModel } from './model/build-model.ts';
import { ferryTalks } from './testing/fixture.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);

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

test('Ctrl-Z gives the terminal back for a while and keeps the place', async () => {
  const { type, onSuspend, screen } = open();
  await type('j\u001a');
  expect(onSuspend).toHaveBeenCalledTimes(1);
  await type('j');
  expect(screen()).toContain('▸≠ pilots');
});

function open() {
  const onExit = vi.fn<(code: number) => void>();
  const onSuspend = vi.fn(() => Promise.resolve());
  const { stdin, lastFrame } = render(
    <Dashboard model={model} colour={false} onSuspend={onSuspend} onExit={onExit} />,
  );
  const type = async (keys: string) => {
    await settled();
    stdin.write(keys);
    await settled();
  };
  return { type, onExit, onSuspend, screen: () => lastFrame() ?? '' };
}

/** Ink flushes effects, such as listening for keys, behind its first frame. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
