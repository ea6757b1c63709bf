import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import type { AnnotatedDoc } from './annotated-doc.ts';
import { parsedDoc } from './parsed-doc.fixture.ts';

test('names, titles and the word "both sides"', () => {
  const doc = annotate(
    parsedDoc(`
      Norway|Norway|NNP|3|nsubj and||CC|2|cc Chile|Chile|NNP|0|conj agreed|agree|VBD|-1|root on||IN|5|case Monday|Monday|NNP|3|obl .||.|3|punct
      Both||DT|1|det sides|side|NNS|2|nsubj said|say|VBD|-1|root so||RB|2|advmod .||.|2|punct`),
  );
  expect(meanings(doc)).toEqual([
    ['Norway and Chile', 'norway', 'chile'],
    ['Norway', 'norway'],
    ['Chile', 'chile'],
    ['Both sides', 'norway', 'chile'],
  ]);
});

test('a title gives role and party, an apposition too; the surname and "she" mean the one named', () => {
  const doc = annotate(
    parsedDoc(`
      Norwegian||JJ|2|amod Foreign||NNP|2|amod Minister|Minister|NNP|3|nmod Jane|Jane|NNP|5|nsubj Roe|Roe|NNP|3|flat met|meet|VBD|-1|root Marco|Marco|NNP|5|obj Vidal|Vidal|NNP|6|flat ,||,|10|punct an|a|DT|10|det expert||NN|6|appos at||IN|14|case the||DT|14|det Harbour|Harbour|NNP|14|compound Institute|Institute|NNP|10|nmod .||.|5|punct
      Roe|Roe|NNP|1|nsubj said|say|VBD|-1|root she||PRP|4|nsubj was|be|VBD|4|cop satisfied||JJ|1|ccomp .||.|1|punct`),
  );
  expect(doc.actors.get('jane-roe')).toMatchObject({
    name: 'Jane Roe',
    kind: 'person',
    role: 'Norwegian Foreign Minister',
    party: 'Norway',
    partyId: 'norway',
    aliases: ['Roe'],
    gender: 'female',
  });
  expect(doc.actors.get('marco-vidal')).toMatchObject({ role: 'expert', party: 'Harbour Institute' });
  expect(meanings(doc)).toContainEqual(['she', 'jane-roe']);
  expect(meanings(doc)).toContainEqual(['an expert', 'marco-vidal']);
});

test('a capital is a government, or a place behind "in"', () => {
  const doc = annotate(
    parsedDoc(`
      Oslo|Oslo|NNP|1|nsubj blamed|blame|VBD|-1|root Moscow|Moscow|NNP|1|obj in||IN|4|case London|London|NNP|1|obl .||.|1|punct`),
  );
  expect(meanings(doc)).toEqual([['Oslo', 'norway'], ['Moscow', 'russia'], ['London']]);
  expect(doc.mentions.map(({ kind }) => kind)).toEqual(['country', 'country', 'place']);
});

test('the White House is a body of its own that acts for its country', () => {
  const doc = annotate(
    parsedDoc(`
      The||DT|2|det White|White|NNP|2|amod House|House|NNP|3|nsubj told|tell|VBD|-1|root Chinese||JJ|5|amod officials|official|NNS|3|obj .||.|3|punct`),
  );
  expect(doc.actors.get('white-house')).toMatchObject({ kind: 'organisation', party: 'United States' });
  expect(doc.actors.get('chinese-officials')).toMatchObject({
    kind: 'group',
    plural: true,
    named: false,
    party: 'China',
  });
});

test('an acronym in brackets is the name, and "the union" means it', () => {
  const doc = annotate(
    parsedDoc(`
      The||DT|2|det Dockers|Dockers|NNPS|2|compound Union|Union|NNP|6|nsubj (||-LRB-|4|punct DU|DU|NNP|2|appos )||-RRB-|4|punct spoke|speak|VBD|-1|root .||.|6|punct
      The||DT|1|det union||NN|2|nsubj said|say|VBD|-1|root DU|DU|NNP|4|compound members|member|NNS|5|nsubj struck|strike|VBD|2|ccomp .||.|2|punct`),
  );
  expect(doc.actors.get('dockers-union')).toMatchObject({ kind: 'organisation', aliases: ['DU', 'union'] });
  expect(doc.actors.get('du-members')).toMatchObject({ party: 'Dockers Union' });
  expect(meanings(doc)).toContainEqual(['The union', 'dockers-union']);
});

test('a name one letter off is linked, with a note', () => {
  const doc = annotate(
    parsedDoc(`
      Antony|Antony|NNP|2|nsubj Sorel|Sorel|NNP|0|flat spoke|speak|VBD|-1|root .||.|2|punct
      Anthony|Anthony|NNP|2|nsubj Sorel|Sorel|NNP|0|flat left|leave|VBD|-1|root .||.|2|punct`),
  );
  expect([...doc.actors.keys()]).toEqual(['antony-sorel']);
  expect(doc.notes).toEqual([
    { code: 'name-spelling', message: '“Anthony Sorel” is taken for “Antony Sorel”.', start: 20 },
  ]);
});

test('two people of one surname stay two', () => {
  const doc = annotate(
    parsedDoc(`
      Ann|Ann|NNP|2|nsubj Tully|Tully|NNP|0|flat met|meet|VBD|-1|root Robert|Robert|NNP|2|obj Tully|Tully|NNP|3|flat .||.|2|punct
      Tully|Tully|NNP|1|nsubj smiled|smile|VBD|-1|root .||.|1|punct`),
  );
  expect([...doc.actors.keys()]).toEqual(['ann-tully', 'robert-tully']);
  expect(doc.notes).toEqual([]);
});

test('"the two leaders" are the latest two named together, full names found later in the text', () => {
  const doc = annotate(
    parsedDoc(`
      Orr|Orr|NNP|4|nsubj and||CC|2|cc Falk|Falk|NNP|0|conj will||MD|4|aux meet||VB|-1|root .||.|4|punct
      The||DT|2|det two||CD|2|nummod leaders|leader|NNS|3|nsubj agreed|agree|VBD|-1|root .||.|3|punct

      President|President|NNP|1|nmod Max|Max|NNP|3|nsubj Orr|Orr|NNP|1|flat invited|invite|VBD|-1|root Chancellor|Chancellor|NNP|5|nmod Eva|Eva|NNP|3|obj Falk|Falk|NNP|5|flat .||.|3|punct`),
  );
  expect(meanings(doc)).toContainEqual(['The two leaders', 'max-orr', 'eva-falk']);
});

test('an unnamed speaker is called by the whole phrase, and again by "the spokesman"', () => {
  const doc = annotate(
    parsedDoc(`
      A||DT|1|det spokesman||NN|6|nsubj for||IN|5|case the||DT|5|det Fjord|Fjord|NNP|5|compound Bank|Bank|NNP|1|nmod declined|decline|VBD|-1|root .||.|6|punct
      The||DT|1|det spokesman||NN|4|nsubj did|do|VBD|4|aux not||RB|4|advmod explain||VB|-1|root .||.|4|punct`),
  );
  expect(doc.actors.get('spokesman-for-the-fjord-bank')).toMatchObject({
    party: 'Fjord Bank',
    gender: 'male',
  });
  expect(meanings(doc)).toContainEqual(['The spokesman', 'spokesman-for-the-fjord-bank']);
});

test('a party letter behind a name tells whose member it is', () => {
  const doc = annotate(
    parsedDoc(`
      Sen.|Sen.|NNP|2|compound Ann|Ann|NNP|2|compound Roe|Roe|NNP|8|nsubj (||-LRB-|4|punct R|R|NNP|2|appos -||,|6|punct Texas|Texas|NNP|4|appos )||-RRB-|4|punct backed|back|VBD|-1|root it||PRP|8|obj .||.|8|punct`),
  );
  expect(doc.actors.get('ann-roe')).toMatchObject({ role: 'Senator', party: 'Republicans' });
});

test('a line with every word capitalised names only what the article knows', () => {
  const doc = annotate(
    parsedDoc(`
      Falk|Falk|NNP|1|nsubj Signs|sign|VBZ|-1|root Historic||JJ|3|amod Ferry|Ferry|NNP|4|compound Treaty|Treaty|NNP|1|obj With||IN|6|case Chile|Chile|NNP|1|obl

      Eva|Eva|NNP|2|nsubj Falk|Falk|NNP|0|flat signed|sign|VBD|-1|root it||PRP|2|obj .||.|2|punct`),
  );
  expect(meanings(doc).slice(0, 2)).toEqual([
    ['Falk', 'eva-falk'],
    ['Chile', 'chile'],
  ]);
});

/** What each mention says and means. */
function meanings(doc: AnnotatedDoc): readonly (readonly string[])[] {
  return doc.mentions.map(({ start, end, actors }) => [doc.article.text.slice(start, end), ...actors]);
}
