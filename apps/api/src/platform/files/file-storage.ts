/** An object of the storage: a practice and an id that the server made, nothing that a person typed. */
export interface ObjectName {
  practiceId: string;
  objectId: string;
}

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
  abstract list(practiceId: string): Promise<StoredObject[]>;
}
