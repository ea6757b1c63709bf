import { describe, expect, test } from 'vitest';
import { annotate } from '../../../annotate/annotate.ts';
import type { AnnotatedDoc } from '../../../annotate/annotated-doc.ts';
import { parseDoc } from '../../../syntax/parse-doc.ts';
import { parseArticle } from '../../../text/parse-article.ts';
import { candidates } from '../candidates.ts';
import { findSides } from '../find-sides.ts';
import { sentenceTree } from '../sentence-tree.ts';
import { splitPoints } from '../split-points.ts';
import { describePoint, type PointDescription } from './describe-point.ts';

/** The points of the last sentence's clause whose cue is this word. */
async function pointsOf(text: string, cue: string): Promise<readonly PointDescription[]> {
  const article = parseArticle({ text });
  const doc: AnnotatedDoc = annotate(
    await parseDoc({ ...article, paragraphs: [{ start: 0, end: text.length, kind: 'body' }] }),
  );
  const found = candidates(sentenceTree(doc.sentences.at(-1)!)).find(({ main }) => main.token.text === cue);
  if (found === undefined) throw new Error(`no candidate at "${cue}"`);
  return splitPoints(found).map(({ tokens, content }) =>
    describePoint(doc, { ...found, tokens }, content, findSides(doc)),
  );
}

type Row = readonly [sentence: string, cue: string, matter: string, summary: string];

const AGREED: readonly Row[] = [
  [
    'France and Germany agreed to increase commercial flights between France and Germany.',
    'agreed',
    'commercial flights between France and Germany',
    'increase commercial flights between France and Germany',
  ],
  [
    'France and Germany agreed on Monday to reopen the ferry line.',
    'agreed',
    'ferry line',
    'reopen the ferry line',
  ],
  [
    'France and Germany agreed today to work together to promote the increase of passenger trains.',
    'agreed',
    'passenger trains',
    'promote the increase of passenger trains',
  ],
  [
    'France and Germany agreed to try to reduce tensions in the strait.',
    'agreed',
    'tensions',
    'try to reduce tensions in the strait',
  ],
  [
    'France and Germany agreed to hold further talks on fishing in June.',
    'agreed',
    'fishing',
    'hold further talks on fishing in June',
  ],
  ['France and Germany agreed to meet in Geneva next month.', 'agreed', 'meet in Geneva', 'meet in Geneva'],
  [
    'France agreed that the inspectors would return to the plant.',
    'agreed',
    'plant',
    'inspectors would return to the plant',
  ],
  [
    'France promised to open its ports to German ferries.',
    'promised',
    'ports',
    'open its ports to German ferries',
  ],
  [
    'France offered to pay for the dredging of the canal.',
    'offered',
    'dredging of the canal',
    'pay for the dredging of the canal',
  ],
  [
    'France and Germany signed an agreement on the river in August.',
    'signed',
    'river',
    'agreement on the river',
  ],
  [
    'The union and the company reached a tentative agreement on wages.',
    'tentative',
    'wages',
    'tentative agreement on wages',
  ],
  [
    'France and Germany exchanged 40 prisoners on Saturday.',
    'exchanged',
    '40 prisoners',
    'exchanged 40 prisoners',
  ],
  [
    'France and Germany resumed talks on fishing quotas.',
    'resumed',
    'fishing quotas',
    'resumed talks on fishing quotas',
  ],
  [
    'The resumption of ferry services between France and Germany was announced.',
    'resumption',
    'ferry services between France and Germany',
    'resumption of ferry services between France and Germany',
  ],
  ['France and Germany agreed in principle to share the river.', 'principle', 'river', 'share the river'],
  [
    'Germany is committed to its "one river" policy.',
    'committed',
    '"one river" policy',
    '"one river" policy',
  ],
  [
    'The envoys affirmed their commitment to stabilize the relationship.',
    'commitment',
    'relationship',
    'stabilize the relationship',
  ],
  [
    'Germany invited the French president to Berlin.',
    'invited',
    'invited the French president to Berlin',
    'invited the French president to Berlin',
  ],
  ['Both sides were willing to widen the canal.', 'willing', 'canal', 'widen the canal'],
  [
    'France and Germany set up joint working groups on migration.',
    'set',
    'joint working groups on migration',
    'set up joint working groups on migration',
  ],
];

const DEMANDED: readonly Row[] = [
  ['Germany urged France to lift its sanctions.', 'urged', 'sanctions', 'lift its sanctions'],
  ['Germany urged France not to sell the island.', 'urged', 'island', 'not to sell the island'],
  ['Germany called for an end to the embargo.', 'called', 'embargo', 'end to the embargo'],
  [
    'Germany must withdraw its troops from the border.',
    'must',
    'troops',
    'withdraw its troops from the border',
  ],
  [
    'Germany demanded the release of the sailors.',
    'demanded',
    'release of the sailors',
    'release of the sailors',
  ],
  [
    'Germany asked France to stop the construction of the dam.',
    'asked',
    'construction of the dam',
    'stop the construction of the dam',
  ],
];

const OPEN: readonly Row[] = [
  [
    'France and Germany made no breakthroughs on human rights.',
    'breakthroughs',
    'human rights',
    'human rights',
  ],
  ['Cyprus remains a point of contention between France and Germany.', 'contention', 'Cyprus', 'Cyprus'],
  ['France and Germany remain at odds over the island.', 'odds', 'island', 'island'],
  [
    'The talks between France and Germany stalled over the price of gas.',
    'stalled',
    'price of gas',
    'price of gas',
  ],
  [
    'Significant differences remained between the two sides.',
    'differences',
    'Significant differences',
    'Significant differences',
  ],
  [
    'France and Germany failed to make progress on the issue of fishing quotas.',
    'failed',
    'fishing quotas',
    'make progress on the issue of fishing quotas',
  ],
  [
    'The company and the union failed to reach a deal on overtime pay.',
    'failed',
    'overtime pay',
    'reach a deal on overtime pay',
  ],
  [
    'France and Germany disagreed over "illegal and unilateral" sanctions.',
    'disagreed',
    '"illegal and unilateral" sanctions',
    '"illegal and unilateral" sanctions',
  ],
  ['Germany accused France of breaching the truce.', 'accused', 'truce', 'breaching the truce'],
  ['Germany refused to release the crew.', 'refused', 'crew', 'release the crew'],
  ['The union rejected the offer of a pay rise on Friday.', 'rejected', 'pay rise', 'pay rise'],
  [
    'Germany said it would not accept the ruling on the strait.',
    'accept',
    'ruling on the strait',
    'ruling on the strait',
  ],
  [
    'Germany suspended military-to-military talks with France.',
    'suspended',
    'military-to-military talks with France',
    'military-to-military talks with France',
  ],
  [
    'It is unclear whether Germany will join the tunnel project.',
    'unclear',
    'tunnel project',
    'join the tunnel project',
  ],
  ['France is in talks with Germany about a gas pipeline.', 'talks', 'gas pipeline', 'gas pipeline'],
  ['Fishing quotas are the main obstacle to a deal.', 'obstacle', 'Fishing quotas', 'Fishing quotas'],
  [
    'Germany refused to lift the steel and aluminum tariffs.',
    'refused',
    'steel and aluminum tariffs',
    'lift the steel and aluminum tariffs',
  ],
];

const MEANT_BEFORE: readonly Row[] = [
  ['The envoys spoke about the canal. France pledged to work on this.', 'pledged', 'canal', 'canal'],
  ['The envoys discussed the ferry line. Germany rejected it.', 'rejected', 'ferry line', 'ferry line'],
  [
    'The envoys praised the trade deal. Germany has not yet signed the deal.',
    'has',
    'trade deal',
    'trade deal',
  ],
  [
    'The envoys praised the missile treaty. Germany denied violating this treaty.',
    'denied',
    'missile treaty',
    'violating this treaty',
  ],
  [
    'The envoys praised the missile treaty. Germany denied violating the water treaty.',
    'denied',
    'water treaty',
    'violating the water treaty',
  ],
  ['The ferry line is an issue on which there is no room to compromise.', 'room', 'ferry line', 'compromise'],
];

/** What is no part of a matter, beside the same where it is. */
const CUT: readonly Row[] = [
  ['France and Germany agreed to extend the Feb. 27 truce.', 'agreed', 'truce', 'extend the Feb. 27 truce'],
  ['France and Germany agreed to buy 27 ferries.', 'agreed', '27 ferries', 'buy 27 ferries'],
  [
    'Germany refused to see all the specifics, though.',
    'refused',
    'see all the specifics',
    'see all the specifics',
  ],
  [
    'The French parliament may not vote on the pipeline agreement.',
    'vote',
    'pipeline agreement',
    'pipeline agreement',
  ],
];

describe.each([
  ['what is agreed or pledged', AGREED],
  ['what is asked for', DEMANDED],
  ['what is open', OPEN],
  ['what stands before', MEANT_BEFORE],
  ['what is cut', CUT],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s', async (sentence, cue, matter, summary) => {
    expect(await pointsOf(sentence, cue)).toEqual([{ matter, summary }]);
  });
});

test('each of two things under one cue has a point of its own', async () => {
  const points = await pointsOf(
    'France and Germany agreed to reopen the ferry line and to share the river.',
    'agreed',
  );
  expect(points).toEqual([
    { matter: 'ferry line', summary: 'reopen the ferry line' },
    { matter: 'river', summary: 'share the river' },
  ]);
});
