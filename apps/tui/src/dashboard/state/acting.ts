import { type Dossier, renderJson } from '@parley/core';
import type { Action } from '../keys.ts';
import type { DashboardModel, MatterView, Passage, Row, SpeakerView } from '../model/dashboard-model.ts';
import type { SubjectView } from '../model/find-view.ts';
import { citation, matterCitation, speakerCitation } from '../present/citation.ts';
import { passageAddress } from '../present/text-fragment.ts';
import { currentScreen, type DashboardState } from './dashboard-state.ts';
import { detailView } from './detail-view.ts';
import { selectedCell } from './in-matrix.ts';
import { selectedRow } from './rows.ts';
import { type Step, type Surroundings, tell } from './surroundings.ts';

/** What the actions act on: a passage, and where it is not alone, all that was selected. */
export interface ActedOn {
  readonly passage: Passage | null;
  readonly whole: Row | SubjectView | null;
}

/** Copy, open in the browser, open in the editor; null when the action is none of these. */
export function acted(state: DashboardState, action: Action, around: Surroundings): Step | null {
  if (action !== 'copy' && action !== 'copy-json' && action !== 'browse' && action !== 'edit') return null;
  const target = actedOn(state, around);
  const { passage, whole } = target;
  if (!passage && !whole) return tell(state, 'nothing is selected');
  switch (action) {
    case 'copy': {
      const [what, text] = pasted(target);
      return { state, effect: { kind: 'copy', text, what } };
    }
    case 'copy-json': {
      const text = renderJson(factsOf(target, around.model), 2);
      return { state, effect: { kind: 'copy', text, what: 'the JSON' } };
    }
    case 'browse': {
      const url = passage && passageAddress(passage);
      if (url) return { state, effect: { kind: 'browse', url } };
      return tell(state, 'the address of this article is not known; e opens the file');
    }
    case 'edit':
      return passage
        ? { state, effect: { kind: 'edit', article: passage.article.id, line: lineOf(passage) } }
        : tell(state, 'there is no article to open here');
  }
}

/** What is selected, on whichever screen. */
export function actedOn(state: DashboardState, around: Surroundings): ActedOn {
  const screen = currentScreen(state);
  if (screen.screen === 'detail') {
    const view = detailView(screen, around.model, around.terminal, state.search);
    return { passage: view?.passage ?? null, whole: null };
  }
  if (screen.screen === 'matrix') {
    const chosen = selectedCell(state, around);
    const cell = chosen && around.shown.matrices[state.matrix.of].cell(chosen.matter, chosen.column.id);
    return { passage: cell?.passage ?? null, whole: chosen?.matter ?? null };
  }
  const row = selectedRow(screen.screen, around.shown, state) ?? null;
  return { passage: row && firstPassage(row), whole: row };
}

function firstPassage(row: Row): Passage | null {
  switch (row.kind) {
    case 'matter':
    case 'article':
      return row.passages[0] ?? null;
    case 'speaker':
      return row.quotes[0]?.passage ?? null;
    case 'quote':
      return row.passage;
    case 'difference':
      return row.readings[0]?.passage ?? null;
    case 'event':
      return row.matter.passages.find(({ article }) => article.id === row.article.id) ?? null;
    case 'failure':
      return null;
  }
}

/** What the copy is called, and its text. */
function pasted({ passage, whole }: ActedOn): readonly [what: string, text: string] {
  if (whole?.kind === 'failure') return ['the message', `${whole.input}: ${whole.reason}`];
  if (whole?.kind === 'matter') return ['the matter with its sources', matterCitation(whole)];
  if (whole?.kind === 'event') return ['the matter with its sources', matterCitation(whole.matter)];
  if (whole?.kind === 'speaker') return ['the quotes with their sources', speakerCitation(whole)];
  if (whole?.kind === 'difference') {
    const readings = whole.readings.map(({ reading, passage }) => `${reading}: ${citation(passage)}`);
    return ['the readings with their sources', [whole.about, ...readings].join('\n\n')];
  }
  if (whole?.kind === 'article')
    return ['the article’s name', [whole.name, whole.url ?? ''].join('\n').trim()];
  return ['the words with their source', passage ? citation(passage) : ''];
}

/** The part of the dossier that is selected, as it stands there. */
function factsOf({ passage, whole }: ActedOn, { dossier }: DashboardModel): unknown {
  const matter = whole?.kind === 'event' || whole?.kind === 'difference' ? whole.matter : whole;
  switch (matter?.kind) {
    case 'matter':
      return matterOf(matter, dossier);
    case 'speaker':
      return quotesOf(matter, dossier);
    case 'article':
      return dossier.articles.find(({ id }) => id === matter.id);
    default:
      return passage && mentionOf(passage, dossier);
  }
}

function matterOf({ id }: MatterView, { matters }: Dossier): unknown {
  return matters.find((matter) => matter.id === id);
}

function quotesOf({ quotes }: SpeakerView, dossier: Dossier): unknown {
  const ids = new Set(quotes.map(({ id }) => id));
  return dossier.quotes.filter(({ article, id }) => ids.has(`${article}/${id}`));
}

function mentionOf({ id, article, evidence }: Passage, { matters, quotes }: Dossier): unknown {
  const quote = quotes.find((one) => `${one.article}/${one.id}` === id);
  const mentions = matters.flatMap((matter) =>
    matter.mentions.map((mention) => ({ matter: matter.id, ...mention })),
  );
  return (
    quote ?? mentions.find((one) => `${one.article}/${one.item}` === id) ?? { article: article.id, evidence }
  );
}

/** The line of the article's text that the passage begins in, counted from 1. */
function lineOf({ article, evidence }: Passage): number {
  return article.text.slice(0, evidence[0]?.start ?? 0).split('\n').length;
}
