import { errorCode } from '../errors/error-code.js';

export interface Sound {
  /** As browsers know it. */
  mime: string;
  contents: Buffer;
}

const KINDS: Record<string, (contents: Buffer) => Buffer> = {
  'audio/mpeg': withoutTagsOfMp3,
  'audio/mp4': withoutTagsOfMp4,
  'audio/wav': onlySoundOfWav,
  // Its tags are in packets with checksums, and stay.
  'audio/ogg': (contents) => contents,
};
const NAMES: Record<string, string> = {
  'audio/mpeg': 'audio/mpeg',
  'audio/mp4': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'audio/wav': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'audio/ogg': 'audio/ogg',
};
const BROKEN = 'BROKEN_AUDIO';

/**
 * A sound without what was written beside it, such as names and pictures. `mime` is what its beginning looks like. Null if it is no
 * sound, `BROKEN_AUDIO` if it only looks like one.
 */
export function soundOf(mime: string | undefined, contents: Buffer): Sound | typeof BROKEN | null {
  // Before the sound there may be more tags than a look at the beginning sees.
  const looksLike = contents.subarray(0, 3).toString('latin1') === 'ID3' ? 'audio/mpeg' : mime;
  // Opus is named after a semicolon.
  const name = NAMES[looksLike?.split(';')[0] ?? ''];
  if (!name) return null;
  try {
    return { mime: name, contents: KINDS[name]!(contents) };
  } catch (error) {
    if (errorCode(error) === BROKEN || error instanceof RangeError) return BROKEN;
    throw error;
  }
}

const broken = (): Error => Object.assign(new Error('Not a sound.'), { code: BROKEN });
const nameAt = (contents: Buffer, at: number, length = 4): string =>
  contents.toString('latin1', at, at + length);

/** Tags are before the first frame and after the last one. */
function withoutTagsOfMp3(contents: Buffer): Buffer {
  let sound = contents;
  while (nameAt(sound, 0, 3) === 'ID3') sound = sound.subarray(sizeOfId3(sound));
  if (nameAt(sound, sound.length - 128, 3) === 'TAG') sound = sound.subarray(0, -128);
  if (nameAt(sound, sound.length - 32, 8) === 'APETAGEX') {
    const footer = sound.length - 32;
    const header = (sound.readUInt32LE(footer + 20) & 0x80000000) === 0 ? 0 : 32;
    sound = sound.subarray(0, Math.max(0, sound.length - sound.readUInt32LE(footer + 12) - header));
  }
  const isFrame =
    sound.length > 4 && sound[0] === 0xff && (sound[1]! & 0xe6) === 0xe2 && sound[2]! >> 4 < 15;
  if (!isFrame) throw broken();
  return sound;
}

/** Seven bits of each byte count. */
function sizeOfId3(sound: Buffer): number {
  const size = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (sound.readUInt8(at) & 127), 0);
  return 10 + size + ((sound.readUInt8(5) & 0x10) === 0 ? 0 : 10);
}

/** Only the chunks that say how the sound is stored, and the sound. */
function onlySoundOfWav(contents: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 12;
  while (at + 8 <= contents.length) {
    const name = nameAt(contents, at);
    const end = Math.min(contents.length, at + 8 + contents.readUInt32LE(at + 4));
    if (name === 'fmt ' || name === 'fact' || name === 'data') {
      const odd = (end - at) % 2 === 1 ? Buffer.alloc(1) : Buffer.alloc(0);
      kept.push(Buffer.from(contents.subarray(at, end)), odd);
      kept.at(-2)!.writeUInt32LE(end - at - 8, 4);
    }
    at = end + ((end - at) % 2);
  }
  const names = kept.map((part) => nameAt(part, 0));
  if (!names.includes('fmt ') || !names.includes('data')) throw broken();
  const head = Buffer.from('RIFF\0\0\0\0WAVE', 'latin1');
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...kept]);
}

/** Tags become free space of the same size, because the places of the sound are counted from the beginning. */
function withoutTagsOfMp4(contents: Buffer): Buffer {
  const sound = Buffer.from(contents);
  const handlers = new Set<string>();
  clearTags(sound, 0, sound.length, handlers);
  if (!handlers.has('soun') || handlers.has('vide')) throw broken();
  return sound;
}

const CONTAINERS = ['moov', 'trak', 'mdia'];
const TAGS = ['udta', 'meta', 'uuid', 'free', 'skip'];

function clearTags(sound: Buffer, from: number, to: number, handlers: Set<string>): void {
  let at = from;
  while (at + 8 <= to) {
    const name = nameAt(sound, at + 4);
    const { head, end } = boxAt(sound, at, to);
    if (TAGS.includes(name)) {
      sound.write('free', at + 4, 'latin1');
      sound.fill(0, at + head, end);
    }
    if (name === 'hdlr') handlers.add(nameAt(sound, at + head + 8));
    if (CONTAINERS.includes(name)) clearTags(sound, at + head, end, handlers);
    at = end;
  }
}

function boxAt(sound: Buffer, at: number, to: number): { head: number; end: number } {
  const size = sound.readUInt32BE(at);
  const head = size === 1 ? 16 : 8;
  const whole = size === 1 ? Number(sound.readBigUInt64BE(at + 8)) : size;
  const end = size === 0 ? to : at + whole;
  if (end > to || end < at + head) throw broken();
  return { head, end };
}
