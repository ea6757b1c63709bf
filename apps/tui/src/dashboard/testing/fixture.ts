import type {
  AgreementStatus,
  Analysis,
  Dossier,
  DossierActor,
  Excerpt,
  Matter,
  MatterMention,
  OpenIssueStatus,
  QuoteType,
  Speaker,
} from '@parley/core';

/**
 * Invented talks between two invented ferry towns, as three invented articles tell them: one names its outlet
 * in wide characters, one has no outlet, one has combining characters and furniture.
 */
export function ferryTalks(): { readonly dossier: Dossier; readonly analyses: readonly Analysis[] } {
  return { dossier, analyses: articles.map(analysis) };
}

interface FixtureArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly furniture: readonly string[];
}

const post: FixtureArticle = {
  id: 'harbour-post',
  outlet: 'Harbour Post',
  headline: 'Ferry towns settle evening sailing, leave fish for later',
  published: '2031-04-17',
  url: 'https://harbour-post.example/ferry-towns',
  text: [
    'Ferry towns settle evening sailing, leave fish for later',
    'VELLMOUTH — The councils of Vellmouth and Osterhaven agreed on Tuesday to run a second evening ferry across the sound from the first of May, ending two winters in which the last boat left at six.',
    '“Nobody should have to leave a birthday before the cake,” said Mara Lind, the mayor of Vellmouth, after nine hours at the table in the old customs house.',
    'The two towns also decided to man one lifeboat together, with a crew drawn in equal parts from both sides of the water.',
    'They made no headway on herring quotas, the matter that had brought the talks down in March. Fishermen from both harbours waited outside until the lamps were lit, and went home without a number.',
    'Lind said the towns were willing in principle to cap the price of a return ticket at eleven crowns, provided that the ferry company opens its books.',
    'Osterhaven promised to dredge its inner basin before the autumn storms.',
    'The question of the harbour toll divided them to the end: Vellmouth called the toll “a fence with a cash box”, while Osterhaven insisted that it would keep it.',
    'According to Lind, both councils agreed to let pilots of either town guide ships into both harbours.',
    'Read more: Ten things to do in Vellmouth this summer',
  ].join('\n\n'),
  furniture: ['Read more: Ten things to do in Vellmouth this summer'],
};

const wire: FixtureArticle = {
  id: 'east-shore-wire',
  outlet: '東岸 Wire',
  headline: null,
  published: null,
  url: null,
  text: [
    'Osterhaven and Vellmouth will share a second evening ferry, officials from both towns said on Tuesday night.',
    'Jo\u0301zef Ta\u0308ng, who leads the council of Osterhaven, told reporters that the boat would sail as soon as a crew is found. The 夜船, as the older people still call it, was last seen on the sound in 1987.',
    'Pilots are another matter. Täng said the two sides were still discussing whether pilots may cross over, and that nothing had been signed.',
    'On herring quotas the delegations failed to agree again.',
    'Osterhaven refused to silence the fog horn at night, which Vellmouth has asked for since the new hotel was built.',
    'The date of the next round remains open.',
  ].join('\n'),
  furniture: [],
};

const unsigned: FixtureArticle = {
  id: 'night-notes-0417',
  outlet: null,
  headline: null,
  published: null,
  url: null,
  text: [
    'Late on Tuesday the lights went out in the customs house, and the two delegations came down the stairs, one after the other.',
    'Vellmouth and Osterhaven remain at odds over the harbour toll, a quarrel older than anyone who was in the room.',
    'A clerk who saw the minutes said the second evening ferry had been signed for.',
  ].join('\n\n'),
  furniture: [],
};

const articles = [post, wire, unsigned];

const lind: Speaker = { id: 'mara-lind', name: 'Mara Lind', role: 'mayor of Vellmouth', party: 'vellmouth' };
const taeng: Speaker = { id: 'taeng', name: 'Jo\u0301zef Ta\u0308ng', role: null, party: 'osterhaven' };
const clerk: Speaker = { id: 'clerk', name: 'a clerk', role: null, party: null };

const matters: readonly Matter[] = [
  matter('evening-ferry', 'second evening ferry across the sound', 'agreed', [
    agreed(
      post,
      'reached',
      'The councils of Vellmouth and Osterhaven agreed on Tuesday to run a second evening ferry across the sound from the first of May',
    ),
    agreed(wire, 'reached', 'Osterhaven and Vellmouth will share a second evening ferry'),
    agreed(unsigned, 'reached', 'the second evening ferry had been signed for', clerk),
  ]),
  matter('lifeboat', 'one lifeboat, crewed together', 'agreed', [
    agreed(post, 'reached', 'The two towns also decided to man one lifeboat together'),
  ]),
  matter('pilots', 'pilots of either town in both harbours', 'differ', [
    agreed(
      post,
      'reached',
      'both councils agreed to let pilots of either town guide ships into both harbours',
      lind,
    ),
    open(wire, 'pending', 'the two sides were still discussing whether pilots may cross over', taeng),
  ]),
  matter('ticket-price', 'a return ticket for eleven crowns at most', 'in_principle', [
    agreed(
      post,
      'in_principle',
      'the towns were willing in principle to cap the price of a return ticket at eleven crowns',
      lind,
    ),
  ]),
  matter('basin', 'dredging of the inner basin', 'pledged', [
    agreed(post, 'pledge', 'Osterhaven promised to dredge its inner basin before the autumn storms'),
  ]),
  matter('herring', 'herring quotas', 'unresolved', [
    open(post, 'no_progress', 'They made no headway on herring quotas'),
    open(wire, 'no_progress', 'On herring quotas the delegations failed to agree again'),
  ]),
  matter('toll', 'the harbour toll', 'unresolved', [
    open(
      post,
      'disputed',
      'Vellmouth called the toll “a fence with a cash box”, while Osterhaven insisted that it would keep it',
    ),
    open(unsigned, 'disputed', 'Vellmouth and Osterhaven remain at odds over the harbour toll'),
  ]),
  matter('fog-horn', 'silence of the fog horn at night', 'unresolved', [
    open(wire, 'refused', 'Osterhaven refused to silence the fog horn at night'),
  ]),
  matter('next-round', 'date of the next round', 'unresolved', [
    open(wire, 'pending', 'The date of the next round remains open'),
  ]),
];

const dossier: Dossier = {
  schema: 'parley/dossier@1',
  articles: articles.map(({ id, outlet, headline, published, url }) => ({
    id,
    outlet,
    headline,
    published,
    url,
    sameStoryAs: null,
  })),
  actors: [actor('vellmouth', 'Vellmouth'), actor('osterhaven', 'Osterhaven')],
  matters,
  differences: [
    {
      matter: 'pilots',
      kind: 'status',
      about: 'pilots',
      readings: [
        {
          article: post.id,
          finding: 'a1',
          reading: 'reached',
          evidence: [excerpt(post, 'both councils agreed')],
        },
        {
          article: wire.id,
          finding: 'o1',
          reading: 'pending',
          evidence: [excerpt(wire, 'nothing had been signed')],
        },
      ],
    },
  ],
  quotes: [
    quote(post, 'direct', '“Nobody should have to leave a birthday before the cake,”', 'said', lind),
    quote(
      post,
      'indirect',
      'the towns were willing in principle to cap the price of a return ticket at eleven crowns',
      'said',
      lind,
    ),
    quote(wire, 'indirect', 'the boat would sail as soon as a crew is found', 'told reporters', taeng),
    quote(
      wire,
      'indirect',
      'the two sides were still discussing whether pilots may cross over',
      'said',
      taeng,
    ),
    quote(unsigned, 'indirect', 'the second evening ferry had been signed for', 'said', clerk),
    quote(post, 'mixed', 'the toll “a fence with a cash box”', 'called', null),
  ],
  timeline: [
    { date: '2031-04-17', of: 'publication', matter: 'evening-ferry', state: 'agreed', article: post.id },
    { date: '2031-05-01', of: 'event', matter: 'evening-ferry', state: 'agreed', article: post.id },
    { date: '2031-04-17', of: 'publication', matter: 'herring', state: 'unresolved', article: post.id },
  ],
};

function analysis({ id, outlet, headline, text, furniture }: FixtureArticle): Analysis {
  return {
    schema: 'parley/analysis@1',
    id,
    article: { headline, outlet, published: null, url: null, language: 'en', text },
    actors: [],
    quotes: [],
    agreements: itemsOf(id).flatMap(({ mention, item }) =>
      mention.kind === 'agreement' ? [{ ...item, status: mention.status as AgreementStatus }] : [],
    ),
    openIssues: itemsOf(id).flatMap(({ mention, item }) =>
      mention.kind === 'open_issue'
        ? [{ ...item, status: mention.status as OpenIssueStatus, positions: [] }]
        : [],
    ),
    furniture: furniture.map((line) => find(text, line)),
    notes: [],
  };
}

/** What the reading of an article has found, by the matters that it was merged into. */
function itemsOf(article: string) {
  return matters.flatMap(({ title, mentions }) =>
    mentions
      .filter((mention) => mention.article === article)
      .map((mention) => ({
        mention,
        item: {
          id: mention.item,
          parties: [],
          matter: title,
          summary: title,
          evidence: mention.evidence,
          attributedTo: mention.attributedTo,
          background: false,
          conditions: mention.conditions,
          dates: mention.dates,
          amounts: mention.amounts,
          rule: 'fixture',
          cues: mention.evidence.map(({ start, text }) => ({
            start,
            end: start + 5,
            text: text.slice(0, 5),
          })),
          why: mention.why,
        },
      })),
  );
}

function actor(id: string, name: string): DossierActor {
  const variants = articles.map((article) => ({
    article: article.id,
    id,
    name,
    reason: 'same-name' as const,
  }));
  return { id, name, aliases: [], kind: 'place', role: null, party: null, variants };
}

function matter(
  id: string,
  title: string,
  state: Matter['state'],
  mentions: readonly [MatterMention, ...MatterMention[]],
): Matter {
  const tellers = new Set(mentions.map(({ article }) => article));
  return {
    id,
    title,
    state,
    parties: ['vellmouth', 'osterhaven'],
    background: false,
    mentions: [...mentions],
    reports: {
      of: articles.length,
      in: [...tellers],
      silent: articles.map((article) => article.id).filter((article) => !tellers.has(article)),
    },
  };
}

function agreed(
  article: FixtureArticle,
  status: 'reached' | 'in_principle' | 'pledge',
  evidence: string,
  attributedTo: Speaker | null = null,
): MatterMention {
  return mention(article, 'agreement', status, evidence, attributedTo);
}

function open(
  article: FixtureArticle,
  status: 'no_progress' | 'disputed' | 'refused' | 'pending',
  evidence: string,
  attributedTo: Speaker | null = null,
): MatterMention {
  return mention(article, 'open_issue', status, evidence, attributedTo);
}

function mention(
  article: FixtureArticle,
  kind: MatterMention['kind'],
  status: MatterMention['status'],
  evidence: string,
  attributedTo: Speaker | null,
): MatterMention {
  const excerpts = [excerpt(article, evidence)];
  return {
    article: article.id,
    item: `${kind}-${excerpts[0]?.start}`,
    kind,
    status,
    attributedTo,
    background: false,
    evidence: excerpts,
    conditions: [],
    dates: [],
    amounts: [],
    why: `The words say “${status}”.`,
  };
}

function quote(
  article: FixtureArticle,
  type: QuoteType,
  content: string,
  cue: string,
  speaker: Speaker | null,
): Dossier['quotes'][number] {
  const found = excerpt(article, content);
  return {
    article: article.id,
    id: `q${found.start}`,
    type,
    content: [found],
    cue: [excerpt(article, cue)],
    source: [],
    speaker,
    hearer: [],
    accounts: [],
    rule: 'fixture',
  };
}

function excerpt({ text }: FixtureArticle, words: string): Excerpt {
  return find(text, words);
}

function find(text: string, words: string): Excerpt {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not say: ${words}`);
  return { start, end: start + words.length, text: words };
}
