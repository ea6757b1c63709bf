import type { Action } from '../keys.ts';

/** Where an action leads from `index`, among `count` entries of which `page` are in sight; undefined if it moves nothing. */
export function moved(action: Action, index: number, page: number, count: number): number | undefined {
  const step = steps[action]?.(Math.max(1, page), count);
  return step === undefined ? undefined : Math.max(0, Math.min(index + step, count - 1));
}

const steps: Readonly<Partial<Record<Action, (page: number, count: number) => number>>> = {
  down: () => 1,
  up: () => -1,
  'half-page-down': (page) => Math.ceil(page / 2),
  'half-page-up': (page) => -Math.ceil(page / 2),
  'page-down': (page) => page,
  'page-up': (page) => -page,
  first: (_page, count) => -count,
  last: (_page, count) => count,
};
