import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Agreement } from '../../schema/agreement.ts';
import type { OpenIssue } from '../../schema/open-issue.ts';
import type { Quote } from '../../schema/quote.ts';
import { NO_WORDS, type Words } from '../../schema/words.ts';
import { phrases } from '../../syntax/phrases.ts';
import { excerpt } from '../../text/excerpt.ts';
import { factsOfPoint, isCondition } from '../facts/facts-of-point.ts';
import { type SentenceFacts, sentenceFacts } from '../facts/sentence-facts.ts';
import { describedCandidates } from './described-candidates.ts';
import { explainStatus } from './explain-status.ts';
import { findAccount } from './find-account.ts';
import { findParties } from './find-parties.ts';
import { findPositions } from './find-positions.ts';
import { findSides, type Sides } from './find-sides.ts';
import { isBackground } from './is-background.ts';
import { type Judgement, judge } from './judge.ts';
import { describePoint } from './matter/describe-point.ts';
import { ownJudgements } from './own-cues.ts';
import { isAgreementStatus, type Status } from './reading.ts';
import { selectJudgements } from './select-judgements.ts';
import { type SharedItem, shareMatters } from './share-matters.ts';
import { splitPoints } from './split-points.ts';
import { topicOf } from './topic-of.ts';

/** Agreements and open issues of one article. */
export interface Items {
  readonly agreements: readonly Agreement[];
  readonly openIssues: readonly OpenIssue[];
}

/** Find what is agreed and what is open. `quotes` tell whose account each is; `words` are a user's own cues and topics. */
export function extractItems(doc: AnnotatedDoc, quotes: readonly Quote[], words: Words = NO_WORDS): Items {
  const agreements: Agreement[] = [];
  const openIssues: OpenIssue[] = [];
  for (const draft of shareMatters(drafts(doc, quotes, words))) {
    const { isTopic, cueClass, sentence, status, positions, ...item } = draft;
    if (isAgreementStatus(status)) agreements.push({ ...item, id: `a${agreements.length + 1}`, status });
    else openIssues.push({ ...item, id: `o${openIssues.length + 1}`, status, positions });
  }
  return { agreements, openIssues };
}

/** An item before it has an id and is compared with the others. */
interface Draft extends SharedItem, Omit<Agreement, 'id' | 'status' | 'matter'> {
  readonly status: Status;
}

/** The items of an article in reading order, each by itself. */
function drafts(doc: AnnotatedDoc, quotes: readonly Quote[], { cues, topics }: Words): readonly Draft[] {
  const found: Draft[] = [];
  const sides = findSides(doc);
  const known = phrases(topics.map(({ phrase, matter }) => [phrase, matter]));
  const facts = new Map<number, SentenceFacts>();
  const judged = [...ownJudgements(doc, cues), ...describedCandidates(doc, sides).map(judge)];
  for (const judgement of selectJudgements(judged)) {
    const { tree, tokens } = judgement.candidate;
    const { sentence } = tree;
    const stated = facts.get(sentence.index) ?? sentenceFacts(doc, sentence);
    facts.set(sentence.index, stated);
    const stretch = { from: tokens[0]!.index, to: tokens.at(-1)!.index };
    if (isAgreementStatus(judgement.status) && isCondition(stretch, stated)) continue;
    for (const item of itemsOf(doc, judgement, stated, quotes, sides)) {
      const matter = topicOf(sentence, item.evidence[0]!, known);
      found.push(matter === null ? item : { ...item, matter, summary: matter, isTopic: true });
    }
  }
  return found;
}

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
  const points = splitPoints(candidate);
  const contents = points.flatMap(({ content }) => content ?? []);
  return points.map((point) => {
    const { tokens, content } = point;
    const stretch = { from: tokens[0]!.index, to: tokens.at(-1)!.index, content, contents };
    const evidence = excerpt(text, { start: tokens[0]!.start, end: tokens.at(-1)!.end });
    const part = { ...candidate, tokens };
    const { openCondition, ...facts } = factsOfPoint(tree.sentence, stated, stretch);
    const condition = status === 'reached' && main.cue.class === 'acceptance' ? openCondition : null;
    const attributedTo = findAccount(evidence, quotes);
    const claimant = status === 'disputed' ? doc.actors.get(attributedTo?.id ?? '') : undefined;
    const parties = findParties(doc, part, sides, claimant ?? null);
    return {
      status: condition === null ? status : 'in_principle',
      parties,
      ...describePoint(doc, part, point.content, sides),
      evidence: [evidence],
      attributedTo,
      background: isBackground(doc, candidate),
      ...facts,
      rule: main.cue.id,
      cues: main.words.map((word) => excerpt(text, word)),
      why: explainStatus(doc, judgement, condition),
      positions: findPositions(doc, candidate, { parties, evidence, attributedTo }),
      isTopic: false,
      cueClass: main.cue.class,
      sentence: tree.sentence.index,
    };
  });
}
