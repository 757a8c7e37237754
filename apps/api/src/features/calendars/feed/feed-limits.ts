import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';

const WINDOW_MS = 10 * 60_000;
/** Calendar apps ask every few minutes at most. */
const MOST_OF_ADDRESS = 60;
/** Many addresses are read from one network: that of a company whose calendar reads them. */
const MOST_MISSES_OF_NETWORK = 600;
const MOST_COUNTED = 20_000;

interface Counted {
  since: number;
  count: number;
}

/**
 * How often an address may be read, and how often a network may try addresses that do not exist. Counted by each process in memory:
 * the limit is against load, for nobody can guess a secret of 256 bits.
 */
@Injectable()
export class FeedLimits {
  readonly #counts = new Map<string, Counted>();

  constructor(private readonly clock: Clock) {}

  /** Counts a request for an address. Returns false if there were too many. */
  allows(hash: Buffer): boolean {
    return this.#count(`address ${hash.toString('base64')}`) <= MOST_OF_ADDRESS;
  }

  allowsMiss(ip: string): boolean {
    return this.#countOf(`network ${ip}`) < MOST_MISSES_OF_NETWORK;
  }

  countMiss(ip: string): void {
    this.#count(`network ${ip}`);
  }

  #count(key: string): number {
    const count = this.#countOf(key) + 1;
    const since = count === 1 ? this.clock.now().getTime() : this.#counts.get(key)!.since;
    if (this.#counts.size >= MOST_COUNTED) this.#counts.clear();
    this.#counts.set(key, { since, count });
    return count;
  }

  #countOf(key: string): number {
    const counted = this.#counts.get(key);
    const now = this.clock.now().getTime();
    return counted && Math.abs(now - counted.since) < WINDOW_MS ? counted.count : 0;
  }
}

export const RETRY_AFTER_SECONDS = WINDOW_MS / 1_000;
