import type { MatterView, Passage } from '../model/dashboard-model.ts';
import { type Line, segment } from '../text/segment.ts';
import { wrap } from '../text/wrap.ts';
import { matterSigns, quoteSign, type Tone } from '../theme.ts';
import { quotation } from './quotation.ts';

/** Why a passage, and the matter that it belongs to, are shown as they are. */
export function whyLines(passage: Passage, matter: MatterView | null, width: number): readonly Line[] {
  const paragraphs = [...(matter ? [...matterReasons(matter), plain('')] : []), ...passageReasons(passage)];
  return paragraphs.flatMap(({ text, tone }) =>
    text === '' ? [[]] : wrap([segment(text, tone)], width).map(({ line }) => line),
  );
}

interface Paragraph {
  readonly text: string;
  readonly tone: Tone;
}

function matterReasons({
  title,
  sign,
  state,
  passages,
  differences,
  reports,
}: MatterView): readonly Paragraph[] {
  const told = passages.map((one) => `${one.article.label} ¶${one.paragraph}: ${one.sign.word}`).join('; ');
  return [
    { text: title, tone: 'strong' },
    { text: `${sign.glyph} ${sign.word}, told in ${reports}`, tone: sign.tone },
    ...(passages.length > 1
      ? [plain(`Each report is read for itself, and this is what they say: ${told}.`)]
      : []),
    ...(matterSigns[state] === matterSigns.differ
      ? [plain('They cannot all be the whole story, so no one of them is stated as the fact.')]
      : []),
    ...differences.map((text) => ({ text, tone: 'differ' as const })),
  ];
}

function passageReasons(passage: Passage): readonly Paragraph[] {
  const { article, sign, paragraph, why, account, background } = passage;
  const word = sign === quoteSign ? 'a quote' : `“${sign.word}”`;
  return [
    { text: `Why ${word} in ${article.label} ¶${paragraph}?`, tone: 'strong' },
    plain(quotation(passage)),
    ...(why?.sentence ? [plain(why.sentence)] : []),
    ...(why && why.cues.length > 0
      ? [plain(`The words that decided: ${why.cues.map((cue) => `“${cue}”`).join(', ')}.`)]
      : []),
    ...(account ? [plain(`It is the account of ${account}, not the reporter’s own.`)] : []),
    ...(background ? [plain('It is told as background: history, or a standing position.')] : []),
    dim(
      why ? `rule: ${why.rule}` : 'The rule is not known: only the result was handed over, not the reading.',
    ),
  ];
}

function plain(text: string): Paragraph {
  return { text, tone: 'plain' };
}

function dim(text: string): Paragraph {
  return { text, tone: 'dim' };
}
