import { expect, test } from 'vitest';
import { isoTime } from './iso-time.ts';

test.each([
  ['2024-03-14T08:30:00+01:00', '2024-03-14T08:30:00+01:00'],
  ['20240314T083000+0100', '2024-03-14T08:30:00+01:00'],
  ['2024-03-14T08:30', '2024-03-14'],
  ['Thu, 14 Mar 2024 08:30:00 +0100', '2024-03-14T07:30:00Z'],
  ['14 Mar 2024 23:30 GMT', '2024-03-14T23:30:00Z'],
  ['2024-02-31', null],
  ['soon', null],
])('%s is %s', (written, time) => {
  expect(isoTime(written)).toBe(time);
});

test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
  'a moment without an offset is its day, in %s too',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(isoTime('Thu, 14 Mar 2024 23:30:00')).toBe('2024-03-14');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);
