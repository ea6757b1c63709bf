/** Command lines that show what can be done. */
export const examples: readonly string[] = [
  'parley seeds',
  'parley news --watch',
  'parley --api http://127.0.0.1:8787/v1/dossiers/talks',
  'parley report news/*.txt --format html -o briefing.html',
  'pbpaste | parley',
  'parley explain statement.txt | less',
  'parley report --fetch https://news.example/feed.xml',
  'parley report export.csv --columns text=Body,published=Day',
  "parley extract news --format ndjson | jq '.agreements[].summary'",
];
