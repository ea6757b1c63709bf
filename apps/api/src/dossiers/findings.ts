import type { Agreement, Dossier, DossierActor, Matter, OpenIssue, Quote } from '@parley/core';
import { dated, type KeptArticle } from '../storage/kept-article.ts';
import type { Row } from '../storage/tables.ts';

/** What a revision keeps in rows of one table beside the articles. */
export interface Finding {
  readonly table: 'matters' | 'items' | 'quotes' | 'actors';
  /** The row's key, values of the table's key columns. */
  readonly key: readonly (string | number)[];
  /** All of the row that another article may change; two findings with one key and one signature are the same row. */
  readonly signature: string;
  readonly row: () => Row;
  /** Ids of the parties, of an item; names, of an actor. */
  readonly beside: readonly string[];
}

/** A dossier with the articles that it was compiled from, by id. */
export interface FoundIn {
  readonly dossier: Dossier;
  readonly articles: ReadonlyMap<string, KeptArticle>;
}

/** All that a compiled dossier keeps in rows; `firstPlace` is the place of its first new matter. */
export function findingsOf({ dossier, articles }: FoundIn, firstPlace: number): readonly Finding[] {
  const actors = actorIndex(dossier);
  const outletOf = new Map(
    dossier.articles.map(({ id, outlet, sameStoryAs }) => [id, { outlet, sameStoryAs }]),
  );
  const voices = (ids: Iterable<string>): number => {
    const originals = [...ids].map((id) => outletOf.get(id)?.sameStoryAs ?? id);
    return new Set(originals.map((id) => outletOf.get(id)?.outlet ?? id)).size;
  };
  return [
    ...dossier.matters.map((matter, index) => matterFinding(matter, voices, firstPlace + index)),
    ...itemFindings({ dossier, articles }, actors),
    ...quoteFindings(dossier, articles, actors),
    ...actorFindings(dossier, actors),
  ];
}

/** Which actor of the dossier an article's own id, or a name, means. */
interface ActorIndex {
  readonly merged: (article: string, id: string) => string;
  readonly named: (name: string) => string;
}

function actorIndex({ actors }: Dossier): ActorIndex {
  const byVariant = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const actor of actors) {
    for (const { article, id } of actor.variants) byVariant.set(`${article}\n${id}`, actor.id);
    for (const name of namesOf(actor)) if (!byName.has(name)) byName.set(name, actor.id);
  }
  return {
    merged: (article, id) => byVariant.get(`${article}\n${id}`) ?? id,
    named: (name) => byName.get(name.toLowerCase()) ?? name.toLowerCase(),
  };
}

function namesOf({ id, name, aliases }: DossierActor): readonly string[] {
  return [...new Set([id, name, ...aliases].map((text) => text.toLowerCase()))];
}

function matterFinding(
  { mentions, reports: _, ...matter }: Matter,
  voices: (ids: Iterable<string>) => number,
  place: number,
): Finding {
  const articles = new Set(mentions.map(({ article }) => article));
  const { id, title, state } = matter;
  const row = { id, title, state, articles: articles.size, outlets: voices(articles), body: matter };
  return {
    table: 'matters',
    key: [id],
    signature: JSON.stringify(row),
    row: () => ({ ...row, place }),
    beside: [],
  };
}

function itemFindings({ dossier, articles }: FoundIn, actors: ActorIndex): readonly Finding[] {
  const matterOf = new Map(
    dossier.matters.flatMap(({ id, mentions }) =>
      mentions.map(({ article, kind, item }) => [`${article}\n${kind}\n${item}`, id] as const),
    ),
  );
  return [...articles.values()].flatMap((article) => {
    const { id, agreements, openIssues } = article.analysis;
    const items = [
      ...agreements.map((item) => ({ kind: 'agreement' as const, item })),
      ...openIssues.map((item) => ({ kind: 'open_issue' as const, item })),
    ];
    return items.map(({ kind, item }, ordinal): Finding => {
      const matter = matterOf.get(`${id}\n${kind}\n${item.id}`);
      if (matter === undefined) throw new RangeError(`The item ${item.id} belongs to no matter.`);
      const parties = item.parties.map((party) => ({ ...party, id: actors.merged(id, party.id) }));
      const ids = [...new Set(parties.map((party) => party.id))];
      return {
        table: 'items',
        key: [article.place, ordinal],
        signature: JSON.stringify([matter, ids]),
        row: () => ({
          ...standing(article, ordinal),
          kind,
          status: item.status,
          matter,
          words: itemWords(item),
          body: { ...item, parties },
        }),
        beside: ids,
      };
    });
  });
}

function quoteFindings(
  dossier: Dossier,
  articles: FoundIn['articles'],
  actors: ActorIndex,
): readonly Finding[] {
  const counts = new Map<string, number>();
  return dossier.quotes.map(({ article: id, ...quote }): Finding => {
    const article = articles.get(id)!;
    const ordinal = counts.get(id) ?? 0;
    counts.set(id, ordinal + 1);
    const speaker = quote.speaker?.id ?? null;
    const party = quote.speaker?.party ? actors.named(quote.speaker.party) : null;
    return {
      table: 'quotes',
      key: [article.place, ordinal],
      signature: JSON.stringify([quote.speaker, quote.accounts, party]),
      row: () => ({
        ...standing(article, ordinal),
        type: quote.type,
        speaker,
        party,
        words: quoteWords(quote),
        body: quote,
      }),
      beside: [],
    };
  });
}

function actorFindings(dossier: Dossier, actors: ActorIndex): readonly Finding[] {
  const quotes = new Map<string, number>();
  for (const { speaker } of dossier.quotes) {
    if (speaker) quotes.set(speaker.id, (quotes.get(speaker.id) ?? 0) + 1);
  }
  return dossier.actors.map((actor): Finding => {
    const { variants: _, ...body } = actor;
    const party = actor.party === null ? null : actors.named(actor.party);
    const row = { id: actor.id, party, quotes: quotes.get(actor.id) ?? 0, body };
    return {
      table: 'actors',
      key: [actor.id],
      signature: JSON.stringify(row),
      row: () => row,
      beside: namesOf(actor),
    };
  });
}

/** What a finding's row says of its article. */
function standing(article: KeptArticle, ordinal: number) {
  const { id, article: header } = article.analysis;
  return { place: article.place, ordinal, article: id, outlet: header.outlet, dated: dated(article) };
}

function itemWords({ matter, summary, evidence }: Agreement | OpenIssue): string {
  return [matter, summary, ...evidence.map(({ text }) => text)].join('\n');
}

function quoteWords({ content, speaker }: Quote): string {
  return [...content.map(({ text }) => text), speaker?.name ?? ''].join('\n');
}
