import type { ItemWeights } from '../src/extract/items/item-model.ts';

/** The source of the weights' module: a line a feature, its name and its weights in hundredths; rows of zeros are left out. */
export function encodeWeights(weights: ItemWeights): string {
  const lines = [...weights]
    .map(([name, row]) => [name, ...Array.from(row, (weight) => Math.round(weight * 100))] as const)
    .filter(([, ...row]) => row.some((weight) => Math.abs(weight) > NEGLIGIBLE))
    .map((line) => line.join(' '))
    .sort();
  return `/** Written by train/train-items.ts. */\nexport const ITEM_WEIGHTS: string = \`${lines.join('\n').replaceAll(/[\\`$]/g, '\\$&')}\`;\n`;
}

/** Weights of so many hundredths or fewer do not matter. */
const NEGLIGIBLE = 2;
