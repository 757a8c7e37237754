import { join } from 'node:path';
import type { Config } from '../../config/config.js';
import type { FileStorage } from './file-storage.js';
import { BucketStorage } from './bucket-storage.js';
import { FolderStorage } from './folder-storage.js';

/** Where the settings say that files are kept. */
export const fileStorage = ({ bucket, dataDir }: Config): FileStorage =>
  bucket ? new BucketStorage(bucket) : new FolderStorage(join(dataDir, 'files'));
