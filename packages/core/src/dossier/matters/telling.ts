import type { Agreement } from '../../schema/agreement.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { OpenIssue } from '../../schema/open-issue.ts';

/** An agreement or open issue with the article that tells it. */
export type Telling =
  | { readonly article: string; readonly kind: 'agreement'; readonly item: Agreement }
  | { readonly article: string; readonly kind: 'open_issue'; readonly item: OpenIssue };

/** What an article tells, in its order: agreements, then open issues. */
export function tellingsOf({ id, agreements, openIssues }: Analysis): readonly Telling[] {
  return [
    ...agreements.map((item): Telling => ({ article: id, kind: 'agreement', item })),
    ...openIssues.map((item): Telling => ({ article: id, kind: 'open_issue', item })),
  ];
}
