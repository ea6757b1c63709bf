import { describe, expect, test } from 'vitest';
import { lines } from './lines.ts';
import { findQuotations } from './quotation-marks.ts';

function read(text: string) {
  const paragraphs = lines(text).map((line) => ({ ...line, kind: 'body' as const }));
  const { quotations, notes } = findQuotations(text, paragraphs);
  return { found: quotations.map(({ start, end }) => text.slice(start, end)), quotations, notes };
}

describe('pairs', () => {
  test.each([
    ['straight', '"We lost," said Hale. "Again."', ['"We lost,"', '"Again."']],
    ['curly', '“We lost,” said Hale.', ['“We lost,”']],
    ['mixed kinds', '“The bridge is safe," Ruiz said.', ['“The bridge is safe,"']],
    ['typewriter pairs', "''We lost,'' said Hale. ``We won,'' said Moss.", ["''We lost,''", "``We won,''"]],
    ['guillemets', '«We lost», said Hale.', ['«We lost»']],
    ['single marks', '‘We lost,’ said Hale’s deputy.', ['‘We lost,’']],
    ['straight single marks', "'It's the players' fault,' said Byrne.", ["'It's the players' fault,'"]],
    ['single marks round words', "It had borne 'very little fruit', he said.", ["'very little fruit'"]],
    [
      'nested, the outer alone',
      '“She told me, ‘Sell it now,’ and I did,” Onah said.',
      ['“She told me, ‘Sell it now,’ and I did,”'],
    ],
    ['double in single', '‘They call it “home”,’ he said.', ['‘They call it “home”,’']],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toMatchObject({ found: expected, notes: [] });
  });
});

describe('apostrophes and inches are no marks', () => {
  test.each([
    "The players' union and Hale's team said it's over.",
    "It was the class of '98, rock 'n' roll and all.",
    'The 6" pipe burst.',
    'The players’ union didn’t say.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ found: [], notes: [] });
  });
  test('beside a quotation', () => {
    expect(read('The 6" pipe burst, "and we ran," said Moss.').found).toEqual(['"and we ran,"']);
  });
});

describe('marks without a partner', () => {
  test('a quotation goes on in the next paragraph', () => {
    const { found, quotations, notes } = read('“It took nine hours.\n\n“Then we counted again.”');
    expect(found).toEqual(['“It took nine hours.', '“Then we counted again.”']);
    expect(quotations.map(({ continues }) => continues)).toEqual([true, false]);
    expect(notes).toEqual([]);
  });
  test('so does one in single marks', () => {
    expect(read("Byrne said: 'It took hours.\n'Then we went home.'").found).toEqual([
      "'It took hours.",
      "'Then we went home.'",
    ]);
  });
  test('an opening mark inside a quotation begins the next', () => {
    const { found, notes } = read('"It is barred. "On the contrary, it is open."');
    expect(found).toEqual(['"It is barred.', '"On the contrary, it is open."']);
    expect(notes).toMatchObject([{ code: 'unbalanced-quotation-mark', start: 0 }]);
  });
  test('one that never closes ends with its paragraph', () => {
    const { found, notes } = read('"The gate was shut.\nNobody answered.');
    expect(found).toEqual(['"The gate was shut.']);
    expect(notes).toMatchObject([{ code: 'unbalanced-quotation-mark', start: 0 }]);
  });
  test('a stray closing mark is only noted', () => {
    const { found, notes } = read('The vote was fair,” Pell said.');
    expect(found).toEqual([]);
    expect(notes).toMatchObject([{ start: 18 }]);
  });
});

test('furniture has no quotations', () => {
  const text = '“Read more”';
  expect(findQuotations(text, [{ start: 0, end: text.length, kind: 'furniture' }]).quotations).toEqual([]);
});
