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
  const days = new Map<string, Map<string, Moment[]>>();
  for (const moment of timeline) {
    const { date, of, matter, state } = moment;
    const told = days.get(date) ?? new Map<string, Moment[]>();
    const key = JSON.stringify([of, matter, state]);
    told.set(key, [...(told.get(key) ?? []), moment]);
    days.set(date, told);
  }
  return [...days].map(([date, told]) => ({
    date,
    moments: [...told.values()].map((moments) => {
      const { of, matter, state } = moments[0]!;
      return {
        matter,
        title: titles.get(matter) ?? matter,
        state,
        word: stateWords[state].word,
        told: `${TOLD[of]} ${[...new Set(moments.map(({ article }) => labelOf(article)))].join(', ')}`,
      };
    }),
  }));
}

/** A moment in one line, without its day. */
export function momentLine({ title, word, told }: MomentOutline): string {
  return `${title}: ${word} (${told})`;
}

const TOLD: Readonly<Record<Moment['of'], string>> = { publication: 'reported by', event: 'dated in' };
