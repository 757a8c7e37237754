import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  FORM_FILE,
  jsonSchemaOf,
  libraryTemplates,
  TEMPLATE_FILE,
  writeFormFile,
  writeTemplateFile,
} from '@footing/library';
import { nineQuestions, worksheet } from '../support/forms.js';
import { validatorOf } from '../support/json-schema.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());

const HEAD = {
  ...{ title: 'Quiet evenings', summary: '', version: 2, exportedOn: '2026-05-03' },
  author: { name: 'Nora Quist', practice: 'Harbor Practice' },
  copiedFrom: null,
};
const templates = libraryTemplates.map((template) => writeTemplateFile({ ...template, ...HEAD }));
const forms = [nineQuestions(), worksheet()].map((content) => writeFormFile({ ...HEAD, content }));

describe.each([
  ['template-1.json', TEMPLATE_FILE, templates],
  ['form-1.json', FORM_FILE, forms],
])('the published JSON Schema %s', (name, format, files) => {
  const committed = fileURLToPath(new URL(`../../docs/schemas/${name}`, import.meta.url));
  const schema = JSON.parse(JSON.stringify(jsonSchemaOf(format as typeof FORM_FILE)));

  test('is the one in the repository, and the one that the server publishes (UPDATE_SCHEMA=1 writes it)', async () => {
    if (process.env['UPDATE_SCHEMA']) {
      writeFileSync(committed, `${JSON.stringify(schema, null, 2)}\n`);
    }
    expect(JSON.parse(readFileSync(committed, 'utf8'))).toEqual(schema);
    const answer = await fetch(`${world.url}/schemas/${name}`);
    expect(answer.headers.get('content-type')).toMatch(/^application\/schema\+json/);
    expect(await answer.json()).toEqual(schema);
    // The limits that the server checks by itself are in it as well.
    expect(schema.properties.title).toMatchObject({ maxLength: 160, minLength: 1 });
    expect(schema.additionalProperties).toBe(false);
  });

  test('accepts what is exported, and nothing with a field too many or too few', () => {
    const validate = validatorOf(schema);
    for (const text of files) {
      const file = JSON.parse(text);
      expect([file.content.about ?? file.content.intro, validate(file)]).toEqual([
        expect.any(String),
        true,
      ]);
      expect(validate({ ...file, mine: true })).toBe(false);
      expect(validate({ ...file, title: '' })).toBe(false);
      expect(validate({ ...file, content: { ...file.content, color: 1 } })).toBe(false);
      expect(validate({ ...file, author: undefined, content: {} })).toBe(false);
    }
  });
});
