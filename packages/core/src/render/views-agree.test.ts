import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Facts,
  factsOfCsv,
  factsOfHtml,
  factsOfJson,
  factsOfJsonLd,
  factsOfMarkdown,
  factsOfText,
  signsOfHtml,
  signsOfMarkdown,
  signsOfText,
} from '../../testing/facts-of-views.ts';
import { analyze } from '../analyze.ts';
import { compileDossier } from '../dossier/compile-dossier.ts';
import { articleTexts } from './article-texts.ts';
import { renderCsv } from './csv/render-csv.ts';
import * as made from './dossier.fixture.ts';
import { outletMatrix } from './matrix/outlet-matrix.ts';
import { partyMatrix } from './matrix/party-matrix.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderJsonLd } from './render-json-ld.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';
import { cellWords } from './state-words.ts';

const SEEDS = new URL('../../../../seeds/', import.meta.url);
const seeds = await Promise.all(
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => analyze({ id: name.slice(0, -4), text: readFileSync(new URL(name, SEEDS), 'utf8') })),
);

describe.each([
  ['made by hand', made],
  ['of the seeds', { dossier: compileDossier(seeds), texts: articleTexts(seeds) }],
])('of a dossier %s', (_, { dossier, texts }) => {
  const facts = factsOfJson(renderJson(dossier));

  test('there are facts to agree on', () => {
    expect(facts.length).toBeGreaterThan(3);
    for (const { title, evidence } of facts) expect([title, ...evidence]).not.toContain('');
  });

  test.each<[string, () => readonly Facts[]]>([
    ['text', () => factsOfText(renderText(dossier, { texts, width: 100_000 }))],
    ['Markdown', () => factsOfMarkdown(renderMarkdown(dossier, { texts }))],
    ['CSV', () => factsOfCsv(renderCsv(dossier))],
    ['JSON-LD', () => factsOfJsonLd(renderJsonLd(dossier, { texts }))],
    ['HTML', () => factsOfHtml(renderHtml(dossier, { texts }))],
  ])('%s says of each matter what JSON says', (_, read) => {
    expect(sorted(read())).toEqual(sorted(facts));
  });

  const signs = [outletMatrix(dossier), partyMatrix(dossier)].flatMap(({ cells }) =>
    cells.map((row) => row.map((state) => cellWords[state].glyph).join('')),
  );

  test.each<[string, () => readonly string[]]>([
    ['text', () => signsOfText(renderText(dossier, { texts, width: 100_000 }))],
    ['Markdown', () => signsOfMarkdown(renderMarkdown(dossier, { texts }))],
    ['HTML', () => signsOfHtml(renderHtml(dossier, { texts }))],
  ])('%s has the matrices', (_, read) => {
    expect(read()).toEqual(signs);
  });
});

test('the dossier made by hand has details of every kind', () => {
  const details = factsOfJson(renderJson(made.dossier)).flatMap((one) => one.details);
  const labels = details.map((line) => line.split(':', 1)[0]);
  expect(labels).toEqual(['depends on', 'deadline', 'date', 'amount', 'amount', 'why']);
});

/** Views tell matters, and the terms of a matter, in orders of their own. */
function sorted(facts: readonly Facts[]): readonly Facts[] {
  const key = ({ title, evidence }: Facts) => [title, ...evidence].join('\n');
  const inOrder = facts.map((one) => ({ ...one, details: [...one.details].sort() }));
  return inOrder.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}
