import { expect, test } from 'vitest';
import type { Factuality } from '../annotated-doc.ts';
import { parsedDoc } from '../parsed-doc.fixture.ts';
import { factualityOf } from './factuality.ts';

test.each<[word: string, is: string, sentence: string]>([
  [
    'agree',
    'negated',
    'They||PRP|3|nsubj did|do|VBD|3|aux not||RB|3|advmod agree||VB|-1|root on||IN|6|case a||DT|6|det date||NN|3|obl .||.|3|punct',
  ],
  [
    'reached',
    'negated',
    'No||DT|1|det agreement||NN|3|nsubj:pass was|be|VBD|3|aux:pass reached|reach|VBN|-1|root on||IN|5|case quotas|quota|NNS|3|obl .||.|3|punct',
  ],
  [
    'offered',
    'negated',
    'Neither||DT|1|det side||NN|-1|root offered|offer|VBN|1|acl concessions|concession|NNS|2|obj .||.|1|punct',
  ],
  [
    'reach',
    'negated',
    'The||DT|1|det ministers|minister|NNS|2|nsubj failed|fail|VBD|-1|root to||TO|4|mark reach||VB|2|xcomp an|a|DT|6|det agreement||NN|4|obj .||.|2|punct',
  ],
  [
    'agree',
    'negated',
    'The||DT|1|det sides|side|NNS|2|nsubj have||VBP|-1|root yet||RB|2|advmod to||TO|5|mark agree||VB|2|advcl on||IN|8|case the||DT|8|det price||NN|5|obl .||.|2|punct',
  ],
  [
    'agree',
    'modal',
    'The||DT|1|det sides|side|NNS|3|nsubj could||MD|3|aux agree||VB|-1|root next||JJ|5|amod week||NN|3|obl .||.|3|punct',
  ],
  [
    'avoided',
    'modal',
    'The||DT|1|det strike||NN|5|nsubj:pass could||MD|5|aux have||VB|5|aux been|be|VBN|5|aux:pass avoided|avoid|VBN|-1|root .||.|5|punct',
  ],
  [
    'sign',
    'future',
    'The||DT|2|det two||CD|2|nummod countries|country|NNS|4|nsubj will||MD|4|aux sign||VB|-1|root the||DT|6|det pact||NN|4|obj on||IN|8|case Friday|Friday|NNP|4|obl .||.|4|punct',
  ],
  [
    'visit',
    'future',
    'The||DT|1|det president||NN|3|nsubj:pass is|be|VBZ|3|aux:pass expected|expect|VBN|-1|root to||TO|5|mark visit||VB|3|xcomp Oslo|Oslo|NNP|5|obj .||.|3|punct',
  ],
  [
    'signed',
    'future',
    'The||DT|1|det pact||NN|5|nsubj:pass is|be|VBZ|5|cop to||TO|5|mark be||VB|5|aux:pass signed|sign|VBN|-1|root in||IN|7|case May|May|NNP|5|obl .||.|5|punct',
  ],
  [
    'signing',
    'future',
    'The||DT|1|det parties|party|NNS|3|nsubj are|be|VBP|3|cop close||JJ|-1|root to||IN|5|mark signing|sign|VBG|3|advcl a||DT|7|det deal||NN|5|obj .||.|3|punct',
  ],
  [
    'reach',
    'hoped',
    'The||DT|1|det company||NN|2|nsubj hopes|hope|VBZ|-1|root to||TO|4|mark reach||VB|2|xcomp a||DT|6|det deal||NN|4|obj .||.|2|punct',
  ],
  [
    'lift',
    'hoped',
    'China|China|NNP|1|nsubj urged|urge|VBD|-1|root Washington|Washington|NNP|1|obj to||TO|4|mark lift||VB|1|xcomp the||DT|6|det sanctions|sanction|NNS|4|obj .||.|1|punct',
  ],
  [
    'agrees',
    'conditional',
    'If||IN|3|mark the||DT|2|det union||NN|3|nsubj agrees|agree|VBZ|8|advcl ,||,|3|punct the||DT|6|det strike||NN|8|nsubj will||MD|8|aux end||VB|-1|root .||.|8|punct',
  ],
  [
    'end',
    'future',
    'If||IN|3|mark the||DT|2|det union||NN|3|nsubj agrees|agree|VBZ|8|advcl ,||,|3|punct the||DT|6|det strike||NN|8|nsubj will||MD|8|aux end||VB|-1|root .||.|8|punct',
  ],
  [
    'accept',
    'conditional',
    'The||DT|1|det company||NN|2|nsubj plans|plan|VBZ|-1|root to||TO|4|mark close||VB|2|xcomp the||DT|6|det plant||NN|4|obj unless||IN|9|mark workers|worker|NNS|9|nsubj accept||VBP|4|advcl cuts|cut|NNS|9|obj .||.|2|punct',
  ],
  [
    'agreed',
    'reported',
    'Roe|Roe|NNP|1|nsubj said|say|VBD|-1|root the||DT|3|det sides|side|NNS|5|nsubj had|have|VBD|5|aux agreed|agree|VBN|1|ccomp on||IN|8|case a||DT|8|det date||NN|5|obl .||.|1|punct',
  ],
  [
    'resume',
    'modal reported',
    'The||DT|1|det talks|talk|NNS|3|nsubj may||MD|3|aux resume||VB|7|ccomp soon||RB|3|advmod ,||,|3|punct officials|official|NNS|7|nsubj said|say|VBD|-1|root .||.|7|punct',
  ],
  [
    'stalled',
    'negated reported',
    'The||DT|1|det minister||NN|2|nsubj denied|deny|VBD|-1|root that||IN|7|mark the||DT|5|det talks|talk|NNS|7|nsubj had|have|VBD|7|aux stalled|stall|VBN|2|ccomp .||.|2|punct',
  ],
  [
    'agreed',
    'past',
    'The||DT|1|det neighbours|neighbour|NNS|2|nsubj agreed|agree|VBN|-1|root in||IN|4|case 2015||CD|2|obl to||TO|6|mark share||VB|2|advcl the||DT|8|det river||NN|6|obj .||.|2|punct',
  ],
  [
    'agreed',
    'past',
    'Last||JJ|1|amod year||NN|4|obl the||DT|3|det sides|side|NNS|4|nsubj agreed|agree|VBD|-1|root to||TO|6|mark meet||VB|4|xcomp .||.|4|punct',
  ],
  [
    'met',
    'past',
    'Three||CD|1|nummod years|year|NNS|2|obl ago||RB|-1|root the||DT|4|det two||CD|2|obl met|meet|VBD|4|acl:relcl in||IN|7|case Oslo|Oslo|NNP|5|obl .||.|2|punct',
  ],
  [
    'agreed',
    '',
    'The||DT|2|det two||CD|2|nummod sides|side|NNS|3|nsubj agreed|agree|VBN|-1|root to||TO|5|mark resume||VB|3|xcomp talks|talk|NNS|5|obj .||.|3|punct',
  ],
  [
    'signed',
    '',
    'They||PRP|1|nsubj agreed|agree|VBD|-1|root to||TO|3|mark meet||VB|1|xcomp and||CC|5|cc signed|sign|VBD|1|conj a||DT|7|det pact||NN|5|obj .||.|1|punct',
  ],
])('%s: %s', (word, expected, table) => {
  const sentence = parsedDoc(table).sentences[0]!;
  const token = sentence.tokens.find(({ text }) => text === word)!;
  expect(namesOf(factualityOf(sentence, token))).toBe(expected);
});

test('"had agreed" outside anybody\'s speech lies before the story', () => {
  const [sentence] = parsedDoc(
    'They||PRP|2|nsubj had|have|VBD|2|aux agreed|agree|VBN|-1|root .||.|2|punct',
  ).sentences;
  expect(namesOf(factualityOf(sentence, sentence!.tokens[2]!))).toBe('past');
});

test('heads that go in a circle end somewhere', () => {
  const [sentence] = parsedDoc('said|say|VBD|1|ccomp agreed|agree|VBD|0|ccomp').sentences;
  expect(namesOf(factualityOf(sentence, sentence!.tokens[0]!))).toBe('reported');
});

function namesOf(factuality: Factuality): string {
  return Object.entries(factuality)
    .filter(([, value]) => value)
    .map(([name]) => name)
    .join(' ');
}
