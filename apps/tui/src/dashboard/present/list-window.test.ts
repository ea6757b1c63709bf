import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visiblePlace } from './list-window.ts';

test('the selection exists and is in sight, and no row is wasted', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.nat(50),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 40 }),
      (selected, top, rows, count) => {
        const place = visiblePlace({ selected, top }, rows, count);
        expect(place.selected).toBeLessThan(count);
        expect(place.top).toBeLessThanOrEqual(place.selected);
        expect(place.selected).toBeLessThan(place.top + rows);
        if (count >= rows) expect(place.top + rows).toBeLessThanOrEqual(count);
      },
    ),
  );
});

test('an empty list has a place', () => {
  expect(visiblePlace({ selected: 3, top: 2 }, 5, 0)).toEqual({ selected: 0, top: 0 });
});
