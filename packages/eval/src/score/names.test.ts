import { expect, test } from 'vitest';
import { sameParty, sameSpeaker } from './names.ts';

test.each([
  ['Ann Lee', 'Ann Lee', true, 'equal'],
  ['President Ann Lee', 'Lee', true, 'one holds the other, titles aside'],
  ['José Álvarez’s', 'jose alvarez', true, 'case, accents and possessives aside'],
  ['A. Lee', 'Ann Lee', true, 'same last name, one first name begins the other'],
  ['Annabel Lee', 'Ann B. Lee', true, 'same last name, one first name begins the other'],
  ['Bob Lee', 'Ann Lee', false, 'first names conflict'],
  ['Ann Lee', 'Ann Ray', false, 'last names differ'],
  ['the Trade Ministry', 'Trade Ministry of Atlantis', true, 'one holds the other'],
  ['the President', 'a spokesman', false, 'titles alone are compared as they are'],
  ['the President', 'President', true, 'titles alone are compared as they are'],
  ['—', 'Ann Lee', false, 'no name at all'],
])('speakers %s and %s: %s (%s)', (one, other, same) => {
  expect(sameSpeaker(one, other)).toBe(same);
  expect(sameSpeaker(other, one)).toBe(same);
});

test.each([
  ['Atlantis', 'the government of Atlantis', true],
  ['the Atlantis Dockers’ Union', 'Dockers’ Union', true],
  ['U.S.', 'Washington', true],
  ['Atlantis', 'Lemuria', false],
  ['the government', 'the foreign minister', false],
])('parties %s and %s: %s', (one, other, same) => {
  expect(sameParty(one, other)).toBe(same);
  expect(sameParty(other, one)).toBe(same);
});
