import type { Readable } from 'node:stream';
import { localDateOf } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { hasPasswordProof } from '../../platform/auth/passwords/password-proof.js';
import type { Claims } from '../../platform/auth/tokens/token-verifier.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { ifNotFound } from '../../platform/errors/fault.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { FileAddresses } from '../../platform/files/file-addresses.js';
import { taggedPdf } from '../../platform/pdf/tagged-pdf.js';
import { FilesService, type FileAddressType } from '../files/index.js';
import { ClientCopyReader, type ClientCopy } from './client-copy.reader.js';
import { words } from './client-copies.words.js';
import { copyOnPaper } from './copy-on-paper.js';
import { schemaOfCopy } from './copy-schema.js';
import { CopyOperations, type JsonObject } from './copy-operations.js';
import { zipOf, type ZippedFile } from './copy-zip.js';

export interface OpenedCopy {
  name: string;
  contents: Readable;
}

/** A client's copy of everything that they can read. It is made while it is saved, and kept nowhere. */
@Injectable()
export class ClientCopiesService {
  constructor(
    private readonly addresses: FileAddresses,
    private readonly reader: ClientCopyReader,
    private readonly operations: CopyOperations,
    private readonly files: FilesService,
  ) {}

  /** Only shortly after the password was entered: somebody else may have picked up the device. */
  async address(ctx: Ctx): Promise<FileAddressType> {
    await requireProof(ctx);
    return { address: this.addresses.of(ctx, { copy: true }) };
  }

  /** For whoever holds an address of it. Everything is read before the first byte is sent, but the contents of files. */
  async open(asker: Ctx, claims: Claims): Promise<OpenedCopy> {
    const ctx = await this.operations.as(asker, claims);
    await ctx.db.inTransaction(() => requireProof(ctx));
    const copy = await this.reader.read(asker, claims);
    const { bytes } = await taggedPdf(copyOnPaper(copy));
    const day = localDateOf(asker.now.getTime(), zoneOf(copy));
    return {
      name: words.fileName(day),
      contents: zipOf(
        [
          { name: words.pdfName, contents: () => Promise.resolve(bytes) },
          { name: words.jsonName, contents: () => jsonOf(copy) },
          { name: words.schemaName, contents: () => jsonOf(schemaOfCopy(this.operations.schema)) },
          ...this.#filesOf(asker, claims, copy),
        ],
        asker.now,
      ),
    };
  }

  /** Each is opened as the client, like a single file, when its turn comes. Names of files have no path. */
  #filesOf(asker: Ctx, claims: Claims, copy: ClientCopy): ZippedFile[] {
    const files = copy['files'] as JsonObject[];
    return files
      .filter(({ lost }) => !lost)
      .map(({ id, name }, at) => ({
        name: `${words.folder}/${at + 1} ${String(name)}`,
        contents: async () => {
          const ctx = await this.operations.as(asker, claims);
          // Null for one that was removed meanwhile.
          const opened = await this.files.open(ctx, String(id)).catch(ifNotFound);
          return opened?.contents ?? null;
        },
      }));
  }
}

const jsonOf = (value: object): Promise<Buffer> =>
  Promise.resolve(Buffer.from(`${JSON.stringify(value, null, 1)}\n`));

async function requireProof(ctx: Ctx): Promise<void> {
  if (!(await hasPasswordProof(ctx))) throw new Refusal('NOT_NOW', words.passwordFirst);
}

const zoneOf = (copy: ClientCopy): string => String((copy['profile'] as JsonObject)['timeZone']);
