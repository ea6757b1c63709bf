import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Analysis } from '../schema/analysis.ts';
import { Dossier } from '../schema/dossier.ts';
import { displayWidth } from './display-width.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderText } from './render-text.ts';

const texts = {
  courier: [
    'Ferry talks end with a deal',
    '',
    'Atlantis and Lemuria agreed to reopen the ferry line, which has been closed since a storm destroyed both piers.',
    'They made no headway on fishing quotas, said Jane Roe.',
  ].join('\n'),
  herald:
    'Both sides are still discussing the ferry line. Lemuria offers ten boats. \u001b[31mRed\u001b[0m 会谈 \u202eleft',
};

const analyses = Object.entries(texts).map(([id, text]) =>
  Analysis.parse({
    schema: 'parley/analysis@1',
    id,
    article: { headline: null, outlet: null, published: null, url: null, language: 'en', text },
    actors: [],
    quotes: [],
    agreements: [],
    openIssues: [],
    furniture: [],
    notes: [],
  }),
);

const roe = { id: 'jane-roe', name: 'Jane Roe', role: 'Minister of Ports', party: 'Atlantis' };

function evidence(article: keyof typeof texts, text: string) {
  const start = texts[article].indexOf(text);
  return { start, end: start + text.length, text };
}

function mention(article: keyof typeof texts, kind: string, status: string, text: string, more = {}) {
  const own = { attributedTo: null, background: false };
  return {
    article,
    item: `${article}-1`,
    kind,
    status,
    evidence: [evidence(article, text)],
    ...own,
    ...more,
  };
}

function quote(id: string, speaker: typeof roe | null) {
  const content = [evidence('courier', 'They made no headway on fishing quotas')];
  const none = { cue: [], source: [], hearer: [], accounts: [] };
  return { article: 'courier', id, type: 'indirect', content, ...none, speaker, rule: 'made-up' };
}

const actor = (id: string, name: string) => ({
  id,
  name,
  aliases: [],
  kind: 'country',
  role: null,
  party: null,
  variants: [{ article: 'courier', id, name, reason: 'same-name' }],
});

const dossier = Dossier.parse({
  schema: 'parley/dossier@1',
  articles: [
    {
      id: 'courier',
      headline: 'Ferry talks end with a deal',
      outlet: 'The Courier',
      published: '2026-11-02',
      url: null,
      sameStoryAs: null,
    },
    { id: 'herald', headline: null, outlet: null, published: null, url: null, sameStoryAs: 'courier' },
  ],
  actors: [actor('atlantis', 'Atlantis'), actor('lemuria', 'Lemuria')],
  matters: [
    {
      id: 'boats',
      title: 'ten boats',
      state: 'pledged',
      background: true,
      parties: ['lemuria'],
      mentions: [mention('herald', 'agreement', 'pledge', 'Lemuria offers ten boats', { background: true })],
      reports: { of: 2, in: ['herald'], silent: ['courier'] },
    },
    {
      id: 'quotas',
      title: 'fishing quotas',
      state: 'unresolved',
      background: false,
      parties: ['atlantis', 'unlisted-party'],
      mentions: [
        mention('courier', 'open_issue', 'no_progress', 'They made no headway on fishing quotas', {
          attributedTo: roe,
        }),
      ],
      reports: { of: 2, in: ['courier'], silent: ['herald'] },
    },
    {
      id: 'ferry',
      title: 'the ferry line \u001b]0;hostile\u0007 会谈',
      state: 'differ',
      background: false,
      parties: ['atlantis', 'lemuria'],
      mentions: [
        mention(
          'courier',
          'agreement',
          'reached',
          'Atlantis and Lemuria agreed to reopen the ferry line, which has been closed since a storm destroyed both piers',
        ),
        mention('herald', 'open_issue', 'pending', '\u001b[31mRed\u001b[0m 会谈 \u202eleft'),
      ],
      reports: { of: 2, in: ['courier', 'herald'], silent: [] },
    },
  ],
  differences: [
    {
      matter: 'ferry',
      kind: 'status',
      about: 'the ferry line',
      readings: [
        { article: 'courier', finding: 'a1', reading: 'agreed', evidence: [] },
        { article: 'herald', finding: 'a1', reading: 'pending', evidence: [] },
      ],
    },
    {
      matter: 'ferry',
      kind: 'number',
      about: 'piers',
      readings: [
        { article: 'courier', finding: 'a1', reading: 'two piers', evidence: [] },
        { article: 'herald', finding: 'a1', reading: 'three piers', evidence: [] },
      ],
    },
  ],
  quotes: [quote('q1', roe), quote('q2', null), quote('q3', roe)],
  timeline: [],
});

test('the plain report', () => {
  expect(renderText(dossier, { analyses })).toBe(golden('report.txt'));
});

test('the Markdown report', () => {
  expect(renderMarkdown(dossier, analyses)).toBe(golden('markdown.txt'));
});

function golden(name: string): string {
  return readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8');
}

test.each([40, 60, 80])('no line of the plain report is wider than %i columns', (width) => {
  for (const line of renderText(dossier, { analyses, width }).split('\n')) {
    expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('an empty dossier says that nothing was found', () => {
  const empty = Dossier.parse({ ...dossier, matters: [], quotes: [], differences: [] });
  expect(renderText(empty)).toContain(
    'Nothing agreed and nothing unresolved was found.\n\nNo quotes were found.\n',
  );
  expect(renderMarkdown(empty)).toContain(
    'Nothing agreed and nothing unresolved was found.\n\nNo quotes were found.\n',
  );
});

test('Markdown shows markup of an article as text', () => {
  const title = '# <b>*bold*</b> [link](javascript:alert(1)) ![image](x) `code` | cell';
  const hostile = Dossier.parse({ ...dossier, matters: [{ ...dossier.matters[0], title }] });
  expect(renderMarkdown(hostile)).toContain(
    '### ◐ pledged by one side: \\# \\<b\\>\\*bold\\*\\</b\\> \\[link\\](javascript:alert(1)) \\!\\[image\\](x) \\`code\\` \\| cell\n',
  );
});
