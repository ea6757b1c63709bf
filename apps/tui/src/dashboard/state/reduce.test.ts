import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import type { DashboardModel } from '../model/dashboard-model.ts';
import { pressAll, terminalOf } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';
import { currentScreen, type DashboardState, initialState, type OpenDetail } from './dashboard-state.ts';

const { dossier, analyses } = ferryTalks();
const model = buildModel(dossier, analyses);
const many = buildModel(
  {
    ...dossier,
    matters: Array.from({ length: 100 }, (_, index) => ({ ...dossier.matters[0]!, id: `m${index}` })),
  },
  analyses,
);
const terminal = { ...terminalOf(80, 24), colour: true };

test('j and k move the selection and stop at the ends', () => {
  expect(selected(typed('jj'))).toBe(2);
  expect(selected(typed('jjk'))).toBe(1);
  expect(selected(typed('k'))).toBe(0);
  expect(selected(typed('jjjjjjjjj'))).toBe(4);
});

test('g and G go to the ends, pages and half pages as far as the list is high', () => {
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

test('each list keeps its own place', () => {
  const state = typed(['j', 'tab', 'j', 'j', 'shift-tab']);
  expect(state.focus.board).toBe('agreements');
  expect(state.lists).toMatchObject({ agreements: { selected: 1 }, unresolved: { selected: 2 } });
  expect(typed(['l']).focus.board).toBe('unresolved');
  expect(typed(['l', 'l']).focus.board).toBe('unresolved');
  expect(typed(['right', 'left']).focus.board).toBe('agreements');
  expect(typed(['2']).focus.board).toBe('unresolved');
});

test('Enter opens the detail, and what goes back leads to the same selection', () => {
  for (const back of ['escape', 'h', 'q', 'left']) {
    expect(currentScreen(typed(['j', 'enter'])).screen).toBe('detail');
    const state = typed(['j', 'enter', back]);
    expect(currentScreen(state).screen).toBe('board');
    expect(selected(state)).toBe(1);
  }
});

test('n and p step through the passages and stop at the ends', () => {
  expect(detail(['enter', 'n']).passage).toBe(1);
  expect(detail(['enter', 'n', 'n', 'n']).passage).toBe(2);
  expect(detail(['enter', 'n', 'p', 'p']).passage).toBe(0);
});

test('J and K go on to the neighbours in the list without going back', () => {
  expect(detail(['enter', 'J']).subject.id).toBe('lifeboat');
  expect(detail(['enter', 'J', 'J', 'K']).subject.id).toBe('lifeboat');
  expect(selected(typed(['enter', 'J', 'J', 'q']))).toBe(2);
});

test('the detail opens where the evidence is in sight, and scrolls through the whole article', () => {
  expect(detail(['j', 'j', 'enter']).place).toBeGreaterThan(0);
  expect(detail(['j', 'j', 'enter', 'g']).place).toBe(0);
  const end = detail(['j', 'j', 'enter', 'G']).place;
  expect(end).toBe(detail(['j', 'j', 'enter', 'G', 'j']).place);
  expect(detail(['j', 'j', 'enter', 'G', 'k']).place).toBeLessThan(end);
});

test('Enter in the detail opens the whole article at the same passage', () => {
  const { subject, passage } = detail(['j', 'j', 'enter', 'enter']);
  expect(subject).toEqual({ kind: 'article', id: 'harbour-post' });
  expect(model.articles[0]?.passages[passage]?.subject).toBe('pilots of either town in both harbours');
});

test('a view opens over the board, whatever was open', () => {
  expect(typed(['enter', 'Q']).screens).toEqual([{ screen: 'board' }, { screen: 'quotes' }]);
  expect(typed(['Q', 'd']).screens).toEqual([{ screen: 'board' }, { screen: 'differences' }]);
  expect(typed(['Q', 'b']).screens).toEqual([{ screen: 'board' }]);
  expect(typed(['s', 'q']).screens).toEqual([{ screen: 'board' }]);
});

test('a speaker leads to the quotes, and those of another speaker begin anew', () => {
  const state = typed(['Q', 'enter', 'j']);
  expect(state.focus.quotes).toBe('quotes');
  expect(state.lists.quotes.selected).toBe(1);
  expect(typed(['Q', 'enter', 'j', 'h', 'j']).lists.quotes.selected).toBe(0);
  expect(detail(['Q', 'enter', 'j', 'enter'])).toMatchObject({ subject: { kind: 'speaker' }, passage: 1 });
});

test('a cell of a table opens its evidence, and T keeps the cell', () => {
  expect(detail(['s', 'j', 'j', 'l', 'enter'])).toMatchObject({ subject: { id: 'pilots' }, passage: 1 });
  expect(detail(['s', 'j', 'j', 'l', 'T', 'enter'])).toMatchObject({ subject: { id: 'pilots' }, passage: 1 });
});

test('Tab goes from one telling cell of a table to the next', () => {
  expect(detail(['s', 'j', 'tab', 'enter']).subject.id).toBe('pilots');
  expect(detail(['s', 'j', 'tab', 'tab', 'enter'])).toMatchObject({ subject: { id: 'pilots' }, passage: 1 });
  expect(typed(['s', 'shift-tab']).matrix).toEqual(typed(['s']).matrix);
});

test('an entry of the timeline leads to the matter, a difference to its readings', () => {
  expect(detail(['t', 'enter']).subject).toEqual({ kind: 'matter', id: 'evening-ferry' });
  expect(detail(['d', 'enter', 'n'])).toMatchObject({ subject: { kind: 'difference' }, passage: 1 });
});

test('a search goes to the first find while it is typed, n and N on and back, round the end', () => {
  expect(selected(typed(['/', ...'basin']))).toBe(4);
  expect(selected(typed(['/', ...'eve', 'enter', 'n']))).toBe(3);
  expect(typed(['/', ...'nothing like it']).message?.text).toContain('not in this list');
  expect(typed(['/', ...'basin', 'escape']).search).toBe('');
  expect(typed(['/', ...'basin', 'enter', 'escape']).search).toBe('');
});

test('in the detail a search scrolls to the find, and n goes on to the next', () => {
  const found = detail(['enter', 'g', '/', ...'herring', 'enter']).place;
  expect(found).toBeGreaterThan(0);
  expect(detail(['enter', 'g', '/', ...'lind', 'enter', 'n']).passage).toBe(0);
});

test('a filter holds for every view until it is cleared', () => {
  const filter = ['f', ...'status:differ', 'enter'];
  expect(typed(filter).filter).toBe('status:differ');
  expect(detail([...filter, 'enter']).subject.id).toBe('pilots');
  expect(typed([...filter, 'escape']).filter).toBe('');
  expect(typed(['f', ...'status:differ', 'escape']).filter).toBe('');
});

test('a wrong filter is told, kept open, and changes nothing', () => {
  const state = typed(['f', ...'status:difer', 'enter']);
  expect(state.overlay?.kind).toBe('filter');
  expect(state.message?.text).toContain('there is no status “difer”');
  expect(state.filter).not.toBe('status:difer');
});

test('Tab completes a filter', () => {
  expect(typed(['f', 'p', 'tab', 'v', 'tab']).overlay).toMatchObject({ text: 'party:Vellmouth ' });
  expect(typed(['f', ...'matter:one', 'tab', 'enter']).filter).toBe(
    'matter:"one lifeboat, crewed together" ',
  );
});

test('Space marks and goes on, and what is marked is exported', () => {
  const { state, effect } = pressAll(model, terminal, ['space', 'space', 'x', 'j', 'enter']);
  expect([...state.marked]).toEqual(['matter evening-ferry', 'matter lifeboat']);
  expect(effect).toMatchObject({ kind: 'export', format: { name: 'md' }, content: { name: 'marked' } });
  const exported = effect?.kind === 'export' ? effect.content.dossier : null;
  expect(exported?.matters.map(({ id }) => id)).toEqual(['evening-ferry', 'lifeboat']);
});

test('without marks the view is exported as the filter leaves it, a table as a table', () => {
  const filtered = pressAll(model, terminal, ['f', ...'status:differ', 'enter', 'x', 'enter']);
  expect(filtered.effect).toMatchObject({
    content: { name: 'board', dossier: { matters: [{ id: 'pilots' }] } },
  });
  const table = pressAll(model, terminal, ['s', 'x', 'enter']);
  expect(table.effect).toMatchObject({ content: { name: 'outlets', matrix: { columns: { length: 3 } } } });
});

test('y copies the words with their source, Y the facts', () => {
  const { effect } = pressAll(model, terminal, ['enter', 'y']);
  expect(effect).toEqual({
    kind: 'copy',
    what: 'the words with their source',
    text: [
      '“The councils of Vellmouth and Osterhaven agreed on Tuesday to run a second evening ferry across the sound from the first of May”',
      '— Harbour Post, Ferry towns settle evening sailing, leave fish for later, 2031-04-17, paragraph 2',
      'https://harbour-post.example/ferry-towns',
    ].join('\n'),
  });
  const json = pressAll(model, terminal, ['Y']).effect;
  expect(json?.kind === 'copy' && JSON.parse(json.text)).toEqual(dossier.matters[0]);
});

test('o opens the source at the words, or says that there is none', () => {
  expect(pressAll(model, terminal, ['enter', 'o']).effect).toEqual({
    kind: 'browse',
    url: 'https://harbour-post.example/ferry-towns#:~:text=The%20councils%20of%20Vellmouth%20and,from%20the%20first%20of%20May',
  });
  const { state, effect } = pressAll(model, terminal, ['enter', 'n', 'o']);
  expect(effect).toBeNull();
  expect(state.message?.text).toContain('address of this article is not known');
});

test('e opens the article at the line of the evidence', () => {
  expect(pressAll(model, terminal, ['enter', 'e']).effect).toEqual({
    kind: 'edit',
    article: 'harbour-post',
    line: 3,
  });
});

test('the palette does what it names', () => {
  expect(typed([':', ...'timeline', 'enter']).screens.at(-1)).toEqual({ screen: 'timeline' });
  expect(typed([':', ...'no such thing', 'enter']).message?.text).toBe('no command is called that');
  expect(typed([':', 'escape']).overlay).toBeNull();
});

test('the help covers any screen and gives it back, and letters typed into it do nothing else', () => {
  expect(typed(['?']).overlay?.kind).toBe('help');
  expect(currentScreen(typed(['enter', '?', '?'])).screen).toBe('detail');
  expect(typed(['?', 'q']).overlay).toMatchObject({ text: 'q' });
});

test('q quits from the board with 0, Ctrl-C from anywhere with 130, and nothing happens after that', () => {
  expect(typed(['q']).exit).toBe(0);
  for (const keys of [['enter'], ['f'], ['?'], ['x'], ['s'], [':']]) {
    expect(typed([...keys, 'ctrl-c']).exit).toBe(130);
  }
  const state = typed(['q']);
  expect(pressAll(model, terminal, ['j'], state).state).toBe(state);
});

test('a click selects, and a second one opens', () => {
  expect(selected(typed(['click-5-5']))).toBe(2);
  expect(typed(['click-60-4']).focus.board).toBe('unresolved');
  expect(detail(['click-5-5', 'click-5-5']).subject.id).toBe('pilots');
  const state = initialState(model);
  for (const nowhere of ['click-5-1', 'click-5-9', 'click-5-24', 'click-200-5']) {
    expect(pressAll(model, terminal, [nowhere], state).state).toBe(state);
  }
});

test('a key without a meaning changes nothing', () => {
  const state = initialState(model);
  for (const key of ['z', 'escape', 'ctrl-x', 'constructor', '']) {
    expect(pressAll(model, terminal, [key], state).state).toBe(state);
  }
});

test('with nothing at all every view opens, and nothing breaks', () => {
  const empty = buildModel({ ...dossier, matters: [], quotes: [], differences: [], timeline: [] }, analyses);
  for (const view of ['b', 'Q', 's', 'P', 'd', 't', 'a']) {
    for (const key of ['j', 'G', 'l', 'enter', 'y', 'Y', 'o', 'e', 'space', 'E', 'T', 'n']) {
      expect(() => typed([view, key], empty)).not.toThrow();
    }
  }
  expect(typed(['q'], empty).exit).toBe(0);
});

test('a board without agreements begins at what is unresolved', () => {
  const open = dossier.matters.filter(({ state }) => state === 'unresolved');
  const state = initialState(
    buildModel({ ...dossier, matters: open, differences: [], timeline: [] }, analyses),
  );
  expect(state.focus.board).toBe('unresolved');
});

test('in a terminal that is too small only quitting works', () => {
  const small = terminalOf(30, 9);
  const state = initialState(model);
  expect(pressAll(model, small, ['j'], state).state).toBe(state);
  expect(pressAll(model, small, ['q'], state).state.exit).toBe(0);
});

function typed(keys: string | readonly string[], shown: DashboardModel = model): DashboardState {
  return pressAll(
    shown,
    terminal,
    [...keys].map((key) => (key === ' ' ? 'space' : key)),
  ).state;
}

function detail(keys: readonly string[]): OpenDetail {
  const screen = currentScreen(typed(keys));
  if (screen.screen !== 'detail') throw new Error(`these keys open no detail: ${keys.join(' ')}`);
  return screen;
}

function selected({ lists, focus }: DashboardState): number {
  return lists[focus.board].selected;
}

test('nothing is chosen beyond the last entry, so that one key up leads back from it', () => {
  const beyond = Array.from({ length: 200 }, () => 'down');
  const overlay = (keys: readonly string[]) => typed(keys).overlay;
  for (const open of [['?'], [':'], ['f'], ['E']]) {
    const end = overlay([...open, ...beyond]);
    expect(overlay([...open, ...beyond, 'down'])).toEqual(end);
    if (open[0] !== 'E') expect(overlay([...open, ...beyond, 'up'])).not.toEqual(end);
  }
});
