import { parse } from 'csv-parse/sync';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as plainText } from 'mdast-util-to-string';
import { displayText } from '../src/render/display-text.ts';
import { stateWords } from '../src/render/state-words.ts';
import type { Dossier } from '../src/schema/dossier.ts';

/** What every view must say of a matter, as a reader of that view finds it. */
export interface Facts {
  readonly title: string;
  readonly state: string;
  /** Names of the parties, with commas. */
  readonly parties: string;
  /** "1 of 5": in how many reports. */
  readonly reports: string;
  /** The pieces of every passage, in the order of the tellings. */
  readonly evidence: readonly string[];
  /** Conditions, dates, amounts and reasons of every telling: "deadline: 2026-06", "why: …". */
  readonly details: readonly string[];
}

/** From the dossier as it was read back from JSON. */
export function factsOfJson(json: string): readonly Facts[] {
  const { matters, actors }: Dossier = JSON.parse(json);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return matters.map(({ title, state, parties, reports, mentions }) => ({
    title: shown(title),
    state,
    parties: parties.map((id) => shown(names.get(id) ?? id)).join(', '),
    reports: `${reports.in.length} of ${reports.of}`,
    evidence: mentions.flatMap(({ evidence }) => evidence.map(({ text }) => shown(text))),
    details: mentions.flatMap(({ conditions, dates, amounts, why }) => [
      ...conditions.map(({ text }) => `depends on: ${shown(text)}`),
      ...dates.map(({ date, deadline }) => `${deadline ? 'deadline' : 'date'}: ${date}`),
      ...amounts.map(({ value, unit }) => `amount: ${value}${unit === '%' ? '' : ' '}${unit}`),
      ...(why === '' ? [] : [`why: ${shown(why)}`]),
    ]),
  }));
}

/** From the plain report, which must be so wide that no line is broken. */
export function factsOfText(report: string): readonly Facts[] {
  return report.split('\n\n').flatMap((block) => {
    const [head = '', facts = '', ...rest] = block.split('\n');
    const state = stateOfHead(head);
    if (state === null) return [];
    const evidence = rest.filter((line) => line.startsWith('    > ')).map((line) => line.slice(6));
    const details = rest.filter((line) => /^ {4}[^ >]/.test(line)).map((line) => detail(line.trim()));
    return [{ ...state, ...factLine(facts.trim()), evidence, details }];
  });
}

/** From the Markdown report, as CommonMark reads it. */
export function factsOfMarkdown(report: string): readonly Facts[] {
  const { children } = fromMarkdown(report);
  return children.flatMap((node, index) => {
    if (node.type !== 'heading' || node.depth !== 3) return [];
    const next = children.findIndex((other, at) => at > index && other.type === 'heading');
    const [facts, ...lists] = children.slice(index + 1, next < 0 ? undefined : next);
    const quoted = lists.flatMap((list) =>
      list.type === 'list' ? list.children.flatMap((item) => item.children) : [],
    );
    const evidence = quoted.flatMap((block) =>
      block.type === 'blockquote' ? block.children.map((piece) => plainText(piece)) : [],
    );
    const details = quoted.flatMap((block) =>
      block.type === 'list' ? block.children.map((item) => detail(plainText(item))) : [],
    );
    return [{ ...stateOfHead(plainText(node))!, ...factLine(plainText(facts)), evidence, details }];
  });
}

/** From the table of mentions. */
export function factsOfCsv(csv: string): readonly Facts[] {
  const rows: Readonly<Record<string, string>>[] = parse(csv, { columns: true, recordDelimiter: '\r\n' });
  return [...new Set(rows.map((row) => row.matter_id))].map((id) => {
    const own = rows.filter((row) => row.matter_id === id);
    const row = own[0]!;
    return {
      title: bare(row.matter!),
      state: row.state!,
      parties: bare(row.parties!).replaceAll('; ', ', '),
      reports: `${row.reports_in} of ${row.reports_of}`,
      evidence: own.flatMap(({ evidence }) => bare(evidence!).split(' … ')),
      details: own.flatMap((mention) =>
        DETAIL_COLUMNS.flatMap(({ column, label, separator }) =>
          mention[column] === ''
            ? []
            : bare(mention[column]!)
                .split(separator)
                .map((value) => `${label}: ${value}`),
        ),
      ),
    };
  });
}

/** From the graph. */
export function factsOfJsonLd(json: string): readonly Facts[] {
  const graph: readonly LinkedNode[] = JSON.parse(json)['@graph'];
  const names = new Map(graph.map((node) => [node['@id'], node.name]));
  return graph
    .filter((node) => node['@type'] === 'Claim')
    .map((claim) => {
      const annotations = graph.filter(
        (node) => node['@type'] === 'Annotation' && node.body[0]!['@id'] === claim['@id'],
      );
      return {
        title: shown(claim.name),
        state: claim.keywords[0]!.termCode,
        parties: (claim.about ?? []).map((party) => shown(names.get(party['@id'])!)).join(', '),
        ...coverage(claim.description[0]!),
        evidence: annotations.flatMap(({ target }) =>
          target.map(({ selector }) => shown(selector.at(-1)!.exact)),
        ),
        details: annotations.flatMap(({ body }) =>
          body.flatMap(({ purpose, value = '' }) =>
            purpose === 'describing' && !value.startsWith('told by ') ? [detail(shown(value))] : [],
          ),
        ),
      };
    });
}

/** From the briefing page, as a browser reads it. */
export function factsOfHtml(page: string): readonly Facts[] {
  return selectAll('li.matter', fromHtml(page)).map((matter) => ({
    title: textOf(select('.title', matter)!),
    state: classOf(select('.kicker > span', matter)!),
    parties: textOf(select('.parties', matter) ?? { type: 'root', children: [] }),
    ...coverage(textOf(select('.facts:not(.parties)', matter)!)),
    evidence: selectAll('details mark', matter).map((mark) => textOf(mark).trim()),
    details: selectAll('.terms > div, .why', matter).map((line) =>
      line.tagName === 'p'
        ? textOf(line).replace('Why', 'why')
        : detail(`${textOf(select('dt', line)!)}: ${textOf(select('dd', line)!)}`),
    ),
  }));
}

/** The signs of each row of each matrix of the plain report, which must be so wide that no line is broken. */
export function signsOfText(report: string): readonly string[] {
  const rows = report.matchAll(/^ {2}\S.*?((?: {2}[✓…◐✗≠·])+)$/gmu);
  return [...rows].map(([, signs]) => signs!.replaceAll(' ', ''));
}

/** The same of the Markdown report. */
export function signsOfMarkdown(report: string): readonly string[] {
  const rows = report.matchAll(/^\|.*?\|((?: [✓…◐✗≠·] \|)+)$/gmu);
  return [...rows].map(([, signs]) => signs!.replaceAll(/[ |]/g, ''));
}

/** The same of the briefing page. */
export function signsOfHtml(page: string): readonly string[] {
  return selectAll('tbody tr', fromHtml(page)).map((row) =>
    selectAll('.sign', row)
      .map((sign) => textOf(sign))
      .join(''),
  );
}

/** As much as is read here of a node of the graph. */
interface LinkedNode {
  readonly '@id': string;
  readonly '@type': string;
  readonly name: string;
  readonly keywords: readonly { readonly termCode: string }[];
  readonly about?: readonly { readonly '@id': string }[];
  readonly description: readonly string[];
  readonly body: readonly { readonly '@id'?: string; readonly purpose?: string; readonly value?: string }[];
  readonly target: readonly { readonly selector: readonly { readonly exact: string }[] }[];
}

/** Where the table of mentions has what, in the order in which the other views tell it. */
const DETAIL_COLUMNS = [
  { column: 'conditions', label: 'depends on', separator: ' … ' },
  { column: 'dates', label: 'date', separator: '; ' },
  { column: 'deadlines', label: 'deadline', separator: '; ' },
  { column: 'amounts', label: 'amount', separator: '; ' },
  { column: 'why', label: 'why', separator: '\n' },
] as const;

const STATES = Object.entries(stateWords).map(([state, { glyph, word }]) => ({
  state,
  head: `${glyph} ${word}: `,
}));

function stateOfHead(head: string): Pick<Facts, 'state' | 'title'> | null {
  const found = STATES.find((state) => head.startsWith(state.head));
  return found ? { state: found.state, title: head.slice(found.head.length) } : null;
}

/** A line without the article's words for a date or an amount, which a table of values does not have. */
function detail(line: string): string {
  return line.replace(/^(date|deadline|amount): .*\(([^()]*)\)$/, '$1: $2');
}

function factLine(line: string): Pick<Facts, 'parties' | 'reports'> {
  const [parties = ''] = line.split(/(?: · |^)in \d+ of \d+ reports?/);
  return { parties, ...coverage(line) };
}

function coverage(line: string): Pick<Facts, 'reports'> {
  return { reports: /in (\d+ of \d+) reports?/.exec(line)![1]! };
}

function shown(text: string): string {
  return displayText(text).trim();
}

function classOf({ properties }: Element): string {
  return String(properties.className);
}

/** A cell without the apostrophe that keeps it from being a formula. */
function bare(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@＝＋－＠])/, '');
}
