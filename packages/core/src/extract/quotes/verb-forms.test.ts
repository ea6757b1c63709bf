import { expect, test } from 'vitest';
import { verbForms } from './verb-forms.ts';

test.each([
  ['say', 'say says saying said'],
  ['note', 'note notes noting noted'],
  ['deny', 'deny denies denying denied'],
  ['stress', 'stress stresses stressing stressed'],
  ['agree', 'agree agrees agreeing agreed'],
  ['nod', 'nod nods nodding nodded'],
  ['write', 'write writes writing wrote written'],
])('%s', (lemma, forms) => {
  expect(verbForms(lemma)).toEqual(forms.split(' '));
});
