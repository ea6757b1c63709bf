import { html, raw } from 'hono/html';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed in Atom (RFC 4287). */
export async function atomFeed({ id, title, updated, page, self, entries }: Feed): Promise<string> {
  return String(
    await html`${raw('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${id}</id>
<title>${title}</title>
<updated>${updated}</updated>
<author><name>Parley</name></author>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${entries.map((entry) => atomEntry(entry, page))}</feed>
`,
  );
}

function atomEntry({ id, title, text, at }: FeedEntry, page: string) {
  return html`<entry>
<id>${id}</id>
<title>${title}</title>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="${page}"/>
<content type="text">${text}</content>
</entry>
`;
}
