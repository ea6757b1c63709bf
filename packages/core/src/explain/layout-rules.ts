/** A way to find a quote by how the text is laid out, where no reporting expression tells. */
export interface LayoutRule {
  readonly id: string;
  /** A text with a quote by this rule. */
  readonly example: string;
}

/** The rules of quotes that have no row among the ways of reporting. */
export const LAYOUT_RULES: readonly LayoutRule[] = [
  { id: 'floating', example: 'Moss said the road was icy. “It was a bad start.”' },
  { id: 'name-beside', example: 'Petra Holm: “It was a bad start.”' },
  { id: 'action-lead', example: 'Petra Holm shook her head. “It was a bad start.”' },
  { id: 'unattributed', example: '“It was a bad start.”' },
  { id: 'question-and-answer', example: 'Q: Is the ferry late?\nA: It is late again, by an hour.' },
  { id: 'transcript', example: 'HOLM: The ferry is late.\nMOSS: It is.\nHOLM: By an hour.\nMOSS: Or two.' },
  { id: 'post', example: 'The ferry is late again. — Ida Moss (@idamoss) May 3, 2023' },
];
