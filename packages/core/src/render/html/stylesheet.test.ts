import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STYLESHEET_FILE, stylesheetModule } from '../../../generate-stylesheet.ts';
import { briefingPolicy, pagePolicy } from './briefing-policy.ts';
import { stylesheet } from './generated/stylesheet.ts';

test('the stylesheet is what the generator writes', () => {
  expect(readFileSync(STYLESHEET_FILE, 'utf8')).toBe(stylesheetModule());
});

test('the policies allow this style alone', () => {
  const hash = createHash('sha256').update(stylesheet.css).digest('base64');
  expect(pagePolicy).toContain(`style-src 'sha256-${hash}'`);
  expect(briefingPolicy).toContain(pagePolicy);
});
