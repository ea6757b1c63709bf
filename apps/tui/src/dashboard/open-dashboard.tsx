import type { ReadStream, WriteStream } from 'node:tty';
import type { Analysis, Dossier } from '@parley/core';
import { render, Text, useApp, useInput } from 'ink';

/** Stands in for the dashboard. */
export async function openDashboard({
  input,
  output,
}: {
  readonly dossier: Dossier;
  readonly analyses: readonly Analysis[];
  readonly input: ReadStream;
  readonly output: WriteStream;
}): Promise<number> {
  await render(<Stub />, { stdin: input, stdout: output }).waitUntilExit();
  return 0;
}

function Stub() {
  const { exit } = useApp();
  useInput((key) => {
    if (key === 'q') exit();
  });
  return <Text>q quits</Text>;
}
