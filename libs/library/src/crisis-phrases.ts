/**
 * English phrases that people in danger write. Matched only on the client's own device: nothing about a match is sent,
 * stored or logged. The list errs on the side of matching, and can still miss things; screens say so.
 */

/** True if the text sounds like danger for the writer or for someone else. */
export const saysCrisis = (text: string): boolean => crisisCount(text) > 0;

/** How many sentences of the text sound like danger, so that a page can react to each new one. */
export function crisisCount(text: string): number {
  return sentencesOf(text).filter(isCrisis).length;
}

function isCrisis(sentence: string): boolean {
  const left = FIGURES_OF_SPEECH.reduce((words, figure) => words.replace(figure, ' … '), sentence);
  return (
    ALWAYS.some((pattern) => pattern.test(left)) ||
    UNLESS_NEGATED.some((pattern) =>
      [...left.matchAll(pattern)].some(({ index }) => !NEGATED.test(left.slice(0, index))),
    )
  );
}

function sentencesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(can|don|won|wouldn|isn|didn|couldn|doesn)t\b/g, "$1't")
    .replace(/\bi'?m\b/g, 'i am')
    .replace(/\b(i|he|she|they|you|it)'ll\b/g, '$1 will')
    .replace(/\b(he|she|it)'s\b/g, '$1 is')
    .replace(/\bcannot\b/g, "can't")
    .replace(/\b(?:do|would|could|can|will|is|did) not\b/g, (words) => `${words.slice(0, -4)}n't`)
    .replace(/\bcann't\b/g, "can't")
    .replace(/\b(?:wanna|want too)\b/g, 'want to')
    .replace(/\b(?:gonna|going too)\b/g, 'going to')
    .replace(/\bany ?more\b/g, 'anymore')
    .replace(/\b(?:can't|couldn't) stop\b|\bwhy (?:not|don't i)\b/g, 'keep')
    .split(/[.!?;,:\n]+|\bbut\b/)
    .map((sentence) =>
      sentence
        .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence !== '');
}

const patterns = (list: readonly string[], flags: string) =>
  list.map((source) => new RegExp(source, flags));

/** A "no" shortly before the words, in the same clause and about the same person. */
const NEGATED =
  /\b(?:not|never|no|nor|neither|without|nobody|stopped|far from|no longer|hardly|\w+n't)(?: (?!i\b|care\b)[\p{L}']+){0,4} $/u;

/** Figures of speech, and titles. */
const FIGURES_OF_SPEECH = patterns(
  [
    String.raw`\b(?:could|would|will|'d) (?:\w+ )?kill for\b`,
    String.raw`\bto die for\b`,
    String.raw`\bdying (?:to|for)\b`,
    String.raw`\bkill(?:ing|ed|s)? (?:time|two birds|the (?:mood|vibe|lights?|engine|weeds|wifi|conversation)|it)\b`,
    String.raw`\b(?:feet|back|head|knees?|legs?|shoes|heels|suspense|traffic|heat|commute|job|diet|workouts?|this|that|it|hunger|curiosity)(?: is| are| was)? killing me\b`,
    String.raw`\b(?:mom|mum|mother|dad|father|boss|sister|brother|landlord|teacher|trainer)(?: will| would| is going to|'s going to)? kill me\b`,
    String.raw`\b(?:died?|dead|dying) (?:of|with|from)? ?(?:laughing|laughter|embarrassment|shame|boredom|tired|serious|end|line|right|weight|heat|sea)\b`,
    String.raw`\bdead(?:line|lift|pan|beat)s?\b`,
    String.raw`\b(?:over my dead body|drop dead gorgeous|dressed to kill|if looks could kill|old habits die hard|die hard|never say die)\b`,
    String.raw`\b(?:killing me softly|suicide is painless|suicide squad|kill bill|live and let die|no time to die|die another day|die with a smile|don't fear the reaper|to kill a mockingbird|the virgin suicides)\b`,
    String.raw`\b(?:cut|cutting) myself (?:some|a|off|loose|shaving|while|on|when|cooking|chopping|with the (?:kitchen|bread))\b`,
    String.raw`\bhurt(?:ing)? myself (?:running|at the gym|lifting|falling|at (?:work|football|practice)|skiing|climbing|playing)\b`,
    String.raw`\b(?:hit|hits|hitting) on (?:me|her|him|them)\b`,
    String.raw`\b(?:beat|beats) me (?:at|to|in|by)\b`,
    String.raw`\bshoot (?:me|him|her|them) (?:an?|over)\b`,
    String.raw`\bend it (?:with|between|on|there|before dessert)\b`,
    String.raw`\b(?:it|that|this|reality|the (?:thought|news|realization|smell|song)) (?:\w+ )?hit me\b`,
    String.raw`\b(?:kick|kicking) myself\b`,
    String.raw`\bsuicide (?:prevention|awareness|hotline (?:shift|training|volunteer))\b`,
    String.raw`\b(?:phone|battery|laptop|car|plant|plants|party|conversation) (?:\w+ )?(?:died|dies|dead)\b`,
  ],
  'gu',
);

/** Phrases that contain a negation themselves, or that count whatever comes before. */
const ALWAYS = patterns(
  [
    String.raw`\b(?:don't|no longer|never|not sure (?:if |whether |that )?i|doesn't) want to (?:be alive|live|be here|wake up|exist|be around|go on|keep going|keep living|see tomorrow)\b(?! (?:in|with|at|near|together|next|alone|like (?:this|that)|for (?:dinner|lunch))\b)`,
    String.raw`\bdon't want to (?:live|go on) (?:like this|without (?:him|her|them))\b`,
    String.raw`\bcan't (?:go on|live|keep going)(?: (?:anymore|any longer|like this|without (?:him|her|them)|living))?$`,
    String.raw`\bcan't (?:take|do|bear|stand|handle|carry) (?:it|this|life|the pain) (?:anymore|any longer)\b`,
    String.raw`\bdon't care (?:if|whether) i (?:live|die|wake up|am alive)\b`,
    String.raw`\b(?:no (?:reason|point)|nothing(?: left)?|not? (?:much )?point|isn't (?:a |any )?point)(?: left)? (?:to|in|of) (?:live|living|be alive|being alive|go on|going on|be here|being here|exist|existing)\b`,
    String.raw`\b(?:nothing(?: left)?|no one|nobody|no reason) to live for\b`,
    String.raw`\b(?:no one|nobody) would (?:care|miss me|notice) (?:if i|when i)(?: am| was| were|'m)? (?:die|died|dead|gone|disappeared)\b`,
    String.raw`\b(?:see|have) no (?:way out|future for me|other way out)\b`,
    String.raw`\b(?:am not|isn't|don't feel|not) safe (?:at home|from myself|with (?:him|her|myself)|in my own home|here)\b`,
    String.raw`\bwish i (?:had never been|was never|were never|wasn't|weren't|hadn't been) (?:born|alive|here)\b`,
    String.raw`\b(?:can't|don't) trust myself (?:tonight|anymore|alone|with|around|not to)\b`,
  ],
  'u',
);

const WANTS = String.raw`(?:want|wants|wanted|wish|going|plan|planning|plans|ready|about|decided|tried|trying|need|deserve|threatens|threatened|threatening|rather|would|will|could|might|may|am|is|feel like|felt like|think(?:ing)? (?:about|of)|afraid i|scared i|urge|keep)`;
const HARM = String.raw`(?:kill|murder|strangle|choke|stab|shoot|hurt|harm|beat up|hit|attack|burn)(?:ing)?`;
const PARTNER = String.raw`(?:he|she|they|my (?:ex|husband|wife|partner|boyfriend|girlfriend))`;
const SOMEBODY = String.raw`(?:him|her|them|someone|somebody|my (?:ex|wife|husband|partner|girlfriend|boyfriend|kids?|son|daughter|child|children|baby)|the (?:kids?|children|baby|dog|new guy)|that (?:man|woman|guy|bastard))`;

const UNLESS_NEGATED = patterns(
  [
    String.raw`\b(?:kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|starve|starving) myself\b`,
    String.raw`\b(?:hurt|hurting|harm|harming|cut|cutting|burn|burning) myself\b`,
    String.raw`\b(?:end|ending|take|taking) my (?:own )?life\b`,
    String.raw`\b(?:end|ending) it all\b`,
    String.raw`\b(?:want to|going to|will|ready to|about to|just|should|could) end it(?: (?:tonight|today|now|all|for good|myself))?$`,
    String.raw`\b(?:want|wanted|wish|ready|going|rather|deserve|need|like|feel like|plan|planning|prefer|love) (?:to )?(?:just )?(?:die|be dead|dying|not wake up|disappear forever|never wake up)\b`,
    String.raw`\bwish i (?:was|were|am|could be) (?:dead|gone for good|no longer (?:here|alive))\b`,
    String.raw`\bwish i (?:would|could) (?:just )?(?:die|not wake up|never wake up|disappear forever)\b`,
    String.raw`\b(?:think|thinking|thought|thoughts|dream|dreaming|fantasize|fantasizing) (?:\w+ )?(?:of|about) (?:my own death|dying|death all the time|ending things|suicide|jumping|crashing my car|driving (?:off|into))\b`,
    String.raw`\bbetter off (?:dead|without me|if i (?:was|were) (?:dead|gone))\b`,
    String.raw`\bworld would be (?:a )?better(?: place)? without me\b`,
    String.raw`\bsuicid(?:e|al)\b(?! of\b)`,
    String.raw`\bself ?harm(?:ing|ed)?\b`,
    String.raw`\b(?:overdose|take all (?:my|the|of my|of the) (?:pills|tablets|meds)|took all (?:my|the) (?:pills|tablets)|swallow all|slit my wrists?|cut my wrists?)\b`,
    String.raw`\bjump (?:off|from|in front of) (?:a|the|that|my) (?:bridge|roof|balcony|building|train|cliff|window)\b`,
    String.raw`\b(?:goodbye|farewell|suicide) (?:letter|note) (?:is|to)\b|\b(?:wrote|writing|written) (?:my|a) (?:goodbye|farewell|suicide) (?:letter|note)\b`,
    String.raw`\b(?:go|going) to sleep and (?:never|not) wake up\b`,
    String.raw`\b${WANTS}(?: to| i)?(?: (?:really|just|actually|only|might|will|could))? ${HARM} (?:both of us|us both|everyone|${SOMEBODY})\b(?! (?:up|feelings?|number|back|with (?:a )?(?:text|call)|phone|chances|trust|pride|ego|again by)\b)`,
    String.raw`\bi (?:hit|slapped|punched|choked|strangled|beat|pushed|kicked) ${SOMEBODY}\b(?! (?:up|back a text|at|in (?:chess|cards|tennis)|to (?:it|the|apologize|go|call)|for|with a|away)\b)`,
    String.raw`\b(?:afraid|scared|frightened) (?:of|about) what i (?:might|could|will|would|may|am going to) do\b`,
    String.raw`\b(?:might|could|will|going to|about to) do something (?:stupid|terrible|bad|awful|i regret|i will regret|to myself|to him|to her|to them)\b`,
    String.raw`\b${PARTNER} (?:just |often |always |sometimes |has |is |keeps |\w+ )?(?:hit|hits|hitting|beat|beats|beating|choked|chokes|choking|strangled|strangles|punched|punches|kicked|kicks|slapped|slaps|raped|rapes|stabbed) (?:me|my (?:son|daughter|child|kids|baby)|the (?:kids?|children|baby)|our (?:son|daughter|child|kids|baby))\b`,
    String.raw`\b${PARTNER} (?:\w+ )?(?:will|would|is going to|are going to|wants to|might|could|threatens to|threatened to|said (?:he|she|they) (?:will|would)|tried to|is trying to) (?:kill|shoot|stab|strangle|hurt|burn|find and kill) (?:me|us|himself|herself|themsel(?:f|ves)|the (?:kids?|children|baby)|my (?:kids?|son|daughter|child|children)|our (?:kids?|son|daughter|child|children))\b`,
    String.raw`\b${PARTNER} (?:has|have|got|pulled|held|is holding) (?:a|the|his|her) (?:gun|knife)\b`,
    String.raw`\b(?:afraid|scared|fear|frightened) (?:for my life|(?:he|she|they) (?:will|would|might|could) (?:kill|hit|hurt|beat|come (?:here )?and))\b`,
    String.raw`\b(?:forced|forces|forcing) me to have sex\b`,
  ],
  'gu',
);
