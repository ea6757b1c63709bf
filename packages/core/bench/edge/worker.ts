import { analyze } from '../../src/index.ts';

/** A worker that analyzes the article in the body as often as `?times=` says, and answers with the number of findings. */
export default {
  async fetch(request: Request): Promise<Response> {
    const times = Math.min(200, Number(new URL(request.url).searchParams.get('times')));
    const text = await request.text();
    let found = 0;
    for (let time = 0; time < times; time++) {
      const { quotes, agreements, openIssues } = await analyze({ text });
      found += quotes.length + agreements.length + openIssues.length;
    }
    return new Response(String(found));
  },
};
