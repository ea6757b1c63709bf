import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import { clipboardSequence, copyText } from './copy-text.ts';

test('inside tmux and screen the sequence is wrapped, so that they hand it on', () => {
  expect(clipboardSequence('hi', { TERM: 'xterm' })).toBe('\u001b]52;c;aGk=\u0007');
  expect(clipboardSequence('hi', { TERM: 'tmux-256color', TMUX: '/tmp/s,1,0' })).toBe(
    '\u001bPtmux;\u001b\u001b]52;c;aGk=\u0007\u001b\\',
  );
  expect(clipboardSequence('hi', { TERM: 'screen' })).toBe('\u001bP\u001b]52;c;aGk=\u0007\u001b\\');
});

test('a terminal that cannot copy is not asked, and what is too long is not sent', () => {
  expect(clipboardSequence('hi', { TERM: 'linux' })).toBeNull();
  expect(clipboardSequence('x'.repeat(100_000), { TERM: 'xterm' })).toBeNull();
});

test.runIf(process.platform === 'linux')('a clipboard tool that is there takes the text', async () => {
  const folder = temporaryFolder({ xclip: '#!/bin/sh\ncat > "$(dirname "$0")/copied"\n' });
  chmodSync(join(folder, 'xclip'), 0o755);
  const { output, written } = screen();
  const path = process.env.PATH;
  process.env.PATH = `${folder}:${path}`;
  try {
    expect(await copyText('zwei\nZeilen', output, { DISPLAY: ':0' })).toEqual({ tool: 'xclip' });
  } finally {
    process.env.PATH = path;
  }
  expect(readFileSync(join(folder, 'copied'), 'utf8')).toBe('zwei\nZeilen');
  expect(written()).toBe('');
});

test('from a distant machine the terminal is asked, which does not say whether it did', async () => {
  const { output, written } = screen();
  expect(await copyText('hi', output, { SSH_TTY: '/dev/pts/3', TERM: 'xterm', DISPLAY: ':0' })).toEqual({
    escape: 'OSC 52',
  });
  expect(written()).toBe('\u001b]52;c;aGk=\u0007');
});

test('where nothing can copy, nothing is claimed', async () => {
  const { output, written } = screen();
  expect(await copyText('hi', output, { SSH_TTY: '/dev/pts/3', TERM: 'linux' })).toBeNull();
  expect(written()).toBe('');
});

function screen(): { readonly output: WriteStream; readonly written: () => string } {
  const stream = new PassThrough();
  return { output: stream as unknown as WriteStream, written: () => String(stream.read() ?? '') };
}
