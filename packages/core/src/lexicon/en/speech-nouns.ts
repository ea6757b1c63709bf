/** What a statement is made in or by: "said in a statement", "a statement read", "the ministry's readout said". */
export const MEDIUM_NOUNS: ReadonlySet<string> = new Set([
  'statement', 'interview', 'briefing', 'conference', 'post', 'tweet', 'email', 'e-mail', 'letter', 'report', 'speech',
  'address', 'release', 'note', 'editorial', 'message', 'video', 'testimony', 'memo', 'filing', 'remark', 'comment',
  'communique', 'communiqué', 'readout', 'blog', 'op-ed', 'article', 'broadcast', 'call', 'meeting', 'phone', 'telephone',
  'text', 'press', 'news', 'transcript', 'declaration', 'document', 'summary', 'account', 'response', 'reply',
]);

/** Nouns that stand for the act of stating in "expressed hope that …", "made the point that …". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set([
  'hope', 'concern', 'confidence', 'doubt', 'fear', 'optimism', 'regret', 'claim', 'view', 'belief', 'opinion', 'fact',
  'point', 'possibility', 'conviction', 'disappointment', 'surprise', 'satisfaction', 'worry', 'relief', 'notion', 'idea',
  'suggestion', 'assertion', 'allegation', 'accusation', 'argument',
]);

/** Days of the week. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]);

/** Words of time that may stand between a verb of speech and what was said. */
export const TIME_WORDS: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'tomorrow',
  'morning', 'afternoon', 'evening', 'night', 'week', 'weekend', 'month', 'year', 'january', 'february', 'march', 'april',
  'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'aug.',
  'sept.', 'oct.', 'nov.', 'dec.', 'earlier', 'later', 'late', 'early', 'last', 'again', 'then', 'recently', 'ago', 'day',
]);
