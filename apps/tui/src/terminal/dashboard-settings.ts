import type { DashboardFlags } from '../command/parse-command.ts';
import type { Config } from '../config/config.ts';
import { type Keys, makeKeys } from '../dashboard/keys.ts';
import {
  allowsColour,
  type Background,
  backgroundOf,
  type ColourChoice,
  type Look,
} from '../dashboard/terminal.ts';

/** How the dashboard is to be, all things considered. */
export interface DashboardSettings {
  readonly look: Look;
  readonly keys: Keys;
  readonly mouse: boolean;
  readonly watch: boolean;
  readonly screenReader: boolean;
}

/** What flags say weighs more than the file of settings, and that more than the environment. */
export function dashboardSettings(
  flags: DashboardFlags,
  config: Config,
  environment: NodeJS.ProcessEnv,
): DashboardSettings {
  // `parseCommand` lets no other values through.
  const colour = (flags.color ?? config.color) as ColourChoice;
  const background = (flags.background ?? config.background) as Background | 'auto';
  return {
    look: {
      colour: allowsColour(environment, colour),
      ascii: flags.ascii ?? config.ascii,
      background: background === 'auto' ? backgroundOf(environment) : background,
    },
    keys: makeKeys(config.keys),
    mouse: flags.mouse ?? config.mouse,
    watch: flags.watch ?? config.watch,
    screenReader: flags.screenReader ?? false,
  };
}
