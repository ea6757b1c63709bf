/** Whether the words differ by one letter: written over, left out, put in, or swapped with its neighbour. */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The word with each letter left out in turn, and itself: two words one letter off share one of these. */
export function deletions(word: string): readonly string[] {
  const shortened = [word];
  for (let at = 0; at < word.length && at < 24; at++) shortened.push(word.slice(0, at) + word.slice(at + 1));
  return shortened;
}
