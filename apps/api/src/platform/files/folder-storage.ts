import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isUuid } from '@footing/kernel';
import { FileStorage, isObject, type ObjectName, type StoredObject } from './file-storage.js';

/** Keeps objects in a folder of this machine, one folder for each practice. */
export class FolderStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written beside it, flushed and renamed: a crash leaves the whole object or none. */
  async put(name: ObjectName, contents: Buffer): Promise<void> {
    const path = this.#pathOf(name);
    await mkdir(join(this.folder, name.practiceId), { recursive: true, mode: 0o700 });
    const beside = `${path}.${randomUUID()}.part`;
    try {
      const file = await open(beside, 'wx', 0o600);
      try {
        await file.writeFile(contents);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  }

  async get(name: ObjectName): Promise<Buffer | null> {
    return readFile(this.#pathOf(name)).catch(ifMissing(null));
  }

  async remove(name: ObjectName): Promise<void> {
    await rm(this.#pathOf(name), { force: true });
  }

  async practices(): Promise<string[]> {
    const names = await readdir(this.folder).catch(ifMissing([]));
    return names.filter(isUuid);
  }

  /** Parts of objects that a crash left are objects without a row, too. */
  async list(practiceId: string): Promise<StoredObject[]> {
    const folder = join(this.folder, practiceId);
    const names = await readdir(folder).catch(ifMissing(null));
    if (!names) await this.#requireFolder();
    const objects: StoredObject[] = [];
    for (const name of names?.filter(isObject) ?? []) {
      const found = await stat(join(folder, name)).catch(ifMissing(null));
      if (found) objects.push({ objectId: name, at: found.mtime });
    }
    return objects;
  }

  /** Folders of practices are never deleted: without any, the disk is not there. */
  async #requireFolder(): Promise<void> {
    const names = await readdir(this.folder);
    if (!names.some(isUuid)) {
      throw Object.assign(new Error('The folder of files is empty.'), { code: 'NO_FOLDER' });
    }
  }

  #pathOf({ practiceId, objectId }: ObjectName): string {
    if (!isUuid(practiceId) || !isObject(objectId)) throw new Error('Not a name of an object.');
    return join(this.folder, practiceId, objectId);
  }
}

const ifMissing =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
