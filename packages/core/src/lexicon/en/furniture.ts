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
    // Reads at most 1500 characters.
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
    id: 'correction',
    pattern:
      /^\W{0,2}(?:this version (?:of (?:the|this) (?:story|article) )?(?:corrects|adds|updates|removes|clarifies|recasts|deletes)|(?:corrects|adds|updates|recasts|refiles)\b.{0,120}\b(?:paragraphs?|headline|byline|dateline|to (?:show|say|clarify|fix))|(?:correction|clarification|editor['’]s note) ?:)/iu,
    example: '(This version of the story corrects the name of the ministry in paragraph 3)',
    counterexample: 'This version of events was denied by both sides.',
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
    // Reads at most 1500 characters.
    pattern:
      /^(?:\p{Lu}[\p{L}'’.-]+ ){2,4}is an? [^.]{0,80}\b(?:editor|reporter|correspondent|columnist|writer)\b.{0,200}\b(?:writes|covers|covering|also|oversee)/u,
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
  {
    id: 'press-label',
    // Reads at most 1500 characters.
    pattern:
      /^(?:for immediate release|(?:press|news|media) release|(?:strictly )?embargoed (?:until|till)\b.{0,80}|notes? to editors?|ends|-ends-|-30-|# ?# ?#)\W*$/iu,
    example: 'FOR IMMEDIATE RELEASE',
    counterexample: 'The press release named no date.',
  },
  {
    id: 'clock',
    pattern:
      /^(?:(?:published|updated|posted|last updated):? )?(?:\d{1,2}[.:h]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,5})?|(?:an?|\d{1,2}) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|\d{1,3} ?-?min(?:ute)?s?'? (?:read|listen))$/iu,
    example: '10.15 GMT',
    counterexample: '10.15 GMT was the hour at which the truce began.',
  },
  {
    id: 'pointer',
    pattern:
      /^\W{0,2}(?:(?:see|read|view|watch|also|more)[ -](?:related|more|also|now|read|next|on this|from)|related(?: (?:article|story|stories|content|reading|video))?|recommended|must read|in pictures|in photos|gallery|podcast|watch|video) ?[:|»›>→]\s*\p{L}/iu,
    example: 'SEE RELATED: Ten questions about the ferry line',
    counterexample: 'Read more slowly, the text says the opposite.',
  },
  {
    id: 'filed-under',
    pattern:
      /^(?:filed under|posted (?:in|under)|tags?|topics?|categor(?:y|ies)|keywords?|tagged(?: with)?|section) ?: ?\S/iu,
    example: 'Filed under: Trade, Fisheries',
    counterexample: 'Topics the two sides avoided: quotas and tariffs.',
  },
  {
    id: 'comment-form',
    // Reads at most 1500 characters.
    pattern:
      /^(?:(?:name|e-?mail|website|comment|your name|your e-?mail)(?: address)? ?[*:]+(?: required)?|save my name, e-?mail.*|notify me of (?:follow-?up comments|new posts)\b.*|you must be logged in to (?:post|leave)\b.*|comments are (?:closed|off|disabled)\b.*|(?:post|add|view|show|hide|load|leave|submit|join the) (?:a |an |all |more |new |\d+ )?(?:comments?|reply|conversation)|\d+ (?:comments?|replies|responses|shares?)(?: on .{1,200}| to .{1,200})?)[ .…]*$/iu,
    example: 'Save my name, email, and website in this browser for the next time I comment.',
    counterexample: 'Comments by the ministers were brief.',
  },
  {
    id: 'cookie-notice',
    pattern:
      /^(?:(?:we|this (?:site|website)|our (?:site|website)) uses? cookies\b|by (?:continuing|using|clicking|signing up|submitting)\b.{0,80}\b(?:you|cookies|agree)\b|accept (?:all )?cookies|manage (?:cookies|preferences)|cookie (?:policy|settings))/iu,
    example: 'We use cookies to give you the best experience.',
    counterexample: 'By continuing the talks both sides win time.',
  },
  {
    id: 'paywall',
    pattern:
      /^(?:already (?:a|have an?) (?:subscriber|member|subscription|account)\b|(?:to|please) (?:continue|keep) reading\b|subscribe (?:now|today|to (?:continue|read|unlock))\b|this (?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to)\b.{0,40}\b(?:subscribers|members)|(?:become|support) (?:a|our|independent|quality) (?:member|subscriber|journalism|newsroom|reporting)\b|(?:start|try) your free trial|unlock this article|your support (?:helps|makes)|donate (?:now|today|here)|get unlimited access)/iu,
    example: 'Already a subscriber? Log in',
    counterexample: 'Subscribers to the treaty met on Monday.',
  },
  {
    id: 'page-control',
    // Reads at most 1500 characters.
    pattern:
      /^(?:skip (?:to|past|advertisement|ad)\b.{0,40}|(?:article|story|content) continues (?:after|below)\b.{0,40}|advertisement ?[-–—·.] ?(?:scroll|story|article|continue)\b.{0,40}|scroll (?:down )?to continue\b.{0,20}|(?:next|previous) (?:article|story|post|page)|(?:go|back) to (?:home|homepage|top|main)\b.{0,20}|(?:print|save|listen to|bookmark|copy|e-?mail)(?: (?:this|the) (?:article|story|page|link))?|copy link|link copied|share on (?:facebook|twitter|x|linkedin|whatsapp)|(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram)(?:[ ,|·/]+(?:facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|instagram|e-?mail|print))*|view (?:gallery|image|original|full (?:image|size|screen))|(?:image|photo|slide|picture)? ?\d{1,3} ?(?:of|\/) ?\d{1,3}|play video|read aloud|text size)[ .:»›]*$/iu,
    example: 'Story continues below advertisement',
    counterexample: 'Save the talks, she asked.',
  },
  {
    id: 'inputs',
    // Reads at most 1500 characters.
    pattern:
      /^\W{0,2}(?:with (?:inputs?|additional (?:reporting|inputs?)|agency (?:inputs|reports))(?: from| by)?\b.{0,80}|agencies|(?:source|via|courtesy): ?\p{Lu}[\p{L}.&-]*(?:(?: |\/|, )\p{Lu}[\p{L}.&-]*){0,4}|SOURCE \p{Lu}.{1,80}|our standards: .{1,80}|media (?:contacts?|inquiries|enquiries):? ?.{0,160})\W{0,2}$/u,
    example: 'SOURCE Harbour Employers Council',
    counterexample: 'Source material was lost in the fire.',
  },
  {
    id: 'posed',
    pattern:
      /^.{0,300}\b(?:poses?|posing) for (?:a |an |the |their )?(?:(?:family|group|official|joint|team|traditional|customary) )?(?:photos?|photographs?|pictures?|photographers)\b/iu,
    example: 'Ministers pose for a family photo before the dinner',
    counterexample: 'He posed a question for the panel.',
  },
  {
    id: 'stock-image',
    pattern:
      /^\(?(?:(?:representat(?:ive|ional)|illustrative|stock|file) (?:image|photo|picture)s?\W*$|image (?:used )?for representation)/iu,
    example: 'Representational image',
    counterexample: 'Representative images of the damage were shown.',
  },
];

/** Lines behind which no story comes any more. */
export const END_OF_STORY: RegExp =
  // Reads at most 1500 characters.
  /^(?:source(?: link)?|related (?:articles?|stories)|leave a (?:reply|comment)|more from .{0,60}:|about the author)[ .:]*$/iu;
