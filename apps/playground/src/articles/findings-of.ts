import {
  type Agreement,
  type Analysis,
  type Excerpt,
  type OpenIssue,
  type Quote,
  statusWords,
} from '@parley/core';

/** Something found in an article, as the page shows it. */
export interface Finding {
  readonly id: string;
  readonly kind: 'agreement' | 'issue' | 'quote';
  /** "agreed in principle", "disputed", "direct quote". */
  readonly label: string;
  readonly title: string;
  /** What is known of it: a name and a text each. */
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly evidence: readonly Excerpt[];
}

/** All findings of an article in reading order. */
export function findingsOf({ agreements, openIssues, quotes }: Analysis): readonly Finding[] {
  return [
    ...agreements.map((item) => itemFinding(item, 'agreement')),
    ...openIssues.map((item) => itemFinding(item, 'issue')),
    ...quotes.map(quoteFinding),
  ].sort((one, other) => one.evidence[0]!.start - other.evidence[0]!.start);
}

function itemFinding(item: Agreement | OpenIssue, kind: 'agreement' | 'issue'): Finding {
  const {
    id,
    status,
    summary,
    parties,
    attributedTo,
    conditions,
    dates,
    amounts,
    background,
    evidence,
    why,
  } = item;
  return {
    id,
    kind,
    label: `${statusWords[status]}${background ? ', background' : ''}`,
    title: summary,
    facts: known([
      ['Between', parties.map(({ name }) => name).join(', ')],
      ['According to', attributedTo?.name ?? 'the reporter'],
      ['On condition', joined(conditions)],
      ['When', joined(dates)],
      ['How much', joined(amounts)],
      ['Why', why],
    ]),
    evidence,
  };
}

function quoteFinding({ id, type, content, speaker, cue, hearer }: Quote): Finding {
  return {
    id,
    kind: 'quote',
    label: `${type} quote`,
    title: speaker?.name ?? 'Somebody',
    facts: known([
      ['Who', [speaker?.name, speaker?.role, speaker?.party].filter(Boolean).join(', ')],
      ['Cue', joined(cue)],
      ['To', joined(hearer)],
    ]),
    evidence: content,
  };
}

function joined(excerpts: readonly Excerpt[]): string {
  return excerpts.map(({ text }) => text).join('; ');
}

function known(facts: Finding['facts']): Finding['facts'] {
  return facts.filter(([, text]) => text !== '');
}
