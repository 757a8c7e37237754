import { localDateOf } from '@footing/kernel';
import type { Boundary, Reaching } from '@footing/plan-engine';
import type { Actor } from '../actors.js';
import type { Content } from './content.js';

const HOUR = 3_600_000;

/** A client with everything that was said and decided about them, as it was sent. */
export interface Life {
  n: number;
  client: Actor;
  content: Content;
  versionId: string;
  random: Random;
  /** A note in which actions can be agreed. */
  noteId: string | null;
  sessionId: string | null;
  /** Forms that the client has answered and not finished. */
  formIds: string[];
  /** The events, with their results. */
  happened: string[];
  said: Said;
}

export interface Said {
  boundary: { personId: string; value: Boundary; at: number } | null;
  /** The outcome of the latest answers, and whether staff have recorded a talk about them since. */
  safety: { outcome: string; talked: boolean } | null;
  readiness: { outcome: string; talked: boolean } | null;
  /** The client has finished a form that pauses outreach, and no talk was recorded since. */
  formPaused: boolean;
  lastResultId: string | null;
  mistakenAt: number | null;
  archived: boolean;
  paused: boolean;
  ended: boolean;
  /** Steps of the running plan that a coach has ever approved. */
  approved: Set<string>;
  noContacts: boolean;
  startsOn: string | null;
  proceeded: boolean;
  asksFirst: boolean;
  /** The practice's version that the plan is on; null: it is on one of the library, or there is no plan. */
  versionId: string | null;
  recalled: boolean;
}

/**
 * A naive check: reasons why nothing may reach out that follow directly from what was said. It knows no rule of the
 * engine, and returns only what is certain.
 */
export function plainNo(
  { said }: Life,
  {
    reach,
    step,
    personId,
    zone,
  }: { reach: Reaching; step: string; personId: string; zone: string },
  now: number,
): string[] {
  const no: string[] = [];
  const { boundary, safety, readiness } = said;
  if (boundary?.personId === personId) {
    const { value, at } = boundary;
    const isNo = reach === 'YES' ? value !== 'OPEN' : !FOR_PRACTICAL.includes(value);
    if (isNo) no.push(`the boundary is ${value}`);
    if (reach === 'YES' && value === 'OPEN' && now < at + 72 * HOUR) no.push('opened too lately');
  }
  if (safety && safety.outcome !== 'PROCEED') {
    if (safety.outcome !== 'TALK_TO_COACH' || !safety.talked) no.push('the safety answers');
  }
  if (readiness && ['COOL_OFF', 'NOT_SUITABLE'].includes(readiness.outcome)) no.push('the answers');
  if (readiness?.outcome === 'TALK_TO_COACH' && !readiness.talked) no.push('no talk yet');
  if (said.formPaused) no.push('answers to a form');
  if (said.mistakenAt !== null && now < said.mistakenAt + 72 * HOUR) no.push('by mistake');
  if (said.archived) no.push('archived');
  if (said.paused) no.push('paused');
  if (said.ended) no.push('ended');
  if (said.recalled) no.push('its version was recalled');
  if (said.noContacts) no.push('no contacts were agreed on');
  if (!said.approved.has(step)) no.push('nobody has approved it');
  if (said.startsOn !== null && localDateOf(now, zone) < said.startsOn) no.push('not begun');
  if (said.asksFirst && !said.proceeded) no.push('never ready');
  return no;
}

const FOR_PRACTICAL: Boundary[] = ['OPEN', 'LIMITED', 'ASKED_FOR_SPACE'];

/** A seeded random generator: the same numbers in every run. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** One of the keys; the values are relative weights. */
  weighted<K extends string>(weights: Record<K, number>): K {
    const all = Object.entries(weights) as [K, number][];
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of all) {
      left -= weight;
      if (left < 0) return key;
    }
    return all[0]![0];
  }
}
