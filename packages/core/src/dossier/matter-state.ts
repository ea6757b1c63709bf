import type { MatterMention, MatterState } from '../schema/dossier.ts';

const STATE_OF: Readonly<Record<MatterMention['status'], Exclude<MatterState, 'differ'>>> = {
  reached: 'agreed',
  in_principle: 'in_principle',
  pledge: 'pledged',
  no_progress: 'unresolved',
  disputed: 'unresolved',
  refused: 'unresolved',
  pending: 'unresolved',
};

/** The state that one telling alone gives a matter. */
export function mentionState({ status }: Pick<MatterMention, 'status'>): Exclude<MatterState, 'differ'> {
  return STATE_OF[status];
}

/**
 * How a matter stands by all its tellings. Where one article has it agreed and another open, the reports differ; where
 * one article tells both, the open point remains. Among agreements the firmest counts. History counts only alone.
 */
export function matterState(mentions: readonly MatterMention[]): MatterState {
  const current = mentions.filter(({ background }) => !background);
  const told = current.length ? current : mentions;
  const open = new Set(told.filter(({ kind }) => kind === 'open_issue').map(({ article }) => article));
  const settled = told.filter(({ kind, status }) => kind === 'agreement' && status !== 'pledge');
  if (open.size && settled.some(({ article }) => !open.has(article))) return 'differ';
  if (open.size) return 'unresolved';
  const states = new Set(told.map(mentionState));
  return states.has('agreed') ? 'agreed' : states.has('in_principle') ? 'in_principle' : 'pledged';
}
