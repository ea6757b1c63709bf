import { analyze } from '@parley/core';
import { FORMATS, MEDIA_TYPES, readArticles, Unreadable } from '@parley/reading';
import { parseFilter } from '../../../../apps/tui/src/dashboard/filter/parse-filter.ts';
import { articleShapes } from './shapes/article-shapes.ts';
import { filterShapes } from './shapes/filter-shapes.ts';
import { formatShapes } from './shapes/format-shapes.ts';
import type { Shape } from './shapes/shape.ts';

/** A way into Parley for text that anyone may have written, and the shapes that it is tried with. */
export interface Door {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly take: (text: string) => unknown;
}

/** The analysis, the reader of each format, and the filter language of the dashboard. */
export const doors: readonly Door[] = [
  { name: 'analyze', shapes: articleShapes, take: (text) => analyze({ text }) },
  ...FORMATS.map((format) => ({
    name: `read ${format}`,
    shapes: formatShapes[format],
    take: (text: string) => readOrRefuse(text, MEDIA_TYPES[format]),
  })),
  { name: 'filter', shapes: filterShapes, take: parseFilter },
];

/** Refusing an input is an answer too; it must not take longer than reading it. */
async function readOrRefuse(text: string, mediaType: string): Promise<void> {
  try {
    await readArticles(text, { mediaType });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}
