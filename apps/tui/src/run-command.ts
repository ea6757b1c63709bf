import { type Analysis, compareDossiers, compileDossier } from '@parley/core';
import manifest from '../package.json' with { type: 'json' };
import { helpText } from './command/help-text.ts';
import { type DiffCommand, parseCommand, type ReadingCommand } from './command/parse-command.ts';
import { readWordsFile } from './command/read-words-file.ts';
import { WrongUsage } from './command/wrong-usage.ts';
import { analyzeInputs } from './inputs/analyze-inputs.ts';
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
import { showDossier } from './terminal/show-dossier.ts';

/** Do what the arguments ask for; the exit code comes back. */
export async function runCommand(args: readonly string[]): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.name === 'help' || command.name === 'version') {
      await print(command.name === 'help' ? helpText() : `${manifest.version}\n`);
      return exitCode.done;
    }
    return command.name === 'diff' ? await compare(command) : await readAndShow(command);
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

async function readAndShow(command: ReadingCommand): Promise<number> {
  const outcome: Outcome = { read: 0, failed: 0, found: 0 };
  const options = command.words === null ? {} : { words: await readWordsFile(command.words) };
  const items = analyzeInputs(inputsOf(command), process.stdin, options);
  const analyses = countOutcome(withProgress(items), outcome);
  const shown = await show(command, analyses);
  return shown === exitCode.done ? exitCodeOf(outcome, command.failEmpty) : shown;
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
  if (command.name === 'open') return showDossier(read);
  if (command.name === 'since') {
    const known = read.filter(({ article }) => (article.published ?? '') < command.date);
    await printDiff(compareDossiers(compileDossier(known), compileDossier(read)), command.format, write);
    return exitCode.done;
  }
  await printReport(compileDossier(read), read, command.format, write);
  return exitCode.done;
}

/** What was named, else standard input, unless a person sits there who may not know that we wait. */
function inputsOf({ inputs }: ReadingCommand): readonly string[] {
  if (inputs.length > 0) return inputs;
  if (!process.stdin.isTTY) return ['-'];
  throw new WrongUsage(
    'nothing to read: name a file or a folder (parley news/) or pipe an article in; parley --help says more',
  );
}
