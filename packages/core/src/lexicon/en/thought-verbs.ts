/** Verbs of thought and feeling, and of being and doing, that may stand beside a quotation and report no speech. */
export const THOUGHT_VERBS: ReadonlySet<string> = new Set([
  'think', 'believe', 'feel', 'hope', 'know', 'fear', 'expect', 'want', 'consider', 'imagine', 'suppose', 'realise', 'realize',
  'remember', 'decide', 'wish', 'dream', 'guess', 'hear', 'see', 'be', 'have', 'do', 'become', 'mean', 'make', 'get', 'come',
]);
