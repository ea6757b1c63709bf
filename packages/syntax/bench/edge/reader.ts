import { loadParser, loadTagger, splitSentences, tokenize } from '../../src/index.ts';

/** Splits, tokenises, tags and parses a text; returns the number of its tokens. */
export type Reader = (text: string) => number;

/** Loads the weights. */
export async function loadReader(): Promise<Reader> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  return (text) => {
    let count = 0;
    for (const { start, end } of splitSentences(text)) {
      const tokens = tokenize(text, start, end);
      count += parser.parse(tokens, tagger.tag(tokens)).length;
    }
    return count;
  };
}

/** Reads the article in the body as often as `?times=` says and answers with the number of tokens read in all. */
export async function answer(request: Request, reader: () => Promise<Reader>): Promise<Response> {
  const times = Math.min(200, Number(new URL(request.url).searchParams.get('times')));
  const text = await request.text();
  let tokens = 0;
  for (let time = 0; time < times; time++) tokens += (await reader())(text);
  return new Response(String(tokens));
}
