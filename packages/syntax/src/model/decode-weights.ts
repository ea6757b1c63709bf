/**
 * Weights are written as text: `gaps` says, one character an item, how many zeros come before the next weight, `values`
 * which weight it is. Characters are those of printable ASCII without `"`, `\` and backquote, which need no escape in a
 * string and which gzip squeezes well.
 */
export interface EncodedWeights {
  /** Number of weights, zeros included: a power of two. */
  readonly size: number;
  readonly lineSize: number;
  readonly gaps: string;
  readonly values: string;
}

/** Characters of the encoding in order; the last one stands for a gap of at least its number, and the gap goes on. */
export const ALPHABET =
  " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

/** Number of every character code in the alphabet. */
export const DIGIT_OF_CODE: Uint8Array = codeTable();

function codeTable(): Uint8Array {
  const table = new Uint8Array(128);
  for (let digit = 0; digit < ALPHABET.length; digit++) table[ALPHABET.charCodeAt(digit)] = digit;
  return table;
}

export const GAP_GOES_ON: number = ALPHABET.length - 1;

/**
 * Weights by the digit of their value: 1, -1, 2, -2 … ±127 in steps that grow by a third. Small steps gain nothing, but
 * to cut the largest weights costs much.
 */
export const WEIGHT_OF_DIGIT: Int8Array = weightTable();

function weightTable(): Int8Array {
  const weights: number[] = [];
  for (let size = 1; size < 127; size = Math.max(size + 1, Math.round(size * 1.35)))
    weights.push(size, -size);
  return Int8Array.from([...weights, 127, -127]);
}

const WEIGHT_OF_CODE: Int8Array = Int8Array.from(DIGIT_OF_CODE, (digit) => WEIGHT_OF_DIGIT[digit] ?? 0);

/** Items decoded at a call: an engine goes over to compiled code sooner between calls than within a loop. */
const AT_A_CALL = 2048;

interface Decoding {
  place: number;
  value: number;
}

/** Lays the weights out in an array. */
export function decodeWeights(encoded: EncodedWeights): Int8Array {
  const weights = new Int8Array(encoded.size);
  const decoding: Decoding = { place: -1, value: 0 };
  for (let from = 0; from < encoded.gaps.length; from += AT_A_CALL) {
    decodeSome(encoded.gaps, encoded.values, from, weights, decoding);
  }
  return weights;
}

function decodeSome(
  gaps: string,
  values: string,
  from: number,
  weights: Int8Array,
  decoding: Decoding,
): void {
  const to = Math.min(gaps.length, from + AT_A_CALL);
  let { place, value } = decoding;
  for (let at = from; at < to; at++) {
    const gap = DIGIT_OF_CODE[gaps.charCodeAt(at)]!;
    if (gap === GAP_GOES_ON) place += GAP_GOES_ON;
    else {
      place += gap + 1;
      weights[place] = WEIGHT_OF_CODE[values.charCodeAt(value++)]!;
    }
  }
  decoding.place = place;
  decoding.value = value;
}
