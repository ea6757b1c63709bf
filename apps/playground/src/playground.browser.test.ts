import { readFile } from 'node:fs/promises';
import { analyze, compileDossier, renderJson } from '@parley/core';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath, launchChromium } from '../../../packages/core/testing/chromium.ts';

const PAGE = new URL('../dist/playground.html', import.meta.url).href;
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };
const STORY = [
  'A day of talks in Kyora',
  '',
  'Norland and Sudria agreed on Monday to reopen the ferry line between their capitals.',
  '',
  'But the two sides failed to agree on fishing quotas. “We want more boats,” said Jane Roe, the minister of Norland.',
].join('\n');

describe.skipIf(chromiumPath === null)('the playground in a browser (needs chromium on the PATH)', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium(chromiumPath!);
  });

  afterAll(() => browser.close());

  async function open(options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(PAGE);
    return { page, requests, complaints };
  }

  async function paste(page: Page, text: string): Promise<void> {
    await page.getByLabel('An article, its headline in the first line').fill(text);
    await page.getByRole('button', { name: 'Read this text' }).click();
  }

  test('the examples become a briefing, and nothing is asked for or sent', async () => {
    const { page, requests, complaints } = await open();
    await page.getByRole('button', { name: 'Read five examples' }).click();
    await page.getByText('5 articles read.').waitFor();
    const briefing = page.frameLocator('iframe');
    expect(await briefing.getByRole('heading', { level: 1 }).textContent()).not.toBe('');
    expect(await briefing.getByText('5 reports', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('navigation').getByRole('button').count()).toBe(6);
    expect(requests.filter((address) => address !== 'about:srcdoc')).toEqual([PAGE]);
    expect(complaints).toEqual([]);
  });

  test('it finds in the browser what the core finds elsewhere', async () => {
    const { page } = await open();
    await paste(page, STORY);
    const { agreements, openIssues, quotes } = await analyze({ text: STORY });
    const counts = [agreements.length, openIssues.length, quotes.length];
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const headings = await page.getByLabel('Findings').getByRole('heading').allTextContents();
    expect(headings).toEqual(
      ['Agreements', 'Open issues', 'Quotes'].map((name, at) => `${name} (${counts[at]})`),
    );
    expect(await page.locator('mark.agreement').first().textContent()).toBe(agreements[0]!.evidence[0]!.text);
    expect(await page.locator('.text').textContent()).toBe(STORY);
  });

  test('a passage leads to its finding, and a finding to its passage', async () => {
    const { page } = await open();
    await paste(page, STORY);
    await page.locator('mark.issue').first().click();
    expect(await page.locator('details.issue').first().getAttribute('open')).toBe('');
    expect(await page.locator('mark.issue.chosen').count()).toBe(1);
    await page.locator('details.agreement summary').first().press('Enter');
    await page.locator('mark.agreement.chosen').waitFor();
    expect(await page.locator('mark.issue.chosen').count()).toBe(0);
  });

  test('what cannot be read is named with what to do, and the rest is read', async () => {
    const { page } = await open();
    await page.locator('#files').setInputFiles([
      { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(STORY) },
    ]);
    await page.getByText('1 article read.').waitFor();
    expect(await page.locator('#failures li').allTextContents()).toEqual([
      'empty.txt is empty: put the text of an article into it.',
    ]);
  });

  test('hostile text stays text', async () => {
    const { page, complaints } = await open();
    const hostile =
      '<img src=x onerror="document.title=1">\u202e</textarea><script>document.title=2</script>';
    await paste(page, `${STORY}\n\n${hostile}`);
    expect(await page.locator('.text').textContent()).toContain('<img src=x onerror=');
    expect(await page.locator('.text').textContent()).not.toContain('\u202e');
    expect(await page.locator('.text img, .text script').count()).toBe(0);
    expect(await page.title()).toBe('Parley playground');
    expect(complaints).toEqual([]);
  });

  test('the dossier is kept as a file', async () => {
    const { page } = await open();
    await paste(page, STORY);
    await page.getByRole('button', { name: 'Briefing of all' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'dossier.json' }).click();
    const dossier = compileDossier([await analyze({ text: STORY })]);
    expect(await readFile(await (await download).path(), 'utf8')).toBe(renderJson(dossier));
  });

  test.each([
    ['light', NARROW],
    ['light', WIDE],
    ['dark', NARROW],
    ['dark', WIDE],
  ] as const)('axe finds no barrier, and it scrolls down alone: %s, %o', async (colorScheme, viewport) => {
    const { page } = await open({ colorScheme, viewport });
    await paste(page, STORY);
    await page.locator('mark.issue').first().click();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.evaluate(axe.source);
    const { violations, passes } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'region', 'label']));
  });
});
