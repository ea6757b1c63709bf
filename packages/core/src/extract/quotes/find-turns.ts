import type { AnnotatedActor, AnnotatedDoc } from '../../annotate/annotated-doc.ts';
import type { Span } from '../../schema/span.ts';
import type { Paragraph } from '../../text/article.ts';
import { trimmed } from '../../text/lines.ts';
import type { LayoutRuleId } from './layout-rules.ts';
import { type FindNamesake, namesakeFinder } from './namesake.ts';

/**
 * What somebody says under a label: "TAPPER: …", "Q: … A: …", "Moss: The ferry is late" as a headline, or an embedded
 * post, "The ferry is late. — Ida Moss (@idamoss) May 3, 2023".
 */
export interface Turn {
  readonly label: Span;
  /** Piece by piece: what stands beside the label, and unlabelled paragraphs that go on with it. */
  readonly content: readonly Span[];
  /** Whom the label names, where the rest of the article tells. */
  readonly speaker: AnnotatedActor | null;
  readonly kind: Extract<LayoutRuleId, 'question-and-answer' | 'transcript' | 'headline' | 'post'>;
}

/**
 * The turns of transcripts and interviews in reading order, and a headline that quotes somebody. A label alone makes
 * no turn: questions need answers, names need to speak again or to be known from the rest of the article.
 */
export function findTurns(doc: AnnotatedDoc): readonly Turn[] {
  const { text, paragraphs } = doc.article;
  const story = paragraphs.filter(({ kind }) => kind !== 'furniture');
  const labelled = story.flatMap((paragraph, index) => labelsIn(text, paragraph, index));
  const findNamesake = namesakeFinder(doc);
  const headline = headlineTurn(text, labelled[0], findNamesake);
  const others = labelled.filter((label) => label !== headline?.label);
  const turns = [...(headline ? [headline] : []), ...transcriptTurns(text, story, others, findNamesake)];
  const spoken = new Set(turns.flatMap(({ content }) => content.map(({ end }) => end)));
  const posts = story.flatMap((paragraph) =>
    spoken.has(paragraph.end) ? [] : (postTurn(text, paragraph, findNamesake) ?? []),
  );
  return [...turns, ...posts].toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
}

interface Label extends Span {
  /** Index into the story's paragraphs. */
  readonly paragraph: number;
  readonly name: string;
  readonly isLetter: boolean;
  /** Where what is said begins and, at the latest, ends. */
  readonly said: Span;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,4}`;
const LABEL = new RegExp(String.raw`^["“]?(${NAME}):\s+(?=\S)`, 'u');
const INNER_LETTER = /(?<=[.?!…]["”’]?\s{1,9})([QA]):\s{1,9}(?=\S)/gu;
const LETTERS: ReadonlySet<string> = new Set(['Q', 'A', 'Question', 'Answer', 'QUESTION', 'ANSWER']);

function labelsIn(text: string, { start, end }: Paragraph, paragraph: number): readonly Label[] {
  const line = text.slice(start, end);
  const first = LABEL.exec(line);
  if (!first) return [];
  const isLetter = LETTERS.has(first[1]!);
  const found = [first, ...(isLetter ? line.matchAll(INNER_LETTER) : [])].map((match) => {
    const at = start + match.index + match[0].indexOf(match[1]!);
    return {
      name: match[1]!,
      start: at,
      end: at + match[1]!.length,
      begin: start + match.index + match[0].length,
    };
  });
  return found.map(({ name, start: from, end: to, begin }, index) => ({
    paragraph,
    name,
    start: from,
    end: to,
    isLetter,
    said: trimmed(text, begin, found[index + 1]?.start ?? end),
  }));
}

/** "Moss: The ferry is late": a headline of somebody who acts in the article. */
function headlineTurn(text: string, label: Label | undefined, findNamesake: FindNamesake): Turn | null {
  if (!label || label.isLetter || label.paragraph !== 0 || isQuoted(text, label.said)) return null;
  const speaker = findNamesake(label.name);
  return speaker && { label, content: [label.said], speaker, kind: 'headline' };
}

const POST = new RegExp(String.raw`\s(?:—|–|--?) ?(${NAME}) \(@\w{1,30}\)[^.?!]{0,40}$`, 'u');

/** Of the end of a paragraph that may sign it; in UTF-16 code units. */
const LONGEST_SIGNATURE = 250;

/** A post as pages embed it: what it says, a dash, and its author with a handle. */
function postTurn(text: string, { start, end }: Paragraph, findNamesake: FindNamesake): Turn | null {
  const from = Math.max(start, end - LONGEST_SIGNATURE);
  const signature = POST.exec(text.slice(from, end));
  if (!signature) return null;
  const [whole, name] = [signature[0], signature[1]!];
  const said = trimmed(text, start, from + signature.index);
  if (said.end === start || isQuoted(text, said)) return null;
  const at = from + signature.index + whole.indexOf(name);
  return {
    label: { start: at, end: at + name.length },
    content: [said],
    speaker: findNamesake(name),
    kind: 'post',
  };
}

/** How many paragraphs without a label may go on with a turn, before the next. */
const UNLABELLED = 3;

function transcriptTurns(
  text: string,
  story: readonly Paragraph[],
  labelled: readonly Label[],
  findNamesake: FindNamesake,
): readonly Turn[] {
  const letters = new Set(labelled.filter(({ isLetter }) => isLetter).map(({ name }) => name.charAt(0)));
  const times = new Map<string, number>();
  for (const { name } of labelled) times.set(name, (times.get(name) ?? 0) + 1);
  const speaks = ({ name, isLetter }: Label): boolean =>
    isLetter ? letters.size === 2 : times.get(name)! > 1 || findNamesake(name) !== null;
  const body = labelled.filter(speaks);
  return body.flatMap((label, index): readonly Turn[] => {
    const previous = body[index - 1];
    const next = body[index + 1];
    const follows = previous && label.paragraph - previous.paragraph <= UNLABELLED + 1;
    const goesOn = next && next.paragraph - label.paragraph <= UNLABELLED + 1;
    if (!(follows || goesOn) || isQuoted(text, label.said)) return [];
    const rest = goesOn ? story.slice(label.paragraph + 1, next.paragraph) : [];
    const content = [label.said, ...rest.filter(({ start, end }) => !isDirection(text.slice(start, end)))];
    return [
      {
        label,
        content: content.map(({ start, end }) => ({ start, end })),
        speaker: label.isLetter ? null : findNamesake(label.name),
        kind: label.isLetter ? 'question-and-answer' : 'transcript',
      },
    ];
  });
}

/** Whether quotation marks tell what is said beside the label: no turn then. */
function isQuoted(text: string, { start }: Span): boolean {
  return /^(?:["“”‘«]|``|'')/u.test(text.slice(start, start + 2));
}

/** "(CROSSTALK)", "…": nothing that is said. */
function isDirection(line: string): boolean {
  const between = line.split(/\p{L}/u);
  return between.length === 1 || (between[0]!.includes('(') && between.at(-1)!.includes(')'));
}
