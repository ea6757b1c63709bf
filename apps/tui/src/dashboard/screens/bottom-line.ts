import { footerLine } from '../present/footer-line.ts';
import { promptLine } from '../present/prompt-line.ts';
import { keyContext } from '../state/dashboard-state.ts';
import { filterError, offered } from '../state/typing.ts';
import { fit } from '../text/fit.ts';
import { type Line, segment } from '../text/segment.ts';
import type { ScreenProps } from './screen-props.ts';

/** The bottom row: what is typed, or a sentence for the reader, or else the keys that work now. */
export function bottomLine(props: ScreenProps): Line {
  const { state, terminal, keys } = props;
  const { overlay, message } = state;
  if (message) {
    const tone = message.tone === 'failure' ? 'failure' : 'strong';
    return fit([segment(` ${message.text}`, tone)], terminal.columns);
  }
  if (overlay?.kind === 'search') {
    const remark = { text: 'Enter keeps it, then n and N', tone: 'dim' as const };
    return promptLine('search', overlay.text, remark, terminal.columns);
  }
  if (overlay?.kind === 'filter')
    return promptLine('filter', overlay.text, filterRemark(props), terminal.columns);
  return footerLine(keys, keyContext(state, terminal), terminal.columns);
}

function filterRemark(props: ScreenProps): { readonly text: string; readonly tone: 'dim' | 'failure' } {
  const { overlay } = props.state;
  if (overlay?.kind !== 'filter') return { text: '', tone: 'dim' };
  const choices = offered(overlay, props);
  const error = filterError(overlay, props);
  // A value that is still being typed is no mistake.
  if (error !== null && choices.length === 0) return { text: error, tone: 'failure' };
  const at = Math.min(overlay.selected, choices.length - 1);
  const chosen = choices[at];
  const count = choices.length > 1 ? ` (${at + 1} of ${choices.length}, ↓)` : '';
  return { text: chosen ? `Tab: ${chosen.label}${count}` : '', tone: 'dim' };
}
