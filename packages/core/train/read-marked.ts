import { OUTCOMES, type Outcome } from '../src/extract/items/item-model.ts';
import { isAgreementStatus } from '../src/extract/items/reading.ts';
import type { GoldFile } from './article-examples.ts';

/**
 * An article whose items are marked inside its text: `{reached|The two signed.}`, `{disputed past|They had quarrelled.}` for
 * background; marks nest. Throws on a mark that is unknown or not closed.
 */
export function readMarked(marked: string): { text: string; gold: GoldFile } {
  const open: { start: number; status: Outcome; background: boolean }[] = [];
  const spans: { start: number; end: number; status: Outcome; background: boolean }[] = [];
  let text = '';
  let read = 0;
  for (const mark of marked.matchAll(/\{(?<status>[a-z_]+)(?<past> past)?\||[{}]/gu)) {
    text += marked.slice(read, mark.index);
    read = mark.index + mark[0].length;
    if (mark[0] === '}') {
      const span = open.pop();
      if (span === undefined) throw new Error(`Nothing is open before: ${marked.slice(read, read + 40)}`);
      spans.push({ ...span, end: text.length });
    } else {
      const { status, past } = mark.groups ?? {};
      open.push({ start: text.length, status: knownStatus(status), background: past !== undefined });
    }
  }
  text += marked.slice(read);
  if (open.length > 0) throw new Error(`Not closed: ${text.slice(open[0]!.start, open[0]!.start + 40)}`);
  const items = spans.map(({ start, end, status, background }) => {
    const evidence = text.slice(start, end);
    return { status, evidence, nth: occurrence(text, evidence, start), background };
  });
  return {
    text,
    gold: {
      agreements: items.filter(({ status }) => isAgreementStatus(status)),
      open_issues: items.filter(({ status }) => !isAgreementStatus(status)),
    },
  };
}

function knownStatus(name: string | undefined): Outcome {
  const status = OUTCOMES.find((outcome) => outcome === name && outcome !== 'none');
  if (status === undefined) throw new Error(`No status: ${name}`);
  return status;
}

/** The how-manieth occurrence of the evidence begins at `start`. */
function occurrence(text: string, evidence: string, start: number): number {
  let nth = 1;
  for (let at = text.indexOf(evidence); at < start; at = text.indexOf(evidence, at + 1)) nth++;
  return nth;
}
