import type { Analysis } from '../schema/analysis.ts';
import type { Difference, Dossier, Matter, MatterMention } from '../schema/dossier.ts';
import { slug } from '../text/slug.ts';
import { groupMatters, type Telling } from './group-matters.ts';
import { matterState, mentionState } from './matter-state.ts';
import { matterTitle } from './matter-title.ts';
import { mergeActors } from './merge-actors.ts';

/**
 * Merge what several articles say into one picture. The articles' ids must differ. Matters that most reports tell come
 * first, the others as they were told.
 */
export function compileDossier(analyses: readonly Analysis[]): Dossier {
  const articles = analyses.map(({ id }) => id);
  const names = new Set<string>();
  const matters = groupMatters(analyses.flatMap(tellings))
    .map((group) => compileMatter(group, articles, names))
    .sort((one, other) => other.reports.in.length - one.reports.in.length);
  return {
    schema: 'parley/dossier@1',
    articles: analyses.map(({ id, article: { headline, outlet, published, url } }) => ({
      id,
      headline,
      outlet,
      published,
      url,
      sameStoryAs: null,
    })),
    actors: mergeActors(analyses),
    matters,
    differences: matters.filter(({ state }) => state === 'differ').map(statusDifference),
    quotes: analyses.flatMap(({ id, quotes }) => quotes.map((quote) => ({ article: id, ...quote }))),
    timeline: analyses
      .flatMap(({ id, article: { published } }) =>
        published === null ? [] : matters.flatMap((matter) => moment(matter, id, published)),
      )
      .sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date))),
  };
}

function tellings({ id, agreements, openIssues }: Analysis): readonly Telling[] {
  return [
    ...agreements.map((item): Telling => ({ article: id, kind: 'agreement', item })),
    ...openIssues.map((item): Telling => ({ article: id, kind: 'open_issue', item })),
  ];
}

function compileMatter(group: readonly Telling[], articles: readonly string[], names: Set<string>): Matter {
  const mentions = group.map(mention);
  const state = matterState(mentions);
  const title = matterTitle(group, state);
  const reporting = new Set(mentions.map(({ article }) => article));
  return {
    id: unique(slug(title), names),
    title,
    state,
    parties: [...new Set(group.flatMap(({ item }) => item.parties.map(({ id }) => id)))],
    background: mentions.every(({ background }) => background),
    mentions,
    reports: {
      of: articles.length,
      in: articles.filter((id) => reporting.has(id)),
      silent: articles.filter((id) => !reporting.has(id)),
    },
  };
}

function mention({ article, kind, item }: Telling): MatterMention {
  const { id, status, attributedTo, background, evidence } = item;
  return { article, item: id, kind, status, attributedTo, background, evidence };
}

function statusDifference({ id, title, mentions }: Matter): Difference {
  return {
    matter: id,
    kind: 'status',
    about: title,
    readings: mentions.map(({ article, item, status, evidence }) => ({
      article,
      finding: item,
      reading: status,
      evidence,
    })),
  };
}

function moment(matter: Matter, article: string, published: string): Dossier['timeline'] {
  const told = matter.mentions.findLast((telling) => telling.article === article && !telling.background);
  return told
    ? [
        {
          date: published.slice(0, 10),
          of: 'publication',
          matter: matter.id,
          state: mentionState(told),
          article,
        },
      ]
    : [];
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}
