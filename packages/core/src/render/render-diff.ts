import type { DossierDiff, MatterChange } from '../schema/dossier-diff.ts';
import { count } from './count.ts';
import { displayText } from './display-text.ts';
import { stateWords } from './state-words.ts';

/** The kinds of change, in the order in which they are told. */
const KINDS: readonly { readonly kind: MatterChange['kind']; readonly title: string }[] = [
  { kind: 'agreed', title: 'Newly agreed' },
  { kind: 'reopened', title: 'Reopened' },
  { kind: 'changed', title: 'Changed' },
  { kind: 'new', title: 'New' },
  { kind: 'dropped', title: 'No longer told' },
];

/** What changed between two dossiers, as plain text without control characters. */
export function renderDiff({ articles, changes }: DossierDiff): string {
  const counts = [`${count(articles.added.length, 'report')} more`, `${articles.removed.length} fewer`];
  const sections = KINDS.flatMap(({ kind, title }) => {
    const lines = changes.filter((change) => change.kind === kind).map(line);
    return lines.length > 0 ? [`${title} (${lines.length})\n${lines.join('\n')}`] : [];
  });
  return `${[counts.join(' · '), ...sections].join('\n\n')}\n${changes.length > 0 ? '' : '\nNo matter changed.\n'}`;
}

function line({ title, before, after, articles }: MatterChange): string {
  const { glyph } = stateWords[(after ?? before)!];
  const states = [before, after].flatMap((state) => (state === null ? [] : [stateWords[state].word]));
  return displayText(`  ${glyph} ${title}: ${states.join(' → ')} (${articles.join(', ')})`);
}
