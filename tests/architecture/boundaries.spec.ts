import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the cases import; the small copy of the repository contains only these files. */
const STAND_INS: Record<string, string> = {
  'apps/api/src/config/config.ts': 'export const config = 1;',
  'apps/api/src/features/plans/index.ts': `export { plan } from './plan.type.js';`,
  'apps/api/src/features/plans/plan.type.ts': 'export const plan = 1; export type Plan = number;',
  'apps/api/src/features/notes/notes.policy.ts': 'export const policy = 1;',
  'apps/api/src/platform/access/permissions.ts': 'export const permissions = 1;',
  'apps/api/src/testing.ts': 'export const testing = 1;',
  'apps/web/src/features/plans/index.ts': `export { words } from './words';`,
  'apps/web/src/features/plans/words.ts': 'export const words = 1;',
  'libs/calendar/src/index.ts': 'export const calendar = 1;',
  'libs/kernel/src/index.ts': 'export const kernel = 1;',
  'libs/plan-engine/src/index.ts': 'export const engine = 1;',
  'libs/plan-engine/src/inside.ts': 'export const inside = 1;',
  'libs/library/src/index.ts': 'export const library = 1;',
  'libs/contract/src/index.ts': 'export const contract = 1;',
};

/** The configurations of both tools and the command that runs them. */
const LINT = ['.oxlintrc.json', 'eslint.config.mjs', 'check.mjs'];

/**
 * Lints all cases in one run of `npm run check -- lint`. Rules with types need files that exist, and a file that breaks a
 * rule must not be in the repository while its own lint and types are checked. So the cases are written into a small
 * copy with the same configuration, which is removed afterwards.
 */
function lint(cases: { path: string; text: string }[]): string[] {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'footing-lint-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${text}\n`);
  };
  try {
    for (const file of [...LINT, 'tsconfig.base.json', 'package.json'])
      cpSync(join(root, file), join(copy, file));
    for (const group of ['apps', 'libs'])
      for (const project of readdirSync(join(root, group))) {
        for (const file of ['package.json', 'tsconfig.json'])
          write(
            `${group}/${project}/${file}`,
            readFileSync(join(root, group, project, file), 'utf8'),
          );
        mkdirSync(join(copy, 'node_modules/@footing'), { recursive: true });
        symlinkSync(join(copy, group, project), join(copy, 'node_modules/@footing', project));
        const own = join(group, project, 'node_modules');
        if (existsSync(join(root, own))) symlinkSync(join(root, own), join(copy, own));
      }
    write('tests/tsconfig.json', readFileSync(join(root, 'tests/tsconfig.json'), 'utf8'));
    for (const name of readdirSync(join(root, 'node_modules')))
      if (name === '.bin' || (name !== '@footing' && !name.startsWith('.')))
        symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
    for (const [path, text] of Object.entries(STAND_INS)) write(path, text);
    for (const { path, text } of cases) write(path, text);
    const { status, stdout } = spawnSync(process.execPath, ['check.mjs', 'lint'], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    });
    if (status !== 1) throw new Error(`Lint ended with ${status}:\n${stdout}`);
    const said = findings(stdout, copy);
    return cases.map(({ path }) => (said.get(path) ?? []).join('\n'));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Both tools write the path of a file, and below it, indented, what they found there. */
function findings(output: string, folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let file = '';
  for (const line of stripVTControlCharacters(output).split('\n'))
    if (/^\s+\d+:\d+ /.test(line)) found.set(file, [...(found.get(file) ?? []), line.trim()]);
    else if (line.trim() !== '') file = relative(folder, resolve(folder, line.trim()));
  return found;
}

/** Each case is a separate file; `$` is replaced by its number. */
const REFUSED: [string, string, string, RegExp][] = [
  ['the engine importing from npm', 'libs/plan-engine/src/x$.ts', `import 'zod';`, /pure/],
  ['the engine importing from Node', 'libs/plan-engine/src/x$.ts', `import 'node:fs';`, /pure/],
  [
    'the kernel importing the engine',
    'libs/kernel/src/x$.ts',
    `import '@footing/plan-engine';`,
    /no other lib/,
  ],
  [
    'the calendar importing the engine',
    'libs/calendar/src/x$.ts',
    `import '@footing/plan-engine';`,
    /kernel alone/,
  ],
  ['the calendar importing from npm', 'libs/calendar/src/x$.ts', `import 'zod';`, /pure/],
  [
    'the library importing a framework',
    'libs/library/src/x$.ts',
    `import '@nestjs/common';`,
    /zod alone/,
  ],
  [
    'the platform importing a feature',
    'apps/api/src/platform/access/x$.ts',
    `import '../../features/plans/index.js';`,
    /never imports a feature/,
  ],
  [
    'a feature reaching into another',
    'apps/api/src/features/notes/x$.ts',
    `import '../plans/plan.type.js';`,
    /through its index\.ts/,
  ],
  [
    'the web app importing the server',
    'apps/web/src/features/today/x$.ts',
    `import '@footing/api/testing';`,
    /never imports the server/,
  ],
  [
    'a feature asking the machine for the time',
    'apps/api/src/features/notes/x$.ts',
    `export const now = new Date();`,
    /ctx\.now/,
  ],
];

const FEATURE = 'apps/api/src/features/notes/x$.ts';
const SUBFOLDER = 'apps/api/src/features/notes/drafts/x$.ts';
const PLATFORM = 'apps/api/src/platform/access/x$.ts';
const ENGINE = 'libs/plan-engine/src/x$.ts';
const ROOM_OF_WEB = 'apps/web/src/features/today/x$.ts';
const COMPONENT = 'apps/web/src/features/today/X$.tsx';
const INDEX = /through its index\.ts/;
const ROWS = /ctx\.db/;

/** Ways around the rules that lint did not catch in the past. */
const EVASIONS: [string, string, string, RegExp][] = [
  [
    'a dynamic import into another room',
    FEATURE,
    `export const late = () => import('../plans/plan.type.js');`,
    INDEX,
  ],
  [
    'a dynamic import of a feature from the platform',
    PLATFORM,
    `export const late = () => import('../../features/plans/index.js');`,
    /never imports a feature/,
  ],
  [
    'a dynamic import of a package in the engine',
    ENGINE,
    `export const late = () => import('dayjs');`,
    /pure/,
  ],
  [
    'an import into another room from a sub-folder',
    SUBFOLDER,
    `import '../../plans/plan.type.js';`,
    INDEX,
  ],
  [
    'a DataSource in the constructor of a feature',
    FEATURE,
    `import { DataSource } from 'typeorm';\nexport class X { constructor(readonly rows: DataSource) {} }`,
    ROWS,
  ],
  [
    'a pool of connections in a feature',
    FEATURE,
    `import pg from 'pg';\nexport const pool = new pg.Pool();`,
    ROWS,
  ],
  [
    'the environment read in a feature',
    FEATURE,
    `export const secret = process.env['SECRET'];`,
    /in config\//,
  ],
  ['Date.now() in the platform', PLATFORM, `export const now = Date.now();`, /ctx\.now/],
  ['an import into another room of the web', ROOM_OF_WEB, `import '../plans/words';`, INDEX],
  [
    'a promise that nobody waits for',
    FEATURE,
    `declare const ctx: { db: { query(sql: string): Promise<void> } };\nctx.db.query('delete from notes');`,
    /no-floating-promises/,
  ],
  [
    'a promise that nobody waits for, in the web',
    COMPONENT,
    `declare const send: () => Promise<void>;\nexport const X = () => <button onClick={() => { send(); }}>Send</button>;`,
    /no-floating-promises/,
  ],
  [
    'a promise that nobody waits for, in a lib',
    ENGINE,
    `declare const all: Promise<void>[];\nexport const X = () => { Promise.all(all); };`,
    /no-floating-promises/,
  ],
  [
    'a promise that nobody waits for, in a test',
    'tests/api/x$.spec.ts',
    `declare const send: () => Promise<void>;\nsend().then(() => 1);`,
    /no-floating-promises/,
  ],
  [
    'a promise that nobody waits for, behind a comment for ESLint',
    FEATURE,
    `declare const send: () => Promise<void>;\n// eslint-disable-next-line @typescript-eslint/no-floating-promises\nsend();`,
    /no-floating-promises/,
  ],
  [
    'a promise as a condition',
    FEATURE,
    `declare const allowed: () => Promise<boolean>;\nexport const X = () => (allowed() ? 1 : 2);`,
    /no-misused-promises/,
  ],
  [
    'an asynchronous function where nobody waits for the result',
    'apps/api/src/platform/access/x$.spec.ts',
    `declare const all: number[];\nall.forEach(async (one) => { await Promise.resolve(one); });`,
    /no-misused-promises/,
  ],
  [
    'an asynchronous callback where nobody waits for the result, in the web',
    COMPONENT,
    `declare const ask: (question: { onYes: () => void }) => void;\nexport const X = () => ask({ onYes: async () => { await Promise.resolve(1); } });`,
    /no-misused-promises/,
  ],
  [
    'a promise that is spread',
    ENGINE,
    `declare const part: () => Promise<object>;\nexport const X = { ...part() };`,
    /no-misused-promises/,
  ],
  [
    'a hook that is called under a condition',
    COMPONENT,
    `import { useState } from 'react';\nexport function X({ on }: { on: boolean }) { if (on) useState(1); return null; }`,
    /rules-of-hooks/,
  ],
  [
    'a picture without words for who cannot see it',
    COMPONENT,
    `export const X = () => <img src="/path.png" />;`,
    /alt-text/,
  ],
  ['new Date() in the engine', ENGINE, `export const now = new Date();`, /Time is an argument/],
  [
    'Date.now() by way of globalThis',
    FEATURE,
    `export const now = globalThis.Date.now();`,
    /ctx\.now/,
  ],
  [
    'a type out of another room',
    FEATURE,
    `import type { Plan } from '../plans/plan.type.js';\nexport type X = Plan;`,
    INDEX,
  ],
  ['a re-export out of another room', FEATURE, `export * from '../plans/plan.type.js';`, INDEX],
  [
    'a dynamic import of the server in the web',
    ROOM_OF_WEB,
    `export const late = () => import('@footing/api/testing');`,
    /never imports the server/,
  ],
  [
    'a dynamic import that names no file',
    FEATURE,
    `export const late = (room: string) => import(\`../\${room}/plan.type.js\`);`,
    /names its file/,
  ],
  [
    'require made by hand',
    FEATURE,
    `import { createRequire } from 'node:module';\nexport const rows = createRequire(import.meta.url)('pg');`,
    ROWS,
  ],
  [
    'the environment imported',
    FEATURE,
    `import { env } from 'node:process';\nexport const X = env;`,
    ROWS,
  ],
  [
    'a lib imported by its path',
    FEATURE,
    `import '../../../../../libs/plan-engine/src/inside.js';`,
    /by its name/,
  ],
  ['the contract in the server', FEATURE, `import '@footing/contract';`, /makes the contract/],
  [
    'a migration that imports living code',
    'apps/api/src/migrations/x$.ts',
    `import '../config/config.js';`,
    /is history/,
  ],
  [
    'what rooms of the web share importing a room',
    'apps/web/src/shared/words/x$.ts',
    `import '../../features/plans';`,
    /never imports a room/,
  ],
  [
    'a row saved without saying whether it is new',
    FEATURE,
    `declare const db: { of(e: unknown): { save(row: object): Promise<void> } };\nexport const keep = () => db.of(1).save({});`,
    /insert, update by key, or upsert/,
  ],
  [
    'SQL in a service',
    FEATURE,
    `export const text = \`\n  select id from notes where id = $1\`;`,
    /in a \*\.sql\.ts file/,
  ],
  ['SQL in the platform', PLATFORM, `export const text = 'select 1';`, /in a \*\.sql\.ts file/],
  [
    'SQL in capital letters in a service',
    FEATURE,
    `export const text = 'DELETE FROM notes';`,
    /in a \*\.sql\.ts file/,
  ],
  [
    'a relation that cascades',
    'apps/api/src/features/notes/x$.entity.ts',
    `import { OneToMany } from 'typeorm';\nexport class X { @OneToMany(() => X, 'x', { cascade: true }) x: X[]; }`,
    /no cascade/,
  ],
  [
    'a handle of the database in an entity',
    'apps/api/src/features/notes/x$.entity.ts',
    `import { DataSource } from 'typeorm';\nexport const X = DataSource;`,
    ROWS,
  ],
];

const ALLOWED: [string, string, string][] = [
  ['another room through its index', FEATURE, `import '../plans/index.js';`],
  [
    'another room through its index, from a sub-folder',
    SUBFOLDER,
    `import '../../plans/index.js';`,
  ],
  ['the own room from a sub-folder', SUBFOLDER, `import '../notes.policy.js';`],
  [
    'another room through its index, when it is needed',
    FEATURE,
    `export const late = () => import('../plans/index.js');`,
  ],
  ['the platform in a feature', FEATURE, `import '../../platform/access/permissions.js';`],
  ['the configuration in the platform', PLATFORM, `import '../../config/config.js';`],
  ['another room of the web through its index', ROOM_OF_WEB, `import '../plans';`],
  ['a pure lib in the web', ROOM_OF_WEB, `import '@footing/plan-engine';`],
  ['the kernel in the calendar', 'libs/calendar/src/x$.ts', `import '@footing/kernel';`],
  ['the kernel in the engine', ENGINE, `import '@footing/kernel';`],
  ['a date that is given', ENGINE, `export const day = (at: string) => new Date(at);`],
  [
    'a condition of TypeORM in a feature',
    FEATURE,
    `import { IsNull } from 'typeorm';\nexport const none = IsNull();`,
  ],
  [
    'an entity with its columns',
    'apps/api/src/features/notes/x$.entity.ts',
    `import { Column, Entity } from 'typeorm';\n@Entity('x') export class X { @Column('text') x: string; }`,
  ],
  [
    'a promise that is not waited for on purpose',
    FEATURE,
    `declare const send: () => Promise<void>;\nvoid send();`,
  ],
  [
    'an asynchronous handler of an event in the web',
    COMPONENT,
    `declare const send: () => Promise<void>;\nexport const X = () => <button onClick={async () => { await send(); }}>Send</button>;`,
  ],
  [
    'tools of tests in a test of the engine',
    'libs/plan-engine/src/x$.spec.ts',
    `import 'fast-check';`,
  ],
];

const placed = (cases: [string, string, string, ...unknown[]][], prefix: string) =>
  cases.map(([, path, text], at) => ({ path: path.replace('$', `-${prefix}-${at}`), text }));

describe('lint refuses imports and syntax that this repository forbids', () => {
  let said: { refused: string[]; evasions: string[]; allowed: string[] };
  beforeAll(() => {
    const cases = [
      ...placed(REFUSED, 'refused'),
      ...placed(EVASIONS, 'evasion'),
      ...placed(ALLOWED, 'allowed'),
    ];
    const all = lint(cases);
    said = {
      refused: all.slice(0, REFUSED.length),
      evasions: all.slice(REFUSED.length, -ALLOWED.length),
      allowed: all.slice(-ALLOWED.length),
    };
  }, 120_000);

  it.each(REFUSED.map(([name, , , message], at) => [name, at, message] as const))(
    '%s',
    (_name, at, message) => expect(said.refused[at]).toMatch(message),
  );

  it.each(EVASIONS.map(([name, , , message], at) => [name, at, message] as const))(
    'also around the rule: %s',
    (_name, at, message) => expect(said.evasions[at]).toMatch(message),
  );

  it('allow the import of another room through its index', () => {
    expect(said.allowed[0]).toBe('');
  });

  it.each(ALLOWED.map(([name], at) => [name, at] as const))('and allows %s', (_name, at) =>
    expect(said.allowed[at]).toBe(''),
  );
});

describe('private texts', () => {
  const TABLE =
    /\b(from|join)\s+(check_ins|contacts|reflections|breathers|journal_entries|messages|couple_messages|questionnaire_(results|answers)|safety_events)\b|\.of\((CheckIn|Contact|Message|CoupleMessage|Reflection|Breather|JournalEntry|QuestionnaireResult|QuestionnaireAnswers|SafetyEvent)\)/;
  /**
   * Each function here that decrypts a text or value for anybody but the client calls `recordReading`. The exception is
   * attention, which reveals only averages and counts, as the client's page of readers says.
   */
  const READ_IN = [
    'attention/items/attention-items.sql.ts',
    'breathers/breather-decisions.service.ts',
    'breathers/breathers.service.ts',
    'breathers/breathers.sql.ts',
    'check-ins/check-in-writes.sql.ts',
    'check-ins/check-ins.service.ts',
    'check-ins/check-ins.sql.ts',
    // Of the client who asks, for their own copy.
    'client-copies/client-copies.sql.ts',
    'contact/contact-log.sql.ts',
    'contact/contacts.service.ts',
    'contact/contacts.sql.ts',
    // Of both partners and their coach; a retry answers with what the caller wrote.
    'couples/messages/couple-messages.service.ts',
    'couples/messages/couple-messages.sql.ts',
    'journal/journal.service.ts',
    'journal/journal.sql.ts',
    // Only what the caller wrote: to edit or withdraw it, and to answer a retry.
    'messages/messages.service.ts',
    'messages/messages.sql.ts',
    'outreach/talk-facts.sql.ts',
    // Reads only which actions somebody wrote about.
    'plans/offers/plan-offers.sql.ts',
    'questionnaires/questionnaire-results.service.ts',
    'questionnaires/questionnaires.sql.ts',
    'reflections/reflections.service.ts',
    'reflections/reflections.sql.ts',
    'safety/safety.sql.ts',
    'today/client-today.sql.ts',
  ];

  it('are read only in the listed files; a new reader has to record the access', () => {
    const folder = `${root}/apps/api/src/features/`;
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => TABLE.test(readFileSync(folder + file, 'utf8')));
    expect(found.sort()).toEqual(READ_IN);
  });
});
