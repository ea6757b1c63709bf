import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumPath, launchChromium } from '../../testing/chromium.ts';
import { type PageServer, servePages } from '../../testing/serve-pages.ts';
import { dossier, texts } from './dossier.fixture.ts';
import { briefingPolicy } from './html/briefing-policy.ts';
import { renderHtml } from './render-html.ts';

const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1440, height: 900 };

describe.skipIf(chromiumPath === null)(`the briefing in a browser (needs chromium on the PATH)`, () => {
  let browser: Browser;
  let server: PageServer;
  const pages = new Map<string, { html: string; policy?: string }>();

  beforeAll(async () => {
    browser = await launchChromium(chromiumPath!);
    server = await servePages(pages);
    const articles = dossier.articles.map((article) => ({ ...article, url: `${server.origin}/article` }));
    pages.set('/d/1', { html: renderHtml({ ...dossier, articles }, { texts }), policy: briefingPolicy });
    const story = [...texts.values()].map((text) => `<p style="margin-top: 3000px">${text}</p>`).join('');
    pages.set('/article', { html: `<!doctype html><title>Article</title>${story}` });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${server.origin}/d/1`);
    return page;
  }

  test('it asks for nothing but itself and breaks none of its own rules', async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    server.takeRequests();
    await page.goto(`${server.origin}/d/1`, { waitUntil: 'networkidle' });
    expect(server.takeRequests()).toEqual(['/d/1']);
    expect(complaints).toEqual([]);
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).not.toBe('none');
  });

  test('its policy lets no script run', async () => {
    const page = await open();
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    }`);
    expect(await page.title()).toBe('Atlantis and Lemuria · Parley briefing');
  });

  test('with scripts off, the keyboard unfolds the evidence', async () => {
    const page = await open({ javaScriptEnabled: false });
    const evidence = page.locator('#matter-ten-boats mark');
    expect(await evidence.isVisible()).toBe(false);
    await page.locator('#matter-ten-boats summary').press('Enter');
    expect(await evidence.isVisible()).toBe(true);
  });

  test('the first key leads past the contents', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#findings$/);
  });

  test.each([
    ['light', NARROW],
    ['light', WIDE],
    ['dark', NARROW],
    ['dark', WIDE],
  ] as const)('axe finds no barrier, %s, %o', async (colorScheme, viewport) => {
    const page = await open({ colorScheme, viewport });
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.evaluate(axe.source);
    const { violations, passes } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'region', 'heading-order']),
    );
  });

  test.each([
    ['a narrow window', NARROW],
    ['200 % zoom in a window of 1280', { width: 640, height: 450 }],
    ['400 % zoom in a window of 1280', { width: 320, height: 225 }],
    ['a wide window', WIDE],
  ])('in %s it scrolls in one direction alone', async (_, viewport) => {
    const page = await open({ viewport });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  test('on paper all evidence is unfolded, and what only a screen needs is gone', async () => {
    const page = await open();
    const shown = (selector: string) =>
      page.evaluate(
        `[...document.querySelectorAll('${selector}')].map((element) => element.checkVisibility())`,
      );
    const marks = dossier.matters.flatMap(({ mentions }) => mentions).length + dossier.quotes.length;
    expect(await shown('mark')).toEqual(Array(marks).fill(false));
    await page.emulateMedia({ media: 'print' });
    expect(await shown('mark')).toEqual(Array(marks).fill(true));
    expect(await shown('nav')).toEqual([false]);
  });

  test('a link to a source leads to the passage in it', async () => {
    const page = await open({ viewport: NARROW });
    await page.locator('#matter-ten-boats summary').click();
    await page.locator('#matter-ten-boats .place a').click();
    await page.waitForFunction('scrollY > 3000');
    expect(new URL(page.url()).pathname).toBe('/article');
  });
});
