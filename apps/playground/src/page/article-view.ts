import type { Analysis } from '@parley/core';
import { type Finding, findingsOf } from '../articles/findings-of.ts';
import { segments } from '../articles/segments.ts';
import { element } from './element.ts';

/** An article with its findings marked, and beside it the findings; choosing one in either shows it in the other. */
export function articleView({ id, article, ...analysis }: Analysis): HTMLElement {
  const findings = findingsOf({ id, article, ...analysis });
  const marks = new Map<Finding, HTMLElement[]>(findings.map((finding) => [finding, []]));
  const text = element('div', { className: 'text' });
  for (const segment of segments(article.text, findings)) {
    const narrowest = segment.findings.at(-1);
    if (narrowest === undefined) text.append(element('span', {}, segment.text));
    else {
      const mark = element('mark', { className: kindOf(segment.findings) }, segment.text);
      mark.addEventListener('click', () => unfold(items.get(narrowest)!));
      text.append(mark);
      for (const finding of segment.findings) marks.get(finding)!.push(mark);
    }
  }
  const items = new Map(findings.map((finding) => [finding, findingItem(finding, marks.get(finding)!)]));
  return element(
    'article',
    { className: 'article' },
    element('section', { ariaLabel: 'The article' }, text),
    element(
      'section',
      { ariaLabel: 'Findings' },
      ...SECTIONS.map(([kind, title]) => {
        const own = [...items].filter(([finding]) => finding.kind === kind).map(([, item]) => item);
        return element(
          'section',
          {},
          element('h2', {}, `${title} (${own.length})`),
          ...(own.length === 0 ? [element('p', { className: 'soft' }, 'None found.')] : own),
        );
      }),
      ...notes(analysis.notes.map(({ message }) => message)),
    ),
  );
}

const SECTIONS = [
  ['agreement', 'Agreements'],
  ['issue', 'Open issues'],
  ['quote', 'Quotes'],
] as const satisfies readonly (readonly [Finding['kind'], string])[];

/** What a stretch is marked as: an item before a quote. */
function kindOf(findings: readonly Finding[]): Finding['kind'] {
  return (findings.findLast(({ kind }) => kind !== 'quote') ?? findings.at(-1)!).kind;
}

function findingItem(
  { label, title, facts, evidence, kind }: Finding,
  marks: readonly HTMLElement[],
): HTMLDetailsElement {
  const item = element(
    'details',
    { className: kind, name: 'finding' },
    element('summary', {}, element('span', { className: 'label' }, label), ` ${title}`),
    element('blockquote', {}, evidence.map(({ text }) => text).join(' … ')),
    element(
      'dl',
      {},
      ...facts.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
  );
  item.addEventListener('toggle', () => {
    for (const mark of marks) mark.classList.toggle('chosen', item.open);
    if (item.open) marks[0]?.scrollIntoView({ block: 'nearest' });
  });
  return item;
}

function unfold(item: HTMLDetailsElement): void {
  item.open = true;
  item.scrollIntoView({ block: 'nearest' });
}

function notes(messages: readonly string[]): readonly HTMLElement[] {
  if (messages.length === 0) return [];
  return [
    element(
      'section',
      {},
      element('h2', {}, 'Notes on the reading'),
      element('ul', {}, ...messages.map((message) => element('li', {}, message))),
    ),
  ];
}
