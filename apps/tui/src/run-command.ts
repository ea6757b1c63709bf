import { isatty } from 'node:tty';
import {
  type Analysis,
  type AnalyzeOptions,
  compareDossiers,
  compileDossier,
  outletMatrix,
  partyMatrix,
  renderJson,
  renderMatrixCsv,
} from '@parley/core';
import manifest from '../package.json' with { type: 'json' };
import { completionScript } from './command/completion.ts';
import { helpText } from './command/help-text.ts';
import { manPage } from './command/man-page.ts';
import {
  type Command,
  type DiffCommand,
  parseCommand,
  type ReadingCommand,
} from './command/parse-command.ts';
import { readWordsFile } from './command/read-words-file.ts';
import { WrongUsage } from './command/wrong-usage.ts';
import { configPath } from './config/config-path.ts';
import { readConfig } from './config/read-config.ts';
import { keyLabels } from './dashboard/key-labels.ts';
import { keyTable } from './dashboard/keys.ts';
import { apiSource } from './dashboard/sources/api-source.ts';
import { readerSource } from './dashboard/sources/reader-source.ts';
import { analyzeInputs } from './inputs/analyze-inputs.ts';
import type { ReadingOptions } from './inputs/reading-options.ts';
import { complain } from './output/complain.ts';
import { exitCode } from './output/exit-code.ts';
import { print } from './output/print.ts';
import { CannotWrite, printToFile } from './output/print-to-file.ts';
import { withProgress } from './output/with-progress.ts';
import { countOutcome, exitCodeOf, type Outcome } from './report/outcome.ts';
import { printAnalyses } from './report/print-analyses.ts';
import { printDiff } from './report/print-diff.ts';
import { printExplanations } from './report/print-explanations.ts';
import { printReport } from './report/print-report.ts';
import { readDossier } from './report/read-dossier.ts';
import { dashboardSettings } from './terminal/dashboard-settings.ts';
import { dashboardKeyboard, openOnTerminal } from './terminal/open-on-terminal.ts';

/** Do what the arguments ask for; the exit code comes back. `program` is the file that is run. */
export async function runCommand(args: readonly string[], program: URL): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.name === 'diff') return await compare(command);
    if (!('inputs' in command)) {
      await print(written(command));
      return exitCode.done;
    }
    const opened = command.name === 'open' ? await openDashboardFor(command, program) : null;
    if (opened !== null) return opened;
    return await readAndShow(command);
  } catch (error) {
    if (!(error instanceof WrongUsage || error instanceof CannotWrite)) throw error;
    complain(error.message);
    return error instanceof WrongUsage ? exitCode.wrongUsage : exitCode.error;
  }
}

async function compare({ before, after, format, output, words }: DiffCommand): Promise<number> {
  const options = words === null ? {} : { words: await readWordsFile(words) };
  const [one, other] = [await readDossier(before, options), await readDossier(after, options)];
  if (one === null || other === null) return exitCode.error;
  await printDiff(compareDossiers(one, other), format, output === null ? print : printToFile(output));
  return exitCode.done;
}

/** What is printed by the commands that read no articles. */
function written(command: Exclude<Command, ReadingCommand | DiffCommand>): string {
  switch (command.name) {
    case 'help':
      return helpText();
    case 'version':
      return `${manifest.version}\n`;
    case 'man':
      return manPage(
        manifest.version,
        keyTable.map((row) => ({ keys: keyLabels(row), help: row.help })),
      );
    case 'completion':
      return completionScript(command.shell);
    case 'config': {
      const path = configPath(process.env);
      return `${renderJson({ file: path, settings: readConfig(path) }, 2)}\n`;
    }
  }
}

/** The dashboard, where a person sits at a terminal; null where not. */
async function openDashboardFor(
  command: Extract<ReadingCommand, { name: 'open' }>,
  program: URL,
): Promise<number | null> {
  const { flags, failEmpty } = command;
  const settings = dashboardSettings(flags, readConfig(configPath(process.env)), process.env);
  const inputs = flags.api === undefined ? inputsOf(command) : [];
  const input = dashboardKeyboard();
  if (input === null) {
    if (flags.api === undefined) return null;
    throw new WrongUsage('--api needs a terminal');
  }
  const source =
    flags.api === undefined
      ? readerSource(program, { inputs, watch: settings.watch, options: await optionsOf(command) })
      : apiSource(webAddress(flags.api), process.env.PARLEY_TOKEN, settings.watch);
  return openOnTerminal({ source, input, ...settings }, failEmpty);
}

function webAddress(typed: string): URL {
  const address = URL.parse(typed);
  if (address?.protocol === 'https:' || address?.protocol === 'http:') return address;
  throw new WrongUsage(`--api "${typed}" is no address: it begins with https:// or http://`);
}

async function readAndShow(command: ReadingCommand): Promise<number> {
  const outcome: Outcome = { read: 0, failed: 0, found: 0 };
  const items = analyzeInputs(inputsOf(command), process.stdin, await optionsOf(command));
  const analyses = countOutcome(withProgress(items), outcome);
  const shown = await show(command, analyses);
  return shown === exitCode.done ? exitCodeOf(outcome, command.failEmpty) : shown;
}

async function optionsOf({ words, reading }: ReadingCommand): Promise<ReadingOptions & AnalyzeOptions> {
  return words === null ? reading : { ...reading, words: await readWordsFile(words) };
}

async function show(command: ReadingCommand, analyses: AsyncIterable<Analysis>): Promise<number> {
  const write = command.output === null ? print : printToFile(command.output);
  if (command.name === 'extract') {
    await printAnalyses(analyses, command.format, write);
    return exitCode.done;
  }
  if (command.name === 'explain') {
    await printExplanations(analyses, write);
    return exitCode.done;
  }
  const read: Analysis[] = [];
  for await (const analysis of analyses) read.push(analysis);
  if (read.length === 0) return exitCode.done;
  if (command.name === 'since') {
    warnOfUndated(read);
    const known = read.filter(({ article }) => (article.published ?? '') < command.date);
    await printDiff(compareDossiers(compileDossier(known), compileDossier(read)), command.format, write);
    return exitCode.done;
  }
  const dossier = compileDossier(read);
  if (command.name === 'report' && command.matrix !== null) {
    const matrix = command.matrix === 'parties' ? partyMatrix(dossier) : outletMatrix(dossier);
    await write(renderMatrixCsv(matrix));
    return exitCode.done;
  }
  const format = command.name === 'open' ? 'text' : command.format;
  await printReport(dossier, read, format, write);
  return exitCode.done;
}

/** Say which articles cannot be told to be new. */
function warnOfUndated(analyses: readonly Analysis[]): void {
  const undated = analyses.filter(({ article }) => article.published === null).map(({ id }) => id);
  if (undated.length === 0) return;
  const named = undated.slice(0, 3).join(', ') + (undated.length > 3 ? ', …' : '');
  complain(
    `${undated.length} of ${analyses.length} articles have no date and count as old (${named}); ` +
      'put the date into the file ("date: 2026-05-31" between two lines "---"), or compare two folders: parley diff OLD NEW',
  );
}

/** What was named, else standard input, unless a person sits there who may not know that we wait. */
function inputsOf({ inputs }: ReadingCommand): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (!isatty(0)) return ['-'];
  throw new WrongUsage(
    'nothing to read: name a file or a folder (parley news/) or pipe an article in; parley --help says more',
  );
}
