import type { Instant } from './time.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BYTE_AS_HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
/** 26 bits: the 12 of `rand_a` and the first 14 of `rand_b` (RFC 9562, 6.2, method 1). */
const COUNTER_END = 2 ** 26;

const last = { now: -1, counter: 0 };

/**
 * A UUID of version 7 (RFC 9562): sorts by `now`, and within one millisecond by the order of the calls in this process.
 * `random` fills the given bytes; by default with the platform's secure random source.
 */
export function uuidv7(
  now: Instant,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = secureRandom,
): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  const counter = nextCounter(now, bytes);
  writeTime(bytes, now);
  bytes[6] = 0x70 | (counter >>> 22);
  bytes[7] = counter >>> 14;
  bytes[8] = 0x80 | ((counter >>> 8) & 0x3f);
  bytes[9] = counter;
  return format(bytes);
}

/** Whether the text is a UUID of any version, in either case. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Random bytes for many ids at once, because the system call is the expensive part. */
const pool = { bytes: new Uint8Array(16 * 256), used: 16 * 256 };

function secureRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  if (pool.used + bytes.length > pool.bytes.length) {
    globalThis.crypto.getRandomValues(pool.bytes);
    pool.used = 0;
  }
  bytes.set(pool.bytes.subarray(pool.used, pool.used + bytes.length));
  pool.used += bytes.length;
  return bytes;
}

function nextCounter(now: Instant, random: Uint8Array): number {
  const next = last.counter + 1;
  const goesOn = now === last.now && next < COUNTER_END;
  last.counter = goesOn ? next : seed(random);
  last.now = now;
  return last.counter;
}

/** 25 bits, so that at least 2^25 ids follow in order. */
function seed(random: Uint8Array): number {
  return ((random[6]! & 1) << 24) | (random[7]! << 16) | (random[8]! << 8) | random[9]!;
}

function writeTime(bytes: Uint8Array, now: Instant): void {
  let rest = Math.floor(now);
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
}

function format(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < 16; index += 1) {
    if (index === 4 || index === 6 || index === 8 || index === 10) text += '-';
    text += BYTE_AS_HEX[bytes[index]!]!;
  }
  return text;
}
