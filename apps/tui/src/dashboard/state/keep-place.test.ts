import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { pressAll, terminalOf } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';
import { keepPlace } from './keep-place.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);
const reversed = buildModel({ ...dossier, matters: [...dossier.matters].reverse() }, analyses);

test('every list stays at its entry, in the same row of the screen', () => {
  const kept = keepPlace(after(['j', 'tab', 'j', 'Q', 'j']), model, reversed);
  expect(reversed.columns.agreements[kept.lists.agreements.selected]?.id).toBe('lifeboat');
  expect(reversed.columns.unresolved[kept.lists.unresolved.selected]?.id).toBe('toll');
  expect(reversed.speakers[kept.lists.speakers.selected]?.id).toBe('taeng');
});

test('an open detail stays at its passage', () => {
  const first = dossier.matters[0]!;
  const turned = {
    ...first,
    mentions: [first.mentions[2]!, first.mentions[1]!, first.mentions[0]!] as const,
  };
  const later = buildModel(
    { ...dossier, matters: [{ ...turned, mentions: [...turned.mentions] }, ...dossier.matters.slice(1)] },
    analyses,
  );
  const kept = keepPlace(after(['enter']), model, later);
  expect(kept.screens.at(-1)).toMatchObject({ screen: 'detail', passage: 2 });
});

test('a detail of what is there no more is closed', () => {
  const later = buildModel({ ...dossier, matters: dossier.matters.slice(1) }, analyses);
  expect(keepPlace(after(['enter']), model, later).screens).toEqual([{ screen: 'board' }]);
});

test('a table stays at its cell', () => {
  const kept = keepPlace(after(['s', 'j', 'l']), model, reversed);
  expect(reversed.matrices.outlets.rows[kept.matrix.row.selected]?.id).toBe('lifeboat');
  expect(kept.matrix.column.selected).toBe(1);
});

function after(keys: readonly string[]) {
  return pressAll(model, terminalOf(80, 24), keys).state;
}
