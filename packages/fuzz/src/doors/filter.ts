import { lastTokenStart, parseFilter } from '../../../../apps/tui/src/dashboard/filter/parse-filter.ts';

/** Anything typed is a filter or a sentence that says what is wrong with it; its terms are parts of what was typed, in order. */
export function filterText(data: Uint8Array): void {
  const typed = new TextDecoder().decode(data);
  const start = lastTokenStart(typed);
  if (start < 0 || start > typed.length) throw new Error('the last term begins nowhere');
  const parsed = parseFilter(typed);
  if ('error' in parsed) return;
  let end = 0;
  for (const term of parsed.terms) {
    if (term.start < end || term.end <= term.start || term.end > typed.length)
      throw new Error('a term is no part of what was typed');
    if (term.values.length === 0) throw new Error('a term asks for nothing');
    end = term.end;
  }
}
