/** What words of a plan can sound like. */
export type WordHintKind =
  /** A promise about another person or an outcome. */
  | 'PROMISE'
  /** On the client, or through the client on the other person. */
  | 'PRESSURE'
  /** Something done behind someone's back. */
  | 'SECRECY'
  /** Trying to make someone jealous. */
  | 'JEALOUSY'
  /** Unwanted contact: visits, repeated gifts, waiting for them. */
  | 'PURSUIT';

/**
 * English only, like all texts that ship. A space matches any white space and Markdown marks, so that "in **30** days"
 * is found too; `OTHER` and `THEIR` stand for words for the other person.
 */
interface Pattern {
  words: string;
  /** Harmless if this comes before it in the same sentence. */
  unless?: RegExp;
}

const OTHER = `(?:him|her|them|(?:your|the|an) ex|your (?:partner|husband|wife|boyfriend|girlfriend)|the other (?:person|one)|anyone|somebody|someone)`;
const SUBJECT = `(?:he|she|they|your ex|your (?:partner|husband|wife|boyfriend|girlfriend)|the other (?:person|one))`;
const THEIR = `(?:his|her|their|your ex's|your (?:partner|husband|wife|boyfriend|girlfriend)'s|the other (?:person|one)'s)`;
const SOON = `(?:surely|soon|certainly|definitely|always|eventually|finally|be)`;
const NUMBER = `(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a hundred)`;
const DEVICE = `(?:phone|mobile|mails?|e-mails?|emails?|messages|texts|chats?|inbox|calendar|location|pockets|accounts?|passwords?|diary)`;

/** After a negation, a doubt or a question it is not a promise. */
const DOUBT =
  /\b(?:no|not|nobody|none|nothing|never|neither|nor|without|cannot|whether|if|perhaps|maybe|may|might|could|hope[sd]?|hoping|wish|wonder|believe|think|expect|expecting|fear|imagine|want|wait(?:ing)? for|promise[sd]?)\b|n't\b/i;
const NO =
  /\b(?:no|not|nobody|none|nothing|never|neither|nor|without|cannot|stop|avoid|instead of|rather than|less|temptation to|urge to)\b|n't\b/i;
/** "Where you must talk" describes when, and is not pressure. */
const WHERE = /\b(?:where|if|when|whenever|what|whatever|unless|only|before|things?|that|all)$/i;
/** A fact of the plan, a way to count or a possibility: "opens in 10 days", "at most two in 7 days". */
const FACT =
  /\b(?:can|may|might|opens?|opened|begins?|starts?|ends?|closes?|due|expires?|resumes?|look(?:s|ed)? at (?:it|this)|meet|meets|see your coach|once|twice|times|at most|contacts?|messages?|check-ins?|passed|over|slept|walks?)\b/i;

const PROMISES: Pattern[] = [
  { words: `guarantee(?:s|d|ing)?`, unless: DOUBT },
  {
    words: `in (?:just |only |under |less than |as little as )?${NUMBER} (?:days?|weeks?|months?)`,
    unless: FACT,
  },
  { words: `(?:just|only|as little as|less than) ${NUMBER} (?:days|weeks|months)`, unless: FACT },
  {
    words: `${SUBJECT}(?:'ll| will| is going to| are going to| is bound to| are bound to)(?: ${SOON})* (?:come back|return|back|miss you|love you|want you|need you|forgive you|regret|call you|write to you|reply|answer you|notice you|realise|realize|chase you|beg|be yours)`,
    unless: DOUBT,
  },
  {
    words: `(?:will|'ll)(?: ${SOON})? come back(?: to you)?`,
    unless:
      /\b(?:no|not|nobody|never|whether|if|perhaps|maybe|hope[sd]?|hoping|wish|wonder|believe|think|expect|fear|feelings?|urges?|grief|anger|pain|sadness|thoughts?|memor(?:y|ies)|it|longing|that|sleep|appetite|calm|strength|you|i|we|coach|energy|joy|moods?)\b|n't\b/i,
  },
  { words: `(?:win|winning|get|getting|have|bring) ${OTHER} back`, unless: NO },
  { words: `win back ${OTHER}`, unless: NO },
  {
    words: `(?:make|making|makes) (?:him|her|them|your ex|your (?:partner|husband|wife|boyfriend|girlfriend)) (?:miss|want|love|long|regret|come back|fall|need|chase|think of|notice|feel|forgive)`,
    unless: NO,
  },
  { words: `(?:always|never) (?:works|fails)` },
  { words: `works? (?:every time|on (?:every|any)one|for (?:every|any)one)`, unless: NO },
  { words: `(?:certain|sure|proven|bound) to (?:work|succeed|win|bring)`, unless: NO },
  { words: `foolproof` },
  { words: `(?:100|hundred) ?(?:%|percent|per cent)(?: (?:sure|certain|success|safe))?` },
  { words: `success rate` },
];

const PRESSURES: Pattern[] = [
  {
    words: `you must(?! (?:not|never))`,
    unless: new RegExp(`${WHERE.source}|${NO.source}`, 'i'),
  },
  { words: `you have no (?:other )?choice` },
  {
    words: `(?:don't|do not|never|not) (?:you )?(?:ever )?give up(?: (?:on|until|till|trying|hope))?`,
  },
  {
    words: `keep (?:on )?(?:trying|writing|calling|messaging|texting|asking|pushing|reminding|at it) (?:until|till|${OTHER})`,
    unless: NO,
  },
  { words: `(?:last|final|only) chance`, unless: NO },
  { words: `now or never`, unless: NO },
  { words: `ultimatums?`, unless: NO },
  { words: `before (?:it's|it is|it gets) too late` },
  { words: `(?:don't|do not|never|not) (?:take|accept) (?:no|a no|'no'|"no") for an answer` },
  { words: `wear ${OTHER} down`, unless: NO },
  {
    words: `until ${SUBJECT} (?:answers?|repl(?:y|ies)|gives? in|agrees?|says? yes|listens?)`,
    unless: NO,
  },
  { words: `whatever it takes`, unless: NO },
  { words: `at (?:any|all) costs?`, unless: NO },
  { words: `(?:no|don't have any) time to lose` },
  { words: `fight for ${OTHER}`, unless: NO },
  { words: `refuse to leave`, unless: NO },
];

const SECRECIES: Pattern[] = [
  {
    words: `without (?:${OTHER}|anybody|your coach|${SUBJECT})(?: ever)? (?:knowing|noticing|finding out|seeing|realising|realizing|suspecting)`,
    unless: NO,
  },
  { words: `secretly`, unless: NO },
  {
    words: `in secret`,
    // "What do I hope for in secret?" asks the client about themself.
    unless: new RegExp(`${NO.source}|\\bI\\b|\\b(?:hope|wish|feel|grieve|cry)\\b`, 'i'),
  },
  {
    words: `(?:don't|do not|never|not) (?:ever )?tell (?:${OTHER}|anybody|your coach|your friends|your family|a soul)(?! (?:what|how) (?:to|they should))`,
  },
  {
    words: `(?:don't|do not|never) let (?:${OTHER}|anybody|your coach) (?:know|find out|notice|see)`,
  },
  { words: `(?:nobody|no one) (?:needs to|has to|must|should|may) (?:know|find out)` },
  {
    words: `keep (?:it|this) (?:a secret|secret|between us|from (?:${OTHER}|your coach))`,
    unless: NO,
  },
  {
    words: `(?:fake|false|hidden|anonymous|secret|burner|second) (?:account|profile|number|name|phone)s?`,
    unless: NO,
  },
  {
    words: `(?:check|checking|read|reading|look (?:at|through|into|in)|go through|going through|search|get into|hack|open|unlock|copy) ${THEIR} ${DEVICE}`,
    unless: NO,
  },
  {
    words: `(?:track|tracking|follow|following|watch|watching) (?:${THEIR} (?:phone|car|location|movements|house|steps)|${OTHER} (?:secretly|home|around))`,
    unless: NO,
  },
  { words: `spy(?:ing)? on`, unless: NO },
  { words: `stalk(?:ing)?`, unless: NO },
  { words: `behind ${THEIR} back`, unless: NO },
  {
    words: `so(?: that)? ${SUBJECT} (?:doesn't|does not|don't|do not|won't|will not) (?:notice|know|find out|see|suspect)`,
    unless: NO,
  },
  { words: `lie to ${OTHER}`, unless: NO },
  { words: `(?:hide|hiding) (?:it|this|that) from ${OTHER}`, unless: NO },
  { words: `pretend(?:ing)? to be (?:someone|somebody|another)`, unless: NO },
];

const JEALOUSIES: Pattern[] = [
  {
    words: `(?:make|making|makes|keep|get|getting) (?:${OTHER}|${SUBJECT}|people) (?:\\w+ )?(?:jealous|envious)`,
    unless: new RegExp(
      `${NO.source}|\\b(?:take|took|taking) down\\b|\\b(?:was|were|is|are) (?:\\w+ )?to\\b`,
      'i',
    ),
  },
  {
    words: `(?:spark|stir up|rouse|provoke|awaken|trigger|use) (?:\\w+ ){0,3}?(?:jealousy|envy)`,
    unless: NO,
  },
  {
    words: `(?:show|let|so that|until) ${SUBJECT} (?:\\w+ ){0,3}?(?:what (?:he|she|they)(?: is|'s| are|'re) missing|see you with)`,
    unless: NO,
  },
  {
    words: `(?:flirt|be seen|post (?:a )?(?:photos?|pictures?)|go out) with (?:someone|somebody|another|other|a new)(?: \\w+){0,2}? (?:so|to|where|until) `,
    unless: NO,
  },
];

const PURSUITS: Pattern[] = [
  {
    words: `(?:visit|surprise|wait for|follow|look for|drop in on|call on) ${OTHER} (?:at|outside|in front of|near|after|on the way)(?: \\w+)? ?(?:home|work|school|house|office|door|gym|class|church)?`,
    unless: NO,
  },
  {
    words: `(?:go|drive|walk|come|turn up|show up|stop|wait|stand|park)(?: \\w+){0,2}? (?:to|at|by|past|outside|near|in front of) ${THEIR} (?:home|house|work|workplace|office|door|flat|apartment|gym|street|school|car)`,
    unless: NO,
  },
  {
    words: `(?:show|turn|drop|come|stop) (?:up|by|over|round|in) (?:unannounced|uninvited|without warning|unexpectedly|again and again)`,
    unless: NO,
  },
  {
    words: `(?:bring|send|give|leave|write|text|call|message|visit|buy|post)(?: (?!yourself|friends?|coach|down|diary|journal|lines?|pages?|sentences?|words?|family|mother|father|sister|brother|children)\\w+){0,5}? (?:every|each) (?:day|morning|evening|night|hour|week)`,
    unless: NO,
  },
  { words: `(?:shower|flood|bombard|overwhelm|swamp) ${OTHER} with`, unless: NO },
  {
    words: `(?:one|a) (?:gift|surprise|message|letter|present) (?:after another|a day|every day)`,
    unless: NO,
  },
];

interface Search {
  kind: WordHintKind;
  /** A global expression for text with straight apostrophes. */
  found: RegExp;
  unless: RegExp | undefined;
}

let made: Search[] | null = null;

/** Compiled on first use, because most people never edit a template. */
export function searches(): Search[] {
  made ??= [
    ...PROMISES.map((pattern) => search('PROMISE', pattern)),
    ...PRESSURES.map((pattern) => search('PRESSURE', pattern)),
    ...SECRECIES.map((pattern) => search('SECRECY', pattern)),
    ...JEALOUSIES.map((pattern) => search('JEALOUSY', pattern)),
    ...PURSUITS.map((pattern) => search('PURSUIT', pattern)),
  ];
  return made;
}

/** Whole words only, in any script: "geheimsecretly" is no match. */
function search(kind: WordHintKind, { words, unless }: Pattern): Search {
  const spaced = words.replaceAll(' ', '[\\s*_]+');
  return {
    kind,
    found: new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${spaced})(?![\\p{L}\\p{N}\\p{M}])`, 'giu'),
    unless,
  };
}
