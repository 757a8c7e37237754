import type { AwsClient } from 'aws4fetch';
import type { BucketConfig } from '../../config/config.js';
import { errorCode } from '../errors/error-code.js';
import { FileStorage, isObject, type ObjectName, type StoredObject } from './file-storage.js';

const MOST_MS = 60_000;

/** Keeps objects in a bucket of an S3-compatible server. The client is loaded with the first request. */
export class BucketStorage extends FileStorage {
  #client: Promise<AwsClient> | null = null;

  constructor(private readonly config: BucketConfig) {
    super();
  }

  async put(name: ObjectName, contents: Buffer): Promise<void> {
    await this.#ask(this.#addressOf(name), { method: 'PUT', body: new Uint8Array(contents) });
  }

  async get(name: ObjectName): Promise<Buffer | null> {
    const answer = await this.#askAbout(name, 'GET');
    return answer && Buffer.from(await answer.arrayBuffer());
  }

  async remove(name: ObjectName): Promise<void> {
    await this.#askAbout(name, 'DELETE');
  }

  async practices(): Promise<string[]> {
    const found: string[] = [];
    for await (const text of this.#pages(this.config.folder, '/')) {
      for (const [, name = ''] of text.matchAll(/<Prefix>([^<]*)\/<\/Prefix>/g)) {
        const practiceId = name.slice(this.config.folder.length);
        if (practiceId !== '') found.push(practiceId);
      }
    }
    return found;
  }

  async list(practiceId: string): Promise<StoredObject[]> {
    const folder = `${this.config.folder}${practiceId}/`;
    const found: StoredObject[] = [];
    for await (const text of this.#pages(folder)) {
      for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
        const name = tag(object, 'Key') ?? '';
        const at = new Date(tag(object, 'LastModified') ?? '');
        const objectId = name.slice(folder.length);
        if (isObject(objectId)) found.push({ objectId, at });
      }
    }
    return found;
  }

  async *#pages(prefix: string, delimiter = ''): AsyncGenerator<string> {
    let next: string | null = null;
    do {
      const query = new URLSearchParams({ 'list-type': '2', prefix, delimiter });
      if (next) query.set('continuation-token', next);
      const answer = await this.#ask(`${this.#bucket}?${query}`);
      const text = await answer.text();
      next = tag(text, 'IsTruncated') === 'true' ? tag(text, 'NextContinuationToken') : null;
      yield text;
    } while (next);
  }

  /** Null if the object does not exist. A bucket that does not exist is an error. */
  async #askAbout(name: ObjectName, method: 'GET' | 'DELETE'): Promise<Response | null> {
    return this.#ask(this.#addressOf(name), { method }).catch((error) => {
      if (errorCode(error) === 'S3_404') return null;
      throw error;
    });
  }

  /** The error says the status and nothing of what was sent. */
  async #ask(address: string, request: RequestInit = {}): Promise<Response> {
    const client = await (this.#client ??= this.#connected());
    const answer = await client.fetch(address, {
      ...request,
      signal: AbortSignal.timeout(MOST_MS),
    });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    throw Object.assign(new Error('The storage refused.'), { code: `S3_${answer.status}` });
  }

  async #connected(): Promise<AwsClient> {
    const { AwsClient: Client } = await import('aws4fetch');
    const { accessKeyId, secretAccessKey, region } = this.config;
    return new Client({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  }

  get #bucket(): string {
    return `${this.config.endpoint}/${this.config.bucket}`;
  }

  #addressOf({ practiceId, objectId }: ObjectName): string {
    return `${this.#bucket}/${this.config.folder}${practiceId}/${objectId}`;
  }
}

const tag = (text: string, name: string): string | null =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? null;
