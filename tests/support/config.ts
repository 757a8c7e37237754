import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from '@footing/api/testing';

// The role's password is derived from this key, so every test of a run knows it.
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

export function testConfig(env: NodeJS.ProcessEnv = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    MASTER_KEY,
    PORT: '0',
    DATA_DIR: join(tmpdir(), `footing-data-${process.pid}`),
    HOST: '127.0.0.1',
    POOL_SIZE: '4',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://footing.test',
    ...env,
  });
}
