/**
 * What a verb of speech takes as what was said:
 * `clause` – "said (that) it was late" · `question` – "asked whether it was late" · `order` – "urged her to go" ·
 * `name` – "called it a start" · `as`, `of`, `for`,
 * `to` – "described it as a start", "accused him of …" · `point` – "stressed the need for calm" · `words` – a phrase, but only when it
 * holds quotation marks: "hailed a “new page”".
 */
export type SpeechFrame = 'clause' | 'question' | 'order' | 'name' | 'as' | 'of' | 'for' | 'to' | 'point' | 'words';

/** Verbs that report speech in the same ways. */
export interface SpeechVerbClass {
  readonly id: string;
  readonly frames: readonly SpeechFrame[];
  /** Who is spoken to may follow at once, as in "told reporters". */
  readonly hearer: boolean;
  /** Words that follow the verb at once: "called *for* calm", "made *it clear* that". */
  readonly particle?: readonly string[];
  readonly example: string;
  readonly lemmas: readonly string[];
}

/** The verbs of speech. A verb may stand in several classes. */
export const SPEECH_VERBS: readonly SpeechVerbClass[] = [
  {
    id: 'say',
    frames: ['clause', 'question', 'words'],
    hearer: false,
    example: 'The mayor said the bridge was safe.',
    lemmas: [
      'say', 'state', 'add', 'note', 'explain', 'declare', 'announce', 'assert', 'claim', 'maintain', 'contend', 'argue',
      'insist', 'observe', 'remark', 'comment', 'report', 'reveal', 'disclose', 'recall', 'respond', 'reply', 'answer',
      'retort', 'counter', 'suggest', 'hint', 'indicate', 'imply', 'signal', 'predict', 'forecast', 'project',
      'estimate', 'complain', 'lament', 'joke', 'quip', 'tweet', 'write', 'post', 'boast', 'allege', 'caution', 'conclude',
      'concede', 'admit', 'acknowledge', 'confirm', 'deny', 'clarify', 'speculate', 'testify', 'elaborate', 'reckon',
      'proclaim', 'profess', 'charge', 'protest', 'confess', 'mention', 'propose', 'recommend', 'threaten', 'vow',
      'promise', 'pledge', 'swear', 'rule', 'opine', 'affirm', 'attest', 'quote', 'interject', 'object', 'grumble',
      'muse', 'reason', 'reflect', 'intone', 'ask',
    ],
  },
  {
    id: 'stress',
    frames: ['clause', 'question', 'point', 'words'],
    hearer: false,
    example: 'She stressed the importance of open channels.',
    lemmas: [
      'stress', 'emphasize', 'emphasise', 'underscore', 'underline', 'highlight', 'reiterate', 'reaffirm', 'affirm',
      'repeat', 'demand',
    ],
  },
  {
    id: 'tell',
    frames: ['clause', 'question', 'order', 'words'],
    hearer: true,
    example: 'He told reporters that the talks would resume.',
    lemmas: ['tell', 'inform', 'assure', 'reassure', 'remind', 'notify', 'warn', 'advise', 'brief'],
  },
  {
    id: 'ask',
    frames: ['question', 'words'],
    hearer: true,
    example: 'Lin asked whether the fee was legal.',
    lemmas: ['ask', 'inquire', 'enquire', 'wonder', 'query'],
  },
  {
    id: 'urge',
    frames: ['order'],
    hearer: false,
    example: 'The union urged the company to return to the table.',
    lemmas: ['urge', 'ask', 'implore', 'exhort', 'beg', 'beseech', 'order', 'instruct', 'command', 'encourage', 'challenge'],
  },
  {
    id: 'call',
    frames: ['name'],
    hearer: false,
    example: 'He called the plan a gift to landlords.',
    lemmas: ['call', 'label', 'dub', 'brand', 'term', 'pronounce', 'deem'],
  },
  {
    id: 'describe',
    frames: ['as'],
    hearer: false,
    example: 'They described the meeting as candid.',
    lemmas: [
      'describe', 'characterize', 'characterise', 'portray', 'depict', 'hail', 'praise', 'denounce', 'dismiss', 'condemn',
      'criticize', 'criticise', 'decry', 'blast', 'slam', 'reject', 'label', 'brand', 'recognise', 'recognize', 'cast',
      'present', 'paint', 'welcome', 'laud', 'tout', 'deride', 'cite', 'refer', 'talk',
    ],
  },
  {
    id: 'accuse',
    frames: ['of'],
    hearer: false,
    example: 'Each side accused the other of bad faith.',
    lemmas: ['accuse'],
  },
  {
    id: 'blame',
    frames: ['for'],
    hearer: false,
    example: 'The minister blamed the strike for the delay.',
    lemmas: ['blame', 'fault', 'chide', 'rebuke', 'criticize', 'criticise'],
  },
  {
    id: 'attribute',
    frames: ['to'],
    hearer: false,
    example: 'She attributed the delay to the weather.',
    lemmas: ['attribute', 'ascribe'],
  },
  {
    id: 'call-for',
    frames: ['point'],
    hearer: false,
    particle: ['for'],
    example: 'The bishops called for patience.',
    lemmas: ['call', 'appeal', 'plead'],
  },
  {
    id: 'call-on',
    frames: ['order'],
    hearer: false,
    particle: ['on'],
    example: 'The envoy called on both sides to stop.',
    lemmas: ['call'],
  },
  {
    id: 'insist-on',
    frames: ['point'],
    hearer: false,
    particle: ['on'],
    example: 'The growers insist on a higher price.',
    lemmas: ['insist'],
  },
  {
    id: 'speak-of',
    frames: ['words', 'point'],
    hearer: false,
    particle: ['of'],
    example: 'He warned of a long winter.',
    lemmas: ['warn', 'complain'],
  },
  {
    id: 'speak-words',
    frames: ['words'],
    hearer: false,
    particle: ['of'],
    example: 'He spoke of “real progress”.',
    lemmas: ['speak', 'talk'],
  },
  {
    id: 'make-clear',
    frames: ['clause'],
    hearer: false,
    particle: ['clear'],
    example: 'The mayor made clear that the bridge was closed.',
    lemmas: ['make'],
  },
  {
    id: 'make-it-clear',
    frames: ['clause'],
    hearer: false,
    particle: ['it', 'clear'],
    example: 'The mayor made it clear that the bridge was closed.',
    lemmas: ['make'],
  },
  {
    id: 'point-out',
    frames: ['clause'],
    hearer: false,
    particle: ['out'],
    example: 'The mayor pointed out that the bridge was closed.',
    lemmas: ['point'],
  },
  {
    id: 'point-to',
    frames: ['point'],
    hearer: false,
    particle: ['to'],
    example: 'The growers point to the fact that the harvest failed.',
    lemmas: ['point'],
  },
  {
    id: 'express',
    frames: ['point'],
    hearer: false,
    example: 'She expressed satisfaction with the result.',
    lemmas: ['express', 'voice', 'convey'],
  },
  {
    id: 'hail',
    frames: ['words'],
    hearer: false,
    example: 'The premier hailed “progress” at the port.',
    lemmas: [
      'hail', 'praise', 'welcome', 'condemn', 'denounce', 'dismiss', 'reject', 'slam', 'blast', 'criticize', 'criticise',
      'decry', 'deride', 'mock', 'question', 'vow', 'promise', 'pledge', 'cite', 'tout', 'laud', 'applaud', 'offer', 'repeat',
      'lambast', 'lambaste', 'deplore', 'blame', 'rail', 'describe', 'call', 'urge', 'request', 'appeal', 'advocate',
    ],
  },
  {
    id: 'shout',
    frames: ['words'],
    hearer: false,
    example: '“Not again,” sighed Bello.',
    lemmas: [
      'shout', 'cry', 'scream', 'yell', 'whisper', 'mutter', 'murmur', 'sigh', 'shrug', 'laugh', 'smile', 'grin', 'sing',
      'chant', 'continue', 'begin', 'go', 'agree', 'exclaim', 'bark', 'snap', 'fume', 'chuckle', 'nod', 'email', 'e-mail',
      'text', 'read', 'recount', 'offer', 'gush', 'rant', 'sum', 'put', 'conclude', 'thunder', 'blog', 'sneer', 'scoff',
      'deadpan', 'chime', 'finish', 'plead', 'urge', 'worry', 'persist', 'press', 'venture', 'volunteer', 'marvel', 'vent',
    ],
  },
];
