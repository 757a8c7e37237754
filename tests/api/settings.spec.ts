import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { connectionProblem, readConfig, SETTINGS, warningsOf } from '@footing/api/testing';

const text = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
const read = (env: NodeJS.ProcessEnv) => readConfig({ MASTER_KEY, ...env });

describe('the settings', () => {
  it('are all documented in README', () => {
    // README links to this page.
    const readme = text('docs/operations.md');
    expect(SETTINGS.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('make the server listen on this machine only, unless HOST says otherwise', () => {
    expect(read({}).host).toBe('127.0.0.1');
    expect(warningsOf(read({}))).toEqual([]);
  });

  it('warn about a development server that is open to the network, a demo in production, and an unencrypted connection', () => {
    expect(warningsOf(read({ HOST: '0.0.0.0' }))).toEqual([
      expect.stringMatching(/^HOST=0\.0\.0\.0 opens this development server to the network/),
    ]);
    const production = { NODE_ENV: 'production' };
    expect(warningsOf(read({ ...production, HOST: '0.0.0.0' }))).toEqual([]);
    expect(warningsOf(read({ ...production, DEMO: 'true' }))).toEqual([
      expect.stringContaining('DEMO=true'),
    ]);
    const plain = 'postgres://owner:pw@db.example.com/footing';
    expect(warningsOf(read({ ...production, DATABASE_URL: plain }))).toEqual([
      expect.stringMatching(/DATABASE_URL is not encrypted: add sslmode=verify-full/),
    ]);
    for (const url of [
      `${plain}?sslmode=verify-full`,
      'postgres://owner:pw@127.0.0.1/footing',
      'postgres://owner:pw@postgres/footing',
    ]) {
      expect(warningsOf(read({ ...production, DATABASE_URL: url }))).toEqual([]);
    }
  });

  it('treat sslmode=require as pg does, without its warning', () => {
    const { databaseUrl } = read({ DATABASE_URL: 'postgres://o:p@db.example/f?sslmode=require' });
    expect(databaseUrl).toContain('sslmode=verify-full');
    const libpq = 'postgres://o:p@db.example/f?sslmode=require&uselibpqcompat=true';
    expect(read({ DATABASE_URL: libpq }).databaseUrl).toBe(libpq);
  });

  it.each(['true', '1', '10.0.0.0/33', 'everybody', ''])('reject %j for TRUST_PROXY', (value) => {
    if (value === '') expect(read({ TRUST_PROXY: value }).trustProxy).toEqual([]);
    else expect(() => read({ TRUST_PROXY: value })).toThrow(/TRUST_PROXY .*networks/);
  });

  it('let addresses that people enter lead to public networks alone, unless FETCH_NETWORKS has more', () => {
    expect(read({}).fetchNetworks).toEqual([]);
    expect(read({ FETCH_NETWORKS: '10.1.2.3' }).fetchNetworks).toEqual(['10.1.2.3']);
    expect(() => read({ FETCH_NETWORKS: 'true' })).toThrow(/FETCH_NETWORKS .*networks/);
  });

  it('let notifications leave for known push services alone, unless PUSH_SERVICES has more', () => {
    expect(read({}).pushServices).toEqual([]);
    const origins = 'https://push.example.org, https://other.example:8443';
    expect(read({ PUSH_SERVICES: origins }).pushServices).toEqual(origins.split(', '));
    expect(() => read({ PUSH_SERVICES: 'push.example.org' })).toThrow(/PUSH_SERVICES .*origins/);
  });

  it('accept networks and their names for TRUST_PROXY', () => {
    const value = 'loopback, 10.0.0.0/8,fd00::/8 , 192.0.2.1';
    expect(read({ TRUST_PROXY: value }).trustProxy).toEqual([
      'loopback',
      '10.0.0.0/8',
      'fd00::/8',
      '192.0.2.1',
    ]);
  });

  it('require TLS for emails in production, unless the mail server is on this machine or SMTP_TLS says otherwise', () => {
    const production = { NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example:587' };
    expect(read(production).smtpTls).toBe(true);
    expect(read({ ...production, SMTP_TLS: 'optional' }).smtpTls).toBe(false);
    expect(read({ ...production, SMTP_URL: 'smtp://localhost:25' }).smtpTls).toBe(false);
  });
});

describe('docker compose', () => {
  it('has no demo, no key and no published mail catcher in production', () => {
    const compose = text('docker-compose.yml');
    expect(compose).toMatch(/MASTER_KEY: \$\{MASTER_KEY:\?/);
    expect(compose).toMatch(/DEMO: 'false'/);
    expect(compose).not.toMatch(/mailpit|8025/);
    expect(text('docker-compose.try.yml')).toMatch(/'127\.0\.0\.1:8025:8025'/);
  });
});

describe('a connection that cannot be opened', () => {
  const url = 'postgres://owner:secret-word@db.example/footing';
  const problem = (error: object) => connectionProblem(Object.assign(new Error(), error), url);

  it.each([
    [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, /sslmode=verify-full&sslrootcert=.*sslmode=no-verify/],
    [{ code: 'ENOENT', syscall: 'open', path: '/nope.crt' }, /file \/nope\.crt .*sslrootcert/],
    [
      { code: '08P01', message: 'unsupported startup parameter: statement_timeout' },
      /connection pooler.*session mode/,
    ],
  ])('for %j is reported in one sentence', (error, said) => {
    expect(problem(error)).toMatch(said);
    expect(problem(error)).not.toContain('secret-word');
  });
});
