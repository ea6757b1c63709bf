import { COLON, COMMA, HYPHEN, isApostrophe, isDigit, isMark, PERIOD } from './characters.ts';
import { cliticStart, fusedDivision } from './clitics.ts';

/** Pieces before a hyphen that stay with the word after it. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'non e re anti pre co mid pro cross post over multi ex sub counter semi mini inter intra neo micro un socio psycho ' +
    'arch de bi tri ultra trans extra'
  ).split(' '),
);

const UNITS: ReadonlySet<string> = new Set(
  'am pm k m mm cm km kg g ft lb lbs mph kph bn tn b hr hrs min mins gb mb kb hz mhz ghz kw mw gw mg ml oz c f'.split(
    ' ',
  ),
);

const KEPT_MARKS = new Set([...'&_@+\\'].map((mark) => mark.charCodeAt(0)));

/**
 * Divides a stretch without white space and without marks at its edges; calls `emit` with the end of each token in turn.
 * Hyphens, dashes, slashes and clitics become tokens; `re-elect`, `9/11`, `555-1234`, `3:30`, `1,000` stay whole.
 */
export function divideWord(text: string, start: number, end: number, emit: (end: number) => void): void {
  const numeric =
    isDigit(text.charCodeAt(start)) &&
    /^[\dx]+(?:[-/.]\d+){2,}$|^\d{3}-\d{4}$|^\d{1,2}\/\d{1,2}$/.test(
      text.slice(start, Math.min(end, start + 40)),
    );
  let piece = start;
  let at = start;
  while (at < end && !numeric) {
    const code = text.charCodeAt(at);
    const markEnd = isMark(code) ? divisionEnd(text, piece, at, end) : at;
    if (markEnd === at) {
      at++;
      continue;
    }
    if (at > piece) dividePiece(text, piece, at, emit);
    emit(markEnd);
    piece = markEnd;
    at = markEnd;
  }
  if (piece < end) dividePiece(text, piece, end, emit);
}

/** End of the mark at `at` if it stands as a token of its own, else `at`. */
function divisionEnd(text: string, piece: number, at: number, end: number): number {
  const code = text.charCodeAt(at);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  const betweenDigits = at > piece && isDigit(text.charCodeAt(at - 1)) && isDigit(after);
  if (isApostrophe(code) || KEPT_MARKS.has(code)) return at;
  if ((code === COMMA || code === COLON) && betweenDigits) return at;
  if (code === HYPHEN && after !== HYPHEN && isPrefix(text, piece, at)) return at;
  if (code === PERIOD && after !== PERIOD) return lowerThenUpper(text, piece, at, end) ? at + 1 : at;
  return runEnd(text, at, end);
}

function isPrefix(text: string, start: number, end: number): boolean {
  return end - start < 9 && PREFIXES.has(text.slice(start, end).toLowerCase());
}

/** `agreed.The`, `agreed.”The`: a full stop without the space after it. */
function lowerThenUpper(text: string, piece: number, at: number, end: number): boolean {
  return (
    at - piece > 2 && at + 2 < end && /^[a-z]{2}\.["”’)\]]{0,2}[A-Z][a-z]/.test(text.slice(at - 2, at + 5))
  );
}

/** End of the run of one character, the one at `at`. */
export function runEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let to = at + 1;
  while (to < end && text.charCodeAt(to) === code) to++;
  return to;
}

/** Divides a number from its unit and a word from its clitics. */
function dividePiece(text: string, start: number, end: number, emit: (end: number) => void): void {
  if (isDigit(text.charCodeAt(start))) {
    let unit = start;
    while (unit < end && isDigitOrSeparator(text.charCodeAt(unit))) unit++;
    if (unit < end && end - unit < 5 && UNITS.has(text.slice(unit, end).toLowerCase())) emit(unit);
    emit(end);
    return;
  }
  const division = fusedDivision(text, start, end);
  if (division > 0) {
    emit(division);
    emit(end);
    return;
  }
  const ends: number[] = [end];
  for (let from = cliticStart(text, start, end); from < ends.at(-1)!; from = cliticStart(text, start, from)) {
    ends.push(from);
  }
  for (const to of ends.reverse()) emit(to);
}

function isDigitOrSeparator(code: number): boolean {
  return isDigit(code) || code === COMMA || code === PERIOD;
}
