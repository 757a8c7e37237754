import { beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What lint says of texts at places; the files themselves need not exist. */
function lint(texts: { path: string; text: string }[]): string[] {
  const script = `
    const { ESLint } = await import('eslint');
    const eslint = new ESLint({ cwd: ${JSON.stringify(root)} });
    const said = [];
    for (const { path, text } of ${JSON.stringify(texts)}) {
      const [result] = await eslint.lintText(text, { filePath: path });
      said.push(result.messages.map(({ message }) => message).join('\\n'));
    }
    console.log(JSON.stringify(said));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(out) as string[];
}

const REFUSED: [string, string, string, RegExp][] = [
  ['the engine importing from npm', 'libs/plan-engine/src/x.ts', `import 'dayjs';`, /pure/],
  ['the engine importing from Node', 'libs/plan-engine/src/x.ts', `import 'node:fs';`, /pure/],
  [
    'the kernel importing the engine',
    'libs/kernel/src/x.ts',
    `import '@footing/plan-engine';`,
    /no other lib/,
  ],
  [
    'the library importing a framework',
    'libs/library/src/x.ts',
    `import '@nestjs/common';`,
    /zod alone/,
  ],
  [
    'the platform importing a feature',
    'apps/api/src/platform/access/x.ts',
    `import '../../features/plans/index.js';`,
    /never imports a feature/,
  ],
  [
    'a feature reaching into another',
    'apps/api/src/features/notes/x.ts',
    `import '../plans/plan.entity.js';`,
    /index\.ts alone/,
  ],
  [
    'the web app importing the server',
    'apps/web/src/features/today/x.ts',
    `import '@footing/api/testing';`,
    /never imports the server/,
  ],
  [
    'a feature asking the machine for the time',
    'apps/api/src/features/notes/x.ts',
    `export const now = new Date();`,
    /ctx\.now/,
  ],
];
const ALLOWED = { path: 'apps/api/src/features/notes/x.ts', text: `import '../plans/index.js';` };

describe('lint refuses what the house does not allow', () => {
  let said: string[];
  beforeAll(() => {
    said = lint([...REFUSED.map(([, path, text]) => ({ path, text })), ALLOWED]);
  });

  it.each(REFUSED.map(([name, , , message], at) => [name, at, message] as const))(
    '%s',
    (_name, at, message) => expect(said[at]).toMatch(message),
  );

  it('and lets a feature in through the door of another', () => {
    expect(said.at(-1)).toBe('');
  });
});

describe('what is private', () => {
  const TABLE =
    /\b(from|join)\s+(check_ins|contacts|reflections|breathers|questionnaire_(results|answers)|safety_events)\b|\.of\((CheckIn|Contact|Reflection|Breather|QuestionnaireResult|QuestionnaireAnswers|SafetyEvent)\)/;
  /**
   * Of these, whatever opens a text or a value for anybody but the client calls `recordReading`; but for attention,
   * which tells sums of days and counts, and of which the client's page of readers says so.
   */
  const READ_IN = [
    'attention/reasons.sql.ts',
    'breathers/breather-decisions.service.ts',
    'breathers/breather-lists.service.ts',
    'breathers/breathers.service.ts',
    'check-ins/check-ins.service.ts',
    'check-ins/check-ins.sql.ts',
    'contact/contact-log.sql.ts',
    'contact/contacts.service.ts',
    'outreach/talk-facts.sql.ts',
    'questionnaires/questionnaire-results.ts',
    'questionnaires/questionnaires.loaders.ts',
    'reflections/reflection-reads.service.ts',
    'reflections/reflections.loaders.ts',
    'reflections/reflections.service.ts',
    'safety/safety-history.service.ts',
    'safety/safety.loaders.ts',
    'today/client-today.statement.ts',
  ];

  it('is read in these files and in no other: a new one has to write down who reads', () => {
    const folder = `${root}/apps/api/src/features/`;
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => TABLE.test(readFileSync(folder + file, 'utf8')));
    expect(found.sort()).toEqual(READ_IN);
  });
});
