import type { AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Agreement } from '../../schema/agreement.ts';
import type { OpenIssue } from '../../schema/open-issue.ts';
import type { Quote } from '../../schema/quote.ts';

/** Agreements and open issues of one article. */
export interface Items {
  readonly agreements: readonly Agreement[];
  readonly openIssues: readonly OpenIssue[];
}

/** Find what is agreed and what is open. `quotes` tell whose account each is. */
export function extractItems(_doc: AnnotatedDoc, _quotes: readonly Quote[]): Items {
  return { agreements: [], openIssues: [] };
}
