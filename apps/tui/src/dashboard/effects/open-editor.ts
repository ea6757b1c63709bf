import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** Open a file at a line in the reader's editor, and wait for its end. Resolves with why that failed, or null. */
export function openEditor(
  file: string,
  line: number,
  environment: NodeJS.ProcessEnv,
): Promise<string | null> {
  const [command, args] = editorCommand(file, line, environment);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.once('error', () => resolve(`${command} cannot be started; set EDITOR to your editor`));
    child.once('exit', (code) =>
      resolve(code === 0 ? null : `${command} ended with code ${code ?? 'of a signal'}`),
    );
  });
}

/** The command of VISUAL or EDITOR, with what opens a file at a line in it. */
export function editorCommand(
  file: string,
  line: number,
  { VISUAL, EDITOR }: NodeJS.ProcessEnv,
): readonly [string, readonly string[]] {
  const [command = 'vi', ...options] = (VISUAL || EDITOR || 'vi').trim().split(/\s+/u);
  const name = basename(command).replace(/\.exe$/u, '');
  // A name that begins with a dash would be taken for an option.
  const path = file.startsWith('-') ? `./${file}` : file;
  if (/^(code|code-insiders|codium|cursor|windsurf)$/u.test(name)) {
    return [command, [...options, '--wait', '--goto', `${path}:${line}`]];
  }
  if (/^(subl|zed|hx|helix)$/u.test(name)) return [command, [...options, `${path}:${line}`]];
  return [command, [...options, `+${line}`, path]];
}
