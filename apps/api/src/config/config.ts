import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('0.0.0.0'),
  /** Owner of the schema: migrates, loads the library. Never used to serve a request. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** As whom requests reach the database. Left out: a role whose name and password follow from MASTER_KEY. */
  APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(16),
  DATA_DIR: z.string().min(1).default('.data'),
  /** 32 bytes in base64: wraps the key of every practice. */
  MASTER_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  /** Where people reach the product; links in mails start with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The address alone counts: the name beside it is that of whoever writes. */
  MAIL_FROM: z
    .string()
    .default('no-reply@localhost')
    .transform((text) => /^(?:[^<>]*<)?([^<>\s@]+@[^<>\s@]+)>?$/.exec(text.trim())?.[1] ?? '')
    .refine((address) => address !== '', 'must hold a mail address'),
  /** Trust X-Forwarded-For, when a proxy of ours stands before the server. */
  TRUST_PROXY: flag.default(false),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DEMO: flag.optional(),
});

export type Config = Readonly<{
  mode: 'development' | 'production' | 'test';
  port: number;
  host: string;
  databaseUrl: string | undefined;
  appDatabaseUrl: string | undefined;
  poolSize: number;
  dataDir: string;
  publicUrl: string;
  smtpUrl: string | undefined;
  /** A bare address. */
  mailFrom: string;
  trustProxy: boolean;
  logLevel: string;
  demo: boolean;
  masterKey: Buffer;
  /** Whether it was read from, or written to, the data folder. */
  keyFromFile: boolean;
  /** Signs access tokens; follows from the master key. */
  tokenSecret: Buffer;
  /** Password of the role that signs in to the database; follows from the master key. */
  appPassword: string;
}>;

export class ConfigError extends Error {}

/** Reads the environment once; names each variable that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    throw new ConfigError(`The setting ${issue.path.join('.')} is not usable: ${issue.message}.`);
  }
  const read = parsed.data;
  if (read.NODE_ENV === 'production' && !read.MASTER_KEY) {
    throw new ConfigError(
      'The setting MASTER_KEY is missing: make one with `openssl rand -base64 32`, keep it safe, and set it.',
    );
  }
  const dataDir = resolve(read.DATA_DIR);
  const masterKey = read.MASTER_KEY
    ? Buffer.from(read.MASTER_KEY, 'base64')
    : localMasterKey(dataDir);
  return Object.freeze({
    mode: read.NODE_ENV,
    port: read.PORT,
    host: read.HOST,
    databaseUrl: read.DATABASE_URL,
    appDatabaseUrl: read.APP_DATABASE_URL,
    poolSize: read.POOL_SIZE,
    dataDir,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    trustProxy: read.TRUST_PROXY,
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO ?? read.NODE_ENV === 'development',
    masterKey,
    keyFromFile: !read.MASTER_KEY,
    tokenSecret: derived(masterKey, 'access token'),
    appPassword: derived(masterKey, 'database role').toString('base64url'),
  });
}

export function derived(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `footing ${purpose}`, 32));
}

function localMasterKey(dataDir: string): Buffer {
  const file = join(dataDir, 'master.key');
  try {
    if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8'), 'base64');
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    const key = randomBytes(32);
    writeFileSync(file, key.toString('base64'), { mode: 0o600, flag: 'wx' });
    return key;
  } catch (error) {
    throw new ConfigError(
      `The folder ${dataDir} cannot keep data (${(error as NodeJS.ErrnoException).code}): choose another with DATA_DIR.`,
    );
  }
}
