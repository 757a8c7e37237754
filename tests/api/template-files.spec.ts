import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { libraryTemplates } from '@footing/library';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { publishedVersion, SHORT_PLAN } from '../support/plans.js';
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

const SEEN = `__typename ... on Template { id title summary shared mine
    lineage { kind title version fromLibrary author practice exportedOn
      copiedFrom { title version fromLibrary } }
    draft { version problems { code } hints { kind words } content { about readiness
      steps { key title outreach opens { kind days floor } actions { key reach noReachReason noReachBy } } } }
    versions { id number } }
  ... on Refusal { code message fileProblems { path message } problems { code field } }`;

const importing = (actor: Actor, file: unknown, id = newId(world)) =>
  actor.gql<any>(
    `mutation ($input: ImportTemplateInput!) { importTemplate(input: $input) { ${SEEN} } }`,
    { input: { id, file: typeof file === 'string' ? file : JSON.stringify(file) } },
  );

async function imported(actor: Actor, file: unknown, id?: string): Promise<any> {
  const { data, errors } = await importing(actor, file, id);
  expect(errors).toBeUndefined();
  return data.importTemplate;
}

const exporting = (actor: Actor, variables: object) =>
  actor.gql<any>(
    `query ($templateId: ID!, $version: Int, $named: Boolean!) {
       templateFile(templateId: $templateId, version: $version, named: $named) }`,
    { named: false, ...variables },
  );

async function exported(actor: Actor, variables: object): Promise<any> {
  const { data, errors } = await exporting(actor, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(data.templateFile);
}

/** A template of the author: version 1 with a reason, and its id. */
async function published(content: object = SHORT_PLAN, title = 'Quiet evenings'): Promise<string> {
  const versionId = await publishedVersion(author, content, title);
  const { rows } = await world.owner.query<{ id: string }>(
    'select template_id as id from template_versions where id = $1',
    [versionId],
  );
  return rows[0]!.id;
}

const count = async (actor: Actor): Promise<number> => {
  const { rows } = await world.owner.query<{ count: number }>(
    'select count(*)::int as count from templates where practice_id = $1',
    [actor.practiceId],
  );
  return rows[0]!.count;
};

const withStep = (at: number, change: object) => ({
  ...SHORT_PLAN,
  steps: SHORT_PLAN.steps.map((step, nth) => (nth === at ? { ...step, ...change } : step)),
});

const WITH_REASON = withStep(0, {
  actions: [
    {
      ...SHORT_PLAN.steps[0]!.actions[0],
      title: 'Write them a letter',
      reach: 'NO',
      noReachReason: 'It is never sent.',
    },
  ],
});

describe('a template as a file', () => {
  test('of one practice becomes a draft in another, equal but for who answers for its reasons', async () => {
    const templateId = await published(WITH_REASON);
    const file = await exported(author, { templateId, version: 1, named: true });
    expect(file).toMatchObject({
      format: 'footing-template',
      formatVersion: 1,
      title: 'Quiet evenings',
      version: 1,
      exportedOn: world.clock.now().toISOString().slice(0, 10),
      author: { name: 'Nora Quist', practice: 'Harbor Practice' },
      copiedFrom: null,
    });
    const made = await imported(importer, file);
    expect(made).toMatchObject({
      title: 'Quiet evenings',
      mine: true,
      shared: false,
      versions: [],
      draft: { version: 1, problems: [] },
      lineage: {
        kind: 'FILE',
        title: 'Quiet evenings',
        version: 1,
        author: 'Nora Quist',
        practice: 'Harbor Practice',
        exportedOn: file.exportedOn,
      },
    });
    const [action] = made.draft.content.steps[0].actions;
    expect(action).toMatchObject({
      noReachReason: 'It is never sent.',
      noReachBy: 'Ida Importer',
    });
    const again = await exported(importer, { templateId: made.id });
    expect(again.content).toEqual(file.content);
  });

  test('names nobody without consent, and passes on no names of an earlier file', async () => {
    const templateId = await published(WITH_REASON, 'For nobody');
    const { data } = await exporting(author, { templateId, version: 1 });
    expect(data!.templateFile).not.toMatch(/Nora|Quist|Harbor/);
    const named = await exported(author, { templateId, version: 1, named: true });
    const { id } = await imported(importer, named);
    const passedOn = await exporting(importer, { templateId: id, named: true });
    expect(passedOn.data!.templateFile).not.toMatch(/Nora|Quist|Harbor/);
    expect(JSON.parse(passedOn.data!.templateFile)).toMatchObject({
      version: null,
      author: { name: 'Ida Importer', practice: 'Elsewhere' },
      copiedFrom: { title: 'For nobody', version: 1, library: null },
    });
  });

  test('says of which template of the library it is a copy', async () => {
    const { templates } = await author.ok<any>(
      `{ templates(first: 1) { edges { node { id title publishedVersion } } } }`,
    );
    const [{ node }] = templates.edges;
    const { copyTemplate } = await author.ok<any>(
      `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { ${SEEN} } }`,
      { input: { templateId: node.id } },
    );
    const { title, version, slug: library } = libraryTemplates[0]!;
    expect(copyTemplate.lineage).toMatchObject({ kind: 'COPY', title, version, fromLibrary: true });
    const file = await exported(author, { templateId: copyTemplate.id });
    expect(file.copiedFrom).toEqual({ title, version, library });
    expect((await imported(importer, file)).lineage.copiedFrom).toEqual({
      title,
      version,
      fromLibrary: true,
    });
  });

  test('is made only by the author, only of a version that exists or a draft that works', async () => {
    const templateId = await published(SHORT_PLAN, 'Mine alone');
    await author.ok(
      `mutation ($id: ID!) { shareTemplate(templateId: $id, shared: true) { __typename } }`,
      { id: templateId },
    );
    for (const [actor, code] of [
      [practice.owner, 'FORBIDDEN'],
      [importer, 'NOT_FOUND'],
      [await practice.client({ coach: author }), 'FORBIDDEN'],
    ] as const) {
      const { errors } = await exporting(actor, { templateId, version: 1 });
      expect(errors![0]!.extensions['code']).toBe(code);
    }
    const { errors } = await exporting(author, { templateId, version: 2 });
    expect(errors![0]!.extensions['fields']).toMatchObject([{ field: 'version' }]);
    // Without a draft, it is the latest version.
    expect(await exported(author, { templateId })).toMatchObject({ version: 1 });
    const save = (content: object, version: number) =>
      author.ok(`mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`, {
        input: { templateId, version, content, title: 'Later' },
      });
    await save(withStep(0, { title: '' }), 2);
    const broken = await exporting(author, { templateId });
    expect(broken.errors![0]!.message).toMatch(/Fix the problems in this template first/);
    await save(SHORT_PLAN, 3);
    expect(await exported(author, { templateId })).toMatchObject({ version: null, title: 'Later' });
    expect(await exported(author, { templateId, version: 1 })).toMatchObject({
      title: 'Mine alone',
    });
  });

  test('is not made of a version that was recalled', async () => {
    const templateId = await published(SHORT_PLAN, 'Recalled');
    const { template } = await author.ok<any>(
      `query ($id: ID!) { template(id: $id) { latest { id } } }`,
      { id: templateId },
    );
    await author.ok(
      `mutation ($input: RecallVersionInput!) { recallVersion(input: $input) { __typename } }`,
      { input: { versionId: template.latest.id, reason: 'It says too much.' } },
    );
    for (const version of [1, null]) {
      const { errors } = await exporting(author, { templateId, version });
      expect(errors![0]!.extensions['fields']).toMatchObject([{ field: 'version' }]);
    }
  });

  test('hides from colleagues of which private template it is a copy, and shows which file it came from', async () => {
    const file = await exported(author, {
      templateId: await published(SHORT_PLAN, 'Once private'),
      version: 1,
    });
    const ofFile = (await imported(author, file)).id as string;
    const { copyTemplate } = await author.ok<any>(
      `mutation ($input: CopyTemplateInput!) { copyTemplate(input: $input) { ${SEEN} } }`,
      { input: { templateId: ofFile, title: 'A copy' } },
    );
    for (const id of [ofFile, copyTemplate.id]) {
      await author.ok(
        `mutation ($id: ID!) { publishTemplate(templateId: $id, version: 1) { __typename }
           shareTemplate(templateId: $id, shared: true) { __typename } }`,
        { id },
      );
    }
    const lineage = async (id: string) =>
      (
        await practice.owner.ok<any>(
          `query ($id: ID!) { template(id: $id) { lineage { kind title author } } }`,
          { id },
        )
      ).template.lineage;
    expect(await lineage(ofFile)).toEqual({ kind: 'FILE', title: 'Once private', author: null });
    expect(await lineage(copyTemplate.id)).toBeNull();
  });

  test('is imported once, however often it is sent', async () => {
    const file = await exported(author, { templateId: await published(), version: 1 });
    const id = newId(world);
    const before = await count(importer);
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await imported(importer, file, id));
    expect(answers.map((answer) => answer.id)).toEqual([id, id, id]);
    expect(await count(importer)).toBe(before + 1);
    const other = await importing(importer, { ...file, title: 'Other' }, id);
    expect(other.errors![0]!.extensions['code']).toBe('CONFLICT');
  });

  test('shows its words that sound like a promise', async () => {
    const file = await exported(author, { templateId: await published(), version: 1 });
    file.content.steps[0].guidance = 'Back together in 30 days.';
    const { draft } = await imported(importer, file);
    expect(draft.hints).toEqual([{ kind: 'PROMISE', words: 'in 30 days' }]);
  });
});

describe('a file that is not accepted', () => {
  let file: any;
  beforeAll(async () => {
    file = await exported(author, { templateId: await published(), version: 1 });
  });

  const edited = (change: (copy: any) => void): string => {
    const copy = structuredClone(file);
    change(copy);
    return JSON.stringify(copy);
  };

  test.each<[string, () => string, string | RegExp]>([
    ['is not JSON', () => 'Dear Ida, here is my template', /^This isn’t a complete Footing file\./],
    ['is a form', () => edited((copy) => (copy.format = 'footing-form')), /^This isn’t a template/],
    ['is newer', () => edited((copy) => (copy.formatVersion = 2)), /newer version of Footing/],
    [
      'lacks a field',
      () => edited((copy) => delete copy.content.steps[1].title),
      'Step 2, “title”: This is missing.',
    ],
    [
      'has a field twice',
      () => JSON.stringify(file).replace('"outreach":false', '"outreach":true,"outreach":false'),
      'Step 1, “outreach”: This is there twice.',
    ],
    [
      'has a key of JavaScript',
      () => JSON.stringify(file).replace('"about"', '"__proto__":{"mine":true},"about"'),
      '“__proto__”: Footing doesn’t know this field.',
    ],
    [
      'has NUL in a text',
      () => edited((copy) => (copy.content.about = 'a\0b')),
      '“about”: This has characters that can’t be saved.',
    ],
    [
      'has half of an emoji',
      () => edited((copy) => (copy.content.steps[0].guidance = '\udc00')),
      'Step 1, “guidance”: This has characters that can’t be saved.',
    ],
    [
      'is nested too deeply',
      () =>
        JSON.stringify(file).replace('"about":""', `"about":${'['.repeat(50)}${']'.repeat(50)}`),
      /too many parts inside of one another/,
    ],
    [
      'is too large',
      () => edited((copy) => (copy.content.about = 'x'.repeat(1_000_000))),
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
      'a floor before outreach below the engine’s least',
      (copy) => (copy.content.steps[1].opens[1].floor = 0),
      { code: 'FLOOR_BELOW_LEAST', field: 'steps.1.opens.1.floor' },
    ],
    [
      'outreach that asks for no boundary',
      (copy) => copy.content.steps[1].opens.splice(2, 1),
      { code: 'OUTREACH_WITHOUT_BOUNDARY', field: 'steps.1.opens' },
    ],
    [
      'words that reach out, a “no”, and no reason',
      (copy) => (copy.content.steps[0].actions[0].title = 'Send them flowers'),
      { code: 'NO_REACH_REASON', field: 'steps.0.actions.0.noReachReason' },
    ],
    [
      'an unknown questionnaire',
      (copy) => (copy.content.steps[0].actions[3].questionnaire = 'moon'),
      { code: 'UNKNOWN_QUESTIONNAIRE', field: 'steps.0.actions.3.questionnaire' },
    ],
    [
      'an unknown questionnaire before the plan',
      (copy) => (copy.content.readiness = 'moon'),
      { code: 'UNKNOWN_QUESTIONNAIRE', field: 'readiness' },
    ],
    [
      'a step that waits for itself',
      (copy) => (copy.content.steps[0].opens = [{ kind: 'STEP_DONE', step: 'smile' }]),
      { code: 'CYCLE', field: 'steps.0.opens' },
    ],
  ])('because it has %s is refused with its place', async (_, change, problem) => {
    const before = await count(importer);
    const refused = await imported(importer, edited(change));
    expect(refused).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    expect(refused.problems).toContainEqual(problem);
    expect(await count(importer)).toBe(before);
  });

  test('ends what it was, and the same file can be sent again with the same id once it is right', async () => {
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
