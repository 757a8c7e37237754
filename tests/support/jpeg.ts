/** A segment of a JPEG: its marker, its length, and what it contains. */
export function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** A JPEG of that size, in the order in which cameras write it. It is well-formed, and has no picture that can be seen. */
export function jpeg(
  width: number,
  height: number,
  more: Buffer[] = [],
  after = Buffer.alloc(0),
): Buffer {
  const size = Buffer.alloc(6);
  size[0] = 8;
  size.writeUInt16BE(height, 1);
  size.writeUInt16BE(width, 3);
  size[5] = 1;
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...more,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.concat([size, Buffer.from([1, 0x11, 0])])),
    segment(0xc4, Buffer.concat([Buffer.from([0, 0, 1]), Buffer.alloc(14), Buffer.from([0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    // A restart marker and a stuffed byte do not end the scan.
    Buffer.from([0x12, 0xff, 0x00, 0xff, 0xd0, 0x34]),
    Buffer.from([0xff, 0xd9]),
    after,
  ]);
}
