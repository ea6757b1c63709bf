import type { MatterMention, MatterState } from '../schema/dossier.ts';

/** A state that one account can give a matter. */
export type ToldState = Exclude<MatterState, 'differ'>;

/** A telling as far as it says how a matter stands. */
type Status = Pick<MatterMention, 'status' | 'background'>;

const STATE_OF: Readonly<Record<MatterMention['status'], ToldState>> = {
  reached: 'agreed',
  in_principle: 'in_principle',
  pledge: 'pledged',
  no_progress: 'unresolved',
  disputed: 'unresolved',
  refused: 'unresolved',
  pending: 'unresolved',
};

/** The state that one telling alone gives a matter. */
export function mentionState({ status }: Pick<MatterMention, 'status'>): ToldState {
  return STATE_OF[status];
}

/**
 * How a matter stands by tellings that do not exclude each other. What is open counts, save what is merely pending where
 * the sides lean to yes; of agreements the firmest. History counts only alone.
 */
export function matterState(mentions: readonly Status[]): ToldState {
  const current = mentions.filter(({ background }) => !background);
  const statuses = new Set((current.length > 0 ? current : mentions).map(({ status }) => status));
  const states = new Set([...statuses].map((status) => mentionState({ status })));
  const isOpen = statuses.has('disputed') || statuses.has('refused') || statuses.has('no_progress');
  if (isOpen || (statuses.has('pending') && !states.has('in_principle'))) return 'unresolved';
  const agreed = (['agreed', 'in_principle', 'pledged'] as const).find((state) => states.has(state));
  return agreed ?? 'unresolved';
}
