// Reads 1,000 pages one after another and says how many a second: every layout with every report, again and again.
import { LAYOUTS } from '../fixtures/layouts.ts';
import { STORIES } from '../fixtures/story.ts';
import { readArticles } from '../src/read-articles.ts';

const PAGES = 1_000;
const pages = LAYOUTS.flatMap((layout) => STORIES.map((story) => layout.page(story)));

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
