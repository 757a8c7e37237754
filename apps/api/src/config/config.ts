import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

const NAMED_NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Networks, such as `10.0.0.0/8, loopback`. */
const networks = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim().toLowerCase()))
  .refine(
    (parts) => parts.every((part) => isNetwork(part)),
    'must list networks, such as "loopback, 10.0.0.0/8"',
  );

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (NAMED_NETWORKS.includes(text)) return true;
  const longest = isIP(address) === 4 ? 32 : 128;
  return (
    rest.length === 0 &&
    isIP(address) > 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= longest))
  );
}

const environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** By default, only this machine reaches the server. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The owner of the schema, for migrations and the library. Never used for requests. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The database role that requests run as. By default, its name and password are derived from MASTER_KEY. */
  APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  POOL_SIZE: z.coerce.number().int().min(1).max(200).default(16),
  DATA_DIR: z.string().min(1).default('.data'),
  /** 32 bytes in base64: wraps the key of every practice. */
  MASTER_KEY: z
    .string()
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64')
    .optional(),
  /** The public URL of the product; links in emails start with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Only the address is used; the name next to it depends on the sender of each email. */
  MAIL_FROM: z
    .string()
    .default('no-reply@localhost')
    .transform((text) => /^(?:[^<>]*<)?([^<>\s@]+@[^<>\s@]+)>?$/.exec(text.trim())?.[1] ?? '')
    .refine((address) => address !== '', 'must contain an email address'),
  /** The networks of the proxies in front of the server; only their X-Forwarded-For headers are trusted. */
  TRUST_PROXY: networks.optional(),
  /** Networks that addresses entered by people may lead to, such as a calendar server of one's own. By default, only public ones. */
  FETCH_NETWORKS: networks.optional(),
  /** Push services beyond the known ones, such as `https://push.example.org`, separated by commas. */
  PUSH_SERVICES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      (parts) => parts.every((part) => URL.canParse(part) && new URL(part).origin === part),
      'must list origins, such as "https://push.example.org"',
    )
    .optional(),
  /** `required` refuses to send emails without TLS. */
  SMTP_TLS: z.enum(['required', 'optional']).optional(),
  /** Where files are kept: `s3://bucket` or `s3://bucket/folder`. By default, in the data folder. */
  FILES_URL: z
    .url({ protocol: /^s3$/ })
    .refine((address) => new URL(address).hostname !== '', 'must name a bucket')
    .optional(),
  /** The S3-compatible server of FILES_URL, its region, and the credentials for it. */
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** How many megabytes of files each practice can have. */
  FILES_MB: z.coerce.number().int().min(1).max(1_000_000).default(5_000),
  /** A virus scanner that speaks the protocol of clamd, such as tcp://127.0.0.1:3310. Without it, files are not scanned. */
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DEMO: flag.optional(),
  /** How many sockets for live updates each process holds at most. 0 turns them off: browsers ask every few seconds instead. */
  LIVE_SOCKETS: z.coerce.number().int().min(0).max(100_000).default(2_000),
  /** How long the server keeps serving after it is asked to stop, so that load balancers can notice. */
  DRAIN_MS: z.coerce.number().int().min(0).max(600_000).default(0),
});

/** The names of all settings. */
export const SETTINGS = Object.keys(environment.shape);

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
  /** Empty if no proxy is trusted. */
  trustProxy: string[];
  /** Beyond the public ones. */
  fetchNetworks: string[];
  /** Origins beyond those of the known push services. */
  pushServices: string[];
  smtpTls: boolean;
  /** 0: live updates are off. */
  liveSockets: number;
  drainMs: number;
  /** Null: files are kept in the data folder. */
  bucket: BucketConfig | null;
  /** Of each practice. */
  mostFileBytes: number;
  clamd: { host: string; port: number } | null;
  logLevel: string;
  demo: boolean;
  masterKey: Buffer;
  /** True if it was read from, or written to, the data folder. */
  keyFromFile: boolean;
  /** Signs access tokens; derived from the master key. */
  tokenSecret: Buffer;
  /** Signs what is sent to push services; derived from the master key. */
  pushSecret: Buffer;
  /** Password of the role that signs in to the database; derived from the master key. */
  appPassword: string;
}>;

export interface BucketConfig {
  endpoint: string;
  region: string;
  bucket: string;
  /** Before the names of objects; empty or ending in a slash. */
  folder: string;
  accessKeyId: string;
  secretAccessKey: string;
}

export class ConfigError extends Error {}

/** Reads the environment once; the error names the wrong variable. */
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
    databaseUrl: withClearTls(read.DATABASE_URL),
    appDatabaseUrl: withClearTls(read.APP_DATABASE_URL),
    poolSize: read.POOL_SIZE,
    dataDir,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    trustProxy: read.TRUST_PROXY ?? [],
    fetchNetworks: read.FETCH_NETWORKS ?? [],
    pushServices: read.PUSH_SERVICES ?? [],
    smtpTls: read.SMTP_TLS
      ? read.SMTP_TLS === 'required'
      : read.NODE_ENV === 'production' && !isLocal(read.SMTP_URL),
    liveSockets: read.LIVE_SOCKETS,
    drainMs: read.DRAIN_MS,
    bucket: bucketOf(read),
    mostFileBytes: read.FILES_MB * 1_000_000,
    clamd: clamdOf(read.CLAMD_URL),
    logLevel: read.LOG_LEVEL,
    demo: read.DEMO ?? read.NODE_ENV === 'development',
    masterKey,
    keyFromFile: !read.MASTER_KEY,
    tokenSecret: derived(masterKey, 'access token'),
    pushSecret: derived(masterKey, 'push services'),
    appPassword: derived(masterKey, 'database role').toString('base64url'),
  });
}

function bucketOf(read: z.infer<typeof environment>): BucketConfig | null {
  if (!read.FILES_URL) return null;
  const {
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = read;
  if (!endpoint || !accessKeyId || !secretAccessKey) {
    throw new ConfigError(
      'The setting FILES_URL also needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.',
    );
  }
  const { hostname, pathname } = new URL(read.FILES_URL);
  const folder = pathname.replace(/^\/+|\/+$/g, '');
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    region: read.S3_REGION,
    bucket: hostname,
    folder: folder && `${folder}/`,
    accessKeyId,
    secretAccessKey,
  };
}

function clamdOf(address: string | undefined): Config['clamd'] {
  if (!address) return null;
  const { hostname, port } = new URL(address);
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) };
}

/** pg treats `require`, `prefer` and `verify-ca` as `verify-full` and prints a long warning; this avoids the warning. */
function withClearTls(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = new URL(address);
  const mode = url.searchParams.get('sslmode');
  if (!mode || !['require', 'prefer', 'verify-ca'].includes(mode)) return address;
  if (url.searchParams.get('uselibpqcompat') === 'true') return address;
  url.searchParams.set('sslmode', 'verify-full');
  return url.toString();
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/** True for an address of this machine. */
export function isLocal(address: string | undefined): boolean {
  return address !== undefined && LOOPBACK.test(new URL(address).hostname);
}

/** Warnings for the operator about risky settings, one sentence each. */
export function warningsOf(config: Config): string[] {
  const warnings: string[] = [];
  if (config.mode !== 'production' && !LOOPBACK.test(config.host)) {
    warnings.push(
      `HOST=${config.host} opens this ${config.mode} server to the network, with its demo sign-ins and the page of all emails: use NODE_ENV=production for anything but trying it out.`,
    );
  }
  if (config.mode === 'production' && config.demo) {
    warnings.push('DEMO=true makes sign-ins with a known password: never use it with real data.');
  }
  if (config.mode === 'production') {
    for (const [name, address] of [
      ['DATABASE_URL', config.databaseUrl],
      ['APP_DATABASE_URL', config.appDatabaseUrl],
    ] as const) {
      if (address && isFarAndPlain(address)) {
        warnings.push(
          `The connection to the database in ${name} is not encrypted: add sslmode=verify-full to it.`,
        );
      }
    }
  }
  return warnings;
}

/** A name without a dot is a host in a container network. */
function isFarAndPlain(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  const isNear = hostname === '' || isLocal(address) || !/[.:]/.test(hostname);
  return !isNear && [null, 'disable'].includes(searchParams.get('sslmode'));
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
