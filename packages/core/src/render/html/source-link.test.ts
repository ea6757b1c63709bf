import { expect, test } from 'vitest';
import { safeAddress } from '../safe-address.ts';
import { sourceLink } from './source-link.ts';

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//news.example/a',
  ' https://news.example/a',
  'https://news.example/a b',
  'https://news.example/"onclick=x',
  'https://news.example/\u202egnp.exe',
  'https://news.example/\u0000',
  'https:',
  '',
])('%j is not linked', (url) => {
  expect(safeAddress(url)).toBeNull();
  expect(sourceLink(url, ['a'])).toBeNull();
});

test.each([
  ['https://news.example/a', ['agreed on fish'], 'https://news.example/a#:~:text=agreed%20on%20fish'],
  ['HTTP://news.example/a#top', ['fish'], 'HTTP://news.example/a#top:~:text=fish'],
  [
    'https://news.example/a',
    ['two-thirds, & more'],
    'https://news.example/a#:~:text=two%2Dthirds%2C%20%26%20more',
  ],
  ['https://news.example/a', ['One', 'three'], 'https://news.example/a#:~:text=One&text=three'],
  [
    'https://news.example/a',
    ['a b c d e f g h i j k l m'],
    'https://news.example/a#:~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m',
  ],
  ['https://news.example/a', ['\ud800 \u202e'], 'https://news.example/a'],
])('%s, %j: %s', (url, pieces, link) => {
  expect(sourceLink(url, pieces)).toBe(link);
});
