import { groupBy } from '../../dossier/group-by.ts';
import type { Dossier, Matter, MatterMention, MatterState } from '../../schema/dossier.ts';
import type { Speaker } from '../../schema/quote.ts';
import type { Excerpt } from '../../schema/span.ts';
import { count } from '../count.ts';
import { partyNames } from '../party-names.ts';
import { stateWords, statusWords } from '../state-words.ts';
import type { DifferenceOutline } from './outline-differences.ts';
import { outlineTerms, type TermOutline, termLine } from './outline-terms.ts';
import type { PassageFinder } from './passage-finder.ts';
import type { ReportLabels } from './report-labels.ts';

/** Matters that stand alike. */
export interface Section {
  readonly id: 'agreed' | 'unresolved' | 'differ' | 'background';
  readonly title: string;
  /** Maybe none. */
  readonly matters: readonly MatterOutline[];
}

/** A matter with everything that is told of it. */
export interface MatterOutline {
  readonly id: string;
  readonly state: MatterState;
  readonly glyph: string;
  readonly word: string;
  readonly title: string;
  readonly parties: readonly string[];
  /** "in 3 of 5 reports". */
  readonly reported: string;
  /** Labels of the reports that say nothing of it; last "7 more" where not all are named. */
  readonly silent: readonly string[];
  readonly tellings: readonly Telling[];
  readonly differences: readonly DifferenceOutline[];
}

/** One report's account of a matter. */
export interface Telling {
  readonly article: string;
  readonly report: string;
  /** "¶2, characters 120–180". */
  readonly passage: string;
  readonly status: string;
  /** Whose account it is; null for the reporter's own. */
  readonly account: string | null;
  /** Pieces of the article, verbatim. */
  readonly evidence: readonly Excerpt[];
  /** What it depends on, when and how much, by this account. */
  readonly terms: readonly TermOutline[];
  /** Why it has its status, in one sentence; maybe empty. */
  readonly why: string;
}

/** What the outlining of a matter needs beside the dossier. */
interface MatterContext {
  readonly labelOf: ReportLabels;
  readonly findPassage: PassageFinder;
  readonly differences: readonly DifferenceOutline[];
}

/** All matters, each in one section, in the dossier's order. */
export function outlineSections(dossier: Dossier, context: MatterContext): readonly Section[] {
  const nameOf = partyNames(dossier);
  const differences = groupBy(context.differences, ({ matter }) => matter);
  const outlineMatter = (matter: Matter): MatterOutline => ({
    ...stateWords[matter.state],
    id: matter.id,
    state: matter.state,
    title: matter.title,
    parties: matter.parties.map(nameOf),
    reported: `in ${matter.reports.in.length} of ${count(matter.reports.of, 'report')}`,
    silent: silentReports(matter, context.labelOf),
    tellings: matter.mentions.map((mention) => outlineTelling(mention, context)),
    differences: differences.get(matter.id) ?? [],
  });
  return SECTIONS.map(({ id, title, holds }) => ({
    id,
    title,
    matters: dossier.matters.filter(holds).map(outlineMatter),
  }));
}

/** "3 agreed", "1 as background": how many matters stand how. */
export function countMatters({ matters }: Dossier): readonly string[] {
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

/** A telling without its evidence, in one line. */
export function tellingLine({ report, passage, status, account }: Telling): string {
  return [`${report}, ${passage}: ${status}`, account].filter((part) => part !== null).join(', ');
}

/** What a telling says beside its evidence, each in one line: its terms, then why it has its status. */
export function detailLines({ terms, why }: Pick<Telling, 'terms' | 'why'>): readonly string[] {
  return [...terms.map(termLine), ...(why === '' ? [] : [`why: ${why}`])];
}

/** What is known of a matter beside its tellings, in one line. */
export function factLine(matter: MatterOutline): string {
  return [...(matter.parties.length > 0 ? [matter.parties.join(', ')] : []), coverage(matter)].join(' · ');
}

/** Who reports a matter and who is silent, in one line. */
export function coverage({ reported, silent }: Pick<MatterOutline, 'reported' | 'silent'>): string {
  return silent.length > 0 ? `${reported} · not in ${silent.join(', ')}` : reported;
}

const LEANING_TO_YES: readonly MatterState[] = ['agreed', 'in_principle', 'pledged'];

/** How many silent reports are named; more would hide what is told. */
const NAMED = 12;

/** Each matter stands in one of these. */
const SECTIONS: readonly (Pick<Section, 'id' | 'title'> & { readonly holds: (matter: Matter) => boolean })[] =
  [
    {
      id: 'agreed',
      title: 'Agreements',
      holds: ({ state, background }) => !background && LEANING_TO_YES.includes(state),
    },
    {
      id: 'unresolved',
      title: 'Unresolved',
      holds: ({ state, background }) => !background && state === 'unresolved',
    },
    {
      id: 'differ',
      title: 'Reports differ',
      holds: ({ state, background }) => !background && state === 'differ',
    },
    { id: 'background', title: 'Background', holds: ({ background }) => background },
  ];

/** States in the order in which they are counted; `always` even where there are none. */
const COUNTED: readonly { readonly state: MatterState; readonly word: string; readonly always: boolean }[] = [
  { state: 'agreed', word: 'agreed', always: true },
  { state: 'in_principle', word: 'in principle', always: false },
  { state: 'pledged', word: 'pledged', always: false },
  { state: 'unresolved', word: 'unresolved', always: true },
  { state: 'differ', word: 'told differently', always: false },
];

function silentReports({ reports }: Matter, labelOf: ReportLabels): readonly string[] {
  const named = reports.silent.slice(0, NAMED);
  const unnamed = reports.of - reports.in.length - named.length;
  return [...named.map(labelOf), ...(unnamed > 0 ? [`${unnamed} more`] : [])];
}

function outlineTelling(mention: MatterMention, { labelOf, findPassage }: MatterContext): Telling {
  const { article, status, background, attributedTo, evidence, why } = mention;
  return {
    article,
    report: labelOf(article),
    passage: findPassage(article, evidence),
    status: background ? `${statusWords[status]} (background)` : statusWords[status],
    account: attributedTo && account(attributedTo),
    evidence,
    terms: outlineTerms(mention),
    why,
  };
}

function account({ name, role }: Speaker): string {
  return role === null ? `told by ${name}` : `told by ${name}, ${role}`;
}
