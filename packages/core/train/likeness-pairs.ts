import { describeTellings } from '../src/dossier/matters/described-telling.ts';
import { likenessFeatures } from '../src/dossier/matters/likeness.ts';
import type { AgreementStatus } from '../src/schema/agreement.ts';
import type { Analysis } from '../src/schema/analysis.ts';
import type { OpenIssueStatus } from '../src/schema/open-issue.ts';
import { slug } from '../src/text/slug.ts';
import type { LogisticExample } from './fit-logistic.ts';

/** The parts of a gold file that are read. */
export interface GoldTopics {
  readonly agreements: readonly GoldItem<AgreementStatus>[];
  readonly open_issues: readonly GoldItem<OpenIssueStatus>[];
}

interface GoldItem<Status> {
  readonly status: Status;
  readonly evidence: string;
  readonly nth?: number;
  readonly what: string;
  readonly topic: string;
  readonly parties: readonly string[];
  readonly background: boolean;
}

/** All pairs of the annotated items. */
export function goldPairs(analysis: Analysis, gold: GoldTopics): readonly LogisticExample[] {
  const { text } = analysis.article;
  const describe = <Status>(item: GoldItem<Status>, index: number) => ({
    id: String(index),
    status: item.status,
    parties: item.parties.map((name) => ({ id: slug(name), name })),
    matter: item.what,
    summary: item.what,
    evidence: [{ ...locate(text, item), text: item.evidence }],
    attributedTo: null,
    background: item.background,
    rule: 'gold',
    cues: [],
    conditions: [],
    dates: [],
    amounts: [],
    why: '',
    positions: [],
  });
  const annotated: Analysis = {
    ...analysis,
    agreements: gold.agreements.map(describe),
    openIssues: gold.open_issues.map(describe),
  };
  const topics = [...gold.agreements, ...gold.open_issues].map(({ topic }) => topic);
  return pairsOf(annotated, topics);
}

/** All pairs of those items found that state an annotated one. */
export function foundPairs(analysis: Analysis, gold: GoldTopics): readonly LogisticExample[] {
  const wanted = [...gold.agreements, ...gold.open_issues].map((item) => ({
    topic: item.topic,
    ...locate(analysis.article.text, item),
  }));
  const topics = [...analysis.agreements, ...analysis.openIssues].map(({ evidence }) => {
    const [start, end] = [evidence[0]!.start, evidence.at(-1)!.end];
    const stated = wanted.map((item) => {
      const shared = Math.min(end, item.end) - Math.max(start, item.start);
      const isStated = shared * 2 >= Math.min(end - start, item.end - item.start);
      return {
        topic: item.topic,
        share: isStated ? shared / (end - start + item.end - item.start - shared) : 0,
      };
    });
    const best = stated.reduce((one, other) => (other.share > one.share ? other : one), {
      topic: '',
      share: 0,
    });
    return best.share > 0 ? best.topic : null;
  });
  return pairsOf(analysis, topics);
}

function pairsOf(analysis: Analysis, topics: readonly (string | null)[]): readonly LogisticExample[] {
  const described = describeTellings(analysis);
  return described.flatMap((one, place) =>
    described.slice(place + 1).flatMap((other, next) => {
      const [topic, otherTopic] = [topics[place], topics[place + 1 + next]];
      if (topic === null || otherTopic === null) return [];
      return [{ features: likenessFeatures(one, other), same: topic === otherTopic }];
    }),
  );
}

function locate(
  text: string,
  { evidence, nth = 1 }: { readonly evidence: string; readonly nth?: number },
): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let occurrence = 0; occurrence < nth; occurrence++) start = text.indexOf(evidence, start + 1);
  if (start < 0) throw new Error(`Evidence is not in the text: ${evidence}`);
  return { start, end: start + evidence.length };
}
