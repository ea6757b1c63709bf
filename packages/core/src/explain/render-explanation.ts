import { displayText } from '../render/display-text.ts';
import { passageFinder } from '../render/outline/passage-finder.ts';
import { statusWords } from '../render/state-words.ts';
import { wrapText } from '../render/wrap-text.ts';
import type { Agreement } from '../schema/agreement.ts';
import type { Analysis } from '../schema/analysis.ts';
import type { OpenIssue } from '../schema/open-issue.ts';
import type { Quote, Speaker } from '../schema/quote.ts';
import type { Excerpt } from '../schema/span.ts';
import { ruleExample } from './rule-example.ts';

/** How an explanation is laid out. */
export interface RenderExplanationOptions {
  /** Columns that a line may take; 80 when absent. */
  readonly width?: number;
}

/**
 * Each finding of one article with all that it rests on: evidence, rule with its example, cue words, and the reason for
 * its status; then the lines left out. Text alone, no escape codes, safe to print whatever the article contains.
 */
export function renderExplanation(analysis: Analysis, { width = 80 }: RenderExplanationOptions = {}): string {
  const { id, article, agreements, openIssues, quotes, furniture, notes } = analysis;
  const passage = passageFinder(new Map([[id, article.text]]));
  const place = (evidence: readonly Excerpt[]) => passage(id, evidence);
  const write: Write = (indent, text, first = indent) =>
    wrapText(displayText(text), { width, first, rest: indent });

  const title = [id, article.outlet, article.published, article.headline].filter(Boolean).join(' · ');
  const sections: readonly Section[] = [
    { title: 'Agreements', findings: agreements.map((item) => itemFinding(item, place)) },
    { title: 'Open issues', findings: openIssues.map((item) => itemFinding(item, place)) },
    { title: 'Quotes', findings: quotes.map((quote) => quoteFinding(quote, place)) },
    {
      title: 'Left out of the story',
      findings: furniture.map((line) => lineFinding(line, place)),
    },
    {
      title: 'Notes',
      findings: notes.map(({ code, message }) => ({ title: `${code}: ${message}`, evidence: [], facts: [] })),
    },
  ];
  const blocks = sections.flatMap(({ title: name, findings }) => [
    `${name.toUpperCase()} (${findings.length})`,
    ...findings.map((finding) => findingLines(finding, write)),
  ]);
  return `${[write('', title), ...blocks].join('\n\n')}\n`;
}

/** Lays a text out under an indent; `first` stands before the first line instead. */
type Write = (indent: string, text: string, first?: string) => string;
type Place = (evidence: readonly Excerpt[]) => string;

interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** A finding before any layout; its strings are still raw. */
interface Finding {
  readonly title: string;
  readonly evidence: readonly string[];
  /** What is known of it: a name, and what there is under it; nothing of what there is none of. */
  readonly facts: readonly (readonly [name: string, values: readonly string[]])[];
}

function itemFinding(item: Agreement | OpenIssue, place: Place): Finding {
  const positions = 'positions' in item ? item.positions : [];
  return {
    title: `${item.id} ${statusWords[item.status]}: ${item.matter}${item.background ? ' (background)' : ''}`,
    evidence: item.evidence.map(({ text }) => text),
    facts: [
      ['at', [place(item.evidence)]],
      ['point', [item.summary]],
      ['between', item.parties.map(({ name }) => name)],
      ['account of', [item.attributedTo === null ? 'the reporter' : speakerText(item.attributedTo)]],
      ...positions.map(({ party, evidence }) => [`position of ${party.name}`, textsOf(evidence)] as const),
      ['depends on', textsOf(item.conditions)],
      [
        'dates',
        item.dates.map(({ text, date, deadline }) => `“${text}” is ${date}${deadline ? ', a deadline' : ''}`),
      ],
      ['amounts', item.amounts.map(({ text, value, unit }) => `“${text}” is ${value} ${unit}`)],
      ...ruleFacts(item.rule, item.cues),
      ['why', [item.why]],
    ],
  };
}

function quoteFinding(quote: Quote, place: Place): Finding {
  const { id, type, content, cue, source, speaker, hearer, accounts, rule } = quote;
  return {
    title: `${id} ${type}: ${speaker === null ? 'nobody named' : speakerText(speaker)}`,
    evidence: content.map(({ text }) => text),
    facts: [
      ['at', [place(content)]],
      ['named by', textsOf(source)],
      ['told to', textsOf(hearer)],
      ['handed on by', accounts.map(speakerText)],
      ...ruleFacts(rule, cue),
    ],
  };
}

function lineFinding(line: Excerpt, place: Place): Finding {
  return { title: place([line]), evidence: [line.text], facts: [] };
}

function ruleFacts(rule: string, cues: readonly Excerpt[]): Finding['facts'] {
  const example = ruleExample(rule);
  return [
    ['cue', textsOf(cues)],
    ['rule', [example === null ? rule : `${rule}, as in: ${example}`]],
  ];
}

function textsOf(excerpts: readonly Excerpt[]): readonly string[] {
  return excerpts.map(({ text }) => `“${text}”`);
}

function speakerText({ name, role, party }: Speaker): string {
  return [name, role, party].filter((part) => part !== null && part !== '').join(', ');
}

function findingLines({ title, evidence, facts }: Finding, write: Write): string {
  return [
    write('  ', title, ''),
    ...evidence.map((piece) => write('  > ', piece)),
    ...facts
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => write('    ', `${name}: ${values.join('; ')}`, '  ')),
  ].join('\n');
}
