import { type Analysis, analyze } from '@parley/core';
import { readArticles, Unreadable } from '@parley/reading';

/** What somebody pasted or opened. */
export interface Input {
  /** A file's name, or how a reader would call it. */
  readonly name: string;
  /** A file's bytes, or pasted text. */
  readonly content: string | Uint8Array;
}

/** Why an input was not read, in one sentence that says what to do. */
export interface Failure {
  readonly name: string;
  readonly reason: string;
}

/** Read and analyze the articles of an input, one after the other. */
export async function* readInput({ name, content }: Input): AsyncGenerator<Analysis | Failure> {
  try {
    const { articles } = await readArticles(content, typeof content === 'string' ? {} : { name });
    const [only, another] = articles;
    const id = another === undefined && only?.input.id === undefined ? stemOf(name) : undefined;
    for (const { input } of articles) yield await analyze(id === undefined ? input : { ...input, id });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    yield { name, reason: `${error.message}: ${error.remedy}` };
  }
}

/** A file's name without its extension, by which its one article goes; a text has no name. */
function stemOf(name: string): string | undefined {
  const stem = name.replace(/\.\w+$/u, '');
  return stem === name ? undefined : stem;
}

/** Whether it is not an analysis. */
export function isFailure(result: Analysis | Failure): result is Failure {
  return 'reason' in result;
}
