import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
    ['assent to a remark', 'The envoy agreed, stating that the weather in Lemuria was fine.'],
    ['a condition', 'Atlantis would agree to the pact if Lemuria paid for the ferry.'],
    ['a hope', 'The minister of Atlantis hopes to agree on fishing with Lemuria.'],
    ['a possibility', 'A deal between Atlantis and Lemuria could come next month.'],
    ['a wish', 'Atlantis wants to sign a treaty.'],
    ['a speculation', 'Atlantis and Lemuria might sign a treaty.'],
  ])('%s is no agreement', async (_, text) => {
    const { agreements } = extractItems(await bodyDoc(text), []);
    expect(agreements).toEqual([]);
  });

  test.each([
    [
      'failed to reach agreement',
      'Atlantis and Lemuria failed to reach agreement on fishing quotas.',
      'no_progress',
    ],
    ['no agreement', 'There was no agreement between Atlantis and Lemuria on fishing quotas.', 'no_progress'],
    ['disagreed', 'Atlantis and Lemuria disagreed over fishing quotas.', 'disputed'],
    [
      'rejected calls to end',
      'Lemuria rejected calls to end the fisheries agreement with Atlantis.',
      'refused',
    ],
    ['walked out', 'The delegation of Lemuria walked out of the talks with Atlantis.', 'refused'],
    [
      'subject to ratification',
      'The parliament of Lemuria must still ratify the treaty with Atlantis.',
      'pending',
    ],
    ['tentative agreement', 'The union and Acme reached a tentative agreement on wages.', 'in_principle'],
    ['in principle', 'Atlantis and Lemuria agreed in principle to share the river.', 'in_principle'],
    ['agreed', 'Atlantis and Lemuria agreed to reopen the ferry line.', 'reached'],
    ['resumed', 'Atlantis and Lemuria resumed talks on fishing quotas on Monday.', 'reached'],
    ['extended', 'Atlantis and Lemuria extended the talks on fishing quotas by a week.', 'reached'],
    ['promised', 'Lemuria promised to open its ports to the ferries of Atlantis.', 'pledge'],
    ['accused', 'Lemuria accused Atlantis of breaking the truce.', 'disputed'],
    ['demanded', 'Atlantis urged Lemuria to lift the embargo.', 'disputed'],
    ['in talks', 'Acme is in talks with Globex about a merger.', 'pending'],
  ])('%s', async (_, text, status) => {
    expect((await itemsOf(text)).map((item) => item.status)).toEqual([status]);
  });

  test('what was agreed last year is background', async () => {
    const items = await itemsOf('Atlantis and Lemuria agreed last year to share the river.');
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
      for (const agreement of agreements) Agreement.parse(agreement);
      for (const openIssue of openIssues) OpenIssue.parse(openIssue);
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
