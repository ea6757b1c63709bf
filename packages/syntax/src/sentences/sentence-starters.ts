/** Words that start a sentence when in capitals after an abbreviation: `in the U.S. The`. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It We They I You His Her Its Our Their My But And Or So Yet In On At By For From ' +
    'With As If When While After Before Since Although Though Because However Meanwhile Moreover Also Then There Here What Who ' +
    'Why How Where Which Not No Yes Some Many Most Both Each All Few Several Another Other Such Even Still Now Today ' +
    'Under Over During Until Once Asked Despite According Instead Last Next'
  ).split(' '),
);
