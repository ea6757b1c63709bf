import { expect, test } from 'vitest';
import { listMistakes } from './list-mistakes.ts';

const text = 'Menu\n“Aaaa,” said Ann Lee. “Bbbb.” They agreed on fish. They quarrel about ships.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quote = (words: string, source: string) => {
  return { type: 'direct', content: [at(words)], source: [at(source)], speaker: null, ignored: false };
};
const item = (words: string, status: string) => ({
  status,
  parties: [],
  evidence: at(words),
  background: false,
  what: '',
  topic: null,
});
const found = (words: string, status: string) => ({ ...item(words, status), evidence: [at(words)] });

test('what is missed, extra or wrong is listed with what each side says', () => {
  const mistakes = listMistakes({
    gold: {
      id: 'd',
      text,
      quotes: [quote('“Aaaa,”', 'Ann Lee'), quote('“Bbbb.”', 'Ann Lee')],
      items: { agreements: [item('agreed on fish', 'reached')], openIssues: [] },
      furniture: [at('Menu')],
    },
    predicted: {
      id: 'd',
      quotes: [quote('“Aaaa,”', 'fish'), quote('They quarrel', 'They')],
      agreements: [found('agreed on fish', 'pledge')],
      openIssues: [found('quarrel about ships', 'disputed')],
      furniture: [],
    },
  });
  expect(
    mistakes.map(({ subject, kind, gold, predicted }) => [subject, kind, gold?.text, predicted?.text]),
  ).toEqual([
    ['quote', 'missed', '“Bbbb.”', undefined],
    ['quote', 'extra', undefined, 'They quarrel'],
    ['quote', 'speaker', '“Aaaa,”', '“Aaaa,”'],
    ['agreement', 'status', 'agreed on fish', 'agreed on fish'],
    ['open issue', 'extra', undefined, 'quarrel about ships'],
    ['furniture', 'missed', 'Menu', undefined],
  ]);
  expect(mistakes[2]?.gold?.labels).toEqual(['direct', 'Ann Lee']);
  expect(mistakes[3]?.predicted?.labels).toEqual(['pledge']);
});
