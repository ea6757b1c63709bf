import { analyze, readWords } from '@parley/core';

const ARTICLE =
  'Norland and Sudria agreed on Monday to reopen the ferry line, Jane Roe said. “It was a start.”';

/** Any JSON is words of a user's own, or refused with the one error; with any words an article is analyzed. */
export async function wordsFromJson(data: Uint8Array): Promise<void> {
  const value = json(new TextDecoder().decode(data));
  if (value === undefined) return;
  try {
    readWords(value);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('words: ')) return;
    throw error;
  }
  await analyze({ text: ARTICLE }, { words: value });
}

/** Undefined for what is no JSON. */
function json(text: string): object | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
