import { expect, test } from 'vitest';
import { matrixMarkdown } from './matrix-markdown.ts';

test('bars, backslashes and lines of a title stay in its cell', () => {
  const matrix = {
    rows: [{ id: 'dues', title: 'dues | fees \\| \\ \n| x' }],
    columns: [{ id: 'post', title: '*Post* ||' }],
    cells: [['in_principle' as const]],
  };
  expect(matrixMarkdown({ caption: 'Who reports what', matrix })).toBe(
    [
      '| Who reports what | \\*Post\\* &#124;&#124; |',
      '| --- | :-: |',
      '| dues &#124; fees \\\\&#124; \\\\ &#124; x | … |',
    ].join('\n'),
  );
});
