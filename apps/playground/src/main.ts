import { EXAMPLES } from 'virtual:examples';
import type { Analysis } from '@parley/core';
import * as z from 'zod';
import { type Input, isFailure, readInput } from './articles/read-input.ts';
import { articleView } from './page/article-view.ts';
import { briefingView } from './page/briefing-view.ts';
import { element } from './page/element.ts';

// The page's policy forbids code made of text, which zod would try.
z.config({ jitless: true });

const entry = part('entry', HTMLFormElement);
const text = part('text', HTMLTextAreaElement);
const files = part('files', HTMLInputElement);
const status = part('status', HTMLElement);
const failures = part('failures', HTMLElement);
const articles = part('articles', HTMLElement);
const view = part('view', HTMLElement);
const read = new Map<string, Analysis>();

entry.addEventListener('submit', (event) => {
  event.preventDefault();
  void readAll([{ name: 'The text above', content: text.value }]);
});
files.addEventListener('change', async () => {
  const chosen = [...(files.files ?? [])];
  files.value = '';
  await readAll(
    await Promise.all(
      chosen.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    ),
  );
});
part('examples', HTMLButtonElement).addEventListener('click', () => {
  void readAll(EXAMPLES.map(({ name, text }) => ({ name, content: new TextEncoder().encode(text) })));
});

/** Read inputs one by one, and show the last article, or of several the briefing. */
async function readAll(inputs: readonly Input[]): Promise<void> {
  failures.replaceChildren();
  const taken: string[] = [];
  for (const input of inputs) {
    status.textContent = `Reading ${input.name} …`;
    for await (const result of readInput(input)) {
      if (isFailure(result)) failures.append(element('li', {}, `${result.name} ${result.reason}.`));
      else {
        read.set(result.id, result);
        taken.push(result.id);
      }
      await painted();
    }
  }
  status.textContent =
    read.size === 0 ? '' : `${read.size} ${read.size === 1 ? 'article' : 'articles'} read.`;
  if (taken.length > 0) show(taken.length === 1 ? taken[0]! : BRIEFING);
}

const BRIEFING = '';

function show(chosen: string): void {
  const entries = [
    [BRIEFING, 'Briefing of all'] as const,
    ...[...read].map(([id, analysis]) => [id, titleOf(analysis)] as const),
  ];
  articles.replaceChildren(
    ...entries.map(([id, title]) => {
      const button = element('button', { type: 'button', ariaCurrent: id === chosen ? 'true' : null }, title);
      button.addEventListener('click', () => show(id));
      return button;
    }),
  );
  const analysis = read.get(chosen);
  view.replaceChildren(analysis === undefined ? briefingView([...read.values()]) : articleView(analysis));
}

function titleOf({ id, article: { headline } }: Analysis): string {
  return headline ?? id;
}

/** Resolves when the browser has had time to show what changed. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page lacks #${id}`);
  return found;
}
