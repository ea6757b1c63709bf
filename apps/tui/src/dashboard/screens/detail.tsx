import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { paneRoom } from '../layout/pane-room.ts';
import { rowOf } from '../present/article-lines.ts';
import { claimContent, claimTitle } from '../present/claim-lines.ts';
import { currentScreen, type DashboardState } from '../state/dashboard-state.ts';
import { detailView } from '../state/detail-view.ts';
import { rowsOf } from '../state/rows.ts';
import { counted } from '../text/counted.ts';
import { bottomLine } from './bottom-line.ts';
import { listTitles } from './list-titles.ts';
import type { ScreenProps } from './screen-props.ts';

/** One matter, speaker, article or difference: what there is of it, and the article with the evidence marked. */
export function Detail(props: ScreenProps): ReactNode {
  const { model, state, terminal } = props;
  const detail = currentScreen(state);
  const shown = detail.screen === 'detail' ? detailView(detail, model, terminal, state.search) : null;
  if (detail.screen !== 'detail' || !shown) return null;
  const { view, passages, current, passage, layout, room, lines } = shown;
  const top = Math.max(0, Math.min(rowOf(lines, detail.place), lines.length - room.height));
  const seen = lines.slice(top, top + room.height);
  const hits = lines.filter(({ hit }) => hit).length;
  const searched = state.search === '' ? '' : `“${state.search}” in ${counted(hits, 'row')} · `;
  return (
    <Frame
      parties={model.parties}
      columns={terminal.columns}
      about={whence(state, props)}
      bottom={bottomLine(props)}
    >
      <Box flexDirection={layout.beside ? 'row' : 'column'}>
        <Pane
          size={layout.claim}
          title={claimTitle(view)}
          focused={false}
          {...claimContent(view, current, paneRoom(layout.claim))}
        />
        <Pane
          size={layout.article}
          title={`Evidence ${current + 1}/${passages.length} · ${passage.article.name}`}
          note={`${searched}¶${passage.paragraph} of ${passage.article.paragraphs.length} · rows ${top + 1}–${top + seen.length} of ${lines.length}`}
          focused={true}
          lines={seen.map(({ line }) => line)}
        />
      </Box>
    </Frame>
  );
}

/** The list that the detail was opened from, and where in it. */
function whence(state: DashboardState, { shown }: ScreenProps): string {
  const below = state.screens.at(-2);
  if (!below || below.screen === 'detail') return 'article';
  if (below.screen === 'matrix') return `matters × ${state.matrix.of}`;
  const list = state.focus[below.screen];
  const count = rowsOf(list, shown, state).length;
  return `${listTitles[list]} ${Math.min(state.lists[list].selected + 1, count)}/${count}`;
}
