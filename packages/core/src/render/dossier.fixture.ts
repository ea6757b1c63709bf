import { Dossier } from '../schema/dossier.ts';
import type { ArticleTexts } from './article-texts.ts';

const ferry =
  'Atlantis and Lemuria agreed to reopen the ferry line, which has been closed since a storm destroyed both piers.';
const quotas = 'They made no headway on fishing quotas, said Minister of Ports Jane Roe 🚢 at the quay.';

/** Made-up articles: two accounts of one meeting, a copy of the first, and one about something else. */
export const texts: ArticleTexts = new Map([
  ['courier', `Ferry talks end with a deal\n\n${ferry}\n${quotas}`],
  [
    'herald',
    'Both sides are still discussing the ferry line and its three piers. Lemuria offers ten boats by December, if Atlantis pays 5%. “A wrong step,” said Rowe.',
  ],
  ['wire', `Ferry talks end with a deal\n${ferry}\n${quotas}`],
  ['notes, part 2', 'Atlantis’ harbour has a new crane. “An erroneous step,” said Jane Roe.'],
]);

const roe = { id: 'jane-roe', name: 'Jane Roe', role: 'Minister of Ports', party: 'atlantis' };

function evidence(article: string, text: string) {
  const start = texts.get(article)!.indexOf(text);
  return { start, end: start + text.length, text };
}

function mention(article: string, kind: string, status: string, text: string, more = {}) {
  return {
    article,
    item: `${article}-1`,
    kind,
    status,
    evidence: [evidence(article, text)],
    attributedTo: null,
    background: false,
    conditions: [],
    dates: [],
    amounts: [],
    why: '',
    ...more,
  };
}

function quote(article: string, id: string, speaker: typeof roe | null, text: string) {
  const none = { cue: [], source: [], hearer: [], accounts: [] };
  return {
    article,
    id,
    type: 'indirect',
    content: [evidence(article, text)],
    ...none,
    speaker,
    rule: 'made-up',
  };
}

function reading(article: string, reading: string, text: string) {
  return { article, finding: `${article}-1`, reading, evidence: [evidence(article, text)] };
}

function country(id: string, name: string) {
  const variants = [{ article: 'courier', id, name, reason: 'same-name' }];
  return { id, name, aliases: [], kind: 'country', role: null, party: null, variants };
}

const agreedFerry = ferry.slice(0, -1);

/** A dossier of those articles, with something of everything. */
export const dossier: Dossier = Dossier.parse({
  schema: 'parley/dossier@1',
  articles: [
    {
      id: 'courier',
      headline: 'Ferry talks end with a deal',
      outlet: 'The Courier',
      published: '2026-11-02T08:00:00Z',
      url: 'https://courier.example/ferry?page=1',
      sameStoryAs: null,
    },
    { id: 'herald', headline: null, outlet: 'Herald', published: '2026-11-03', url: null, sameStoryAs: null },
    {
      id: 'wire',
      headline: 'Ferry talks end with a deal',
      outlet: 'Port Wire',
      published: '2026-11-02',
      url: 'https://wire.example/1#story',
      sameStoryAs: 'courier',
    },
    { id: 'notes, part 2', headline: null, outlet: null, published: null, url: null, sameStoryAs: null },
  ],
  actors: [
    country('atlantis', 'Atlantis'),
    {
      id: 'jane-roe',
      name: 'Jane Roe',
      aliases: ['Rowe'],
      kind: 'person',
      role: 'Minister of Ports',
      party: 'atlantis',
      variants: [
        { article: 'courier', id: 'jane-roe', name: 'Jane Roe', reason: 'same-name' },
        { article: 'herald', id: 'rowe', name: 'Rowe', reason: 'misspelling' },
      ],
    },
    country('lemuria', 'Lemuria'),
  ],
  matters: [
    {
      id: 'ferry-line',
      title: 'the ferry line',
      state: 'differ',
      background: false,
      parties: ['atlantis', 'lemuria'],
      mentions: [
        mention('courier', 'agreement', 'reached', agreedFerry),
        mention('wire', 'agreement', 'reached', agreedFerry),
        mention('herald', 'open_issue', 'pending', 'Both sides are still discussing the ferry line'),
      ],
      reports: { of: 3, in: ['courier', 'herald'], silent: ['notes, part 2'] },
    },
    {
      id: 'fishing-quotas',
      title: 'fishing quotas',
      state: 'unresolved',
      background: false,
      parties: ['atlantis', 'unlisted-party'],
      mentions: [
        mention('courier', 'open_issue', 'no_progress', 'They made no headway on fishing quotas', {
          attributedTo: roe,
        }),
      ],
      reports: { of: 3, in: ['courier'], silent: ['herald', 'notes, part 2'] },
    },
    {
      id: 'ten-boats',
      title: 'ten boats',
      state: 'pledged',
      background: false,
      parties: ['lemuria'],
      mentions: [
        mention('herald', 'agreement', 'pledge', 'Lemuria offers ten boats by December', {
          conditions: [evidence('herald', 'if Atlantis pays 5%')],
          dates: [
            { ...evidence('herald', 'by December'), date: '2026-12', deadline: true },
            { ...evidence('herald', 'December'), date: '2026-12', deadline: false },
          ],
          amounts: [
            { ...evidence('herald', 'ten boats'), value: 10, unit: 'boat' },
            { ...evidence('herald', '5%'), value: 5, unit: '%' },
          ],
          why: '“offers” binds one party, as plain fact: a pledge.',
        }),
      ],
      reports: { of: 3, in: ['herald'], silent: ['courier', 'notes, part 2'] },
    },
    {
      id: 'new-crane',
      title: 'new crane',
      state: 'agreed',
      background: true,
      parties: ['atlantis'],
      mentions: [
        mention('notes, part 2', 'agreement', 'reached', 'Atlantis’ harbour has a new crane', {
          background: true,
        }),
      ],
      reports: { of: 3, in: ['notes, part 2'], silent: ['courier', 'herald'] },
    },
  ],
  differences: [
    {
      matter: 'ferry-line',
      kind: 'status',
      about: 'the ferry line',
      readings: [
        reading('courier', 'reached', agreedFerry),
        reading('herald', 'pending', 'Both sides are still discussing the ferry line'),
      ],
    },
    {
      matter: 'ferry-line',
      kind: 'number',
      about: 'piers',
      readings: [reading('courier', '2 piers', 'both piers'), reading('herald', '3 piers', 'three piers')],
    },
    {
      matter: null,
      kind: 'wording',
      about: 'Jane Roe',
      readings: [
        reading('herald', '“A wrong step”', '“A wrong step,”'),
        reading('notes, part 2', '“An erroneous step”', '“An erroneous step,”'),
      ],
    },
  ],
  quotes: [
    quote('courier', 'q1', roe, 'They made no headway on fishing quotas'),
    quote('herald', 'q1', roe, '“A wrong step,”'),
    quote('notes, part 2', 'q1', roe, '“An erroneous step,”'),
    quote('notes, part 2', 'q2', null, 'harbour has a new crane'),
  ],
  timeline: [
    { date: '2026-11-02', of: 'publication', matter: 'ferry-line', state: 'agreed', article: 'courier' },
    { date: '2026-11-02', of: 'publication', matter: 'ferry-line', state: 'agreed', article: 'wire' },
    {
      date: '2026-11-02',
      of: 'publication',
      matter: 'fishing-quotas',
      state: 'unresolved',
      article: 'courier',
    },
    { date: '2026-11-03', of: 'publication', matter: 'ferry-line', state: 'unresolved', article: 'herald' },
    { date: '2026-12', of: 'event', matter: 'ten-boats', state: 'pledged', article: 'herald' },
  ],
});
