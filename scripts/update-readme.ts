// Writes into README.md what commands print: the dashboard on the seeds (needs tmux), and the accuracy on the seeds and on
// every folder named on the command line. Usage: pnpm run update-readme [FOLDER…]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { accuracyTable, errorTable, evaluate } from './accuracy-tables.ts';
import { replaceBlock } from './replace-block.ts';

const FILE = 'README.md';
const folders = ['seeds', ...process.argv.slice(2)];

replaceBlock(FILE, 'board', `\`\`\`text\n${await captureBoard()}\n\`\`\``);
const corpora = evaluate(folders);
replaceBlock(FILE, 'accuracy', accuracyTable(corpora));
replaceBlock(FILE, 'item-errors', errorTable(corpora));

/** The screen of the real program in a real terminal of 80 by 24. */
async function captureBoard(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-readme-'));
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-S', join(folder, 'socket'), ...args], { encoding: 'utf8' });
  try {
    tmux('new-session', '-d', '-x', '80', '-y', '24', 'node scripts/parley.ts seeds');
    for (let attempt = 0; attempt < 100; attempt++) {
      const screen = tmux('capture-pane', '-p').trimEnd();
      if (screen.includes('q quit') && !screen.includes('reading ')) return screen;
      await setTimeout(200);
    }
    throw new Error('The dashboard did not open.');
  } finally {
    spawnSync('tmux', ['-S', join(folder, 'socket'), 'kill-server']);
    rmSync(folder, { recursive: true });
  }
}
