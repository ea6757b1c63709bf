/** A shape by which a line shows that it is no part of the story. */
export interface FurnitureShape {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterexample: string;
}

/** Shapes of single lines, matched against the whole line without the white space around it. */
export const FURNITURE_SHAPES: readonly FurnitureShape[] = [
  {
    id: 'label',
    pattern:
      /^(?:source(?: link)?|top stor(?:y|ies)|read more|more(?: on this)?|related(?: articles?| stories| topics| content)?|see also|share|tweet|comments?|close|advertise?ment|live|video|slideshow|listen|menu|search|subscribe|sign (?:in|up)|log in|follow us|newsletters?|editor'?s picks?|most (?:read|popular)|trending|tags|topics|back to top(?: button)?|story continued below|continue reading|leave a (?:reply|comment))(?: \(\d+ images?\))?[ .:…*–—-]*$/i,
    example: 'Story Continued Below',
    counterexample: 'More talks are planned for Friday.',
  },
  {
    id: 'marker',
    pattern: /^(?:\[[a-z]+_\d+\]|[_*=~•·|#–—-]{2,}|[\d\s,.|]{1,12}|\(?\d+ images?\)?)$/i,
    example: '[ad_1]',
    counterexample: '[The minister] left early.',
  },
  {
    id: 'agency-name',
    pattern:
      /^(?:with )?(?:reuters?|ap|afp|upi|bloomberg|dpa|ansa|xinhua|pti|tass|interfax|usa today|associated press)\.?$/i,
    example: 'REUTER',
    counterexample: 'Reuters saw the letter.',
  },
  {
    id: 'byline',
    pattern:
      /^B[yY]:? (?:[\p{Lu}][\p{L}.'’-]*|and|of|the|for|in|de|van|von)(?:,? (?:[\p{Lu}][\p{L}.'’-]*|and|of|the|for|in|de|van|von|correspondent|editor|reporter|writer|staff)){1,14}$/u,
    example: 'By Jane Roe, Record Africa correspondent',
    counterexample: 'By Friday the two sides had stopped talking.',
  },
  {
    id: 'job-title',
    pattern:
      /^(?:freelance|senior|staff|chief|deputy|political|diplomatic|sports?|business|economics)(?: [a-z]+){0,2} (?:writer|reporter|editor|correspondent)$/i,
    example: 'Senior political correspondent',
    counterexample: 'The chief political correspondent resigned.',
  },
  {
    id: 'reporting-credit',
    pattern:
      /^\W{0,3}(?:\(This version .{0,200}\) ?\()?(?:(?:Additional|Writing|Editing|Compiled|additional) )?(?:[Rr]eport(?:ing|ed)|[Ww]riting|[Ee]diting|[Ww]ritten|[Ee]dited|[Cc]ompiled|[Tt]ranslated)(?: and (?:writing|editing))? [Bb]y:? \p{Lu}/u,
    example: '(Reporting by Jane Roe; Editing by John Poe)',
    counterexample: 'Reporting by the panel will resume in May.',
  },
  {
    id: 'contributed',
    pattern: /^.{0,200}\b(?:contributed|contributing) to this (?:report|article|story)\.?$/iu,
    example: 'The Associated Press contributed to this report.',
    counterexample: 'Three factors contributed to this outcome.',
  },
  {
    id: 'assistance',
    pattern: /^\W{0,3}With (?:assistance|reporting|files|help) (?:by|from) \p{Lu}/u,
    example: '— With assistance by Jane Roe',
    counterexample: 'With help from the mediators, they met.',
  },
  {
    id: 'image-credit',
    pattern:
      /^(?:\(?(?:file|handout|stock|undated)?\s*(?:photo|picture|image|video)s?(?: (?:by|credit|caption|copyright))?\s*[:©]|file (?:photo|picture|image)\b|image (?:copyright|caption|source|credit)\b|(?:media|toggle) caption\b|enlarge this image|media playback is |please upgrade your browser|photographer:|illustration:|getty images?\b)/iu,
    example: 'FILE PHOTO: Delegates arrive for a round of talks.',
    counterexample: 'Photos of the meeting were released.',
  },
  {
    id: 'credit-at-end',
    pattern:
      /(?:\bphotographer: [\p{L} .'’/-]{3,60}|[([|](?:photo|picture|image|credit)s?:[^)\]]{0,100}[)\]]?|\[[\p{L} .'’-]{2,60}\/[\p{L} .'’/-]{2,60}\]|\| [\p{L} .'’-]{2,50}\/[\p{L} .'’-]{2,50}|\bREUTERS\/[\p{L} .'’-]{2,60}|[\p{Lu}][\p{L} .'’-]{2,50}\/(?:AP|AFP|EPA|Reuters|Bloomberg|Getty Images|Pool)(?:[ /][\p{L} /.]{0,60})?|\b(?:AP|AFP|Getty) (?:Photo|Images))[.)\]]?$/u,
    example: 'Delegates leave the hall on Friday. REUTERS/Jane Roe',
    counterexample: 'The bus left for the AP/Route 9 depot at noon.',
  },
  {
    id: 'pictured',
    pattern:
      /^.{0,300}(?:\((?:pictured|left|right|cent(?:re|er)|l|r|above|below)\)|\bpictured (?:here|above|below|left|right|in|with|at|on)\b)/iu,
    example: 'The negotiator (pictured) arrives for the last round of talks',
    counterexample: 'She pictured a world without borders.',
  },
  {
    id: 'rights',
    pattern:
      /(?:\ball rights reserved\b|^(?:copyright|©|\(c\))\s|\bmay not be (?:published|reproduced|republished)\b)/iu,
    example: 'Copyright (c) 2023. All rights reserved.',
    counterexample: 'The copyright dispute is unsettled.',
  },
  {
    id: 'origin',
    pattern:
      /^this (?:article|story|piece|report) (?:was|is|has been|originally|first)\b.{0,80}\b(?:appeared|published|produced|republished|syndicated|updated)\b/iu,
    example: 'This article originally appeared in the Daily Record.',
    counterexample: 'This story was told by both delegations.',
  },
  {
    id: 'sign-up',
    pattern:
      /(?:^(?:sign up|subscribe|register|click|tap|download|follow|like us|join us|listen to|watch|see related|read or share|share this)\b(?=.{0,120}(?:newsletter|here|twitter|facebook|email|app\b|article|story|more|related|@|:|list|channel)))|\b(?:in|to) your inbox\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\byour email address\b|\brequired fields are marked\b|\bmanage newsletters\b/iu,
    example: 'Sign up for our daily newsletter',
    counterexample: 'Follow-up talks are set for May.',
  },
  {
    id: 'plug',
    pattern:
      /^(?:do you have (?:questions|a (?:story|tip))|have (?:a|your) (?:tip|say)|got a (?:tip|story)|want to (?:read|know) more)\b|^\( ?(?:photos?|videos?|also on|full coverage|more|related|see also|read)\b[^)]*\)$|^click (?:here )?for (?:more|reprint)/iu,
    example: '(PHOTOS: Ten key players)',
    counterexample: 'Do you have proof? the judge asked.',
  },
  {
    id: 'contact',
    pattern:
      /^(?:write to|contact|reach|email|e-mail|follow)\b.{0,120}(?:@[\p{L}\d_.]+|\bon (?:twitter|facebook|x)\b)/iu,
    example: 'Write to Jane Roe at jane.roe@example.com',
    counterexample: 'Contact between the sides resumed.',
  },
  {
    id: 'about-author',
    pattern: /^A(?:bout|BOUT) \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u,
    example: 'About Jane Roe',
    counterexample: 'About ten delegates left.',
  },
  {
    id: 'author-note',
    pattern:
      /^(?:\p{Lu}[\p{L}'’.-]+ ){2,4}is an? [^.]{0,80}\b(?:editor|reporter|correspondent|columnist|writer)\b[^.]{0,120}\.?.{0,80}\b(?:writes|covers|covering|also|oversee)/u,
    example: 'Jane Roe is a senior reporter, covering trade. She also writes about food.',
    counterexample: 'Jane Roe is a senior minister in the cabinet.',
  },
  {
    id: 'time-stamp',
    pattern:
      /^(?:(?:updated|published|posted|last modified|first published)\b.{0,60}\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d{1,4}(?:st|nd|rd|th)?(?:[\s\d:,.()|–-]|\b(?:am|pm|at|updated|[a-z]{2,4}t|utc)\b){0,40})$/iu,
    example: 'August 30, 2023 1:55 am(Updated 4:30 am)',
    counterexample: 'March 3 is the date that both sides prefer.',
  },
];

/** Lines behind which no story comes any more. */
export const END_OF_STORY: RegExp =
  /^(?:source(?: link)?|related (?:articles?|stories)|leave a (?:reply|comment)|more from .{0,60}:|about the author)[ .:]*$/iu;
