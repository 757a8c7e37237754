import module from 'node:module';
import { join } from 'node:path';

/** Newer than the types, which are those of the oldest Node that runs this. */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };

/**
 * From the second start on, Node takes compiled code from beside the bundle, which saves a sixth of the start and 20 MB of
 * idle memory. It has to be called before that code is imported. Node 20 cannot, and where the folder cannot be written,
 * nothing is kept.
 */
export const keepCompiledCode = (): unknown =>
  enableCompileCache?.(join(import.meta.dirname, '.compile-cache'));
