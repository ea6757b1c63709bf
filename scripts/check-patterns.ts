// Checks every regular expression of the sources for catastrophic backtracking: pnpm run patterns [folder or file ...]
import { globSync, readFileSync } from 'node:fs';
import { normalize } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import type { VulnerableDiagnostics } from 'recheck';

// The checker in JavaScript: no binary to install, the same answers everywhere.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const SOURCES = '{packages,apps}/*/src/**/*.{ts,tsx}';
/** Milliseconds for one expression; what takes longer is told as unknown. */
const TIMEOUT = 20_000;

/** A regular expression and where it is written. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
  /** Whether a comment within the lines above tells how long a text it reads at most. */
  readonly bounded: boolean;
}

/** An expression without any of these reads as far as it is long, and is safe. */
const REPEATS = /[*+{]/u;
/** What says that an expression only ever reads so short a text that time of a low degree does not matter. */
const BOUND = /\bat most \d{1,4} characters\b/u;
const COMMENT_LINES = 3;
const HIGHEST_DEGREE = 3;

/** What begins with one of these alone is checked, or everything where none is given. */
const asked = process.argv.slice(2).map((path) => normalize(path));
const files = globSync(SOURCES)
  .filter((file) => !/\.(?:test|fixture)\.tsx?$/u.test(file))
  .filter((file) => asked.length === 0 || asked.some((path) => file.startsWith(path)));
if (files.length === 0) throw new Error(`no sources begin with ${asked.join(', ')}`);
const patterns = distinct([...files.flatMap(writtenIn), ...(await builtOnImport(files))]);
const complaints = patterns.flatMap((pattern) => complaintAbout(pattern) ?? []);
for (const complaint of complaints) console.error(complaint);
console.log(`${patterns.length} regular expressions in ${files.length} files, ${complaints.length} to mend`);
process.exitCode = complaints.length === 0 ? 0 : 1;

/** The literals of a file. */
function writtenIn(file: string): readonly Pattern[] {
  const text = readFileSync(file, 'utf8');
  const { program } = parseSync(file, text);
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern: source, flags } = node.regex;
      const above = text.slice(0, node.start).split('\n');
      const bounded = BOUND.test(above.slice(-COMMENT_LINES - 1).join('\n'));
      found.push({ source, flags, place: `${file}:${above.length}`, bounded });
    },
  }).visit(program);
  return found;
}

/** Those that files put together from parts, as they come out when the file is loaded. Throws where one is put together later. */
async function builtOnImport(all: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  for (const file of all) {
    const text = readFileSync(file, 'utf8');
    const calls = text.match(/new RegExp\(/gu)?.length ?? 0;
    if (calls === 0) continue;
    const built = await recorded(() => import(new URL(`../${file}`, import.meta.url).href));
    if (built.length < calls) throw new Error(`${file} builds an expression that loading it does not show`);
    const bounded = BOUND.test(text);
    found.push(...built.map(({ source, flags }) => ({ source, flags, place: file, bounded })));
  }
  return found;
}

async function recorded(load: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const built: RegExp[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, parts: [string, string?]) {
      const made = new target(...parts);
      built.push(made);
      return made;
    },
  });
  await load();
  globalThis.RegExp = Original;
  return built;
}

function distinct(all: readonly Pattern[]): readonly Pattern[] {
  return [
    ...new Map(
      all.map((pattern) => [`/${pattern.source}/${pattern.flags} ${pattern.bounded}`, pattern]),
    ).values(),
  ];
}

function complaintAbout({ source, flags, place, bounded }: Pattern): string | null {
  if (!REPEATS.test(source)) return null;
  const found = checkSync(source, flags, { timeout: TIMEOUT, randomSeed: 1 });
  if (found.status === 'safe') return null;
  if (bounded && found.status === 'vulnerable' && isOfLowDegree(found)) return null;
  const reason =
    found.status === 'vulnerable'
      ? `${found.complexity.summary}, e.g. on ${found.attack.pattern}`
      : `not decided (${found.error.kind})`;
  return `${place}: /${source}/${flags}: ${reason}`;
}

/** A degree found by trying attacks says nothing of an expression whose counts have bounds; only one that was derived counts. */
function isOfLowDegree({ complexity, checker }: VulnerableDiagnostics): boolean {
  return complexity.type === 'polynomial' && (checker === 'fuzz' || complexity.degree <= HIGHEST_DEGREE);
}
