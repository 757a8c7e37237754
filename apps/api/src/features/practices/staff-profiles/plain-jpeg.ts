const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Baseline and progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** What is needed to draw: frame, Huffman and quantization tables, restart interval, scan, and the header JFIF. */
const DRAWS = [...FRAMES, 0xc4, 0xdb, 0xdd, SOS, 0xe0];

/**
 * The picture alone: a JPEG without comments and metadata (EXIF with the place where it was taken, thumbnails, profiles)
 * and without whatever follows its end. Null for anything that is not a complete JPEG of at most `maxPixels` in each direction.
 */
export function plainJpeg(bytes: Buffer, maxPixels: number): Buffer | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let frames = 0;
  let scans = 0;
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === EOI) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === EOI) {
      if (frames !== 1 || scans === 0) return null;
      return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    }
    const length = bytes.readUInt16BE(at + 2);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (FRAMES.includes(marker)) {
      frames += 1;
      if (!isWithin(bytes.subarray(at + 4, end), maxPixels)) return null;
    }
    if (marker === SOS) {
      scans += 1;
      end = endOfScan(bytes, end);
    }
    if (DRAWS.includes(marker)) kept.push(bytes.subarray(at, end));
    else if (!isMetadata(marker)) return null;
    at = end;
  }
  return null;
}

/** Precision, then height and width. */
function isWithin(frame: Buffer, maxPixels: number): boolean {
  if (frame.length < 6) return false;
  const [height, width] = [frame.readUInt16BE(1), frame.readUInt16BE(3)];
  return height > 0 && width > 0 && height <= maxPixels && width <= maxPixels;
}

/** Where the next marker begins. Within a scan, 0xff is followed by 0 or by a restart marker. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Segments of applications, and comments. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;
