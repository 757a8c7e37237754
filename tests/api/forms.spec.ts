import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APP_ROLE } from '@footing/api/testing';
import {
  letOwnersLookIn,
  makePractice,
  newId,
  type Actor,
  type TestPractice,
} from '../support/actors.js';
import {
  changeForm,
  createForm,
  nineAnswers,
  nineQuestions,
  publishCopies,
  published,
  publishForm,
  readRequest,
  REQUEST,
  saveAnswers,
  saveForm,
  sendAnswers,
  sendForm,
  worksheet,
} from '../support/forms.js';
import { statementsOf } from '../support/sql-counter.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let colleague: Actor;
let client: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
  colleague = await practice.coach('Carl Colleague');
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

const share = (actor: Actor, formId: string, shared: boolean) =>
  changeForm(actor, '$id: ID!, $on: Boolean!', 'shareForm(formId: $id, shared: $on)', {
    id: formId,
    on: shared,
  });
const titles = async (actor: Actor, args = '(first: 100)') => {
  const { forms } = await actor.ok<any>(
    `{ forms${args} { edges { node { title mine questions publishedVersion hasDraft } } pageInfo { hasNextPage endCursor } } }`,
  );
  return forms.edges.map(({ node }: any) => node);
};
const faultOf = async (work: Promise<{ errors?: readonly any[] }>) =>
  (await work).errors?.[0]?.extensions?.['code'];

describe('a form', () => {
  it('is saved as a draft with its problems, and published once it has none', async () => {
    const created = await createForm(coach, 'Weekly look');
    expect(await publishForm(coach, created)).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    const saved = await saveForm(coach, created, nineQuestions(), { summary: 'Nine questions' });
    expect(saved.draft).toMatchObject({ version: 2, content: nineQuestions() });
    const form = await publishForm(coach, saved);
    expect(form.versions).toMatchObject([{ number: 1, content: nineQuestions() }]);
    // Publishing again without a draft is a repeated request.
    expect((await publishForm(coach, saved)).versions).toHaveLength(1);
  });

  it('with a choice that tells the coach without showing crisis help is not published', async () => {
    const content = nineQuestions();
    content.questions[8]!.choices[2]!.showsHelp = false;
    const saved = await saveForm(coach, await createForm(coach, 'Unsafe'), content);
    expect(await publishForm(coach, saved)).toMatchObject({ code: 'NOT_PUBLISHABLE' });
    const alone = await saveForm(coach, saved, nineQuestions({ readers: 'CLIENT' }));
    expect(await publishForm(coach, alone)).toMatchObject({ code: 'NOT_PUBLISHABLE' });
  });

  it('refuses a stale edit, and accepts the same edit again', async () => {
    const created = await createForm(coach, 'Twice');
    const saved = await saveForm(coach, created, worksheet());
    expect(await saveForm(coach, created, worksheet())).toMatchObject({ draft: saved.draft });
    expect(await saveForm(coach, created, worksheet({ intro: 'Other' }))).toMatchObject({
      code: 'STALE',
    });
  });

  it('names the field of a content that cannot be stored', async () => {
    const created = await createForm(coach, 'Too long');
    const content = worksheet();
    content.questions[0]!.text = 'a'.repeat(1_001);
    const { errors } = await coach.gql(
      `mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { __typename } }`,
      { input: { formId: created.id, version: 1, content } },
    );
    expect(errors![0]).toMatchObject({
      extensions: { fields: [{ field: 'input.content.questions.0.text' }] },
    });
  });

  it('is seen by colleagues once it is published and shared, and changed only by its author', async () => {
    const form = await published(coach, worksheet(), 'For everyone');
    const seen = () => titles(colleague, '(search: "for every")');
    expect(await seen()).toEqual([]);
    await share(coach, form.id, true);
    await saveForm(coach, form, worksheet({ intro: 'New' }), { title: 'Renamed' });
    expect(await seen()).toMatchObject([{ title: 'For everyone', mine: false, questions: 3 }]);
    const other = await colleague.ok<any>(
      `query ($id: ID!) { form(id: $id) { title draft { version } } }`,
      {
        id: form.id,
      },
    );
    expect(other.form).toEqual({ title: 'For everyone', draft: null });
    const publish = `mutation ($id: ID!) { publishForm(formId: $id, version: 3) { __typename } }`;
    expect(await faultOf(colleague.gql(publish, { id: form.id }))).toBe('FORBIDDEN');
    const copy = await changeForm(colleague, '$input: CopyFormInput!', 'copyForm(input: $input)', {
      input: { formId: form.id },
    });
    expect(copy).toMatchObject({ title: 'For everyone (copy)', mine: true, shared: false });
    expect(copy.draft!.content.intro).toBe('');
    await share(coach, form.id, false);
    expect(await seen()).toMatchObject([{ title: 'For everyone (copy)' }]);
  });

  it('that is deleted is gone for everybody, and stays with the clients it was sent to', async () => {
    const form = await published(coach, worksheet(), 'Short-lived');
    const sent = await sendForm(world, coach, client, form);
    await coach.ok(`mutation ($id: ID!) { deleteForm(formId: $id) { ... on Done { ok } } }`, {
      id: form.id,
    });
    expect(await titles(coach, '(search: "short-lived")')).toEqual([]);
    const send = `mutation ($input: SendFormInput!) { sendForm(input: $input) { __typename } }`;
    const input = { id: newId(world), clientId: client.clientId, formId: form.id };
    expect(await faultOf(coach.gql(send, { input }))).toBe('NOT_FOUND');
    expect(await readRequest(client, sent)).toMatchObject({ title: 'Short-lived' });
  });

  it('lists its forms in pages, own ones first', async () => {
    const author = await practice.coach('Paula Pages');
    const shared = await published(colleague, worksheet(), 'A shared one');
    await share(colleague, shared.id, true);
    for (const title of ['C', 'B', 'D']) await createForm(author, title);
    const read = async (after: string | null) =>
      (
        await author.ok<any>(
          `query ($after: String) { forms(first: 2, after: $after) { edges { node { title } } pageInfo { endCursor hasNextPage } } }`,
          { after },
        )
      ).forms;
    const first = await read(null);
    const second = await read(first.pageInfo.endCursor);
    const seen = [...first.edges, ...second.edges].map(({ node }: any) => node.title);
    expect(seen).toEqual(['B', 'C', 'D', 'A shared one']);
  });

  it('is found by its title among more than a hundred', async () => {
    const author = await practice.coach('Mia Many');
    const form = await published(author, worksheet(), 'The week in words');
    await publishCopies(world, form, 120);
    const page = await titles(author, '(first: 100, published: true)');
    expect(page).toHaveLength(100);
    expect(page.map(({ title }: any) => title)).not.toContain('The week in words');
    const search = await titles(author, '(first: 50, published: true, search: "week in")');
    expect(search).toMatchObject([{ title: 'The week in words' }]);
  });
});

describe('a form that was sent', () => {
  it('keeps the version it was sent with', async () => {
    const form = await published(coach, worksheet(), 'Keeps');
    const sent = await sendForm(world, coach, client, form, { dueOn: '2026-03-09' });
    expect(sent).toMatchObject({ title: 'Keeps', dueOn: '2026-03-09', answers: null });
    await publishForm(coach, await saveForm(coach, form, nineQuestions()));
    const { formRequest } = await client.ok<any>(
      `query ($id: ID!) { formRequest(id: $id) { content { readers questions { key } } } }`,
      { id: sent.id },
    );
    expect(formRequest.content.questions).toHaveLength(3);
  });

  it('saves answers as they are given, and keeps the others', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, worksheet()));
    await saveAnswers(client, sent, { proud: 'I slept.' }, false);
    await saveAnswers(client, sent, { hours: 4.5 });
    await saveAnswers(client, sent, { proud: 'I slept well.' });
    await saveAnswers(client, sent, { why: 'The neighbors.' });
    const { answers } = await readRequest(client, sent);
    expect(answers).toMatchObject({
      shared: false,
      sentAt: null,
      scores: null,
      answers: [
        { question: 'proud', values: ['I slept well.'] },
        { question: 'hours', values: ['4.5'] },
        { question: 'why', values: ['The neighbors.'] },
      ],
    });
    await saveAnswers(client, sent, { why: [] });
    expect((await readRequest(client, sent)).answers!.answers).toHaveLength(2);
  });

  it('refuses an answer that does not fit, and keeps what was saved', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, worksheet()));
    await saveAnswers(client, sent, { hours: 4 });
    for (const wrong of [{ hours: 25 }, { hours: 'many' }, { nothing: 'x' }, { proud: ' ' }]) {
      await expect(saveAnswers(client, sent, wrong as never)).rejects.toThrow('INVALID_INPUT');
    }
    expect((await readRequest(client, sent)).answers!.answers).toEqual([
      { question: 'hours', values: ['4'] },
    ]);
  });

  it('is finished once its required questions are answered, and never changes from then on', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, nineQuestions()));
    expect(await sendAnswers(client, sent)).toMatchObject({ code: 'NOT_NOW' });
    const { q9: last, ...others } = nineAnswers(1);
    await saveAnswers(client, sent, others);
    expect(await sendAnswers(client, sent)).toMatchObject({ code: 'NOT_NOW', field: 'q9' });
    await saveAnswers(client, sent, { q9: last! });
    const finished = await sendAnswers(client, sent);
    expect(finished.answers).toMatchObject({
      shared: true,
      tellsCoach: false,
      scores: [{ score: 'total', value: 8, band: 'b1' }],
    });
    expect(await sendAnswers(client, sent)).toEqual(finished);
    expect(await saveAnswers(client, sent, { q1: 'c3' })).toMatchObject({ code: 'FINAL' });
    await expect(
      world.owner.query(`update form_answers set version = version + 1 where id = $1`, [sent.id]),
    ).rejects.toThrow('cannot be changed');
  });

  it('keeps no answer to a question that is not asked', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, worksheet()));
    await saveAnswers(client, sent, { proud: 'I got up.', hours: 3, why: 'Thoughts.' }, true);
    await saveAnswers(client, sent, { hours: 8 });
    const { answers } = await sendAnswers(client, sent);
    expect(answers!.answers!.map(({ question }) => question)).toEqual(['proud', 'hours']);
  });

  it('is read by the coach only after it is finished', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, nineQuestions()));
    await saveAnswers(client, sent, nineAnswers(2, 1));
    expect(await readRequest(coach, sent)).toMatchObject({ answeredAt: null, answers: null });
    await sendAnswers(client, sent);
    const read = await readRequest(coach, sent);
    expect(read.answers).toMatchObject({ tellsCoach: true, scores: [{ value: 17, band: 'b3' }] });
    expect(read.answers!.answers).toHaveLength(9);
  });

  it('that tells the coach opens one follow-up, shown on Today, and only if the coach reads the answers', async () => {
    const kinds = async () =>
      (await coach.ok<any>('{ coachToday { attention { kind clientId } } }')).coachToday.attention
        .filter(({ clientId }: any) => clientId === client.clientId)
        .map(({ kind }: any) => kind);
    const form = await published(coach, nineQuestions({ readers: 'CLIENT_CHOOSES' }));
    const answer = async (shared: boolean, last: number) => {
      const sent = await sendForm(world, coach, client, form);
      await saveAnswers(client, sent, nineAnswers(0, last), shared);
      await sendAnswers(client, sent);
    };
    await answer(false, 3);
    await answer(true, 0);
    expect(await kinds()).not.toContain('FORM_ALARM');
    await answer(true, 1);
    await answer(true, 2);
    expect((await kinds()).filter((kind: string) => kind === 'FORM_ALARM')).toHaveLength(1);
  });

  it('stays with the client if they keep it to themselves, in the database as well', async () => {
    const form = await published(coach, worksheet());
    const sent = await sendForm(world, coach, client, form);
    await letOwnersLookIn(client);
    await saveAnswers(client, sent, { proud: 'Something private' });
    expect(await sendAnswers(client, sent)).toMatchObject({ code: 'NOT_NOW' });
    await saveAnswers(client, sent, {}, false);
    await sendAnswers(client, sent);
    for (const reader of [coach, practice.owner]) {
      const read = await readRequest(reader, sent);
      expect(read).toMatchObject({ answers: null });
      expect(read.answeredAt).not.toBeNull();
    }
    expect(await readableAnswers(coach.memberId, 'COACH')).not.toContain(sent.id);
    expect(await readableAnswers(practice.owner.memberId, 'OWNER')).not.toContain(sent.id);
    const shared = await sendForm(world, coach, client, form);
    await saveAnswers(client, shared, { proud: 'Something to share' }, true);
    await sendAnswers(client, shared);
    expect(await readableAnswers(coach.memberId, 'COACH')).toContain(shared.id);
    expect(await readableAnswers(colleague.memberId, 'COACH')).not.toContain(shared.id);
  });

  it('cannot be shared in the database if the form is for the client alone', async () => {
    const form = await published(coach, worksheet({ readers: 'CLIENT' }));
    const sent = await sendForm(world, coach, client, form);
    await saveAnswers(client, sent, { proud: 'Only mine' }, true);
    expect((await readRequest(client, sent)).answers).toMatchObject({ shared: false });
    await expect(
      world.owner.query(`update form_answers set shared = true where id = $1`, [sent.id]),
    ).rejects.toThrow('form_answers_check');
  });

  it('shows the client their own finished answers for ten minutes, then after their password', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, nineQuestions()));
    await saveAnswers(client, sent, nineAnswers(0));
    await sendAnswers(client, sent);
    expect((await readRequest(client, sent)).answers!.scores).toHaveLength(1);
    world.clock.advance({ minutes: 11 });
    expect((await readRequest(client, sent)).answers).toMatchObject({
      answers: null,
      scores: null,
    });
  });

  it('tells the client who has read the answers', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, nineQuestions()));
    await saveAnswers(client, sent, nineAnswers(0));
    await sendAnswers(client, sent);
    await readRequest(coach, sent);
    const { rows } = await world.owner.query(
      `select reader_id, kind from access_log where client_id = $1`,
      [client.clientId],
    );
    expect(rows).toEqual([{ reader_id: coach.memberId, kind: 'ANSWERS' }]);
  });

  it('can be taken back until it is finished', async () => {
    const withdraw = (id: string) =>
      coach.ok<any>(
        `mutation ($id: ID!) { withdrawForm(requestId: $id) { ... on Done { ok } ... on Refusal { code } } }`,
        { id },
      );
    const form = await published(coach, nineQuestions());
    const sent = await sendForm(world, coach, client, form);
    await withdraw(sent.id);
    expect((await client.ok<any>('{ myForms { id } }')).myForms).toEqual([]);
    expect(await saveAnswers(client, sent, nineAnswers(0))).toMatchObject({ code: 'NOT_NOW' });
    const finished = await sendForm(world, coach, client, form);
    await saveAnswers(client, finished, nineAnswers(0));
    await sendAnswers(client, finished);
    expect((await withdraw(finished.id)).withdrawForm).toEqual({ code: 'FINAL' });
  });

  it('taken back stays readable for the client who had begun it, and for nobody else', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, worksheet()));
    await saveAnswers(client, sent, { proud: 'A long text that I wrote at night.' }, true);
    await coach.ok('mutation ($id: ID!) { withdrawForm(requestId: $id) { __typename } }', {
      id: sent.id,
    });
    const { myForms } = await client.ok<any>(
      `{ myForms { id closedAt answeredAt answers { answers { values } } } }`,
    );
    expect(myForms).toEqual([
      {
        id: sent.id,
        closedAt: '2026-03-02T09:00:00.000Z',
        answeredAt: null,
        answers: { answers: [{ values: ['A long text that I wrote at night.'] }] },
      },
    ]);
    expect(await sendAnswers(client, sent)).toMatchObject({ code: 'NOT_NOW' });
    const read = `query ($id: ID!) { formRequest(id: $id) { id } }`;
    expect(await faultOf(coach.gql(read, { id: sent.id }))).toBe('NOT_FOUND');
  });

  it('goes to those whom the client saw when they finished, whatever another device saved', async () => {
    const form = await published(coach, worksheet());
    for (const share of [false, true]) {
      const sent = await sendForm(world, coach, client, form);
      await saveAnswers(client, sent, { proud: 'Something' }, share);
      await saveAnswers(client, sent, {}, !share);
      const { answers } = await sendAnswers(client, sent, share);
      expect(answers!.shared).toBe(share);
    }
    const mine = await sendForm(
      world,
      coach,
      client,
      await published(coach, worksheet({ readers: 'CLIENT' })),
    );
    await saveAnswers(client, mine, { proud: 'Something' });
    expect((await sendAnswers(client, mine, true)).answers!.shared).toBe(false);
  });

  it('is not sent to an archived client, who can answer nothing and still reads what they answered', async () => {
    const form = await published(coach, nineQuestions());
    const sent = await sendForm(world, coach, client, form);
    const begun = await sendForm(world, coach, client, form);
    await saveAnswers(client, begun, { q1: 'c1' });
    await world.owner.query(`update clients set archived_at = now() where id = $1`, [
      client.clientId,
    ]);
    expect(await sendForm(world, coach, client, form)).toMatchObject({ code: 'NOT_NOW' });
    expect((await client.ok<any>('{ myForms { id } }')).myForms).toEqual([{ id: begun.id }]);
    expect((await readRequest(client, begun)).answers!.answers).toHaveLength(1);
    expect(await saveAnswers(client, sent, nineAnswers(0))).toMatchObject({ code: 'NOT_NOW' });
  });

  it('needs the consent to health data for every answer', async () => {
    const sent = await sendForm(world, coach, client, await published(coach, nineQuestions()));
    await saveAnswers(client, sent, { q1: 'c1' });
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect(await saveAnswers(client, sent, { q1: 'c2' })).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect(await sendAnswers(client, sent)).toMatchObject({ code: 'CONSENT_NEEDED' });
  });

  it('refuses a due day in the past, and the same id for somebody else', async () => {
    const form = await published(coach, worksheet());
    const send = `mutation ($input: SendFormInput!) { sendForm(input: $input) { __typename } }`;
    const input = { id: newId(world), clientId: client.clientId, formId: form.id };
    expect(await faultOf(coach.gql(send, { input: { ...input, dueOn: '2026-03-01' } }))).toBe(
      'INVALID_INPUT',
    );
    const first = await sendForm(world, coach, client, form, { id: input.id });
    expect(await sendForm(world, coach, client, form, { id: input.id })).toEqual(first);
    const other = await practice.client({ coach });
    expect(await faultOf(coach.gql(send, { input: { ...input, clientId: other.clientId } }))).toBe(
      'CONFLICT',
    );
  });

  it('is listed with a fixed number of statements', async () => {
    const form = await published(coach, nineQuestions());
    const list = `query ($id: ID!) { formRequests(clientId: $id) { ${REQUEST} content { intro } } }`;
    const count = () =>
      statementsOf(() => coach.ok(list, { id: client.clientId })).then(
        (statements) => statements.length,
      );
    const answer = async () => {
      const sent = await sendForm(world, coach, client, form);
      await saveAnswers(client, sent, nineAnswers(1));
      await sendAnswers(client, sent);
    };
    await answer();
    const one = await count();
    await answer();
    await answer();
    expect(await count()).toBe(one);
  });
});

/** The answers that row-level security shows to a member of staff. */
async function readableAnswers(memberId: string, role: string): Promise<string[]> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = '${role}';
     set local app.member_id = '${memberId}'; set local role ${APP_ROLE}`,
  );
  try {
    const { rows } = await world.owner.query<{ id: string }>('select id from form_answers');
    return rows.map(({ id }) => id);
  } finally {
    await world.owner.query('rollback');
  }
}
