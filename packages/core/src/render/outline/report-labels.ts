import type { Dossier } from '../../schema/dossier.ts';

/** How a report is called, by its article's id. */
export type ReportLabels = (article: string) => string;

/** Labels that tell reports apart: the outlet, with the article's id where that is not enough; the id where there is none. */
export function reportLabels({ articles }: Pick<Dossier, 'articles'>): ReportLabels {
  const uses = new Map<string, number>();
  for (const { id, outlet } of articles) uses.set(outlet ?? id, (uses.get(outlet ?? id) ?? 0) + 1);
  const labels = new Map(
    articles.map(({ id, outlet }) => [
      id,
      outlet && uses.get(outlet)! > 1 ? `${outlet} (${id})` : (outlet ?? id),
    ]),
  );
  return (article) => labels.get(article) ?? article;
}
