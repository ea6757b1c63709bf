import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The file of settings: in XDG_CONFIG_HOME, or else in ~/.config (freedesktop.org, Base Directory Specification). */
export function configPath({ XDG_CONFIG_HOME }: NodeJS.ProcessEnv): string {
  // The specification has relative paths ignored.
  const folder =
    XDG_CONFIG_HOME && isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : join(homedir(), '.config');
  return join(folder, 'parley', 'config.json');
}
