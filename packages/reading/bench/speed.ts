// Reads 1,000 pages one after another and says how many a second: every layout with every report, again and again.
import { LAYOUTS } from '../fixtures/layouts.ts';
import { STORIES } from '../fixtures/story.ts';
import { readArticles } from '../src/read-articles.ts';

const PAGES = 1_000;

/** Pages of news sites carry far more than their story: here scripts of 60 kB and 300 cards with links. */
const SCRIPTS = `<script>${'window.dataLayer.push({"event":"page"});'.repeat(1_500)}</script>`;
const CARDS = `<div class="grid">${'<div class="tile"><a href="/story/1"><img src="x.jpg" alt=""><h3>Council delays vote on the swimming pool</h3></a><span class="tag">Town</span></div>'.repeat(300)}</div>`;

const pages = LAYOUTS.flatMap((layout) => STORIES.map((story) => layout.page(story)))
  .filter((page) => typeof page === 'string')
  .map((page) => page.replace('<body', `${SCRIPTS}<body`).replace('</body>', `${CARDS}</body>`));

let characters = 0;
const start = process.cpuUsage();
for (let index = 0; index < PAGES; index++) {
  const page = pages[index % pages.length]!;
  characters += page.length;
  await readArticles(page, { mediaType: 'text/html' });
}
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1e6;
const kilobytes = Math.round(characters / PAGES / 1_000);
console.log(
  `${PAGES} pages of ${kilobytes} kB on average: ${Math.round(PAGES / seconds)} pages/s of one core`,
);
