// Takes the pictures that README.md shows: the briefing on the seeds, in Chromium. Usage: pnpm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PICTURE = resolve('docs/briefing.png');

const folder = mkdtempSync(join(tmpdir(), 'parley-screenshots-'));
try {
  const page = join(folder, 'briefing.html');
  execFileSync('node', ['scripts/parley.ts', 'report', 'seeds', '--format', 'html', '--output', page]);
  writeFileSync(page, unfoldFirst(readFileSync(page, 'utf8')));
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-background-networking',
      '--hide-scrollbars',
      '--window-size=1280,900',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--screenshot=${PICTURE}`,
      pathToFileURL(page).href,
    ],
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** The page with the evidence of its first matter unfolded, as a reader would have it. */
function unfoldFirst(page: string): string {
  return page.replace('<details>', '<details open>');
}
