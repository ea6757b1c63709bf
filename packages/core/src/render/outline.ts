import type { Analysis } from '../schema/analysis.ts';
import type { Dossier, Matter, MatterMention, MatterState } from '../schema/dossier.ts';
import type { Speaker } from '../schema/quote.ts';
import { count } from './count.ts';
import { passageFinder } from './passage.ts';
import { stateWords, statusWords } from './state-words.ts';

/** What a written report says, in its order, before any layout. Strings of article origin are still raw. */
export interface Outline {
  /** "5 reports", "3 agreed" …: how much there is of what. */
  readonly counts: readonly string[];
  readonly reports: readonly ReportLine[];
  readonly sections: readonly Section[];
  readonly speakers: readonly { readonly name: string; readonly quotes: number }[];
  /** Quotes whose speaker the article does not tell. */
  readonly anonymousQuotes: number;
}

/** One of the reports that were read. */
interface ReportLine {
  readonly label: string;
  /** Date, headline, and whether it retells another report. */
  readonly details: readonly string[];
}

/** Matters that stand alike. */
interface Section {
  readonly title: string;
  readonly matters: readonly OutlinedMatter[];
}

/** A matter with everything that is told of it. */
export interface OutlinedMatter {
  readonly glyph: string;
  readonly word: string;
  readonly title: string;
  readonly parties: readonly string[];
  /** "in 3 of 5 reports". */
  readonly reported: string;
  /** Labels of the reports that say nothing of it. */
  readonly silent: readonly string[];
  readonly tellings: readonly Telling[];
  /** On what the reports differ beside the status, "number", and what each of them says. */
  readonly differences: readonly { readonly kind: string; readonly readings: readonly string[] }[];
}

/** One report's account of a matter. */
export interface Telling {
  readonly report: string;
  /** "¶2, characters 120–180". */
  readonly passage: string;
  readonly status: string;
  /** Whose account it is; null for the reporter's own. */
  readonly account: string | null;
  /** Pieces of the article, verbatim. */
  readonly evidence: readonly string[];
}

/** Put a dossier into the order of a written report. `analyses` give the texts that the passages are in. */
export function outline(dossier: Dossier, analyses: readonly Analysis[]): Outline {
  const labelOf = reportLabels(dossier);
  const speakers = countSpeakers(dossier);
  const named = speakers.length > 0 ? ` from ${count(speakers.length, 'speaker')}` : '';
  return {
    counts: [
      count(dossier.articles.length, 'report'),
      ...countMatters(dossier),
      `${count(dossier.quotes.length, 'quote')}${named}`,
    ],
    reports: dossier.articles.map((article) => ({
      label: labelOf(article.id),
      details: [
        article.published,
        article.headline,
        article.sameStoryAs && `same story as ${labelOf(article.sameStoryAs)}`,
      ].filter((detail): detail is string => detail !== null && detail !== ''),
    })),
    sections: outlineSections(dossier, labelOf, analyses).filter(({ matters }) => matters.length > 0),
    speakers,
    anonymousQuotes: dossier.quotes.filter(({ speaker }) => speaker === null).length,
  };
}

/** A telling without its evidence, in one line. */
export function tellingLine({ report, passage, status, account }: Telling): string {
  return [`${report}, ${passage}: ${status}`, account].filter((part) => part !== null).join(', ');
}

/** What is known of a matter beside its tellings, in one line. */
export function factLine({ parties, reported, silent }: OutlinedMatter): string {
  const facts = [parties.join(', '), reported, silent.length > 0 ? `not in ${silent.join(', ')}` : ''];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** States in the order in which they are counted; `always` even where there are none. */
const COUNTED: readonly { readonly state: MatterState; readonly word: string; readonly always: boolean }[] = [
  { state: 'agreed', word: 'agreed', always: true },
  { state: 'in_principle', word: 'in principle', always: false },
  { state: 'pledged', word: 'pledged', always: false },
  { state: 'unresolved', word: 'unresolved', always: true },
  { state: 'differ', word: 'told differently', always: false },
];

const LEANING_TO_YES: readonly MatterState[] = ['agreed', 'in_principle', 'pledged'];

/** Each matter stands in one of these. */
const SECTIONS: readonly { readonly title: string; readonly holds: (matter: Matter) => boolean }[] = [
  { title: 'Agreements', holds: ({ state, background }) => !background && LEANING_TO_YES.includes(state) },
  { title: 'Unresolved', holds: ({ state, background }) => !background && state === 'unresolved' },
  { title: 'Reports differ', holds: ({ state, background }) => !background && state === 'differ' },
  { title: 'Background', holds: ({ background }) => background },
];

function countMatters({ matters }: Dossier): readonly string[] {
  const current = matters.filter(({ background }) => !background);
  const background = matters.length - current.length;
  return [
    ...COUNTED.flatMap(({ state, word, always }) => {
      const size = current.filter((matter) => matter.state === state).length;
      return size > 0 || always ? [`${size} ${word}`] : [];
    }),
    ...(background > 0 ? [`${background} as background`] : []),
  ];
}

function outlineSections(
  dossier: Dossier,
  labelOf: Labels,
  analyses: readonly Analysis[],
): readonly Section[] {
  const findPassage = passageFinder(analyses);
  const names = new Map(dossier.actors.map(({ id, name }) => [id, name]));
  const outlineMatter = (matter: Matter): OutlinedMatter => ({
    ...stateWords[matter.state],
    title: matter.title,
    parties: matter.parties.map((id) => names.get(id) ?? id),
    reported: `in ${matter.reports.in.length} of ${count(matter.reports.of, 'report')}`,
    silent: matter.reports.silent.map(labelOf),
    tellings: matter.mentions.map((mention) => ({
      report: labelOf(mention.article),
      passage: findPassage(mention.article, mention.evidence),
      status: status(mention),
      account: account(mention.attributedTo),
      evidence: mention.evidence.map(({ text }) => text),
    })),
    differences: dossier.differences
      .filter(({ matter: id, kind }) => id === matter.id && kind !== 'status')
      .map(({ kind, readings }) => ({
        kind,
        readings: readings.map(({ article, reading }) => `${labelOf(article)}: ${reading}`),
      })),
  });
  return SECTIONS.map(({ title, holds }) => ({
    title,
    matters: dossier.matters.filter(holds).map(outlineMatter),
  }));
}

/** How a report is called, by its id. */
type Labels = (article: string) => string;

function reportLabels({ articles }: Dossier): Labels {
  const labels = new Map(articles.map(({ id, outlet }) => [id, outlet ? `${outlet} (${id})` : id]));
  return (article) => labels.get(article) ?? article;
}

function status({ status, background }: MatterMention): string {
  return background ? `${statusWords[status]} (background)` : statusWords[status];
}

function account(speaker: Speaker | null): string | null {
  if (speaker === null) return null;
  return speaker.role === null ? `told by ${speaker.name}` : `told by ${speaker.name}, ${speaker.role}`;
}

function countSpeakers(dossier: Dossier): Outline['speakers'] {
  const speakers = new Map<string, { name: string; quotes: number }>();
  for (const { speaker } of dossier.quotes) {
    if (speaker === null) continue;
    const known = speakers.get(speaker.id);
    if (known) known.quotes += 1;
    else speakers.set(speaker.id, { name: speaker.name, quotes: 1 });
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1));
}
