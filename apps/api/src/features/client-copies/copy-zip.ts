import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

export interface ZippedFile {
  name: string;
  /** Null for one whose contents are missing: it is empty in the archive. */
  contents: () => Promise<Buffer | null>;
}

/**
 * A ZIP archive that is made while it is read: the contents of one file at a time are in memory. An error of `contents` ends it
 * before its end, so that no program takes it for whole.
 */
export function zipOf(files: readonly ZippedFile[], mtime: Date): Readable {
  const zip = new ZipFile();
  for (const { name, contents } of files) {
    zip.addReadStreamLazy(name, { mtime, compress: /\.(json|pdf)$/.test(name) }, (give) => {
      void contents().then(
        (bytes) => give(null, Readable.from([bytes ?? Buffer.alloc(0)])),
        (error: Error) => give(error, Readable.from([])),
      );
    });
  }
  zip.end();
  const archive = zip.outputStream as Readable;
  zip.on('error', (error: Error) => archive.destroy(error));
  return archive;
}
