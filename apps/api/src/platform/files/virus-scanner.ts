import { connect } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';

export type Scanned = 'CLEAN' | 'FOUND' | 'UNREACHABLE';

const CHUNK = 64 * 1024;
const MOST_MS = 30_000;
const MOST_ANSWER = 4_096;

/** Asks clamd about contents, by its command INSTREAM. Without one in the settings, everything counts as clean. */
@Injectable()
export class VirusScanner {
  readonly #clamd: Config['clamd'];

  constructor(@Inject(CONFIG) config: Config) {
    this.#clamd = config.clamd;
  }

  async scan(contents: Buffer): Promise<Scanned> {
    if (!this.#clamd) return 'CLEAN';
    const answer = await this.#ask(this.#clamd, contents).catch(() => '');
    if (/^stream: OK$/.test(answer)) return 'CLEAN';
    // Anything else, also "INSTREAM size limit exceeded", means that nobody looked at it.
    return /^stream: .+ FOUND$/.test(answer) ? 'FOUND' : 'UNREACHABLE';
  }

  #ask(clamd: { host: string; port: number }, contents: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(clamd);
      let answer = '';
      socket.setTimeout(MOST_MS, () => socket.destroy(new Error('The scanner did not answer.')));
      socket.on('error', reject);
      socket.on('data', (data) => {
        answer += data.toString('latin1');
        if (answer.length > MOST_ANSWER) socket.destroy(new Error('Not an answer of clamd.'));
      });
      socket.on('close', () => resolve(answer.replace(/\0[^]*$/, '').trim()));
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < contents.length; at += CHUNK) {
          const chunk = contents.subarray(at, at + CHUNK);
          socket.write(lengthOf(chunk));
          socket.write(chunk);
        }
        socket.write(lengthOf(Buffer.alloc(0)));
      });
    });
  }
}

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
