import { groupBy } from '../../dossier/group-by.ts';
import type { Dossier, MatterState, Moment } from '../../schema/dossier.ts';
import { stateWords } from '../state-words.ts';
import type { ReportLabels } from './report-labels.ts';

/** A day, month or year, and how matters stood then. */
export interface Day {
  /** `YYYY[-MM[-DD]]`. */
  readonly date: string;
  readonly moments: readonly MomentOutline[];
}

/** How a matter stood by the reports of one day. */
export interface MomentOutline {
  /** The matter's id. */
  readonly matter: string;
  readonly title: string;
  readonly state: MatterState;
  readonly word: string;
  /** "reported by" whom on that day, or "dated in" which reports to it. */
  readonly told: string;
}

/** The timeline of a dossier by days; what several reports say of one day is said once. */
export function outlineTimeline(
  { timeline, matters }: Pick<Dossier, 'timeline' | 'matters'>,
  labelOf: ReportLabels,
): readonly Day[] {
  const titles = new Map(matters.map(({ id, title }) => [id, title]));
  return [...groupBy(timeline, ({ date }) => date)].map(([date, moments]) => ({
    date,
    moments: [
      ...groupBy(moments, ({ of, matter, state }) => JSON.stringify([of, matter, state])).values(),
    ].map((alike) => {
      const { of, matter, state } = alike[0]!;
      return {
        matter,
        title: titles.get(matter) ?? matter,
        state,
        word: stateWords[state].word,
        told: `${TOLD[of]} ${[...new Set(alike.map(({ article }) => labelOf(article)))].join(', ')}`,
      };
    }),
  }));
}

/** A moment in one line, without its day. */
export function momentLine({ title, word, told }: MomentOutline): string {
  return `${title}: ${word} (${told})`;
}

const TOLD: Readonly<Record<Moment['of'], string>> = { publication: 'reported by', event: 'dated in' };
