import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Agreement } from '../../schema/agreement.ts';
import type { OpenIssue, Position } from '../../schema/open-issue.ts';
import type { Quote } from '../../schema/quote.ts';
import { excerpt } from '../../text/excerpt.ts';
import { factsOfPoint } from '../facts/facts-of-point.ts';
import { type SentenceFacts, sentenceFacts } from '../facts/sentence-facts.ts';
import { describedCandidates } from './described-candidates.ts';
import { explainStatus } from './explain-status.ts';
import { findAccount } from './find-account.ts';
import { findParties } from './find-parties.ts';
import { findSides, type Sides } from './find-sides.ts';
import { isBackground } from './is-background.ts';
import { type Judgement, judge } from './judge.ts';
import { describePoint } from './matter/describe-point.ts';
import { isAgreementStatus } from './reading.ts';
import { selectJudgements } from './select-judgements.ts';
import { splitPoints } from './split-points.ts';

/** Agreements and open issues of one article. */
export interface Items {
  readonly agreements: readonly Agreement[];
  readonly openIssues: readonly OpenIssue[];
}

/** Find what is agreed and what is open. `quotes` tell whose account each is. */
export function extractItems(doc: AnnotatedDoc, quotes: readonly Quote[]): Items {
  const agreements: Agreement[] = [];
  const openIssues: OpenIssue[] = [];
  const sides = findSides(doc);
  const facts = new Map<number, SentenceFacts>();
  for (const judgement of selectJudgements(describedCandidates(doc, sides).map(judge))) {
    const { sentence } = judgement.candidate.tree;
    const stated = facts.get(sentence.index) ?? sentenceFacts(doc, sentence);
    facts.set(sentence.index, stated);
    for (const item of itemsOf(doc, judgement, stated, quotes, sides)) {
      const { status, positions, ...rest } = item;
      if (isAgreementStatus(status)) agreements.push({ ...rest, id: `a${agreements.length + 1}`, status });
      else openIssues.push({ ...rest, id: `o${openIssues.length + 1}`, status, positions });
    }
  }
  return { agreements, openIssues };
}

type Draft = Omit<Agreement, 'id' | 'status'> &
  Pick<OpenIssue, 'positions'> & { readonly status: Judgement['status'] };

/** One item for each point that the evidence states. */
function itemsOf(
  doc: AnnotatedDoc,
  judgement: Judgement,
  stated: SentenceFacts,
  quotes: readonly Quote[],
  sides: Sides,
): readonly Draft[] {
  const { text } = doc.article;
  const { candidate, status } = judgement;
  const { main, tree } = candidate;
  const why = explainStatus(doc, judgement);
  const points = splitPoints(candidate);
  const contents = points.flatMap(({ content }) => content ?? []);
  return points.map((point) => {
    const { tokens, content } = point;
    const stretch = { from: tokens[0]!.index, to: tokens.at(-1)!.index, content, contents };
    const evidence = excerpt(text, { start: tokens[0]!.start, end: tokens.at(-1)!.end });
    const part = { ...candidate, tokens };
    const parties = findParties(doc, part, sides);
    return {
      status,
      parties,
      ...describePoint(doc, part, point.content, sides),
      evidence: [evidence],
      attributedTo: findAccount(evidence, quotes),
      background: isBackground(doc, candidate),
      ...factsOfPoint(tree.sentence, stated, stretch),
      rule: main.cue.id,
      cues: main.words.map((word) => excerpt(text, word)),
      why,
      positions: positionsOf(candidate.main.cue.class, parties, evidence),
    };
  });
}

/** The demand or charge of one side is its position. */
function positionsOf(
  cueClass: Judgement['candidate']['main']['cue']['class'],
  parties: Draft['parties'],
  evidence: Draft['evidence'][number],
): readonly Position[] {
  const [first] = parties;
  const isOneSided = cueClass === 'demand' || cueClass === 'accusation' || cueClass === 'refusal';
  return isOneSided && first !== undefined ? [{ party: first, evidence: [evidence] }] : [];
}
