import { expect, test } from 'vitest';
import { quotesOf } from '../../../testing/quotes-of.ts';

/** Type, content (pieces joined by " … "), cue, source and speaker of each quote; ⏎ is a paragraph break. */
type Expected = readonly [type: string, content: string, cue: string, source: string, speaker: string | null];

const CASES: readonly (readonly [kind: string, text: string, ...quotes: Expected[]])[] = [
  [
    'several paragraphs, no closing mark until the end',
    '“We counted every box,” Ode said. “It took nine hours.⏎“Then we counted again.”',
    [
      'direct',
      '“We counted every box,” … “It took nine hours. … “Then we counted again.”',
      'said',
      'Ode',
      'Ode',
    ],
  ],
  [
    'missing closing mark',
    '"The gate was shut, said Pell. Nobody answered.',
    ['direct', '"The gate was shut', 'said', 'Pell', 'Pell'],
  ],
  [
    'missing opening mark',
    'The vote was fair,” Pell said.',
    ['direct', 'The vote was fair,”', 'said', 'Pell', 'Pell'],
  ],
  [
    'inches',
    'The 6" pipe burst, "and we ran," said Moss.',
    ['mixed', 'The 6" pipe burst, "and we ran,"', 'said', 'Moss', 'Moss'],
  ],
  [
    'mixed mark kinds',
    '“The bridge is safe," Ruiz said.',
    ['direct', '“The bridge is safe,"', 'said', 'Ruiz', 'Ruiz'],
  ],
  ['typewriter pairs', "''We lost,'' said Hale.", ['direct', "''We lost,''", 'said', 'Hale', 'Hale']],
  ['guillemets', '«We lost», said Hale.', ['direct', '«We lost»', 'said', 'Hale', 'Hale']],
  [
    'single marks with apostrophes',
    "'It's the players' fault,' said Byrne.",
    ['direct', "'It's the players' fault,'", 'said', 'Byrne', 'Byrne'],
  ],
  [
    'nested',
    '“She told me, ‘Sell it now,’ and I did,” Onah said.',
    ['direct', '“She told me, ‘Sell it now,’ and I did,”', 'said', 'Onah', 'Onah'],
  ],
  [
    'interrupted in mid-sentence',
    '“The tunnel,” said Kerr, “will open in May.”',
    ['direct', '“The tunnel,” … “will open in May.”', 'said', 'Kerr', 'Kerr'],
  ],
  [
    'two sentences around one tag',
    '“It is over,” he said. “Go home.”',
    ['direct', '“It is over,” … “Go home.”', 'said', 'he', null],
  ],
  [
    'floating in the next paragraph',
    'Lund said she was tired.⏎“I have not slept since Monday.”',
    ['indirect', 'she was tired', 'said', 'Lund', 'Lund'],
    ['direct', '“I have not slept since Monday.”', '', '', 'Lund'],
  ],
  [
    'pronoun',
    'Mayor Ines Falk met the crews. “They saved the town,” she said.',
    ['direct', '“They saved the town,”', 'said', 'she', 'Ines Falk'],
  ],
  [
    'descriptive clause between name and verb',
    'Hugh Dale, a nurse from Leith who retired in May, said: “It helps.”',
    ['direct', '“It helps.”', 'said', 'Hugh Dale', 'Hugh Dale'],
  ],
  [
    'inverted verb and long title',
    '“No deal,” said acting deputy transport secretary Mona Reyes of Kent.',
    ['direct', '“No deal,”', 'said', 'acting deputy transport secretary Mona Reyes of Kent', 'Mona Reyes'],
  ],
  [
    'plural speakers',
    '“We are relieved,” residents said.',
    ['direct', '“We are relieved,”', 'said', 'residents', 'residents'],
  ],
  [
    'organisation in a statement',
    'The fund said in a statement on Friday it would “review” the loan.',
    ['mixed', 'it would “review” the loan', 'said', 'The fund', 'fund'],
  ],
  [
    'according to, in the middle',
    'The dam, according to two engineers, was cracked.',
    ['indirect', 'The dam … was cracked', 'according to', 'two engineers', 'two engineers'],
  ],
  [
    'according to, in front',
    'According to two engineers, the dam was cracked.',
    ['indirect', 'the dam was cracked', 'According to', 'two engineers', 'two engineers'],
  ],
  [
    'according to, at the end',
    'The dam was cracked, according to two engineers.',
    ['indirect', 'The dam was cracked', 'according to', 'two engineers', 'two engineers'],
  ],
  [
    'parenthetical tag',
    'The ferry, the company said, will return in June.',
    ['indirect', 'The ferry … will return in June', 'said', 'the company', 'company'],
  ],
  [
    'trailing tag',
    'The mine will close in March, Okoro said.',
    ['indirect', 'The mine will close in March', 'said', 'Okoro', 'Okoro'],
  ],
  [
    'reported question and order',
    'Lin asked whether the fee was legal and told staff to wait.',
    ['indirect', 'whether the fee was legal', 'asked', 'Lin', 'Lin'],
    ['indirect', 'to wait', 'told', 'Lin', 'Lin'],
  ],
  [
    'mixed, two cues',
    'Noor called the plan “a gift to landlords” and said it “must be stopped”.',
    ['mixed', 'the plan “a gift to landlords”', 'called', 'Noor', 'Noor'],
    ['mixed', 'it “must be stopped”', 'said', 'Noor', 'Noor'],
  ],
  [
    'a last clause that is the reporter’s',
    'Vance said the road was icy and that he had warned the driver, but police disagree.',
    ['indirect', 'the road was icy and that he had warned the driver', 'said', 'Vance', 'Vance'],
  ],
  [
    'a cue inside a relative clause',
    'It was a scheme which she said was wasteful.',
    ['indirect', 'was wasteful', 'said', 'she', null],
  ],
  ['a survey does not say', 'The survey shows that rents rose.'],
  ['nor does experience', 'Experience suggests that rents rise.'],
  ['a headline', 'Minister: ‘We got it wrong’', ['direct', '‘We got it wrong’', '', 'Minister', 'Minister']],
  [
    'a pronoun with two candidates',
    'After Falk thanked Ruiz, he said the repairs were late.',
    ['indirect', 'the repairs were late', 'said', 'he', 'Falk'],
  ],
  [
    'two people of one name',
    '“I quit,” said Bob Tully; “I stay,” Tully’s wife said.',
    ['direct', '“I quit,”', 'said', 'Bob Tully', 'Bob Tully'],
    ['direct', '“I stay,”', 'said', 'Tully’s wife', 'Tully’s wife'],
  ],
  [
    'two names',
    '“We are relieved,” said Ana Soto and Luis Roig.',
    ['direct', '“We are relieved,”', 'said', 'Ana Soto and Luis Roig', 'Ana Soto and Luis Roig'],
  ],
  ['first person', '“I asked him,” I said.', ['direct', '“I asked him,”', 'said', 'I', null]],
  ['per', 'The plan is dead, per Bello.', ['indirect', 'The plan is dead', 'per', 'Bello', 'Bello']],
  ['a sign', 'A sign read “Closed”.'],
  [
    'a hearer in a parenthetical tag',
    'The deal, Moss told Reuters, was “a gift”.',
    ['mixed', 'The deal … was “a gift”', 'told', 'Moss', 'Moss'],
  ],
  ['scare quotes', 'The so-called “ghost fleet” sailed on.'],
  ['nicknames', 'Joe “Shorty” Mills won the race.'],
  ['titles', 'Her book “Salt Roads” sold well.'],
  ['words quoted as words', 'The rules do not define “adequate”.'],
  ['placards', 'A sign at the gate was marked “Closed”.'],
  ['thought', '“Why me?” Sato thought.'],
  ['negated', 'Nobody said the plan would fail.'],
  ['hypothetical', 'He would say the plan failed.'],
  [
    'no verb, name in front',
    'Petra Holm: “We start at dawn.”',
    ['direct', '“We start at dawn.”', '', 'Petra Holm', 'Petra Holm'],
  ],
  [
    'no verb, name behind',
    '“We start at dawn.” – Petra Holm, foreman',
    ['direct', '“We start at dawn.”', '', 'Petra Holm', 'Petra Holm'],
  ],
  [
    'colon lead-in on its own line',
    'And from the chair of the board:⏎“Ana will be missed.”',
    ['direct', '“Ana will be missed.”', '', 'the chair of the board', 'chair of the board'],
  ],
  [
    'action instead of a verb',
    'Alia Haddad turned to the cameras. “Enough is enough.”',
    ['direct', '“Enough is enough.”', '', '', 'Alia Haddad'],
  ],
  ['unusual cue', '“Not again,” sighed Bello.', ['direct', '“Not again,”', 'sighed', 'Bello', 'Bello']],
  ['unknown cue', '“Not again,” groaned Bello.', ['direct', '“Not again,”', 'groaned', 'Bello', 'Bello']],
  [
    'handed on',
    'Hart said the minister had told him, “Sign it.”',
    ['direct', '“Sign it.”', 'had told', 'the minister', 'minister'],
  ],
  [
    'ellipsis and brackets',
    '“They [the crews] … did well,” Reid said.',
    ['direct', '“They [the crews] … did well,”', 'said', 'Reid', 'Reid'],
  ],
  [
    'speaker only after several quotes',
    '“It is the first line.”⏎“It is the second line,” said Reid.',
    ['direct', '“It is the first line.” … “It is the second line,”', 'said', 'Reid', 'Reid'],
  ],
  [
    'two speakers in one sentence',
    '“Yes,” said Reid, but Moss said “no”.',
    ['direct', '“Yes,”', 'said', 'Reid', 'Reid'],
    ['mixed', '“no”', 'said', 'Moss', 'Moss'],
  ],
  ['very short', '“No,” Moss said.', ['direct', '“No,”', 'said', 'Moss', 'Moss']],
  ['one word', 'Moss called it “bold”.', ['mixed', 'it “bold”', 'called', 'Moss', 'Moss']],
  [
    'a gloss of the reporter’s is left out',
    'Moss said the ferry would return in June, signalling a thaw.',
    ['indirect', 'the ferry would return in June', 'said', 'Moss', 'Moss'],
  ],
  [
    'the innermost source',
    'Moss said the ferry would return, according to a readout by the port.',
    ['indirect', 'the ferry would return', 'said', 'Moss', 'Moss'],
  ],
  [
    'typewriter pairs of both kinds',
    "``We lost,'' said Hale.",
    ['direct', "``We lost,''", 'said', 'Hale', 'Hale'],
  ],
  [
    'a nominal speaker from paragraphs up',
    'Tom Abara, a grocer from Kent, runs a shop.⏎The shop is old.⏎“Prices will fall,” the veteran grocer said.',
    ['direct', '“Prices will fall,”', 'said', 'the veteran grocer', 'Tom Abara'],
  ],
  [
    'two people of one last name',
    '“We are relieved,” said Ana and Luis Soto.',
    ['direct', '“We are relieved,”', 'said', 'Ana and Luis Soto', 'Ana and Luis Soto'],
  ],
  [
    'a spokesman',
    '“We regret it,” a spokesman for the port said.',
    ['direct', '“We regret it,”', 'said', 'a spokesman for the port', 'spokesman for the port'],
  ],
  ['hypothetical, with marks', 'He would say, “later”.'],
  ['a law does not say', 'The law says the fee is legal.'],
  [
    'action and one word',
    'Alia Haddad turned to the cameras. “Enough.”',
    ['direct', '“Enough.”', '', '', 'Alia Haddad'],
  ],
  ['a chant', 'Marchers chanted “Water now”.', ['mixed', '“Water now”', 'chanted', 'Marchers', 'marchers']],
  ['a shrug', '“Not again,” Bello shrugged.', ['direct', '“Not again,”', 'shrugged', 'Bello', 'Bello']],
  ['a tweet', 'Bello tweeted: “Not again.”', ['direct', '“Not again.”', 'tweeted', 'Bello', 'Bello']],
  [
    'an embedded post',
    'Ada Bello leads the union.⏎Not again. We will not sign. — Ada Bello (@adabello) May 3, 2023⏎The port is shut.',
    ['indirect', 'Not again. We will not sign.', '', 'Ada Bello', 'Ada Bello'],
  ],
  [
    'a block quote without marks',
    'Bello wrote to the members on Friday:⏎Not again. We will not sign.⏎The port is shut.',
    ['indirect', 'Not again. We will not sign.', 'wrote', 'Bello', 'Bello'],
  ],
  ['a list is no block quote', 'The union listed three ports:⏎The first is shut.'],
  [
    'in somebody’s words',
    'The move, in Bello’s words, was “a gift”.',
    ['mixed', 'The move … was “a gift”', 'in Bello’s words', 'Bello', 'Bello'],
  ],
  [
    'questions and answers',
    'Q: When did you know? A: In April.',
    ['indirect', 'When did you know?', '', 'Q', null],
    ['indirect', 'In April.', '', 'A', null],
  ],
  [
    'a transcript',
    'The host, Jake Tapper, met Mary Fallin.⏎TAPPER: Is it safe?⏎FALLIN: It is.⏎(CROSSTALK)⏎We looked twice.⏎TAPPER: Thank you.⏎They left.',
    ['indirect', 'Is it safe?', '', 'TAPPER', 'Jake Tapper'],
    ['indirect', 'It is. … We looked twice.', '', 'FALLIN', 'Mary Fallin'],
    ['indirect', 'Thank you.', '', 'TAPPER', 'Jake Tapper'],
  ],
  ['a caption', 'Pictured: Mo Reid says farewell.'],
  ['labels that are no speakers', 'Background: The ferry is old.⏎Place: The port is far away.'],
  [
    'a headline with no marks',
    'Moss: The ferry is late⏎The mayor, Ida Moss, sailed on Friday.',
    ['indirect', 'The ferry is late', '', 'Moss', 'Ida Moss'],
  ],
  [
    'the newspaper as hearer',
    'Moss told this newspaper he was tired.',
    ['indirect', 'he was tired', 'told', 'Moss', 'Moss'],
  ],
  [
    'a noun for a cue',
    'The court rejected Bello’s claim that the fee was legal.',
    ['indirect', 'the fee was legal', 'claim', 'Bello', 'Bello'],
  ],
  [
    'a noun for a cue, as subject',
    'Bello’s warning that the road was icy came too late.',
    ['indirect', 'the road was icy', 'warning', 'Bello', 'Bello'],
  ],
  [
    'as somebody put it',
    'As Bello put it, “The bridge is gone.”',
    ['direct', '“The bridge is gone.”', 'put', 'Bello', 'Bello'],
  ],
  [
    'what somebody goes on to say',
    'The envoy went on to say that the bridge was gone.',
    ['indirect', 'the bridge was gone', 'went on to say', 'The envoy', 'envoy'],
  ],
  [
    'a mark turned the wrong way',
    '”It helps a lot,” Bello said.',
    ['direct', '”It helps a lot,”', 'said', 'Bello', 'Bello'],
  ],
  ['nobody named', '“It was a long winter here.”', ['direct', '“It was a long winter here.”', '', '', null]],
];

const NAMED_CASES = CASES.map(([kind, text, ...quotes]) => ({ kind, text, quotes }));

test.each(NAMED_CASES)('$kind', async ({ text, quotes }) => {
  const found = await quotesOf(text.replaceAll('⏎', '\n'));
  expect(
    found.map(({ type, content, cue, source, speaker }) => [
      type,
      content.map((piece) => piece.text).join(' … '),
      cue.map((piece) => piece.text).join(' … '),
      source.map((piece) => piece.text).join(' … '),
      speaker?.name ?? null,
    ]),
  ).toEqual(quotes);
});

test('a quote whose speaker nobody tells says so by its rule', async () => {
  const quotes = await quotesOf('“It was a long winter here.”');
  expect(quotes).toMatchObject([{ speaker: null, source: [], rule: 'unattributed' }]);
});
