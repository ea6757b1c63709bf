import type { WriteStream } from 'node:tty';
import { type Analysis, articleTexts } from '@parley/core';
import type { LendTerminal } from '../lend-terminal.ts';
import type { DossierSource } from '../sources/source.ts';
import type { Message } from '../state/dashboard-state.ts';
import type { Effect } from '../state/effect.ts';
import { stopJob } from '../stop-job.ts';
import { copyText } from './copy-text.ts';
import { openAddress } from './open-address.ts';
import { openEditor } from './open-editor.ts';
import { writeExport } from './write-export.ts';

/** What effects reach outside through. */
export interface Outside {
  readonly source: DossierSource;
  readonly output: WriteStream;
  readonly environment: NodeJS.ProcessEnv;
  readonly analyses: () => readonly Analysis[];
  readonly lend: LendTerminal;
}

/** Do what a key asked for outside the dashboard. Resolves with what the reader is told of it; null for nothing. */
export async function perform(effect: Effect, outside: Outside): Promise<Message | null> {
  const { source, output, environment, lend } = outside;
  switch (effect.kind) {
    case 'copy':
      return copied(effect, await copyText(effect.text, output, environment));
    case 'browse': {
      const failed = await openAddress(effect.url);
      return failed ? failure(`the browser was not opened: ${failed}`) : plain('opened in the browser');
    }
    case 'edit':
      return edited(effect, outside);
    case 'export':
      return exportedTo(effect, outside);
    case 'reread':
      source.reread();
      return plain('reading everything again');
    case 'watch':
      return null;
    case 'mouse':
      output.write(effect.on ? MOUSE_ON : MOUSE_OFF);
      return plain(
        effect.on
          ? 'the mouse works here now; m gives it back to the terminal'
          : 'the mouse is the terminal’s again',
      );
    case 'suspend':
      await lend(stopJob);
      return null;
  }
}

/** Clicks and the wheel, in the form that has no limit of columns. */
export const MOUSE_ON = '\u001b[?1000h\u001b[?1006h';
export const MOUSE_OFF = '\u001b[?1006l\u001b[?1000l';

function copied(
  { what }: Extract<Effect, { kind: 'copy' }>,
  by: Awaited<ReturnType<typeof copyText>>,
): Message {
  if (by === null)
    return failure(
      `not copied: no clipboard tool is installed, and the terminal takes none (o, e, x still work)`,
    );
  return 'tool' in by
    ? plain(`copied ${what}`)
    : plain(`sent ${what} to the terminal’s clipboard; whether it took it, it does not say`);
}

async function edited(
  { article, line }: Extract<Effect, { kind: 'edit' }>,
  { source, environment, lend }: Outside,
): Promise<Message | null> {
  const file = source.fileOf(article);
  if (file === null) return failure('this article is in no file of its own');
  let failed: string | null = null;
  await lend(async () => {
    failed = await openEditor(file, line, environment);
  });
  return failed === null ? null : failure(failed);
}

async function exportedTo(
  effect: Extract<Effect, { kind: 'export' }>,
  { analyses }: Outside,
): Promise<Message> {
  try {
    return plain(`written: ${await writeExport(effect, articleTexts(analyses()), process.cwd())}`);
  } catch (error) {
    return failure(`not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function plain(text: string): Message {
  return { text, tone: 'plain' };
}

function failure(text: string): Message {
  return { text, tone: 'failure' };
}
