import { Box } from 'ink';
import type { ReactNode } from 'react';
import { Frame } from '../components/frame.tsx';
import { Pane } from '../components/pane.tsx';
import { detailLayout } from '../layout/detail-layout.ts';
import { paneRoom } from '../layout/pane-room.ts';
import { articleLines, rowOf } from '../present/article-lines.ts';
import { claimLines } from '../present/claim-lines.ts';
import { columnTitles } from '../present/column-titles.ts';
import { currentTelling, keyContext, selectedMatter } from '../state/dashboard-state.ts';
import type { ScreenProps } from './screen-props.ts';

/** One matter: how it stands and who tells of it, and the article with the evidence marked. */
export function Detail({ model, state, terminal }: ScreenProps): ReactNode {
  const matter = selectedMatter(state, model);
  const telling = matter && currentTelling(state, matter);
  if (!telling) return null;
  const layout = detailLayout(terminal, matter);
  const room = paneRoom(layout.article);
  const lines = articleLines(telling, room.width, terminal.colour);
  const top = Math.max(0, Math.min(rowOf(lines, state.detail.place), lines.length - room.height));
  const shown = lines.slice(top, top + room.height);
  const { article, paragraph } = telling;
  const { column, lists, detail } = state;
  return (
    <Frame
      model={model}
      terminal={terminal}
      about={`${columnTitles[column]} ${lists[column].selected + 1}/${model.columns[column].length}`}
      context={keyContext(state, model, terminal)}
    >
      <Box flexDirection={layout.beside ? 'row' : 'column'}>
        <Pane
          size={layout.claim}
          title="Claim"
          focused={false}
          lines={claimLines(matter, detail.telling, paneRoom(layout.claim))}
        />
        <Pane
          size={layout.article}
          title={`Evidence ${detail.telling + 1}/${matter.tellings.length} · ${article.name}`}
          note={`¶${paragraph} of ${article.paragraphs.length} · rows ${top + 1}–${top + shown.length} of ${lines.length}`}
          focused={true}
          lines={shown.map(({ line }) => line)}
        />
      </Box>
    </Frame>
  );
}
