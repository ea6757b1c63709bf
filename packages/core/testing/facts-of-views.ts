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
  }));
}

/** From the plain report, which must be so wide that no line is broken. */
export function factsOfText(report: string): readonly Facts[] {
  return report.split('\n\n').flatMap((block) => {
    const [head = '', facts = '', ...rest] = block.split('\n');
    const state = stateOfHead(head);
    if (state === null) return [];
    const evidence = rest.filter((line) => line.startsWith('    > ')).map((line) => line.slice(6));
    return [{ ...state, ...factLine(facts.trim()), evidence }];
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
    return [{ ...stateOfHead(plainText(node))!, ...factLine(plainText(facts)), evidence }];
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
    };
  });
}

/** From the graph. */
export function factsOfJsonLd(json: string): readonly Facts[] {
  const graph: readonly LinkedNode[] = JSON.parse(json)['@graph'];
  const names = new Map(graph.map((node) => [node['@id'], node.name]));
  return graph
    .filter((node) => node['@type'] === 'Claim')
    .map((claim) => ({
      title: shown(claim.name),
      state: claim.keywords[0]!.termCode,
      parties: (claim.about ?? []).map((party) => shown(names.get(party['@id'])!)).join(', '),
      ...coverage(claim.description[0]!),
      evidence: graph
        .filter((node) => node['@type'] === 'Annotation' && node.body[0]!['@id'] === claim['@id'])
        .flatMap(({ target }) => target.map(({ selector }) => shown(selector.at(-1)!.exact))),
    }));
}

/** From the briefing page, as a browser reads it. */
export function factsOfHtml(page: string): readonly Facts[] {
  return selectAll('li.matter', fromHtml(page)).map((matter) => ({
    title: textOf(select('.title', matter)!),
    state: classOf(select('.kicker > span', matter)!),
    parties: textOf(select('.parties', matter) ?? { type: 'root', children: [] }),
    ...coverage(textOf(select('.facts:not(.parties)', matter)!)),
    evidence: selectAll('details mark', matter).map((mark) => textOf(mark).trim()),
  }));
}

/** As much as is read here of a node of the graph. */
interface LinkedNode {
  readonly '@id': string;
  readonly '@type': string;
  readonly name: string;
  readonly keywords: readonly { readonly termCode: string }[];
  readonly about?: readonly { readonly '@id': string }[];
  readonly description: readonly string[];
  readonly body: readonly { readonly '@id'?: string }[];
  readonly target: readonly { readonly selector: readonly { readonly exact: string }[] }[];
}

const STATES = Object.entries(stateWords).map(([state, { glyph, word }]) => ({
  state,
  head: `${glyph} ${word}: `,
}));

function stateOfHead(head: string): Pick<Facts, 'state' | 'title'> | null {
  const found = STATES.find((state) => head.startsWith(state.head));
  return found ? { state: found.state, title: head.slice(found.head.length) } : null;
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
