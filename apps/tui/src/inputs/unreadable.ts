import { Unreadable } from '@parley/reading';

/** What the operating system refused, in plain words. Rethrows what is no fault of an input. */
export function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = SYSTEM_ERRORS[code];
  if (known) return new Unreadable('no-file', ...known);
  if (error instanceof Error && 'syscall' in error)
    return new Unreadable('no-file', error.message, 'check the path');
  throw error;
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  ENOENT: ['no such file or folder', 'check the path'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'check the path'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  EACCES: ['may not be read', 'check its permissions'],
  EPERM: ['may not be read', 'check its permissions'],
  ELOOP: ['is a symbolic link that leads back to itself', 'check the link'],
};
