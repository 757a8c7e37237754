/** Files of the practice that a template names: which plans bring them, to whom, and what becomes of them. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { FileStorage, FileSweepWorker } from '@footing/api/testing';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import { addFile, addressOf, download, FILES, filesOf, PDF, SOUNDS } from '../support/files.js';
import { SEND, turnOn, WITHDRAW } from '../support/messages.js';
import {
  actionOf,
  ASSIGN,
  assign,
  publishedVersions,
  REFUSAL,
  SHORT_PLAN,
  stepOf,
} from '../support/plans.js';
import {
  browser,
  JOINING,
  mailedToken,
  newAddress,
  PASSWORD,
  SIGNED_IN,
} from '../support/sign-in.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let next: Actor;
let client: Actor;
let sound: string;
let sheet: string;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach('Eva Coach');
  next = await practice.coach('Nora Next');
  client = await practice.client({ coach });
  sound = await added(coach, SOUNDS.mp3(), 'Breathing.mp3');
  sheet = await added(next, PDF, 'Sheet.pdf');
});
afterAll(async () => {
  await world.close();
  rmSync(world.config.dataDir, { recursive: true, force: true });
});

async function added(by: Actor, contents: Buffer, name: string): Promise<string> {
  const { id, status } = await addFile(world, by.token(), contents, { name, library: true });
  expect(status).toBe(201);
  return id;
}
const atStep = (step: string, file: string) => ({ step, action: null, file });
const atAction = (action: string, file: string) => ({ step: null, action, file });
const withFiles = (files: object[], content: object = SHORT_PLAN) => ({ ...content, files });
const DRAFT = `{ __typename ... on Template { id draft { version content { files { step action file } } problems { code step action field } }
  versions { id content { files { step action file } } } } ${REFUSAL} }`;
const save = async (templateId: string, version: number, content: object): Promise<any> =>
  (
    await coach.ok<any>(`mutation($input: SaveDraftInput!) { saveDraft(input: $input) ${DRAFT} }`, {
      input: { templateId, version, content },
    })
  ).saveDraft;
const publish = async (id: string, version: number): Promise<any> =>
  (
    await coach.ok<any>(
      `mutation($id: ID!, $version: Int!) { publishTemplate(templateId: $id, version: $version) ${DRAFT} }`,
      { id, version },
    )
  ).publishTemplate;
const created = async (): Promise<string> =>
  (
    await coach.ok<any>(
      `mutation { createTemplate(input: { title: "Calm" }) { ... on Template { id } } }`,
    )
  ).createTemplate.id;
const remove = (id: string) =>
  coach.ok('mutation($id: ID!) { removePracticeFile(id: $id) { __typename } }', { id });
/** The names of files by the parts of plans where they are. */
const seenBy = async (by: Actor, of?: Actor): Promise<Record<string, string[]>> => {
  const seen: Record<string, string[]> = {};
  for (const { name, places } of (await filesOf(by, of)).files) {
    for (const { stepId, actionId } of places) (seen[actionId ?? stepId] ??= []).push(name);
  }
  return Object.fromEntries(Object.entries(seen).map(([part, names]) => [part, names.sort()]));
};
const offered = async (planId: string, templateVersionId: string): Promise<string> => {
  const { offerVersion } = await coach.ok<any>(
    `mutation($input: OfferVersionInput!) { offerVersion(input: $input) { ... on PlanOffer { id } ${REFUSAL} } }`,
    { input: { id: newId(world), planId, templateVersionId } },
  );
  return offerVersion.id;
};
const answer = async (by: Actor, name: string, id: string): Promise<any> =>
  (
    await by.ok<any>(
      `mutation($id: ID!) { ${name}(offerId: $id) { ... on PlanOffer { state } ${REFUSAL} } }`,
      { id },
    )
  )[name];

describe('a plan from a version that names files of the practice', () => {
  it('brings them to its steps and actions, for the client and their coach alone', async () => {
    const { versions } = await publishedVersions(
      coach,
      withFiles([atStep('ground', sound), atAction('walk', sound), atAction('run', sheet)]),
    );
    const plan = await assign(world, coach, client, {
      content: undefined,
      templateVersionId: versions[0],
    });
    const expected = {
      [stepOf(plan, 'ground').id]: ['Breathing.mp3'],
      [actionOf(plan, 'walk').id]: ['Breathing.mp3'],
      [actionOf(plan, 'run').id]: ['Sheet.pdf'],
    };
    expect(await seenBy(client)).toEqual(expected);
    expect(await seenBy(coach, client)).toEqual(expected);
    const { files } = await filesOf(client);
    expect(files).toHaveLength(2);
    for (const { id, addedBy } of files) {
      expect(addedBy.name).toBe('Eva Coach');
      expect((await download(world, await addressOf(client, id))).statusCode).toBe(200);
    }
    const other = await practice.client({ name: 'Ola Other', coach });
    expect((await filesOf(other)).files).toEqual([]);
    for (const by of [next, practice.owner]) {
      await expect(filesOf(by, client)).rejects.toThrow('NOT_FOUND');
      await expect(addressOf(by, files[0].id)).rejects.toThrow('NOT_FOUND');
    }
  });

  it('brings those of a colleague’s shared template, from the coach of the client also if an owner assigns it', async () => {
    const template = await publishedVersions(coach, withFiles([atStep('ground', sheet)]));
    await coach.ok(
      'mutation($id: ID!) { shareTemplate(templateId: $id, shared: true) { __typename } }',
      {
        id: template.id,
      },
    );
    const theirs = await practice.client({ name: 'Ola Other', coach: next });
    const from = { content: undefined, templateVersionId: template.versions[0] };
    await assign(world, next, theirs, from);
    expect(Object.values(await seenBy(theirs))).toEqual([['Sheet.pdf']]);
    const plan = await assign(world, practice.owner, client, from);
    expect(await seenBy(coach, client)).toEqual({ [stepOf(plan, 'ground').id]: ['Sheet.pdf'] });
    expect((await filesOf(client)).files[0].addedBy.name).toBe('Eva Coach');
  });

  it('brings what the coach left of them, and what they added for this client', async () => {
    const { versions } = await publishedVersions(coach, withFiles([atStep('ground', sound)]));
    const input = { templateVersionId: versions[0], content: withFiles([atAction('walk', sheet)]) };
    const plan = await assign(world, coach, client, input);
    expect(await seenBy(client)).toEqual({ [actionOf(plan, 'walk').id]: ['Sheet.pdf'] });
    const other = await practice.client({ name: 'Ola Other', coach });
    // A page from before there were files in templates says nothing of them.
    await assign(world, coach, other, { ...input, content: SHORT_PLAN });
    expect(Object.values(await seenBy(other))).toEqual([['Breathing.mp3']]);
  });

  it('writes ten in as many statements as one, and lists them as the template does', async () => {
    const named: { id: string; name: string }[] = [];
    for (let at = 10; at > 0; at -= 1) {
      const name = `${at}.pdf`;
      named.push({ id: await added(coach, PDF, name), name });
    }
    const other = await practice.client({ name: 'Ola Other', coach });
    const statements = async (who: Actor, files: object[]) => {
      const { versions } = await publishedVersions(coach, withFiles(files));
      const from = { content: undefined, templateVersionId: versions[0] };
      return (await statementsOf(() => assign(world, coach, who, from))).length;
    };
    const one = await statements(client, [atStep('ground', sound)]);
    const files = named.map(({ id }, at) =>
      at % 2 === 0 ? atStep('ground', id) : atAction('walk', id),
    );
    expect(await statements(other, files)).toBeLessThanOrEqual(one);
    expect((await filesOf(other)).files.map(({ name }: any) => name)).toEqual(
      named.map(({ name }) => name),
    );
  });

  it('waits with them for a client who has not joined', async () => {
    const email = newAddress('mara');
    const { inviteClient } = await coach.ok<any>(
      'mutation($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }',
      { input: { email, name: 'Mara Lind' } },
    );
    const { versions } = await publishedVersions(coach, withFiles([atStep('ground', sound)]));
    const from = { content: undefined, templateVersionId: versions[0] };
    const plan = await assign(world, coach, inviteClient, from);
    const accepted = await world.gql<any>(
      `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${SIGNED_IN} } }`,
      { input: { token: await mailedToken(world, email), password: PASSWORD, joining: JOINING } },
    );
    const mara = browser(world, accepted, accepted.data!.acceptInvitation);
    const [file] = (await mara.gql<any>(FILES, {})).data!.clientFiles.files;
    expect(file).toMatchObject({
      name: 'Breathing.mp3',
      places: [{ stepId: stepOf(plan, 'ground').id }],
    });
    expect((await download(world, await addressOf(mara, file.id))).statusCode).toBe(200);
    expect(Object.values(await seenBy(coach, inviteClient))).toEqual([['Breathing.mp3']]);
  });

  it('brings one whose contents are missing for a while, and they open once they are there again', async () => {
    const { versions } = await publishedVersions(coach, withFiles([atStep('ground', sound)]));
    const { rows } = await world.owner.query('select object_id from practice_files where id = $1', [
      sound,
    ]);
    const storage = world.app.get(FileStorage, { strict: false });
    const sweeper = world.app.get(FileSweepWorker, { strict: false });
    const name = { practiceId: practice.id, objectId: rows[0].object_id };
    const contents = await storage.get(name);
    await storage.remove(name);
    world.clock.advance({ hours: 3 });
    await sweeper.sweep();
    await assign(world, coach, client, { content: undefined, templateVersionId: versions[0] });
    expect(Object.values(await seenBy(client))).toEqual([['Breathing.mp3']]);
    const only = async () => (await filesOf(client)).files[0];
    expect((await only()).lost).toBe(true);
    await storage.put(name, contents!);
    await sweeper.sweep();
    const { id, lost } = await only();
    expect(lost).toBe(false);
    expect((await download(world, await addressOf(client, id))).statusCode).toBe(200);
  });

  it('keeps one that a message brought before, also once that message is withdrawn', async () => {
    await turnOn(practice);
    const message = { id: newId(world), clientId: client.clientId, text: 'For tonight.' };
    await coach.ok(SEND, { input: { ...message, practiceFileIds: [sound] } });
    expect((await filesOf(client)).files).toHaveLength(1);
    const { versions } = await publishedVersions(coach, withFiles([atStep('ground', sound)]));
    await assign(world, coach, client, { content: undefined, templateVersionId: versions[0] });
    await coach.ok(WITHDRAW, { id: message.id });
    expect(Object.values(await seenBy(client))).toEqual([['Breathing.mp3']]);
    expect((await filesOf(client)).files).toHaveLength(1);
  });

  it('loses them when they are removed from the practice, and later plans come without', async () => {
    const files = [atStep('ground', sound), atAction('walk', sheet)];
    const { versions } = await publishedVersions(coach, withFiles(files));
    const from = { content: undefined, templateVersionId: versions[0] };
    await assign(world, coach, client, from);
    await remove(sound);
    expect(Object.values(await seenBy(client))).toEqual([['Sheet.pdf']]);
    const other = await practice.client({ name: 'Ola Other', coach });
    await assign(world, coach, other, from);
    expect(Object.values(await seenBy(other))).toEqual([['Sheet.pdf']]);
    const third = await practice.client({ name: 'Tim Third', coach });
    await assign(world, coach, third, {
      ...from,
      content: withFiles([atStep('self', sound), ...files]),
    });
    expect(Object.values(await seenBy(third))).toEqual([['Sheet.pdf']]);
  });
});

describe('a move to a newer version', () => {
  it('brings what is new in it, to the parts of the plan, whoever removed what was there before', async () => {
    const newer: any = structuredClone(SHORT_PLAN);
    newer.steps.push({
      ...newer.steps[2]!,
      key: 'look',
      title: 'Look back',
      actions: [{ ...newer.steps[2]!.actions[0]!, key: 'album', title: 'An album' }],
    });
    const { versions } = await publishedVersions(
      coach,
      withFiles([atStep('ground', sound)]),
      withFiles(
        [atStep('ground', sound), atAction('walk', sheet), atAction('album', sound)],
        newer,
      ),
    );
    const from = { content: undefined, templateVersionId: versions[0] };
    const plan = await assign(world, coach, client, from);
    const [file] = (await filesOf(client)).files;
    await client.ok('mutation($id: ID!) { detachFile(id: $id) { __typename } }', {
      id: file.places[0].id,
    });
    const offer = await offered(plan.id, versions[1]!);
    expect(await seenBy(client)).toEqual({});
    expect((await filesOf(client)).files).toHaveLength(1);
    expect((await answer(client, 'acceptOffer', offer)).state).toBe('ACCEPTED');
    const moved = (
      await client.ok<any>(
        'query($id: ID!) { plan(id: $id) { steps { id key actions { id key } } } }',
        { id: plan.id },
      )
    ).plan;
    const expected = {
      [actionOf(plan, 'walk').id]: ['Sheet.pdf'],
      [actionOf(moved, 'album').id]: ['Breathing.mp3'],
    };
    expect(await seenBy(client)).toEqual(expected);
    expect(await seenBy(coach, client)).toEqual(expected);
    expect((await answer(client, 'acceptOffer', offer)).state).toBe('ACCEPTED');
    expect((await filesOf(client)).files).toHaveLength(2);
    // Going back takes nothing that was given: it stays under Files.
    expect((await answer(client, 'revertOffer', offer)).state).toBe('REVERTED');
    expect((await filesOf(client)).files).toHaveLength(2);
  });
});

describe('a template', () => {
  it('names only files of its practice when it is published or assigned', async () => {
    const elsewhere = await makePractice(world);
    const foreign = await added(elsewhere.owner, PDF, 'Theirs.pdf');
    const id = await created();
    const saved = await save(
      id,
      1,
      withFiles([atStep('ground', foreign), atAction('walk', foreign)]),
    );
    const problems = [
      { code: 'UNKNOWN_FILE', step: 'ground', action: null, field: 'content.steps.0.files' },
      {
        code: 'UNKNOWN_FILE',
        step: 'ground',
        action: 'walk',
        field: 'content.steps.0.actions.0.files',
      },
    ];
    const codes = (list: any[]) => list.map(({ code, step, action }) => ({ code, step, action }));
    expect(codes(saved.draft.problems)).toEqual(codes(problems));
    expect(saved.draft.problems.map(({ field }: any) => field)).toEqual(
      problems.map(({ field }) => expect.stringContaining(field.replace('content.', ''))),
    );
    const refused = await publish(id, 2);
    expect([refused.code, ...codes(refused.problems)]).toEqual([
      'NOT_PUBLISHABLE',
      ...codes(problems),
    ]);
    await save(id, 2, withFiles([atStep('ground', sound)]));
    const published = await publish(id, 3);
    const { assignPlan } = await coach.ok<any>(ASSIGN, {
      input: {
        clientId: client.clientId,
        templateVersionId: published.versions[0].id,
        content: withFiles([atStep('ground', foreign)]),
      },
    });
    expect([assignPlan.code, assignPlan.problems[0].code]).toEqual([
      'NOT_PUBLISHABLE',
      'UNKNOWN_FILE',
    ]);
    expect((await filesOf(client)).files).toEqual([]);
  });

  it('keeps its files when an older page saves it, in its versions and its copies, but not in a file', async () => {
    const id = await created();
    const files = [atStep('ground', sound)];
    await save(id, 1, withFiles(files));
    const saved = await save(id, 2, { ...SHORT_PLAN, about: 'For calm.' });
    expect(saved.draft.content.files).toEqual(files);
    // Of a step that is not there any more, nothing is published.
    await save(id, 3, withFiles([...files, atStep('gone', sheet)]));
    const published = await publish(id, 4);
    expect(published.versions[0].content.files).toEqual(files);
    expect(published.draft.content.files).toEqual(files);
    const { copyTemplate } = await coach.ok<any>(
      `mutation($id: ID!) { copyTemplate(input: { templateId: $id }) ${DRAFT} }`,
      { id },
    );
    expect(copyTemplate.draft.content.files).toEqual(files);
    const { templateFile } = await coach.ok<any>(
      'query($id: ID!) { templateFile(templateId: $id, version: null, named: false) }',
      { id },
    );
    expect(templateFile).not.toContain(sound);
    expect(JSON.parse(templateFile).content).not.toHaveProperty('files');
    const { importTemplate } = await coach.ok<any>(
      `mutation($input: ImportTemplateInput!) { importTemplate(input: $input) ${DRAFT} }`,
      { input: { id: newId(world), file: templateFile } },
    );
    expect(importTemplate.draft.content.files).toBeNull();
    await save(id, 4, withFiles([]));
    expect((await publish(id, 5)).draft.content.files).toBeNull();
  });

  it('has at most 40 of them, each at a step or an action, and there once', async () => {
    const id = await created();
    const fieldsOf = async (files: object[]) => {
      const { errors } = await coach.gql<any>(
        `mutation($input: SaveDraftInput!) { saveDraft(input: $input) ${DRAFT} }`,
        { input: { templateId: id, version: 1, content: withFiles(files) } },
      );
      expect(errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
      return (errors![0]!.extensions['fields'] as any[]).map(({ field }) => field);
    };
    const many = Array.from({ length: 41 }, () => atStep('ground', newId(world)));
    expect(await fieldsOf(many)).toEqual(['input.content.files']);
    expect((await save(id, 1, withFiles(many.slice(1)))).draft.content.files).toHaveLength(40);
    const [there, nowhere] = [atStep('ground', sound), { step: null, action: null, file: sound }];
    const both = { step: 'ground', action: 'walk', file: sound };
    expect(await fieldsOf([there, nowhere, both])).toEqual([
      'input.content.files.1.step',
      'input.content.files.2.step',
    ]);
    const again = { step: 'ground', file: sound.toUpperCase() };
    expect(await fieldsOf([there, atAction('ground', sound), again])).toEqual([
      'input.content.files.2.file',
    ]);
  });
});
