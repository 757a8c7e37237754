/*
 * Words for doing something toward the other person. English only, like all texts that ship. In a pattern, a space
 * matches any white space and Markdown marks; `OTHER` and the like are replaced below.
 */

/** A pattern, and exceptions to it. */
interface Pattern {
  words: string;
  /** Harmless if this comes right after it. */
  unlessAfter?: RegExp;
  /** Harmless if this comes before it in the same sentence. */
  unlessBefore?: RegExp;
}

const RELATED = `(?:ex|partner|husband|wife|spouse|boyfriend|girlfriend|fianc[eé]e?)`;
/** Pronouns that can only mean one person, and words for the other person. */
const ONE = `(?:him|her|(?:your|my|the|an|his|her|their|our)(?: (?:former|estranged|old))? ex(?:-\\w+)?|(?:your|my) (?:former |estranged )?${RELATED}|the other (?:person|one)|the one (?:you|who) [a-z]+|NAMES)`;
/** "Them" as well: it may mean friends, so only strong verbs look for it. */
const OTHER = `(?:them|${ONE})`;
const THEIR = `(?:his|her|their|your ex's|my ex's|(?:your|my) ${RELATED}'s|the other (?:person|one)'s|NAMES's)`;
const KIN = `(?:(?:best |old |close |own )?(?:friends?|sisters?|brothers?|mother|father|mom|mum|dad|parents?|family|daughter|son|children|kids|cousins?|aunt|uncle|grandm\\w+|grandf\\w+|colleagues?|coworkers?|co-workers?|boss|roommates?|flatmates?|neighbou?rs?|teammates?|therapist|priest|new (?:partner|boyfriend|girlfriend)))`;
const PLACE = `(?:house|home|flat|apartment|street|block|road|place|work|workplace|job|office|desk|car|windshield|gym|door|doorstep|doormat|porch|mailbox|letterbox|letter box|garden|yard|window|building|school|church|class|shop|store|caf[eé]|bar|pillow|bag|locker|neighbou?rhood|hotel|bus stop|parking lot)`;
const ONLINE = `(?:posts?|photos?|pictures?|pics|stor(?:y|ies)|reels?|videos?|status|profile|pages?|feed|tweets?|accounts?)`;
const THING = `(?:flowers?|bouquets?|roses?|tulips?|letters?|cards?|postcards?|gifts?|presents?|chocolates?|parcels?|packages?|surprises?|notes?|poems?|songs?|playlists?|mixtapes?|videos?|voice (?:messages?|notes?|mails?)|voicemails?|photos?|pictures?|messages?|texts?|e-?mails?|dms?|money|rings?|jewell?ery|necklace|perfume|teddy(?: bear)?|souvenirs?|keepsakes?|invitations?|apolog(?:y|ies)|greetings?|memes?|line|dinner|breakfast|lunch|cake|cookies)`;
const STRONG = `(?:write|writing|text|texting|message|messaging|e-?mail|e-?mailing|dm|call|calling|phone|phoning|ring|ringing|telephone|facetime|whatsapp|snapchat|skype|ping|contact|contacting|visit|visiting|surprise|surprising|congratulate|apologi[sz]e|approach|follow|serenade|beg|chase|confront|woo|reach)`;
/** People other than the other person, to whom the client may give anything. */
const NOT_ME = `(?!(?:yourself|your ?self|friends?|a (?:good |old )?friend|someone|somebody|your (?:best |old )?(?:coach|friends?|mother|father|mom|mum|dad|parents?|sister|brother|son|daughter|children|kids|lawyer|boss|therapist|doctor|landlord|aunt|uncle|cousin|grand\\w+|team|bank)|the (?:bank|court|landlord|lawyer|school)) )`;
const TOWARD = `(?:to |up |back |with |on |out to )?`;
/** Things given to someone without reaching them. */
const ROOM =
  /^[\s*_]*(?:(?:some|more|a little|a bit of|all the|their|his|her|the|enough|lots of)[\s*_]+)*(?:space|time|room|peace|distance|privacy|quiet|a break|(?:the )?same|up|away|credit|freedom)\b/i;
const MINE =
  /^[\s*_]*(?:(?:to|for|with|from)[\s*_]+(?:yourself|your ?self|your (?:younger|older|future|past|own)|a (?:good |close |old )?friend|friends|your (?:best |oldest )?(?:friends?|coach|mother|father|mom|mum|dad|parents?|sister|brother|son|daughter|children|kids|lawyer|boss|therapist|doctor|landlord|grandm\w+|grandf\w+|aunt|uncle|cousin|neighbou?rs?|teacher|colleagues?|child|dog|team)|someone|somebody|the (?:bank|landlord|court|school|lawyer|city)))/i;
const NOT_SENT =
  /^[^.!?\n]{0,60}?\b(?:(?:you|i|that|which)[\s*_]+(?:will[\s*_]+|'ll[\s*_]+)?(?:do[\s*_]+not|don't|will[\s*_]+not|won't|never)[\s*_]+(?:ever[\s*_]+)?(?:send|post|mail|give)|not[\s*_]+(?:to[\s*_]+be[\s*_]+)?sent|unsent|stays?[\s*_]+with[\s*_]+you|burn|tear|for your(?:self| eyes))/i;
/** "If you have to talk": it describes how, and does not ask for contact. */
const HAS_TO =
  /\b(?:if|when|where|whenever|wherever) (?:you|it) (?:\w+ )?(?:need|needs|have|has|must)\b/i;
const IF_YOU = /\b(?:if|when|before|unless|whenever) (?:you|they|he|she)\b/i;

const PATTERNS: Pattern[] = [
  // Words sent, and calls and visits made.
  {
    words: `${STRONG} ${TOWARD}${OTHER}`,
    unlessAfter: /^[\s*_]*(?:names?|off|out of your|side|view|anger|(?:all )?(?:down|out|up))\b/i,
    unlessBefore: HAS_TO,
  },
  {
    words: `(?:get|getting|be|stay|keep) in (?:touch|contact)(?: with ${OTHER})?`,
    unlessAfter: /^[\s*_]*with\b/i,
  },
  { words: `reach(?:ing)? out(?: to ${OTHER})?`, unlessAfter: /^[\s*_]*(?:to|beyond|for)\b/i },
  {
    words: `(?:make|initiate|start|resume|establish|renew) contact`,
    unlessAfter: /^[\s*_]*with (?:a|your|friends)\b/i,
  },
  { words: `break (?:the |your )?(?:silence|no(?:-| )contact)` },
  {
    words: `(?:talk|talking|speak|speaking|chat|chatting) (?:to|with) ${OTHER}`,
    unlessBefore: HAS_TO,
  },
  {
    words: `(?:tell|remind|thank|ask|invite|meet|see|join|hug|kiss|wish|pick up|win|impress|greet|answer) ${ONE}`,
    unlessAfter: /^[\s*_]*(?:to sit down|side|view|point|as)\b/i,
    unlessBefore: HAS_TO,
  },
  {
    words: `(?:invite|ask) ${OTHER} (?:out|over|for|to (?:dinner|lunch|breakfast|coffee|meet|come|go|a))`,
  },
  {
    words: `tell ${OTHER} (?:that )?(?:you|how (?:much )?you|i) (?:still )?(?:miss|love|need|want|forgive|are sorry|feel|'re sorry|regret)`,
  },
  { words: `(?:meet|catch) (?:up )?with ${OTHER}` },
  {
    words: `(?:reply|respond|answer|react|listen|explain yourself|say (?:hello|hi|sorry|goodbye|good night|happy birthday)|propose|sing|read|wave|confess|show up|suggest) to ${ONE}`,
  },
  {
    words: `apologi[sz]e(?: to ${OTHER})?`,
    unlessAfter: /^[\s*_]*to (?:yourself|your|a|friends)\b/i,
  },
  { words: `let ${ONE} know` },
  { words: `wish ${OTHER} (?:a |all |well|luck|good|happy)` },
  {
    words: `(?:call|phone|text|write|visit)(?:ing)? (?:again|once more|every (?:evening|night|hour))`,
  },
  {
    words: `(?:call|phone|visit|write|text|drop by|come by|stop by) (?:and|at home|unannounced|in person|until)`,
    unlessBefore: /\bto$/i,
  },
  {
    words: `(?:drop|stop|swing|pop|come|go) (?:by|over|round|in) (?:at|to|with|on|without|for|with) ?(?:${OTHER}|${THEIR}|a|your|warning|calling|flowers)`,
    unlessAfter:
      /^[\s*_]*(?:friend|sister|brother|mother|father|neighbou?r|parents|walk|swim|run|shop|caf[eé])/i,
  },
  {
    words: `(?:drop|stop|swing|pop) (?:by|over|round)`,
    unlessAfter: /^[\s*_]*(?:at|to|the|your|a)\b/i,
  },
  // Things given.
  {
    words: `(?:send|give|buy|mail|hand|offer|deliver|lend|return|post|courier) ${OTHER}`,
    unlessAfter: ROOM,
  },
  {
    words: `(?:get|bring|make|bake|cook|leave|write|draw|paint|knit|sing|record|order|drop|show|read|play|pick|print|owe|do|film|compose) ${OTHER} (?:(?!in |on |at |out |up |back ).{0,24}?)?${THING}`,
  },
  {
    words: `${THING} (?:\\w+ ){0,3}?(?:to|for) ${OTHER}`,
    unlessBefore: /\b(?:letters?|photos?) (?:from|of)\b/i,
    unlessAfter: NOT_SENT,
  },
  {
    words: `(?:send|mail|deliver|post|bring|leave|order|courier|hand over|drop off|arrange) ${NOT_ME}(?:(?!to |from |at |in |on )[\\w'-]+ ){0,4}?${THING}`,
    unlessAfter: MINE,
  },
  {
    words: `(?:buy|get|choose|pick|bake|make|prepare|wrap|find|plan) ${NOT_ME}(?:(?!to |from |at |in |on |yourself |your )[\\w'-]+ ){0,3}?(?:gifts?|presents?|flowers?|bouquets?|roses?|surprises?|chocolates?|parcels?)`,
    unlessAfter: MINE,
  },
  {
    words: `(?:write|record|sign|compose) ${NOT_ME}(?:(?!to |from |at |in |on |yourself |your )[\\w'-]+ ){0,3}?(?:letters?|cards?|poems?|postcards?|apolog(?:y|ies)|songs?|voice (?:messages?|notes?)|e-?mails?)`,
    unlessAfter: new RegExp(`${MINE.source}|${NOT_SENT.source}`, 'i'),
    unlessBefore: IF_YOU,
  },
  { words: `(?:have|get) (?:[\\w'-]+ ){0,4}?${THING} (?:delivered|sent|brought)` },
  {
    words: `(?:bring|take|carry|drop|hand|pass|give|show|send|offer|read|return) (?:it|this|that|these|those|one|some|something|anything|everything|back|the \\w+|a \\w+)(?: \\w+){0,2}? to ${OTHER}`,
  },
  {
    words: `(?:leave|left|put|slip|tape|hang) (?:[\\w'-]+ ){1,5}?(?:for ${OTHER}|(?:at|on|in|under|into|through|by|inside|near) ${THEIR} ${PLACE})`,
  },
  {
    words: `(?:return|bring back|take back|give back|pick up|collect|drop off|fetch) ${THEIR} (?:things|stuff|keys?|belongings|clothes|books?|jacket|mail|property)`,
  },
  { words: `something (?:small |nice |little )?for ${ONE}` },
  { words: `pay (?:for )?${THEIR} (?:rent|bills?|dinner|coffee|lunch|debts?|taxi)` },
  // Places and pages of theirs.
  {
    words: `(?:drive|walk|ride|run|jog|bike|cycle|go|stroll|swing|stop|drop|pass|come|wait|stand|sit|park|show up|turn up|be|hang out|linger|stay|travel|return|head|look|ring|knock|sing)(?: (?!from |away )\\w+){0,3}? (?:past|by|outside|in front of|near|around|at|to|opposite|through|down|on|up|into) ${THEIR} (?:old |new |favou?rite )?${PLACE}`,
  },
  { words: `(?:drive|walk|ride|run|jog|cycle|pass|go) (?:past|by) ${OTHER}` },
  {
    words: `(?:go|be|show up|turn up|come|wait|stand|park|walk|drive|run|train|shop|eat|sit|stop|meet)(?: \\w+){0,3}? where (?:he|she|they|your ex|the other person|NAMES) (?:works?|lives?|shops?|trains?|is|are|goes|go|eats?|drinks?|studies|study|stays?|will be|might be|usually)`,
  },
  { words: `(?:bump|run) into ${OTHER}` },
  {
    words: `(?:like|comment on|react to|reply to|share|tag|view|watch|follow|heart|answer) ${THEIR} (?:\\w+ ){0,2}?${ONLINE}`,
  },
  { words: `tag ${OTHER}` },
  { words: `(?:un)?block ${OTHER} (?:and|so|to)` },
  { words: `(?:accept|send|make) (?:\\w+ ){0,3}?(?:friend|follow|contact) request` },
  {
    words: `(?:so(?: that)?|until|where|hoping|sure) (?:he|she|they|your ex|the other person|NAMES) (?:can |will |may |might |must |could |would |'ll )?(?:sees?|notices?|hears?|finds?|reads?|replies|reply|answers?|responds?)`,
    unlessBefore: /\b(?:nobody|would you|if)\b/i,
  },
  { words: `for (?:him|her|them|your ex) to (?:see|find|hear|read|notice|come)` },
  // Through others.
  {
    words: `(?:ask|tell|message|write to|write|text|call|phone|contact|visit|meet|meet with|talk to|talk with|speak to|speak with|send|e-?mail|invite|see|befriend|follow|bribe|win over|reach|get|add|reply to|have|let|thank|help|give|dm|reach out to|stay in touch with|keep in touch with|check in with|drop) ${THEIR} ${KIN}`,
  },
  {
    words: `(?:ask|have|get|let|tell|send|beg|pay) (?:a|an|one of|your|his|her|their|the|mutual|common|some|someone|somebody|another) (?:[\\w'-]+ ){0,4}?(?:to )?(?:tell|give|pass|bring|hand|deliver|find out|forward|mention|ask|talk to|call|text|check on|speak to|put in) (?:him|her|them|it|this|a|an|the|your|my|how|what|on|word|that|whether|if|NAMES)`,
    unlessBefore: HAS_TO,
    unlessAfter: /^[\s*_]*(?:lawyer|bank|doctor)\b/i,
  },
  {
    words: `(?:word|message|news|greetings|regards|hint) (?:\\w+ ){0,2}?(?:through|via) (?:a |the |your |his |her |their |mutual |common )*(?:friends?|sister|brother|mother|father|children|kids|family|parents)`,
  },
  { words: `(?:say|send|give) (?:my|your) (?:regards|love|greetings)` },
  { words: `(?:win|winning) ${OTHER} (?:back|over)` },
];

type Search = Pattern & { found: RegExp };

let unnamed: Search[] | null = null;
let latest: { names: string; searches: Search[] } | null = null;

/**
 * The patterns as expressions over straight apostrophes; `names` are what the other person is called here. Expressions are
 * compiled when they are first used, which takes longer than most searches: so pass only names that the text contains.
 */
export function searchesFor(names: readonly string[]): Search[] {
  if (names.length === 0) return (unnamed ??= madeFor([]));
  const asked = JSON.stringify(names);
  if (latest?.names !== asked) latest = { names: asked, searches: madeFor(names) };
  return latest.searches;
}

/** Those of the names that the text contains, even within other words. */
export function namesIn(text: string, names: readonly string[]): string[] {
  return trimmed(names).filter((name) => new RegExp(spelledOut(escaped(name)), 'iu').test(text));
}

function madeFor(names: readonly string[]): Search[] {
  const known = trimmed(names);
  const named = known.length > 0 ? `(?:${known.map(escaped).join('|')})` : '(?!)';
  return PATTERNS.map((each) => {
    const words = spelledOut(each.words.replaceAll('NAMES', named));
    const whole = `(?<![\\p{L}\\p{N}\\p{M}])(?:${words})(?![\\p{L}\\p{N}\\p{M}])`;
    return { ...each, found: new RegExp(whole, 'giu') };
  });
}

const trimmed = (names: readonly string[]): string[] =>
  names.map((name) => name.trim()).filter((name) => name.length > 1);

function spelledOut(words: string): string {
  return words
    .replaceAll("[\\w'-]", "[\\p{L}\\p{N}'-]")
    .replaceAll('\\w', '[\\p{L}\\p{N}]')
    .replaceAll(' ', '[\\s*_]+');
}

const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Text that begins with a verb of outreach. */
export const STARTS_REACHING = new RegExp(
  `^(?:and |or |nor |even |also |to )*(?:${STRONG}|send|give|bring|buy|leave|drive|walk|drop|stop|ask|tell|talk|speak|meet|see|invite|like|follow|comment|chase|call|reply|answer|show up|post)\\b`,
  'i',
);
