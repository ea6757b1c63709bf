import { readFileSync } from 'node:fs';
import { loadParser, loadTagger, splitSentences, tokenize } from '@parley/syntax';
import compromise from 'compromise';
import compromiseTags from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../../core/src/analyze.ts';
import { annotate } from '../../../core/src/annotate/annotate.ts';
import { extractQuotes } from '../../../core/src/quotes.ts';
import { parseDoc } from '../../../core/src/syntax/parse-doc.ts';
import { parseArticle } from '../../../core/src/text/parse-article.ts';

/** One way to do a piece of work. */
export interface Contender {
  readonly name: string;
  /** Reads a text and says how much it found, so that nothing of the work can be left out. */
  readonly read: (text: string) => number | Promise<number>;
}

/** A piece of work, and those who do it: Parley first. */
export interface Contest {
  readonly work: string;
  readonly contenders: readonly [Contender, ...Contender[]];
}

/** The contests, with everything loaded that they need. */
export async function prepareContests(): Promise<readonly Contest[]> {
  const tagger = await loadTagger();
  await loadParser();
  const wink = winkNLP(model, ['sbd', 'pos']);
  const winkName = `wink-nlp ${versionOf('wink-nlp')}`;
  const compromiseName = `compromise ${versionOf('compromise')}`;
  return [
    {
      work: 'sentences, tokens and tags',
      contenders: [
        {
          name: 'Parley, with lemmas',
          read: (text) =>
            splitSentences(text).reduce(
              (count, { start, end }) => count + tagger.tag(tokenize(text, start, end)).upos.length,
              0,
            ),
        },
        { name: winkName, read: (text) => wink.readDoc(text).tokens().out(wink.its.pos).length },
        { name: `${compromiseName}, \`/two\``, read: (text) => compromiseTags(text).terms().length },
      ],
    },
    {
      work: 'quotations',
      contenders: [
        { name: 'Parley, with speakers', read: async (text) => (await extractQuotes({ text })).length },
        {
          name: `${compromiseName}, \`.quotations()\``,
          read: (text) => compromise(text).quotations().length,
        },
      ],
    },
    {
      work: 'people',
      contenders: [
        { name: 'Parley, all actors, with pronouns', read: actorsIn },
        { name: `${compromiseName}, \`.people()\``, read: (text) => compromise(text).people().length },
      ],
    },
    {
      work: 'whole analysis',
      contenders: [
        { name: 'Parley', read: async (text) => (await analyze({ text })).quotes.length },
        {
          name: `${winkName}, tags alone`,
          read: (text) => wink.readDoc(text).tokens().out(wink.its.pos).length,
        },
        {
          name: `${compromiseName}, quotations and people`,
          read: (text) => {
            const doc = compromise(text);
            return doc.quotations().length + doc.people().length;
          },
        },
      ],
    },
  ];
}

async function actorsIn(text: string): Promise<number> {
  return annotate(await parseDoc(parseArticle({ text }))).actors.size;
}

/** The version of a package that this one depends on; its manifest pins them. */
function versionOf(name: string): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return manifest.dependencies[name];
}
