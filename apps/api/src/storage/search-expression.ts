/**
 * The FTS5 expression that finds a dossier's rows with all words of a query, or null where the query has no words. Each
 * stretch between spaces and control characters is a string of FTS5's, where nothing but a quotation mark means anything; a NUL
 * would end it.
 */
export function searchExpression(dossier: string, query: string): string | null {
  const words = query.split(/[\s\p{Cc}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length === 0) return null;
  return `dossier : ${quoted(dossier)} AND words : (${words.map(quoted).join(' AND ')})`;
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}
