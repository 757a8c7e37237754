import { namesIn, searchesFor, STARTS_REACHING } from './outreach-patterns.js';
import type { ActionDefinition } from '../types.js';

/** Words of an action that sound like outreach, and the field that they are in. */
export interface OutreachWords {
  field: 'title' | 'guidance' | 'prompt';
  /** As they are written in the field. */
  words: string;
}

type Texts = Pick<ActionDefinition, 'title' | 'guidance' | 'prompt'>;

/**
 * The first words of an action that sound like outreach; null if there are none. `names`: what the other person is
 * called. A word list misses what a reader would notice, so a match only asks the author for a reason. English only.
 */
export function outreachWords(
  { title, guidance, prompt }: Texts,
  names: readonly string[] = [],
): OutreachWords | null {
  const all = `${title}. ${guidance} ${prompt ?? ''}`;
  const isUnsent = UNSENT.test(straight(all));
  for (const [field, text] of Object.entries({ title, guidance, prompt: prompt ?? '' })) {
    const words = reachingWords(text, names, isUnsent);
    if (words !== null) return { field: field as OutreachWords['field'], words };
  }
  return null;
}

/** Whether the action has reach NO, sounds like outreach, and gives no reason. */
export function needsReason(
  action: Texts & Pick<ActionDefinition, 'reach' | 'noReachReason'>,
  names: readonly string[] = [],
): boolean {
  if (action.reach !== 'NO' || (action.noReachReason ?? '').trim() !== '') return false;
  return outreachWords(action, names) !== null;
}

/** Whether the action has reach NO but sounds like outreach, even if it gives a reason. */
export function soundsLikeOutreach(
  action: Texts & Pick<ActionDefinition, 'reach'>,
  names: readonly string[] = [],
): boolean {
  return action.reach === 'NO' && outreachWords(action, names) !== null;
}

/** What was found in the texts that were searched last: a template is checked whenever it is saved and assigned. */
const searched = new Map<string, string | null>();
const MOST_SEARCHED = 500;

function reachingWords(text: string, names: readonly string[], isUnsent: boolean): string | null {
  const plain = straight(text);
  const named = namesIn(plain, names);
  const key = JSON.stringify([isUnsent, named, text]);
  const known = searched.get(key);
  if (known !== undefined) return known;
  const words = searchReachingWords(text, plain, named, isUnsent);
  if (searched.size >= MOST_SEARCHED) searched.clear();
  searched.set(key, words);
  return words;
}

function searchReachingWords(
  text: string,
  plain: string,
  names: readonly string[],
  isUnsent: boolean,
): string | null {
  for (const search of searchesFor(names)) {
    for (const match of plain.matchAll(search.found)) {
      const words = match[0];
      const before = sentenceBefore(plain, match.index);
      const after = plain.slice(match.index + words.length);
      if (isUnsent && /^(?:write|writing|letter|record)/i.test(words)) continue;
      if (search.unlessAfter?.test(after) || search.unlessBefore?.test(before)) continue;
      if (isTakenBack(before) || isAboutSomebodyElse(before, words)) continue;
      return text.slice(match.index, match.index + words.length);
    }
  }
  return null;
}

const straight = (text: string): string => text.replaceAll(/[’‘ʼ]/g, "'");

/** A letter that is not sent: said once, it applies to the whole action. */
const UNSENT =
  /\b(?:do not|don't|never|won't|will not|not) (?:ever )?(?:send|post|mail) (?:it|this|the letter|them)\b|\b(?:you|i) (?:do not|don't|won't|will not|never) send\b|\bunsent\b|\bstays with you\b/i;

/** The text before it in the same sentence; a colon, a dash and a new line also end a sentence. */
function sentenceBefore(text: string, index: number): string {
  const near = text.slice(Math.max(0, index - 160), index);
  return near.slice(near.search(/[^.!?:;\n–—]*$/)).trim();
}

/** Negations that do not negate the verb: "Don't be shy", "Do not forget to". */
const EMPTY_NO =
  /\b(?:don't|do not|never|not) (?:you )?(?:be (?:shy|afraid|scared)|worry|mind|hesitate|wait|forget|fail|give up|miss|only|just|hold back|think twice|stop|let (?:\w+ ){1,4}stop you)\b|\b(?:no|without) (?:worries|problem|doubt|matter|fear|fail|delay)\b|\bwhy not\b|\bnot only\b/gi;
const NO = /\b(?:no|not|nobody|none|nothing|never|neither|nor|cannot|less)\b|n't\b/gi;
/** A wish that is reflected on, or something done instead of it. */
const INSTEAD =
  /\b(?:without|instead of|rather than|stop|stopped|avoid|resist|skip|refrain from|the (?:urge|wish|temptation|need|impulse) to|tempted to|want(?:ed)? to|would like to|feel like|felt like|longed to|before you|the last time you|the times? (?:when )?you|how often you|each time you|every time you|moments? (?:when|in which) you|why you|what you would|what you could|what you can|what would you|what would i|what do i|what might|would you|would i|might)\b/gi;

function isTakenBack(before: string): boolean {
  const sentence = before.replaceAll(EMPTY_NO, '');
  const no = last(sentence, NO);
  if (no !== null) {
    const parts = no.split(/,| but | then | so /);
    const listed = parts.every((part, at) => at === parts.length - 1 || isListed(part));
    if (listed && !/\b(?:but|then|so|instead)\b/i.test(no)) return true;
  }
  const wish = last(sentence, INSTEAD);
  return wish !== null && !/,|\b(?:and|but|then|so)\b/i.test(wish);
}

/** Whether it belongs to a list after one "not": "Do not write, call or visit her". */
function isListed(part: string): boolean {
  return STARTS_REACHING.test(part.trim());
}

/** The text after the last match. */
function last(text: string, pattern: RegExp): string | null {
  const found = [...text.matchAll(pattern)].at(-1);
  return found ? text.slice(found.index + found[0].length).trim() : null;
}

/**
 * "Call your sister and tell her how you are": the pronoun means the person who was named just before. Not applied to
 * gifts and places.
 */
const NAMED =
  /\b(?:a|an|one|two|three|your|some|the|another|with)(?: (?:good|old|close|best|oldest|dear|trusted|few|school|favorite|favourite|family|younger|older|third))? (?:friends?|people|persons?|sisters?|brothers?|mother|father|mom|mum|dad|parents?|sons?|daughters?|children|child|kids|coach|lawyer|doctor|therapist|boss|colleagues?|neighbou?rs?|aunt|uncle|cousin|grand\w+|teacher|family|landlord|someone|advisor|counselor)\b|\b(?:someone|somebody) (?:you|who|else)\b/i;

function isAboutSomebodyElse(before: string, words: string): boolean {
  const pronoun =
    /(?:^|[\s*_])(?:him|her|them)(?:$|[\s*_]+(?:for|out|over|to|that|how|you|again|a|all|well)\b)/i.test(
      words,
    );
  const gentle =
    /^(?:call|phone|text|write|message|e-?mail|tell|talk|speak|chat|ask|thank|meet|see|visit|invite|let|hug|join|answer|listen|remind|greet|catch|surprise|contact|reply|congratulate)/i;
  return pronoun && gentle.test(words) && NAMED.test(before);
}
