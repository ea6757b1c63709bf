import { loadParser, loadTagger, splitSentences, tokenize } from '../../src/index.ts';

/** Reads the article in the body as often as `?times=` says and answers with the number of tokens read in all. */
async function fetch(request: Request): Promise<Response> {
  const times = Math.min(200, Number(new URL(request.url).searchParams.get('times')));
  const text = await request.text();
  let tokens = 0;
  for (let time = 0; time < times; time++) tokens += await read(text);
  return new Response(String(tokens));
}

/** Splits, tokenises, tags and parses a text; the first call loads the weights. */
async function read(text: string): Promise<number> {
  const [tagger, parser] = await Promise.all([loadTagger(), loadParser()]);
  let count = 0;
  for (const { start, end } of splitSentences(text)) {
    const tokens = tokenize(text, start, end);
    count += parser.parse(tokens, tagger.tag(tokens)).length;
  }
  return count;
}

export default { fetch };
