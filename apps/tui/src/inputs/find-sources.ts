import { realpath, stat } from 'node:fs/promises';
import { Unreadable } from '@parley/reading';
import { glob } from 'tinyglobby';
import { type Failure, failure } from './failure.ts';
import { type Kind, kindOfFound, kindOfNamed, READABLE } from './kinds.ts';
import type { ReadingOptions } from './reading-options.ts';
import { walkFolder } from './walk-folder.ts';

/** Something that articles are read from. */
export type Source =
  | FileSource
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'stdin' };

/** A file that articles are read from. */
export interface FileSource {
  readonly kind: Kind;
  readonly path: string;
  /** Whether it was asked for by its name, rather than come across in a folder. */
  readonly isNamed: boolean;
}

/** What the arguments of a command stand for. */
export interface Sources {
  /** In the order of the arguments, sorted within a folder, each file once. */
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
}

/** Find the files that paths, folders and globs stand for. `-` is standard input. */
export async function findSources(inputs: readonly string[], options: ReadingOptions): Promise<Sources> {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    let found = 0;
    try {
      for await (const item of sourcesOf(input, options)) {
        found += 1;
        if ('reason' in item) failures.push(item);
        else if (await isNew(item, seen)) sources.push(item);
      }
      if (found === 0) throw new Unreadable('no-article', 'holds no articles', `accepted: ${READABLE}`);
    } catch (error) {
      failures.push(failure(input, error));
    }
  }
  return { sources, failures };
}

async function isNew(source: Source, seen: Set<string>): Promise<boolean> {
  const key = await keyOf(source);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

async function keyOf(source: Source): Promise<string> {
  if (source.kind === 'stdin') return '-';
  return source.kind === 'address' ? source.address : realpath(source.path).catch(() => source.path);
}

async function* sourcesOf(input: string, { fetch }: ReadingOptions): AsyncGenerator<Source | Failure> {
  if (input === '-') {
    yield { kind: 'stdin' };
  } else if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) {
    if (!fetch)
      throw new Unreadable(
        'refused-address',
        'is an address',
        'to have it fetched, add --fetch, or save the page as a file',
      );
    yield { kind: 'address', address: input };
  } else if (/[*?[\]{}]/.test(input) && !(await exists(input))) {
    yield* sourcesOfGlob(input);
  } else if ((await stat(input)).isDirectory()) {
    yield* readable(walkFolder(input));
  } else {
    yield { kind: kindOfNamed(input), path: input, isNamed: true };
  }
}

async function* sourcesOfGlob(pattern: string): AsyncGenerator<Source | Failure> {
  const paths = await glob(pattern, {
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  if (paths.length === 0) throw new Unreadable('no-file', 'matches no file', 'check the pattern');
  const entered = new Set<string>();
  for (const path of paths.sort()) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    yield* readable(isFolder ? walkFolder(path, entered) : [{ path }]);
  }
}

/** Of what was come across, the files that are read. */
async function* readable(
  found: AsyncIterable<{ readonly path: string } | Failure> | Iterable<{ readonly path: string }>,
): AsyncGenerator<Source | Failure> {
  for await (const item of found) {
    if ('reason' in item) {
      yield item;
      continue;
    }
    const kind = kindOfFound(item.path);
    if (kind !== null) yield { kind, path: item.path, isNamed: false };
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
