import { repeated, type Shape } from './shape.ts';

/** Filters that nobody types. */
export const filterShapes: readonly Shape[] = [
  repeated('words', 'ferry '),
  repeated('terms', 'party:Norland '),
  repeated('values', 'Norland,', 'party:'),
  repeated('marks', '"'),
  repeated('a mark without end', 'a ', 'party:"'),
  repeated('signs', '-'),
  repeated('colons', ':'),
  repeated('a key that is none', 'a', '', ':b'),
  repeated('spaces', ' '),
];
