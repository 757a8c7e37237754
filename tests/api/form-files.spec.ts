import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  changeForm,
  FORM_CONTENT,
  nineQuestions,
  published as publishedForm,
  saveForm,
  worksheet,
} from '../support/forms.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let author: Actor;
let importer: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world, 'Harbor Practice');
  author = await practice.coach('Nora Quist');
  importer = await (await makePractice(world, 'Elsewhere')).coach('Ida Importer');
});
afterAll(() => world.close());

const LINEAGE = `lineage { kind title version author practice exportedOn copiedFrom { title version } }`;
const SEEN = `__typename ... on Form { id title summary shared mine ${LINEAGE}
    draft { version content { ${FORM_CONTENT} } } versions { id number } }
  ... on Refusal { code message fileProblems { path message } formProblems { code field } }`;

const importing = (actor: Actor, file: unknown, id = newId(world)) =>
  actor.gql<any>(`mutation ($input: ImportFormInput!) { importForm(input: $input) { ${SEEN} } }`, {
    input: { id, file: typeof file === 'string' ? file : JSON.stringify(file) },
  });

async function imported(actor: Actor, file: unknown, id?: string): Promise<any> {
  const { data, errors } = await importing(actor, file, id);
  expect(errors).toBeUndefined();
  return data.importForm;
}

const exporting = (actor: Actor, variables: object) =>
  actor.gql<any>(
    `query ($formId: ID!, $version: Int, $named: Boolean!) {
       formFile(formId: $formId, version: $version, named: $named) }`,
    { named: false, ...variables },
  );

async function exported(actor: Actor, variables: object): Promise<any> {
  const { data, errors } = await exporting(actor, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(data.formFile);
}

const share = (formId: string) =>
  changeForm(author, '$id: ID!', 'shareForm(formId: $id, shared: true)', { id: formId });

const count = async (actor: Actor): Promise<number> => {
  const { rows } = await world.owner.query<{ count: number }>(
    'select count(*)::int as count from forms where practice_id = $1',
    [actor.practiceId],
  );
  return rows[0]!.count;
};

describe('a form as a file', () => {
  test('of one practice becomes an equal draft in another', async () => {
    const { id: formId } = await publishedForm(author, nineQuestions(), 'Two weeks');
    const file = await exported(author, { formId, version: 1, named: true });
    expect(file).toMatchObject({
      ...{ format: 'footing-form', formatVersion: 1, title: 'Two weeks', version: 1 },
      exportedOn: world.clock.now().toISOString().slice(0, 10),
      author: { name: 'Nora Quist', practice: 'Harbor Practice' },
      copiedFrom: null,
      content: nineQuestions(),
    });
    const made = await imported(importer, file);
    expect(made).toMatchObject({
      ...{ title: 'Two weeks', mine: true, shared: false, versions: [] },
      draft: { version: 1, content: nineQuestions() },
      lineage: {
        ...{ kind: 'FILE', title: 'Two weeks', version: 1, exportedOn: file.exportedOn },
        ...{ author: 'Nora Quist', practice: 'Harbor Practice' },
      },
    });
    const published = await changeForm(
      importer,
      '$id: ID!',
      'publishForm(formId: $id, version: 1)',
      {
        id: made.id,
      },
    );
    expect(published).toMatchObject({ versions: [{ content: nineQuestions() }] });
    expect((await exported(importer, { formId: made.id })).content).toEqual(file.content);
  });

  test('has no answer and no name of anybody without consent, and passes on no names', async () => {
    const { id: formId } = await publishedForm(author, worksheet(), 'For nobody');
    const { data } = await exporting(author, { formId, version: 1 });
    expect(data!.formFile).not.toMatch(/Nora|Quist|Harbor/);
    expect(Object.keys(JSON.parse(data!.formFile))).toEqual([
      ...['format', 'formatVersion', 'title', 'summary', 'version', 'exportedOn', 'author'],
      ...['copiedFrom', 'content'],
    ]);
    const named = await exported(author, { formId, version: 1, named: true });
    const { id } = await imported(importer, named);
    const passedOn = await exporting(importer, { formId: id, named: true });
    expect(passedOn.data!.formFile).not.toMatch(/Nora|Quist|Harbor/);
    expect(JSON.parse(passedOn.data!.formFile)).toMatchObject({
      version: null,
      author: { name: 'Ida Importer', practice: 'Elsewhere' },
      copiedFrom: { title: 'For nobody', version: 1, library: null },
    });
  });

  test('is made only by the author, only of a version that exists or a draft without problems', async () => {
    const form = await publishedForm(author, worksheet(), 'Mine alone');
    await share(form.id);
    for (const [actor, code] of [
      [practice.owner, 'FORBIDDEN'],
      [importer, 'NOT_FOUND'],
      [await practice.client({ coach: author }), 'FORBIDDEN'],
    ] as const) {
      const { errors } = await exporting(actor, { formId: form.id, version: 1 });
      expect(errors![0]!.extensions['code']).toBe(code);
    }
    const { errors } = await exporting(author, { formId: form.id, version: 2 });
    expect(errors![0]!.extensions['fields']).toMatchObject([{ field: 'version' }]);
    // Without a draft, it is the latest version.
    expect(await exported(author, { formId: form.id })).toMatchObject({ version: 1 });
    const broken = await saveForm(author, form, worksheet({ questions: [] }), { title: 'Later' });
    const refused = await exporting(author, { formId: form.id });
    expect(refused.errors![0]!.message).toMatch(/Fix the problems in this form first/);
    await saveForm(author, broken, worksheet());
    expect(await exported(author, { formId: form.id })).toMatchObject({
      version: null,
      title: 'Later',
    });
    expect(await exported(author, { formId: form.id, version: 1 })).toMatchObject({
      title: 'Mine alone',
    });
  });

  test('hides from colleagues of which private form it is a copy, and shows which file it came from', async () => {
    const { id: formId } = await publishedForm(author, worksheet(), 'Once private');
    const ofFile = await imported(author, await exported(author, { formId, version: 1 }));
    const copy = await changeForm(author, '$input: CopyFormInput!', 'copyForm(input: $input)', {
      input: { formId: ofFile.id },
    });
    for (const id of [ofFile.id, copy.id]) {
      await changeForm(author, '$id: ID!', 'publishForm(formId: $id, version: 1)', { id });
      await share(id);
    }
    const lineage = async (actor: Actor, id: string) =>
      (await actor.ok<any>(`query ($id: ID!) { form(id: $id) { ${LINEAGE} } }`, { id })).form
        .lineage;
    expect(await lineage(practice.owner, ofFile.id)).toMatchObject({
      ...{ kind: 'FILE', title: 'Once private', author: null },
    });
    expect(await lineage(practice.owner, copy.id)).toBeNull();
    expect(await lineage(author, copy.id)).toMatchObject({ kind: 'COPY', title: 'Once private' });
  });

  test('is imported once, however often it is sent', async () => {
    const { id: formId } = await publishedForm(author, worksheet());
    const file = await exported(author, { formId, version: 1 });
    const id = newId(world);
    const before = await count(importer);
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await imported(importer, file, id));
    expect(answers.map((answer) => answer.id)).toEqual([id, id, id]);
    expect(await count(importer)).toBe(before + 1);
    const other = await importing(importer, { ...file, title: 'Other' }, id);
    expect(other.errors![0]!.extensions['code']).toBe('CONFLICT');
  });
});

describe('a file that is not accepted', () => {
  let file: any;
  beforeAll(async () => {
    const { id: formId } = await publishedForm(author, nineQuestions());
    file = await exported(author, { formId, version: 1 });
  });

  const edited = (change: (copy: any) => void): string => {
    const copy = structuredClone(file);
    change(copy);
    return JSON.stringify(copy);
  };

  test.each<[string, () => string, string | RegExp]>([
    ['is not JSON', () => 'Dear Ida, here is my form', /^This isn’t a complete Footing file\./],
    [
      'is a template',
      () => edited((copy) => (copy.format = 'footing-template')),
      /^This isn’t a form from/,
    ],
    ['is newer', () => edited((copy) => (copy.formatVersion = 2)), /newer version of Footing/],
    [
      'lacks a field',
      () => edited((copy) => delete copy.content.questions[1].text),
      'Question 2, “text”: This is missing.',
    ],
    [
      'has an unknown kind of question',
      () => edited((copy) => (copy.content.questions[1].kind = 'SONG')),
      /^Question 2, “kind”: Use SCALE or CHOICE/,
    ],
    [
      'has a choice that is a list',
      () => edited((copy) => (copy.content.questions[8].choices[2].label = [])),
      'Question 9, choice 3, “label”: Use text, in quotation marks.',
    ],
    [
      'has an address to fetch',
      () => edited((copy) => (copy.content.image = 'https://example.test/x.png')),
      '“image”: Footing doesn’t know this field.',
    ],
    [
      'has a field twice',
      () => JSON.stringify(file).replace('"required":true', '"required":false,"required":true'),
      'Question 1, “required”: This is there twice.',
    ],
    [
      'has a key of JavaScript',
      () => JSON.stringify(file).replace('"intro"', '"__proto__":{"mine":true},"intro"'),
      '“__proto__”: Footing doesn’t know this field.',
    ],
    [
      'has NUL in a text',
      () => edited((copy) => (copy.content.intro = 'a\0b')),
      '“intro”: This has characters that can’t be saved.',
    ],
    [
      'is nested too deeply',
      () =>
        JSON.stringify(file).replace(
          '"intro"',
          `"deep":${'['.repeat(50)}${']'.repeat(50)},"intro"`,
        ),
      /too many parts inside of one another/,
    ],
    [
      'is too large',
      () => edited((copy) => (copy.content.intro = 'x'.repeat(1_000_000))),
      /larger than 1 MB/,
    ],
  ])(
    'because it %s is refused with a sentence, and nothing is written',
    async (_, text, message) => {
      const before = await count(importer);
      const refused = await imported(importer, text());
      expect(refused).toMatchObject({ __typename: 'Refusal', code: 'BAD_FILE' });
      expect(refused.message).toMatch(message);
      expect(refused.fileProblems).toMatchObject([{ message: refused.message }]);
      expect(await count(importer)).toBe(before);
    },
  );

  test.each<[string, (copy: any) => void, object]>([
    [
      'no questions',
      (copy) => Object.assign(copy.content, { questions: [], scores: [] }),
      { code: 'NO_QUESTIONS', field: 'questions' },
    ],
    [
      'a choice that tells the coach and shows no help',
      (copy) => (copy.content.questions[8].choices[1].showsHelp = false),
      { code: 'ALARM_WITHOUT_HELP', field: 'questions.8.choices.1.showsHelp' },
    ],
    [
      'a choice that tells the coach of answers that only the client reads',
      (copy) => (copy.content.readers = 'CLIENT'),
      { code: 'ALARM_WITHOUT_READER', field: 'questions.8.choices.1.tellsCoach' },
    ],
    [
      'a score of a question that it does not ask',
      (copy) => (copy.content.scores[0].parts[0].question = 'moon'),
      { code: 'UNKNOWN_QUESTION', field: 'scores.0.parts.0.question' },
    ],
    [
      'two questions with one key',
      (copy) => (copy.content.questions[1].key = 'q1'),
      { code: 'DUPLICATE_KEY', field: 'questions.1.key' },
    ],
  ])('because it has %s is refused with its place', async (_, change, problem) => {
    const before = await count(importer);
    const refused = await imported(importer, edited(change));
    expect(refused).toMatchObject({
      code: 'NOT_PUBLISHABLE',
      message: expect.stringMatching(/Nothing was imported/),
    });
    expect(refused.formProblems).toContainEqual(problem);
    expect(await count(importer)).toBe(before);
  });

  test('can be sent again with the same id once it is right', async () => {
    const id = newId(world);
    await imported(
      importer,
      edited((copy) => delete copy.title),
      id,
    );
    expect(await imported(importer, file, id)).toMatchObject({ id });
  });

  test('of a client is refused', async () => {
    const { errors } = await importing(await practice.client({ coach: author }), file);
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
  });
});
