/** An object of the storage: a practice and an id that the server made, nothing that a person typed. */
export interface ObjectName {
  practiceId: string;
  objectId: string;
}

/** Whether a name in the storage is one of an object, or of a part of one that a crash left. */
export const isObject = (name: string): boolean =>
  /^[0-9a-f-]{36}(\.[0-9a-f-]{36}\.part)?$/.test(name);

export interface StoredObject {
  objectId: string;
  /** When it was written. */
  at: Date;
}

/** Keeps contents, which are encrypted before they reach it. */
export abstract class FileStorage {
  abstract put(name: ObjectName, contents: Buffer): Promise<void>;
  /** Null if it does not exist. */
  abstract get(name: ObjectName): Promise<Buffer | null>;
  /** Has the same effect if it is repeated. */
  abstract remove(name: ObjectName): Promise<void>;
  /** The practices that have objects. */
  abstract practices(): Promise<string[]>;
  /** Only objects, whatever else is there. Fails if the storage itself is not there, so that it never looks empty. */
  abstract list(practiceId: string): Promise<StoredObject[]>;
}
