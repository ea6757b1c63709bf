/**
 * Least squares with a penalty on large coefficients: the matrix (inputs × outputs, row by row) that maps inputs to
 * outputs, each example weighted.
 */
export function ridgeRegression(
  examples: readonly {
    readonly input: Float64Array;
    readonly output: Float64Array;
    readonly weight: number;
  }[],
  penalty: number,
): Float64Array {
  const inputs = examples[0]!.input.length;
  const outputs = examples[0]!.output.length;
  const normal = new Float64Array(inputs * inputs);
  const target = new Float64Array(inputs * outputs);
  for (const { input, output, weight } of examples) {
    for (let row = 0; row < inputs; row++) {
      const scaled = weight * input[row]!;
      for (let at = 0; at < inputs; at++) normal[row * inputs + at]! += scaled * input[at]!;
      for (let at = 0; at < outputs; at++) target[row * outputs + at]! += scaled * output[at]!;
    }
  }
  for (let row = 0; row < inputs; row++) normal[row * inputs + row]! += penalty;
  eliminate(normal, target, inputs, outputs);
  return target;
}

/** Solves `matrix` · x = `right` in place of `right`, by Gauss and Jordan; the matrix is positive definite. */
function eliminate(matrix: Float64Array, right: Float64Array, size: number, width: number): void {
  for (let pivot = 0; pivot < size; pivot++) {
    const scale = 1 / matrix[pivot * size + pivot]!;
    for (let at = 0; at < size; at++) matrix[pivot * size + at]! *= scale;
    for (let at = 0; at < width; at++) right[pivot * width + at]! *= scale;
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = matrix[row * size + pivot]!;
      for (let at = 0; at < size; at++) matrix[row * size + at]! -= factor * matrix[pivot * size + at]!;
      for (let at = 0; at < width; at++) right[row * width + at]! -= factor * right[pivot * width + at]!;
    }
  }
}
