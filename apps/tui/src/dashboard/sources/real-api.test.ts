import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../testing/run-parley.ts';
import { type ApiServer, importArticles, startApiServer } from '../testing/api-server.ts';
import { hasTmux, startTmux } from '../testing/tmux.ts';
import { apiSource } from './api-source.ts';
import type { Reading } from './source.ts';

const seeds = fileURLToPath(new URL('../../../../../seeds/', import.meta.url));

describe('with the real API', { timeout: 60_000 }, () => {
  let server: ApiServer;
  let dossier: string;

  beforeAll(async () => {
    server = await startApiServer();
    const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
    const articles = names.map((name) => ({
      id: basename(name, '.txt'),
      text: readFileSync(seeds + name, 'utf8'),
    }));
    dossier = await importArticles(server, articles);
  }, 60_000);

  afterAll(() => server.close());

  test('a dossier of it is read, and stays when asked for again unchanged', async () => {
    const readings: Reading[] = [];
    const source = apiSource(new URL(dossier), undefined, false);
    source.start((reading) => void readings.push(reading));
    onTestFinished(() => source.close());
    const last = () => readings.at(-1);
    await expect.poll(() => last()?.status.phase, { timeout: 20_000 }).toBe('ready');
    expect(last()?.failures).toEqual([]);
    expect(last()?.dossier.articles).toHaveLength(5);
    const before = last()?.dossier;
    source.reread();
    await expect.poll(() => last()?.status.phase).toBe('ready');
    expect(last()?.dossier).toBe(before);
  });

  test.runIf(hasTmux)(
    'the dashboard shows it in a terminal, and the evidence without the texts',
    async () => {
      const terminal = startTmux(
        [process.execPath, bundle, '--api', dossier],
        { columns: 100, rows: 30 },
        { NO_COLOR: '1', TERM: 'xterm-256color' },
      );
      onTestFinished(terminal.close);
      await terminal.shows('5 reports');
      terminal.press('Enter');
      await terminal.shows('Evidence 1/');
      expect(terminal.screen()).toContain('⟦');
      terminal.press('q', 'q');
      expect(await terminal.ended()).toBe(0);
    },
  );

  test('a dossier that it does not have is told', async () => {
    const readings: Reading[] = [];
    const source = apiSource(new URL(`${server.url}/v1/dossiers/aaaaaaaaaaaaaaaaaaaaa`), undefined, false);
    source.start((reading) => void readings.push(reading));
    onTestFinished(() => source.close());
    await expect
      .poll(() => readings.at(-1)?.failures[0]?.reason, { timeout: 20_000 })
      .toBe('the server has no such dossier');
  });
});
