import { type Difference, displayText, type Matter, type MatterMention } from '@parley/core';
import { counted } from '../text/counted.ts';
import { matterSigns, type Sign, tellingSigns } from '../theme.ts';
import type { ArticleView, MatterView, Why } from './dashboard-model.ts';
import { facts } from './facts.ts';
import { telling } from './passage.ts';
import { readingWords, stateNames, statusNames } from './status-names.ts';

/** How the rest of the dossier is looked up from a matter. */
export interface Lookup {
  readonly article: (id: string) => ArticleView;
  /** The names of a party, the foremost first, safe to print. */
  readonly party: (id: string) => readonly [string, ...string[]];
  readonly why: (article: string, item: string) => Why | null;
  /** By the matter's id. */
  readonly differences: ReadonlyMap<string | null, readonly Difference[]>;
}

/** A matter with its names looked up and its texts made safe to print. */
export function matterView(matter: Matter, lookup: Lookup): MatterView {
  const { id, mentions, parties, reports, state } = matter;
  const title = displayText(matter.title);
  const article = (id: string) => lookup.article(id).label;
  const passages = mentions.map((mention) =>
    telling(mention, title, lookup.article(mention.article), lookup.why(mention.article, mention.item)),
  );
  return {
    kind: 'matter',
    id,
    title,
    state,
    sign: matterSign(matter),
    parties: parties.map((party) => lookup.party(party)[0]).join(' · '),
    background: matter.background,
    passages,
    tellers: reports.in.map(article),
    silent: reports.silent.map(article),
    share: share(matter),
    reports: `${reports.in.length} of ${counted(reports.of, 'report')}`,
    differences: (lookup.differences.get(id) ?? []).map((difference) => sentence(difference, article)),
    facts: facts(
      {
        party: parties.flatMap(lookup.party),
        matter: [title],
        outlet: passages.flatMap((passage) => passage.article.facts.outlet),
        status: statusesOf(matter),
        speaker: passages.flatMap(({ account }) => account ?? []),
      },
      [
        title,
        ...parties.map((party) => lookup.party(party)[0]),
        ...mentions.flatMap(({ evidence }) => evidence.map(({ text }) => displayText(text))),
      ],
    ),
  };
}

/** The sign of the matter's state, save that what is only pending is not shown as a failure. */
function matterSign({ state, mentions }: Matter): Sign {
  const pending = state === 'unresolved' && mentions.every(({ status }) => status === 'pending');
  return pending ? tellingSigns.pending : matterSigns[state];
}

/** What an unresolved matter is can be asked for more closely. */
function statusesOf({ state, mentions }: Matter): readonly string[] {
  const closer = state === 'unresolved' ? mentions.map(({ status }) => statusNames[status]) : [];
  return [stateNames[state], ...closer];
}

function share({ state, mentions, reports }: Matter): string {
  const open = reportsOf(mentions, 'open_issue', reports.in);
  const agreed = reportsOf(mentions, 'agreement', reports.in);
  return state === 'differ' && open > 0 && agreed > 0
    ? `${agreed}/${reports.of}≠${open}`
    : `${reports.in.length}/${reports.of}`;
}

function reportsOf(
  mentions: readonly MatterMention[],
  kind: MatterMention['kind'],
  reports: readonly string[],
): number {
  const tellers = mentions.filter((mention) => mention.kind === kind).map(({ article }) => article);
  return new Set(tellers.filter((article) => reports.includes(article))).size;
}

function sentence({ kind, readings }: Difference, label: (article: string) => string): string {
  const accounts = readings.map(
    ({ article, reading }) => `${label(article)} “${readingWords(kind, reading)}”`,
  );
  return `${kind}: ${accounts.join(' ≠ ')}`;
}
