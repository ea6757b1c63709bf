import { spawn } from 'node:child_process';
import type { WriteStream } from 'node:tty';

/** How a text was copied; null when no way to a clipboard is known. */
export type CopiedBy = { readonly tool: string } | { readonly escape: 'OSC 52' } | null;

/**
 * Copy a text: by the first clipboard tool that takes it, or else by asking the terminal (OSC 52), which never says
 * whether it did.
 */
export async function copyText(
  text: string,
  output: WriteStream,
  environment: NodeJS.ProcessEnv,
): Promise<CopiedBy> {
  for (const [tool, ...args] of clipboardTools(environment)) {
    if (tool && (await takes(tool, args, text))) return { tool };
  }
  const sequence = clipboardSequence(text, environment);
  if (sequence === null) return null;
  output.write(sequence);
  return { escape: 'OSC 52' };
}

/** The tools that may reach a clipboard from here, the likeliest first. */
function clipboardTools({
  WAYLAND_DISPLAY,
  DISPLAY,
  SSH_TTY,
}: NodeJS.ProcessEnv): readonly (readonly string[])[] {
  // From a distant machine only the terminal reaches the reader's own clipboard.
  if (SSH_TTY) return [];
  if (process.platform === 'darwin') return [['pbcopy']];
  if (process.platform === 'win32') return [['clip.exe']];
  return [
    ...(WAYLAND_DISPLAY ? [['wl-copy']] : []),
    ...(DISPLAY
      ? [
          ['xclip', '-selection', 'clipboard'],
          ['xsel', '--clipboard', '--input'],
        ]
      : []),
    ['clip.exe'],
  ];
}

/** Terminals refuse longer ones. */
const LONGEST_SEQUENCE = 74_994;

/** The sequence that asks a terminal to copy, wrapped so that tmux and screen hand it on; null when it is too long. */
export function clipboardSequence(text: string, { TMUX, TERM = '' }: NodeJS.ProcessEnv): string | null {
  if (TERM === 'dumb' || TERM === 'linux') return null;
  const plain = `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  if (plain.length > LONGEST_SEQUENCE) return null;
  if (TMUX) return `\u001bPtmux;${plain.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;
  return TERM.startsWith('screen') ? `\u001bP${plain}\u001b\\` : plain;
}

/** Whether a tool is there and takes the text. */
function takes(tool: string, args: readonly string[], text: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: 3_000 });
    child.once('error', () => resolve(false));
    // Some tools stay to serve the clipboard: what they say with the end of their input is enough.
    child.once('exit', (code) => resolve(code === 0));
    child.stdin.on('error', () => resolve(false)).end(text);
  });
}
