import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyze.ts';
import { annotate } from '../../annotate/annotate.ts';
import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import { ITEM_CUES } from '../../lexicon/en/items/item-cues.ts';
import { Agreement } from '../../schema/agreement.ts';
import { OpenIssue } from '../../schema/open-issue.ts';
import { parseDoc } from '../../syntax/parse-doc.ts';
import { parseArticle } from '../../text/parse-article.ts';
import { describedCandidates } from './described-candidates.ts';
import { extractItems } from './extract-items.ts';

/** A text read as the body of an article. */
async function bodyDoc(text: string, published: string | null = null): Promise<AnnotatedDoc> {
  const article = parseArticle({ text, published });
  return annotate(await parseDoc({ ...article, paragraphs: [{ start: 0, end: text.length, kind: 'body' }] }));
}

async function itemsOf(text: string, published: string | null = null) {
  const { agreements, openIssues } = extractItems(await bodyDoc(text, published), []);
  return [...agreements, ...openIssues];
}

/** Ids of the cues that decide the candidates of a text about which there is no doubt. */
async function decidingCues(text: string) {
  const undoubted = describedCandidates(await bodyDoc(text), []).filter(({ doubts }) => doubts.length === 0);
  return undoubted.map(({ candidate }) => candidate.main.cue.id);
}

describe('cues', () => {
  test('no two rows bear one id', () => {
    expect(new Set(ITEM_CUES.map(({ id }) => id)).size).toBe(ITEM_CUES.length);
  });

  test.each(ITEM_CUES)('$id decides its example', async ({ id, example }) => {
    expect(await decidingCues(example)).toContain(id);
  });

  test.each(ITEM_CUES)('$id does not decide its counterexample', async ({ id, counterexample }) => {
    expect(await decidingCues(counterexample)).not.toContain(id);
  });
});

describe('traps', () => {
  test.each([
    ['assent to a remark', 'Minister Jane Roe agreed, stating that the weather in Lemuria was fine.'],
    ['a meeting that took place', 'Atlantis met Lemuria for talks.'],
    ['a condition', 'Atlantis would agree to the pact if Lemuria paid for the ferry.'],
    ['a hope', 'The minister of Atlantis hopes to agree on fishing with Lemuria.'],
    ['a possibility', 'A deal between Atlantis and Lemuria could come next month.'],
    ['a name of talks', 'Trade deal talks between Atlantis and Lemuria opened on Monday in Geneva.'],
    ['a wish', 'Atlantis wants to sign a treaty.'],
    ['a speculation', 'Atlantis and Lemuria might sign a treaty.'],
    ['an unlikely end', 'The two sides are unlikely to reach an agreement, Jane Roe said.'],
    ['a common expectation', 'Atlantis is widely expected to sign a treaty with Lemuria.'],
    ['a forecast of analysts', 'Analysts say Atlantis and Lemuria may agree on fishing quotas.'],
    ['advice', 'Atlantis should sign the treaty with Lemuria, an analyst wrote.'],
    [
      'a deal that is thought of',
      'A deal between Atlantis and Lemuria would be good for trade, Jane Roe said.',
    ],
    ['a deal looked forward to', 'Lemuria is looking forward to an agreement with Atlantis.'],
    ['a view of onlookers', 'Experts agree that the ferry line of Atlantis is old.'],
    ['a view shared with others', 'Acme agreed with critics that the market was weak.'],
    ['assent of the public', 'Most residents of Lemuria agreed with the minister.'],
  ])('%s is no agreement', async (_, text) => {
    const { agreements } = extractItems(await bodyDoc(text), []);
    expect(agreements).toEqual([]);
  });

  test.each([
    ['a hope', 'The minister of Atlantis hopes to agree on fishing with Lemuria.'],
    ['praise of talks', 'The talks between Atlantis and Lemuria were candid and constructive.'],
    ['a meeting', 'Jane Roe met the foreign minister of Lemuria in Geneva on Monday.'],
    ['an exhortation', 'Atlantis urged Lemuria to be constructive.'],
    ['a deal looked forward to', 'Lemuria is looking forward to an agreement with Atlantis.'],
    ['assent to a remark', 'Minister Jane Roe agreed, stating that the weather in Lemuria was fine.'],
  ])('%s is neither', async (_, text) => {
    expect(await itemsOf(text)).toEqual([]);
  });

  test.each([
    ['agreed to disagree', 'Atlantis and Lemuria agreed to disagree on fishing quotas.', 'disputed'],
    [
      'failed to reach agreement',
      'Atlantis and Lemuria failed to reach agreement on fishing quotas.',
      'no_progress',
    ],
    ['no agreement', 'There was no agreement between Atlantis and Lemuria on fishing quotas.', 'no_progress'],
    [
      'ended without agreement',
      'The talks between Atlantis and Lemuria ended without agreement.',
      'no_progress',
    ],
    ['did not reach', 'Atlantis and Lemuria did not reach a deal on fishing quotas.', 'no_progress'],
    ['broke down', 'Talks between Atlantis and Lemuria on fishing quotas broke down.', 'no_progress'],
    ['no breakthrough', 'No breakthrough was made in the talks between Atlantis and Lemuria.', 'no_progress'],
    ['disagreed', 'Atlantis and Lemuria disagreed over fishing quotas.', 'disputed'],
    ['differences remained', 'Significant differences between Atlantis and Lemuria remained.', 'disputed'],
    ['denied', 'Lemuria denied that it had broken the truce with Atlantis.', 'disputed'],
    ['accused', 'Lemuria accused Atlantis of breaking the truce.', 'disputed'],
    ['demanded', 'Atlantis urged Lemuria to lift the embargo.', 'disputed'],
    [
      'rejected calls to end',
      'Lemuria rejected calls to end the fisheries agreement with Atlantis.',
      'refused',
    ],
    ['walked out', 'The delegation of Lemuria walked out of the talks with Atlantis.', 'refused'],
    ['refused to sign', 'Lemuria refused to sign the treaty with Atlantis.', 'refused'],
    ['suspended talks', 'Lemuria suspended the talks with Atlantis on fishing quotas.', 'refused'],
    ['withdrew from', 'Lemuria withdrew from the fisheries agreement with Atlantis.', 'refused'],
    ['ruled out', 'Lemuria ruled out talks with Atlantis on fishing quotas.', 'refused'],
    ['must still ratify', 'The parliament of Lemuria must still ratify the treaty with Atlantis.', 'pending'],
    ['in talks', 'Acme is in talks with Globex about a merger.', 'pending'],
    ['trade deal talks', 'Atlantis and Lemuria continued trade deal talks on Monday.', 'pending'],
    ['yet to agree', 'Atlantis and Lemuria have yet to agree on fishing quotas.', 'pending'],
    ['unclear whether', 'It is unclear whether Lemuria will sign the treaty with Atlantis.', 'pending'],
    ['put off', 'Atlantis and Lemuria postponed a decision on fishing quotas.', 'pending'],
    ['tentative agreement', 'The union and Acme reached a tentative agreement on wages.', 'in_principle'],
    [
      'preliminary deal',
      'Atlantis and Lemuria reached a preliminary deal on fishing quotas.',
      'in_principle',
    ],
    ['in principle', 'Atlantis and Lemuria agreed in principle to share the river.', 'in_principle'],
    ['willing to', 'Lemuria said it was willing to share the river with Atlantis.', 'in_principle'],
    [
      'subject to ratification',
      'Atlantis and Lemuria signed a treaty on the river, subject to ratification by their parliaments.',
      'in_principle',
    ],
    [
      'agreed on a condition',
      'Atlantis and Lemuria agreed to share the river, provided that the truce holds.',
      'in_principle',
    ],
    [
      'agreed in exchange',
      'Lemuria agreed to free the sailors of Atlantis in exchange for two ships.',
      'reached',
    ],
    ['agreed', 'Atlantis and Lemuria agreed to reopen the ferry line.', 'reached'],
    ['resumed', 'Atlantis and Lemuria resumed talks on fishing quotas on Monday.', 'reached'],
    ['extended', 'Atlantis and Lemuria extended the talks on fishing quotas by a week.', 'reached'],
    ['took effect', 'The ceasefire between Atlantis and Lemuria took effect at midnight.', 'reached'],
    ['promised', 'Lemuria promised to open its ports to the ferries of Atlantis.', 'pledge'],
    ['offered', 'Lemuria offered to free the sailors of Atlantis.', 'pledge'],
    ['reaffirmed', 'Lemuria reaffirmed its commitment to the truce with Atlantis.', 'pledge'],
  ])('%s', async (_, text, status) => {
    expect((await itemsOf(text)).map((item) => item.status)).toEqual([status]);
  });

  test.each([
    ['agreed last year', 'Atlantis and Lemuria agreed last year to share the river.'],
    ['the 2015 agreement', 'Under the 2015 agreement, Lemuria opened two ports to Atlantis.'],
  ])('%s is background', async (_, text) => {
    const items = await itemsOf(text);
    expect(items.map(({ background }) => background)).toEqual([true]);
  });
});

describe('items', () => {
  test('two things agreed under one verb are two items', async () => {
    const text = 'France and Germany agreed to reopen the ferry line and to share the river.';
    const items = await itemsOf(text);
    expect(items.map(({ evidence }) => evidence[0]!.text)).toEqual([
      'France and Germany agreed to reopen the ferry line',
      'France and Germany agreed to reopen the ferry line and to share the river',
    ]);
  });

  test('an item says between whom, about what and why', async () => {
    const [item] = await itemsOf('France and Germany agreed to reopen the ferry line.');
    expect(item).toMatchObject({
      parties: [{ name: 'France' }, { name: 'Germany' }],
      matter: 'ferry line',
      rule: 'agree-to',
      cues: [{ text: 'agreed' }, { text: 'reopen' }],
      attributedTo: null,
    });
  });

  test('an item says on what it depends, when and how much', async () => {
    const text =
      'Norland agreed to pay Sudria $2 billion by December if parliament approves the treaty by 3 June.';
    const [item] = await itemsOf(text, '2026-11-24');
    expect(item).toMatchObject({
      conditions: [{ text: 'if parliament approves the treaty by 3 June' }],
      dates: [{ text: 'by December', date: '2026-12', deadline: true }],
      amounts: [{ text: '$2 billion', value: 2e9, unit: 'USD' }],
    });
  });

  test('each of two things agreed has its own dates and amounts', async () => {
    const text =
      'On Monday, France and Germany agreed to pay $5 million by March and to reopen two ports within 90 days.';
    const items = await itemsOf(text, '2026-11-24');
    expect(items.map(({ dates, amounts }) => [...dates, ...amounts].map((fact) => fact.text))).toEqual([
      ['Monday', 'by March', '$5 million'],
      ['Monday', 'within 90 days', 'two ports'],
    ]);
  });

  test('an item explains its status', async () => {
    const [reached] = await itemsOf('France and Germany agreed to reopen the ferry line.');
    expect(reached!.why).toMatch(
      /^“agreed … reopen” tells of something accepted or done, as plain fact: reached by the rules, and the model is \d+% sure that it is an agreement\.$/u,
    );
    const [unlikely] = await itemsOf('Germany will not agree to the plan of France.');
    expect(unlikely!.why).toContain('denied and still ahead: refused by the rules');
  });

  test('an agreement that a condition leaves open says so', async () => {
    const [item] = await itemsOf(
      'Atlantis and Lemuria agreed to share the river, provided that the truce holds.',
    );
    expect(item!.why).toMatch(/; it depends on “provided that the truce holds”, so it is in principle\.$/u);
  });

  test('what stands in a quotation is its speaker’s account', async () => {
    const text = '"We have agreed to reopen the ferry line," the envoy said.';
    const speaker = { id: 'envoy', name: 'the envoy', role: null, party: null };
    const content = [{ start: 0, end: 43, text: text.slice(0, 43) }];
    const none = { cue: [], source: [], hearer: [], accounts: [] };
    const quote = { id: 'q1', type: 'direct' as const, content, ...none, speaker, rule: 'test' };
    const { agreements } = extractItems(await bodyDoc(text), [quote]);
    expect(agreements.map(({ attributedTo }) => attributedTo)).toEqual([speaker]);
  });

  test('seeds: items follow their schema, excerpts are verbatim, ids count in reading order', async () => {
    const folder = new URL('../../../../../seeds/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const { agreements, openIssues } = extractItems(annotate(await parseDoc(parseArticle({ text }))), []);
      expect(agreements.length + openIssues.length).toBeGreaterThan(0);
      for (const agreement of agreements) expect(Agreement.parse(agreement)).toEqual(agreement);
      for (const openIssue of openIssues) expect(OpenIssue.parse(openIssue)).toEqual(openIssue);
      expect(agreements.map(({ id }) => id)).toEqual(agreements.map((_, index) => `a${index + 1}`));
      expect(openIssues.map(({ id }) => id)).toEqual(openIssues.map((_, index) => `o${index + 1}`));
      for (const { evidence, cues, conditions, dates, amounts } of [...agreements, ...openIssues]) {
        for (const { start, end, text: words } of [
          ...evidence,
          ...cues,
          ...conditions,
          ...dates,
          ...amounts,
        ]) {
          expect(words).toBe(text.slice(start, end));
        }
      }
    }
  });
});

describe('positions', () => {
  /** For each open issue its matter, and who holds what. */
  async function positionsIn(text: string) {
    const { openIssues } = await analyze({ text });
    return openIssues.map(({ matter, positions }) => [
      matter,
      ...positions.map(({ party, evidence }) => `${party.name}: ${evidence[0]!.text}`),
    ]);
  }

  test('who charges and who denies hold positions on one matter', async () => {
    const charge = 'Norland: Norland accused Sudria of breaking the truce';
    const denial = 'Sudria: Sudria denied the charge on Monday';
    const text = 'Norland accused Sudria of breaking the truce. Sudria denied the charge on Monday.';
    expect(await positionsIn(text)).toEqual([
      ['truce', charge, denial],
      ['truce', denial, charge],
    ]);
  });

  test('in the passive the position is that of whom "by" names', async () => {
    const text = 'The plan of Norland was rejected by Sudria.';
    expect((await positionsIn(text))[0]![1]).toMatch(/^Sudria: /u);
  });

  test('what others must do is the position of the speaker’s side', async () => {
    const text =
      'Rain fell in Germany. “Germany must lift the embargo,” the foreign minister of France said.';
    expect(await positionsIn(text)).toEqual([['embargo', 'France: Germany must lift the embargo']]);
  });

  test('what both quarrel over is nobody’s own position', async () => {
    expect(await positionsIn('Norland and Sudria disagreed over fishing quotas.')).toEqual([
      ['fishing quotas'],
    ]);
  });

  test('second mentions bear the matter of the first, other talks do not', async () => {
    const text =
      'France and Germany disagreed over fishing quotas. They made no progress on quotas. France and Germany signed a deal on gas. Germany rejected the deal on steel.';
    const { agreements, openIssues } = await analyze({ text });
    expect(openIssues.map(({ matter }) => matter).slice(0, 2)).toEqual(['fishing quotas', 'fishing quotas']);
    expect(agreements[0]!.matter).not.toBe(openIssues[2]!.matter);
  });
});

describe('articles about no talks', () => {
  test.each([
    [
      'a crime',
      'Police accused Ana Roe of robbing a bank. She denied the charge on Monday. Her lawyer demanded her release. Detectives blamed her brother Luis Roe. Judge Kim Poe refused bail. The trial is set to begin in May.',
    ],
    [
      'a match',
      'Roe beat Poe in three sets. Poe blamed the wind. Roe rejected the criticism of her serve. The umpire warned Poe twice. Poe refused to shake hands. Roe plans to rest on Monday.',
    ],
    [
      'a product',
      'Acme unveiled a lamp on Monday. Acme promised to ship it in March. Globex plans to offer a lamp of its own. Critics complained about the price. Acme denied that the lamp is dear. It will go on sale in Atlantis.',
    ],
  ])('%s holds no items', async (_name, text) => {
    expect(await itemsOf(text)).toEqual([]);
  });

  test('the same words count where the article speaks of dealings', async () => {
    const items = await itemsOf(
      'Atlantis accused Lemuria of breaking the truce. Lemuria denied the charge on Monday. Lemuria refused to leave the strait. The envoys went home. Nobody was hurt. It rained.',
    );
    expect(items.length).toBeGreaterThan(0);
  });
});

test.each(['Acme declined to comment on the talks.', 'The envoys of Lemuria asked not to be identified.'])(
  'how news was gathered is no item: %s',
  async (text) => {
    expect(await itemsOf(text)).toEqual([]);
  },
);
