import { type Difference, displayText, type Matter, type MatterMention, type Speaker } from '@parley/core';
import { counted } from '../text/counted.ts';
import { matterSigns, type Sign, tellingSigns } from '../theme.ts';
import type { ArticleView, MatterView, Telling } from './dashboard-model.ts';

/** How the rest of the dossier is looked up from a matter. */
export interface Lookup {
  readonly article: (id: string) => ArticleView;
  /** The name of a party, safe to print. */
  readonly party: (id: string) => string;
  /** By the matter's id. */
  readonly differences: ReadonlyMap<string, readonly Difference[]>;
}

/** A matter with its names looked up and its texts made safe to print. */
export function matterView(matter: Matter, lookup: Lookup): MatterView {
  const label = (id: string) => lookup.article(id).label;
  return {
    title: displayText(matter.title),
    sign: matterSign(matter),
    parties: matter.parties.map(lookup.party).join(' · '),
    background: matter.background,
    tellings: matter.mentions.map((mention) => telling(mention, lookup)),
    tellers: matter.reports.in.map(label),
    silent: matter.reports.silent.map(label),
    share: share(matter),
    reports: `${matter.reports.in.length} of ${counted(matter.reports.of, 'report')}`,
    differences: (lookup.differences.get(matter.id) ?? []).map((difference) => sentence(difference, label)),
  };
}

/** The sign of the matter's state, save that what is only pending is not shown as a failure. */
function matterSign({ state, mentions }: Matter): Sign {
  const pending = state === 'unresolved' && mentions.every(({ status }) => status === 'pending');
  return pending ? tellingSigns.pending : matterSigns[state];
}

function telling(mention: MatterMention, { article }: Lookup): Telling {
  const view = article(mention.article);
  const start = mention.evidence[0]?.start ?? 0;
  return {
    article: view,
    sign: tellingSigns[mention.status],
    account: mention.attributedTo && account(mention.attributedTo),
    background: mention.background,
    evidence: mention.evidence,
    paragraph: Math.max(1, view.paragraphs.findLastIndex((paragraph) => paragraph.start <= start) + 1),
  };
}

function account({ name, role }: Speaker): string {
  return displayText(role ? `${name}, ${role}` : name);
}

function share({ state, mentions, reports }: Matter): string {
  const open = reportsOf(mentions, 'open_issue');
  const agreed = reportsOf(mentions, 'agreement');
  return state === 'differ' && open > 0 && agreed > 0
    ? `${agreed}/${reports.of}≠${open}`
    : `${reports.in.length}/${reports.of}`;
}

function reportsOf(mentions: readonly MatterMention[], kind: MatterMention['kind']): number {
  return new Set(mentions.filter((mention) => mention.kind === kind).map(({ article }) => article)).size;
}

function sentence({ kind, readings }: Difference, label: (article: string) => string): string {
  const accounts = readings.map(({ article, reading }) => `${label(article)} “${displayText(reading)}”`);
  return `${kind}: ${accounts.join(' ≠ ')}`;
}
