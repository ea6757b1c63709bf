import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { ferryTalks } from '../testing/fixture.ts';
import { currentScreen, type DashboardState, initialState } from './dashboard-state.ts';
import { press } from './reduce.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);
const many = buildModel(
  {
    ...dossier,
    matters: Array.from({ length: 100 }, (_, index) => ({ ...dossier.matters[0]!, id: `m${index}` })),
  },
  analyses,
);
const terminal = { columns: 80, rows: 24, colour: true };

test('j and k move the selection and stop at the ends', () => {
  expect(selected(typed('jj'))).toBe(2);
  expect(selected(typed('jjk'))).toBe(1);
  expect(selected(typed('k'))).toBe(0);
  expect(selected(typed('jjjjjjjjj'))).toBe(4);
});

test('g and G go to the ends, pages and half pages as far as the column is high', () => {
  expect(selected(typed(['G'], many))).toBe(99);
  expect(selected(typed(['G', 'g'], many))).toBe(0);
  expect(selected(typed(['pagedown'], many))).toBe(10);
  expect(selected(typed(['ctrl-d', 'ctrl-d', 'ctrl-u'], many))).toBe(5);
});

test('the list scrolls no further than the selection needs', () => {
  expect(typed('jjjjjjjjj', many).lists.agreements).toEqual({ selected: 9, top: 0 });
  expect(typed('jjjjjjjjjj', many).lists.agreements).toEqual({ selected: 10, top: 1 });
  expect(typed(['G', 'k'], many).lists.agreements).toEqual({ selected: 98, top: 90 });
});

test('each column keeps its own place', () => {
  const state = typed(['j', 'tab', 'j', 'j', 'shift-tab']);
  expect(state.column).toBe('agreements');
  expect(state.lists).toMatchObject({ agreements: { selected: 1 }, unresolved: { selected: 2 } });
  expect(typed(['l']).column).toBe('unresolved');
  expect(typed(['l', 'l']).column).toBe('unresolved');
  expect(typed(['right', 'left']).column).toBe('agreements');
});

test('Enter opens the detail, and what goes back leads to the same selection', () => {
  for (const back of ['escape', 'h', 'q', 'left']) {
    expect(currentScreen(typed(['j', 'enter']))).toBe('detail');
    const state = typed(['j', 'enter', back]);
    expect(currentScreen(state)).toBe('board');
    expect(selected(state)).toBe(1);
  }
});

test('n and p step through the tellings and stop at the ends', () => {
  expect(typed(['enter', 'n']).detail.telling).toBe(1);
  expect(typed(['enter', 'n', 'n', 'n']).detail.telling).toBe(2);
  expect(typed(['enter', 'n', 'p', 'p']).detail.telling).toBe(0);
});

test('the detail opens where the evidence is in sight, and scrolls through the whole article', () => {
  const opened = typed(['j', 'j', 'enter']);
  expect(opened.detail.place).toBeGreaterThan(0);
  expect(typed(['j', 'j', 'enter', 'g']).detail.place).toBe(0);
  const end = typed(['j', 'j', 'enter', 'G']).detail.place;
  expect(end).toBe(typed(['j', 'j', 'enter', 'G', 'j']).detail.place);
  expect(typed(['j', 'j', 'enter', 'G', 'k']).detail.place).toBeLessThan(end);
});

test('the help covers any screen and gives it back', () => {
  expect(currentScreen(typed(['?']))).toBe('help');
  expect(currentScreen(typed(['enter', '?', '?']))).toBe('detail');
  expect(currentScreen(typed(['enter', '?', 'q', 'q']))).toBe('board');
});

test('q quits from the board with 0, Ctrl-C from anywhere with 130, and nothing happens after that', () => {
  expect(typed(['q']).exit).toBe(0);
  expect(typed(['enter', 'ctrl-c']).exit).toBe(130);
  const state = typed(['q']);
  expect(press(state, 'j', { model, terminal })).toBe(state);
});

test('a key without a meaning changes nothing', () => {
  const state = initialState(model);
  for (const key of ['z', 'escape', 'n', 'ctrl-x', 'constructor', '']) {
    expect(press(state, key, { model, terminal })).toBe(state);
  }
});

test('with nothing on the board only help and quitting work', () => {
  const empty = buildModel({ ...dossier, matters: [] }, analyses);
  expect(typed(['enter', 'j'], empty)).toEqual(initialState(empty));
  expect(typed(['q'], empty).exit).toBe(0);
});

test('a board without agreements begins at what is unresolved', () => {
  const open = dossier.matters.filter(({ state }) => state === 'unresolved');
  expect(initialState(buildModel({ ...dossier, matters: open }, analyses)).column).toBe('unresolved');
});

test('in a terminal that is too small only quitting works', () => {
  const small = { columns: 30, rows: 9, colour: true };
  const state = initialState(model);
  expect(press(state, 'j', { model, terminal: small })).toBe(state);
  expect(press(state, 'q', { model, terminal: small }).exit).toBe(0);
});

function typed(keys: string | readonly string[], shown: DashboardModel = model): DashboardState {
  return [...keys].reduce((state, key) => press(state, key, { model: shown, terminal }), initialState(shown));
}

function selected({ lists, column }: DashboardState): number {
  return lists[column].selected;
}
