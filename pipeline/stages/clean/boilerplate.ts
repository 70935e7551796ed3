/** Page furniture in plain text: what came with the page and is no part of the article. */

/** Longer blocks are text; furniture is short. */
const MAX_WORDS = 60;
const MAX_LENGTH = 500;

/** Shapes of whole blocks in lower case, by their beginning or their whole; a sentence of the article could begin so too. */
const LIKELY: readonly RegExp[] = [
  // Teasers: "See also  Ministers meet in Rome", "Related: …", "READ MORE: …", "Don't miss: …"
  /^(?:see also|see more|also (?:read|see)|read (?:also|more|next|on|the full)|more (?:on this|from|stories|news|about|:)|related(?: (?:articles?|stories|content|news|topics|posts?|links|coverage)|:| -)|recommended(?:$| for you| stories|:)|don['’]t miss|you (?:may|might|could) (?:also )?(?:like|be interested|enjoy)|most (?:read|popular|viewed|shared|watched)|editor['’]?s['’]? picks?|trending(?:$| now|:)|up next|what to read next|(?:also|more) in the news|in case you missed it|top stories|latest (?:news|stories|headlines|videos?)$|go deeper|dig deeper|keep reading|find out more|click here|tap here|explore more|in (?:pictures|photos|depth)(?::|$)|(?:next|previous) (?:article|post|story|page)|(?:watch|listen|video|photos?|gallery|podcast|live|explainer|analysis|opinion|fact[- ]?check)\s*[:|]\s)/u,
  // Cookies and consent
  /\b(?:(?:we|this (?:web)?site|our (?:web)?site|our partners?)(?: and [\w ]{1,30})? uses? cookies|use of cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice|consent)|manage (?:your )?(?:cookies|consent|preferences)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|your consent|opt[- ]out)\b/u,
  // Subscriptions and membership
  /^(?:subscribe|sign up|sign in|log ?in|register|get (?:our|the (?:latest|best|day['’]s))|join (?:us|now|our)|become a (?:member|subscriber|supporter)|support (?:our|us|independent|quality)|already (?:a |an )?(?:subscriber|member|have an account)|start your (?:free )?trial|try (?:it )?(?:for )?free|donate|this (?:article|story|content) is (?:for|only|reserved|available)|to (?:continue|keep) reading|continue reading|thank(?:s| you) for (?:reading|subscribing|signing|your))\b/u,
  /\b(?:(?:our|free|daily|weekly|morning|evening|e-?mail|the) newsletters?\b.{0,80}\b(?:inbox|sign|subscri|deliver|here|free)|(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|alerts?|notifications?|inbox|updates|channel|our)|(?:straight|right|directly|delivered) (?:in|to|into) your inbox|unlimited (?:digital )?access|\d+ free articles|create an? (?:free )?account|download (?:the|our) (?:free )?app|push notifications)/u,
  // Sharing and following: "Share on Facebook", "Follow us on X", "Copy link"
  /^(?:share(?:$| (?:this|on|via|article|story|with)|:)|tweet(?: this)?$|retweet$|like us|follow (?:us|him|her|them|me|@|\S+ \S+ on|\S+ on)|print(?:$| this| article)|e-?mail(?:$| this| article| the author)|copy (?:the )?link|link copied|save(?:$| (?:this|for later|article))|bookmark|click to (?:share|print|e-?mail|expand|play|enlarge)|(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|instagram|tumblr|messenger|flipboard|pocket|e-?mail|print|share|copy|link|rss|youtube|tiktok|bluesky|threads|mastodon|sms|line|viber|[\s,|/·•+&-])+$)/u,
  /\bfollow (?:us|him|her|them|me|the author)?\s?(?:on|@)\s?(?:twitter|facebook|instagram|x\b|telegram|social|google news|whatsapp|linkedin|tiktok|youtube)/u,
  // Navigation and page states
  /^(?:skip to (?:main |the )?content|(?:back|return) to (?:top|home|the top|article)|home(?:page)?$|menu$|search$|close$|open$|next$|previous$|prev$|toggle (?:navigation|menu)|(?:site )?(?:mobile )?navigation$|site (?:map|mobile|index|navigation)|main (?:menu|navigation)|loading(?:$|\.|…)|please wait|advert(?:isements?|ising)?(?:$| -|\.$)|ad(?:$| feedback)|sponsored(?:$| content| by)|paid (?:content|post)|promoted$|story continues|article continues|continues? below|scroll (?:down|to)|(?:show|load|see|view) (?:more|less|all)|page \d+ of|image \d+ of|caption$|updated$|published$|by$|breaking news(?: emails?| alerts?)?$|\d+ of \d+$|\d+ min(?:ute)?s? (?:read|ago)|(?:tags?|topics?|filed under|categories|category|keywords|sections?|in this (?:article|story))\s*:|posted in |about (?:us|the author)|contact us|send (?:us )?(?:your )?(?:feedback|tips)|report (?:an? )?(?:error|typo|correction|ad)|got a (?:tip|story)|have a (?:tip|story)|(?:let us )?know what you think)/u,
];

/** Shapes that no sentence of an article has, in lower case. */
const CERTAIN: readonly RegExp[] = [
  // Comment forms: "Leave a Reply", "Required fields are marked *", "3 comments"
  /^(?:leave a (?:reply|comment|response)|post (?:a )?comment|add (?:a |your )?comment|write a comment|cancel reply|reply$|comments?(?: \(?\d+\)?)?$|\d+ comments?$|view (?:all )?\d* ?comments|comments (?:are|have been) (?:closed|off|disabled|turned off)|be the first to (?:comment|reply)|join the (?:conversation|discussion)|(?:log|sign) ?in (?:or \S+ )?to (?:comment|leave|post|reply)|your (?:comment|name|e-?mail|reply)(?: \(?required\)?| \*)?$|what do you think|have your say|tell us what you think|save my name|name \*|e-?mail \*|website$)/u,
  /\b(?:(?:e-?mail|mail) address (?:will|is|won['’]t|shall) (?:not )?(?:be )?(?:published|shown|displayed|shared)|(?:do not|don['’]t|never|won['’]t|will not) (?:show|publish|display|share) your (?:e-?mail|name|address)|(?:required|mandatory) fields|fields (?:marked )?with an? \*|fields are marked|have to be filled (?:in|out)|(?:in this|your) browser for the next time|comment as a guest)/u,
  // Rights and standards
  /^(?:©|\(c\)|copyright\b|all rights reserved|our standards:|this (?:material|content|article|story) (?:may not|is (?:published|republished)|was (?:originally|first) (?:published|posted)|has been (?:published|republished)|originally appeared)|(?:originally|first) (?:published|appeared) (?:on|in|at)|republished (?:with|from|under)|reprinted|disclaimer:?|disclosure:?|the views expressed|views? expressed|licen[sc]ing rights|purchase licen[sc]ing)/u,
  /\b(?:all rights reserved|may not be (?:published|reproduced|reprinted|copied)|reproduction (?:in whole|without)|without (?:prior|written|express) permission)\b/u,
  // Video and audio players: "To view this video please enable JavaScript", "This slideshow requires JavaScript."
  /\b(?:(?:enable|turn on|activate|allow|requires?|switch on) javascript|javascript (?:is|must be|needs to be|has to be) (?:disabled|enabled|required|turned|switched|off)|supports? html ?5|html ?5 (?:video|audio|player)|play html|browser (?:does not|doesn['’]t|can(?:not|['’]t)) (?:support|play|display)|upgrade(?: to)? (?:your|a) (?:modern )?(?:web )?browser|media (?:caption|player|playback)|video (?:player|unavailable|caption)|playback (?:is|speed)|unable to (?:play|load)|this (?:video|audio|content|media) (?:is|isn['’]t|is not|can(?:not|['’]t)|could not) (?:be )?(?:un)?(?:available|played|loaded|supported)|autoplay|picture-in-picture)\b/u,
  // Picture credits: "(AP Photo/Jane Roe)", "Photo: Getty Images", "Image credit: …"
  /^\(?(?:photos?|images?|pictures?|illustration|graphic|file photo|credit|photograph)(?: (?:credit|source|by|courtesy))?(?: of)?\s*[:/|-]\s?\S.{0,120}$/u,
  /\((?:image|photo|picture)(?: credit| by)?:[^()]{1,80}\)\.?$|\((?:ap|afp|reuters|getty|epa)[ -](?:photo|images?|file|pool)[^()]{0,60}\)\.?$|^[^.]{0,80}\b(?:getty images|shutterstock|afp via getty|ap photo|istock)\b[^.]{0,40}$/u,
];

/** The path of a page: "Home > World > Europe". */
const PATH = /^(?:[\p{Lu}][\p{L}&' ]{1,24}\s*[>›»|/·•]\s*){2,}[\p{L}\p{N}&' ]{0,40}$/u;

/** Plain-text pages show form fields and menus in these words; a block of nothing else is furniture. */
const FORM_WORDS =
  /^(?:name|e-?mail|website|comment|message|submit|send|post|cancel|ok|yes|no|accept|decline|reject|agree|dismiss|login|register|password|username|[*:\s|/,-])+$/iu;

/** Shorter blocks that end with a full stop may be furniture too: "Sign up here." */
const MIN_SENTENCE_WORDS = 8;

const REPORTING = /\b(?:said|says|told|according to|added|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** How a page speaks to whoever reads it. */
const PAGE_VOICE = /\b(?:you|your|our|us|we|here|click|this (?:web)?(?:site|page|article|story|content))\b/iu;

/** A rule of dashes, stars or dots, or a lone bullet. */
const NO_LETTERS = /^[^\p{L}\p{N}]+$/u;

/** True where a block came with the page: teasers, forms, notices, players, navigation, rights. */
export function isBoilerplate(block: string): boolean {
  if (block.length > MAX_LENGTH || countWords(block) > MAX_WORDS) return false;
  const first = FIRST_SENTENCE.exec(block)?.[0];
  return (first === undefined || countWords(first) < MIN_TEXT_WORDS || isFurniture(first)) && isFurniture(block);
}

/** A first sentence that another one follows: where it is text of some length, the block is text with furniture in it. */
const FIRST_SENTENCE = /^[^.!?]{20,}[.!?]["'”’)]*(?=\s+\S)/u;
const MIN_TEXT_WORDS = 12;

function isFurniture(block: string): boolean {
  const text = block.replace(/[\s\u00a0]+/gu, ' ').replace(/^[\s>›»*#•·|▶►→–—-]+/u, '');
  const lower = text.toLowerCase();
  if (NO_LETTERS.test(block) || FORM_WORDS.test(text) || CERTAIN.some((pattern) => pattern.test(lower))) return true;
  return !isReported(text) && (LIKELY.some((pattern) => pattern.test(lower)) || PATH.test(text));
}

/** A sentence of news: it ends as one, and does not speak to the reader, or it reports speech. */
function isReported(text: string): boolean {
  if (countWords(text) < MIN_SENTENCE_WORDS || !/[.!?]["'”’)]*$/u.test(text)) return false;
  return REPORTING.test(text) || !PAGE_VOICE.test(text);
}

/** The heads of comment sections: what follows to the text's end was written by readers, or is their form. */
const COMMENT_SECTION =
  /^(?:leave a (?:reply|comment|response)|post a comment|add a comment|write a comment|(?:\d+ )?comments?(?: \(?\d+\)?)?|join the (?:conversation|discussion)|\d+ responses to .{1,150})$/iu;

/** True for the line that opens a comment section. */
export function opensComments(block: string): boolean {
  return block.length < 200 && COMMENT_SECTION.test(block.trim());
}

/** A line that announces a list of links. */
const LINK_LIST =
  /^(?:related|recommended|you (?:may|might)|most (?:read|popular|viewed)|more (?:from|stories|news|on)|top stories|latest|trending|don['’]t miss|read (?:more|next|also)|see also|editor['’]?s)\b[^.]{0,60}$/iu;

/** True for the line above a list of links to other stories. */
export function opensLinks(block: string): boolean {
  return block.length < 80 && LINK_LIST.test(block.trim()) && countWords(block) <= 5;
}

/** Runs of characters between white space. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = !isBlank(text, at);
    if (isWord && !isInside) count++;
    isInside = isWord;
  }
  return count;
}

/** White space; most characters are told by their code alone. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/u.test(text[at]!);
}
