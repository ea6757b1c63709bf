import type { Analysis, Dossier } from '@parley/core';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { buildModel } from '../model/build-model.ts';
import { draw } from '../testing/draw.tsx';
import { ferryTalks } from '../testing/fixture.ts';

/** Clears the screen, sets a title, turns the reading direction, hides a space, rings, breaks the line. */
const poison = '\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200b\u2028\r\n\ttail';

const terminals = [
  { columns: 60, rows: 18, colour: false },
  { columns: 80, rows: 24, colour: false },
  { columns: 140, rows: 40, colour: false },
];

test('no string of an article reaches the terminal as it came', () => {
  const { dossier, analyses } = poisoned(ferryTalks());
  const model = buildModel(dossier, analyses);
  for (const terminal of terminals) {
    for (const keys of [[], ['j', 'j'], ['l'], ['enter'], ['j', 'j', 'enter', 'n', 'G'], ['?']]) {
      const screen = draw(model, terminal, keys);
      expect(screen.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      for (const line of screen.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(terminal.columns);
    }
  }
  expect(draw(model, terminals[2]!, [])).toContain('tail');
});

function poisoned(talks: { readonly dossier: Dossier; readonly analyses: readonly Analysis[] }) {
  const { dossier, analyses } = talks;
  const shift = poison.length;
  return {
    analyses: analyses.map((analysis) => ({
      ...analysis,
      article: { ...analysis.article, text: poison + analysis.article.text + poison },
      furniture: [],
    })),
    dossier: {
      ...dossier,
      articles: dossier.articles.map((article) => ({
        ...article,
        outlet: `${article.outlet ?? ''}${poison}`,
        headline: `${article.headline ?? ''}${poison}`,
      })),
      actors: dossier.actors.map((actor) => ({ ...actor, name: poison + actor.name })),
      differences: dossier.differences.map((difference) => ({
        ...difference,
        readings: difference.readings.map((reading) => ({ ...reading, reading: poison + reading.reading })),
      })),
      matters: dossier.matters.map((matter) => ({
        ...matter,
        title: poison + matter.title,
        mentions: matter.mentions.map((mention) => ({
          ...mention,
          attributedTo: { id: 'x', name: poison, role: poison, party: null },
          evidence: mention.evidence.map(({ start, text }) => ({
            start,
            end: start + text.length + shift,
            text: poison + text,
          })),
        })),
      })),
    },
  };
}
