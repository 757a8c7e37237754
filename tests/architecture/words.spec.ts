import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareTextIn } from '../support/bare-text/bare-text.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where people's words may be outside of a words module, and why. */
const ALLOWED: Record<string, string> = {
  'apps/api/src/demo/': 'what the people of the demo practice wrote',
  'apps/api/src/serve.ts': 'read by whoever runs the server',
  'apps/api/src/migrate.ts': 'read by whoever runs the server',
  'apps/api/src/prepare-and-serve.ts': 'read by whoever runs the server',
  'apps/api/src/work.ts': 'read by whoever runs the server',
  'apps/api/src/features/client-copies/copy-documents.ts': 'operations of the API',
  'apps/api/src/config/': 'read by whoever runs the server',
  'apps/api/src/platform/auth/passwords/common-passwords.ts': 'passwords that are refused',
  'apps/api/src/platform/database/': 'read by whoever runs the server',
  'apps/api/src/platform/embedded/': 'read by whoever runs the server',
  'apps/api/src/platform/http/health.controller.ts': 'read by whoever runs the server',
  'apps/api/src/platform/internals/': 'read by engineers',
  'apps/api/src/platform/jobs/': 'read by whoever runs the server',
  'apps/api/src/platform/sealing/': 'read by whoever runs the server',
  'apps/web/preload/': 'markup and scripts of the first page',
  'libs/kernel/src/neutral-name.ts': 'words that a neutral name must not contain',
  'libs/kernel/src/person-name.ts': 'titles that are left out of call names',
  'libs/library/src/country-zones.ts': 'names of time zones',
  'libs/library/src/couples/': 'a plan that ships, as data',
  'libs/library/src/crisis-phrases.ts': 'phrases that are searched for',
  'libs/library/src/files/file-format.ts': 'read by whoever writes programs for the files',
  'libs/library/src/questionnaires/': 'questionnaires that ship, as data',
  'libs/library/src/resources.ts': 'codes of countries',
  'libs/library/src/templates/': 'templates that ship, as data',
  'libs/plan-engine/src/outreach/outreach-patterns.ts': 'phrases that are searched for',
  'libs/plan-engine/src/templates/word-patterns.ts': 'phrases that are searched for',
};

const FOLDERS = [
  'apps/api/src',
  'apps/web/preload',
  'apps/web/src',
  'apps/web/worker',
  ...readdirSync(`${root}libs`).map((lib) => `libs/${lib}/src`),
];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path}`,
  ),
)
  .filter(
    (path) =>
      /\.(tsx?|js)$/.test(path) &&
      !/\.(spec|words|sql)\.tsx?$|\/shared\/words\/[^/]+\.ts$/.test(path),
  )
  .filter((path) => !/\/(testing|migrations|generated)\//.test(path));

const within = (path: string, places: string[]): boolean =>
  places.some((place) => path.startsWith(place));

describe('the words that people read', () => {
  it('are in words modules and nowhere else', () => {
    const found = sources
      .filter((path) => !within(path, Object.keys(ALLOWED)))
      .flatMap((path) =>
        bareTextIn(path, readFileSync(`${root}${path}`, 'utf8')).map(
          ({ line, text }) => `${path}:${line} ${text}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it.each([
    ['text between tags', '<p>Save it</p>'],
    ['a label', '<Button label="Save" />'],
    ['a label in an expression', '<Button label={busy ? "Saving" : "Save"} />'],
    ['a sentence with a value', '<p>{`You have ${n} left`}</p>'],
    ['a sentence in a function', 'const a = () => "Try it again";'],
    ['one word', 'const b = { label: "Save" };'],
    ['text in markup', 'const c = `<p>None yet</p>`;'],
    ['one word of a screen reader', '<nav aria-label="pages" />'],
  ])('are found as %s', (_what, source) => {
    expect(bareTextIn('a.tsx', source).length).toBeGreaterThan(0);
  });

  it.each([
    ['a style', '<p className="big bold" style={{ border: "1px solid red" }}>{words.save}</p>'],
    ['punctuation', '<p>{a} · {b}, {c}</p>'],
    ['an error for engineers', 'throw new Error("The provider is missing");'],
    ['a log line', 'this.#log.warn("The queue is slow");'],
    ['a text that is hashed', 'createHash("sha256").update("footing library");'],
    ['the type of a result', 'if (a.__typename === "Plan") b();'],
    ['the query to read again', 'useChange(a, { refetchQueries: ["Invitations"] });'],
    [
      'a part of a statement',
      'const a = `and r.shared`; const b = `(select max(n.at) from notes n)`;',
    ],
    [
      'markup',
      'const b = `<html lang="en"><style>p { margin: 0 auto }</style><p>${a}</p></html>`;',
    ],
    ['a header', 'reply.setHeader("cache-control", "public, max-age=60");'],
    ['the name of what is encrypted', 'const SEAL = "account token";'],
    ['a selector', 'const fields = "input, textarea, [tabindex]";'],
    [
      'a shadow and a font',
      'const a = ["0 1px 2px rgb(60 48 28 / 6%)", "Inter, system-ui, sans-serif"];',
    ],
    ['a description of the schema', '@Field({ description: "The name of the client." }) a;'],
  ])('are not confused with %s', (_what, source) => {
    expect(bareTextIn('a.tsx', source)).toEqual([]);
  });
});
