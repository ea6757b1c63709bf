import {
  type Analysis,
  type Difference,
  type Dossier,
  displayText,
  type Excerpt,
  type Matter,
} from '@parley/core';
import { mapped, type Steps } from '../steps.ts';
import { nothingSign } from '../theme.ts';
import { type ArticleDraft, articleDrafts } from './article-views.ts';
import type {
  ArticleView,
  ColumnName,
  DashboardModel,
  Facts,
  FailureView,
  MatterView,
  Passage,
  QuoteView,
  ReadingFailure,
} from './dashboard-model.ts';
import { differenceViews } from './difference-views.ts';
import { eventViews } from './event-views.ts';
import { allFacts, facts, topic } from './facts.ts';
import { matrixViews } from './matrix-views.ts';
import { matterView } from './matter-view.ts';
import { whyFinder } from './passage.ts';
import { quoteViews } from './quote-views.ts';
import { speakerViews } from './speaker-views.ts';
import { stateNames, statusNames } from './status-names.ts';

/** What `buildModel` does, in steps. */
export function* modelSteps(
  dossier: Dossier,
  analyses: readonly Analysis[],
  failures: readonly ReadingFailure[],
): Steps<DashboardModel> {
  const drafts = yield* articleDrafts(dossier, analyses, evidenceFinder(dossier));
  const article = (id: string) => found(drafts, id);
  const names = partyNames(dossier);
  const party = (id: string) => names.get(id) ?? ([displayText(id)] as const);
  const differences = differencesByMatter(dossier.differences);
  const lookup = { article, party, why: whyFinder(analyses), differences };
  const views = yield* mapped(dossier.matters, (matter) => matterView(matter, lookup));
  const byId = new Map(views.map((view) => [view.id, view]));
  const column = (name: ColumnName) => views.filter((_, index) => columnOf(dossier.matters[index]!) === name);
  const columns = { agreements: column('agreements'), unresolved: column('unresolved') };
  const matters = [...columns.agreements, ...columns.unresolved];
  const quotes = yield* quoteViews(dossier, article, matters, party);
  yield* handOut(matters, quotes, drafts);
  const speakers = yield* speakerViews(dossier, quotes, party);
  const parties = foremost(dossier.matters).map((id) => ({ id, title: party(id)[0] }));
  return {
    dossier,
    parties: parties
      .slice(0, 2)
      .map(({ title }) => title)
      .join(' – '),
    articles: [...drafts.values()],
    failures: failures.map(failureView),
    quotes,
    speakers,
    columns,
    differences: yield* differenceViews(dossier.differences, article, byId),
    timeline: yield* eventViews(dossier, article, byId),
    matrices: matrixViews(dossier, matters, parties, article),
    filterValues: {
      party: parties.map(({ title }) => title),
      matter: matters.map(({ title }) => title),
      outlet: [...new Set([...drafts.values()].map(({ outlet, label }) => outlet ?? label))],
      status: [...new Set([...Object.values(stateNames), ...Object.values(statusNames)])],
      speaker: speakers.filter(({ id }) => id !== '').map(({ name }) => name),
    },
  };
}

/** Give each article what was found in it, in reading order, and what it can thereby be found by. */
function* handOut(
  matters: readonly MatterView[],
  quotes: readonly QuoteView[],
  drafts: ReadonlyMap<string, ArticleDraft>,
): Steps<void> {
  const told = new Map<ArticleDraft, Set<MatterView>>();
  for (const matter of matters) {
    for (const passage of matter.passages) {
      const draft = found(drafts, passage.article.id);
      draft.passages.push(passage);
      const known = told.get(draft);
      if (known) known.add(matter);
      else told.set(draft, new Set([matter]));
    }
    yield;
  }
  for (const { passage } of quotes) found(drafts, passage.article.id).passages.push(passage);
  for (const draft of drafts.values()) {
    const topics = [...(told.get(draft) ?? [])].map((matter) => ({ ...topic(matter), speaker: [] }));
    draft.facts = allFacts([draft.facts, ...topics, factsOf(draft.passages)]);
    draft.passages.sort((one, other) => startOf(one) - startOf(other));
    if (draft.passages.length === 0) draft.passages.push(nothingFound(draft));
    yield;
  }
}

/** What is said, and who says so. */
function factsOf(passages: readonly Passage[]): Facts {
  return facts(
    { speaker: passages.flatMap(({ account }) => account ?? []) },
    passages.flatMap(({ evidence }) => evidence.map(({ text }) => displayText(text))),
  );
}

/** Where reports differ, the matter stands among the agreements as soon as one of them tells of an agreement. */
function columnOf({ state, mentions }: Matter): ColumnName {
  if (state === 'unresolved') return 'unresolved';
  if (state !== 'differ') return 'agreements';
  return mentions.some(({ kind }) => kind === 'agreement') ? 'agreements' : 'unresolved';
}

function partyNames({ actors }: Dossier): ReadonlyMap<string, readonly [string, ...string[]]> {
  return new Map(
    actors.map(({ id, name, aliases }) => [id, [displayText(name), ...aliases.map(displayText)] as const]),
  );
}

/** All pieces of each article that the dossier quotes. */
function evidenceFinder({ matters, quotes, differences }: Dossier): (article: string) => readonly Excerpt[] {
  const pieces = new Map<string, Excerpt[]>();
  const add = (article: string, excerpts: readonly Excerpt[]) => {
    const known = pieces.get(article);
    if (known) known.push(...excerpts);
    else pieces.set(article, [...excerpts]);
  };
  for (const { mentions } of matters) for (const { article, evidence } of mentions) add(article, evidence);
  for (const { article, content } of quotes) add(article, content);
  for (const { readings } of differences)
    for (const { article, evidence } of readings) add(article, evidence);
  return (article) => pieces.get(article) ?? [];
}

function differencesByMatter(
  differences: readonly Difference[],
): ReadonlyMap<string | null, readonly Difference[]> {
  const byMatter = new Map<string | null, Difference[]>();
  for (const difference of differences) {
    const known = byMatter.get(difference.matter);
    if (known) known.push(difference);
    else byMatter.set(difference.matter, [difference]);
  }
  return byMatter;
}

/** The ids of the parties, those of most matters first. */
function foremost(matters: readonly Matter[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const party of matters.flatMap(({ parties }) => parties)) {
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([party]) => party);
}

function failureView({ input, reason, remedy }: ReadingFailure): FailureView {
  const shown = { input: displayText(input), reason: displayText(`${reason}; ${remedy}`) };
  return { kind: 'failure', id: `failure/${shown.input}`, ...shown, facts: facts({}, Object.values(shown)) };
}

/** The article itself, as a place to be read. */
function nothingFound(article: ArticleView): Passage {
  return {
    id: `${article.id}/`,
    article,
    sign: nothingSign,
    subject: 'nothing was found here',
    account: null,
    background: false,
    evidence: [],
    paragraph: 1,
    why: null,
  };
}

function startOf({ evidence }: MatterView['passages'][number]): number {
  return evidence[0]?.start ?? 0;
}

function found<View extends ArticleView>(articles: ReadonlyMap<string, View>, id: string): View {
  const article = articles.get(id);
  if (!article) throw new Error(`the dossier speaks of an article that is not one of its own: ${id}`);
  return article;
}
