import { ARTICLE_TEXT_LIMIT, ArticleInput } from '@parley/core';
import { decodeText } from './decode-text.ts';
import { tooLong } from './read-bytes.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The article that a line of NDJSON holds.
 * @throws Unreadable for a line that is none.
 */
export function parseLine(bytes: Uint8Array): ArticleInput {
  const value = parseJson(decodeText(bytes));
  const { success, data, error } = ArticleInput.safeParse(value);
  if (!success) {
    if (textLength(value) > ARTICLE_TEXT_LIMIT) throw tooLong();
    const [issue] = error.issues;
    const where = issue && issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
    throw new Unreadable(`is no article: ${where}${issue?.message}`, SHAPE);
  }
  if (data.text.trim() === '') throw new Unreadable('"text" is empty', SHAPE);
  return data;
}

const SHAPE =
  'each line is one article: {"id": "…", "text": "…"}, with headline, outlet, published or url if known';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('is not JSON', SHAPE);
  }
}

function textLength(value: unknown): number {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
    ? value.text.length
    : 0;
}
