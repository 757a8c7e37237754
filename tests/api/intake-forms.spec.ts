import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  changeForm,
  createForm,
  published,
  saveAnswers,
  sendAnswers,
  worksheet,
} from '../support/forms.js';
import {
  browser,
  JOINING,
  mailedToken,
  newAddress,
  PASSWORD,
  SIGNED_IN,
} from '../support/sign-in.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
});
afterAll(() => world.close());

const choose = (actor: Actor, { id }: { id: string }, on = true) =>
  changeForm(actor, '$id: ID!, $on: Boolean!', 'setIntakeForm(formId: $id, on: $on)', { id, on });
const chosen = async (actor: Actor) =>
  (
    await actor.ok<any>('{ forms(first: 50) { edges { node { title intake } } } }')
  ).forms.edges.flatMap(({ node }: any) => (node.intake ? [node.title] : []));

async function invited(by = coach) {
  const email = newAddress('client');
  const { inviteClient } = await by.ok<any>(
    `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { ... on Invitation { clientId } } }`,
    { input: { email, name: 'Mara Lind', timeZone: 'Europe/Berlin' } },
  );
  return { clientId: inviteClient.clientId as string, token: await mailedToken(world, email) };
}

async function join(token: string) {
  const answer = await world.gql<any>(
    `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${SIGNED_IN} } }`,
    { input: { token, password: PASSWORD, joining: JOINING } },
  );
  const { acceptInvitation } = answer.data!;
  return acceptInvitation.__typename === 'Refusal'
    ? null
    : browser(world, answer, acceptInvitation);
}

const session = (clientId: string, startsAt: string) =>
  coach.ok<any>(
    `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename ... on Session { id version } } }`,
    { input: { clientId, startsAt, minutes: 50 } },
  );
const intakeOf = async (clientId: string, actor = coach) =>
  (
    await actor.ok<any>(
      `query ($id: ID!) { client(id: $id) { profile { intakeForm { id title dueOn answeredAt askedByName } } } }`,
      { id: clientId },
    )
  ).client.profile.intakeForm;

describe('the form for new clients', () => {
  it('is chosen among published forms, one at a time, and can be changed and removed', async () => {
    expect(await choose(coach, await createForm(coach, 'Draft'))).toMatchObject({
      code: 'NOT_NOW',
    });
    const first = await published(coach, worksheet(), 'First');
    const second = await published(coach, worksheet(), 'Second');
    await choose(coach, first);
    await choose(coach, first);
    expect(await chosen(coach)).toEqual(['First']);
    await choose(coach, second);
    expect(await chosen(coach)).toEqual(['Second']);
    await choose(coach, second, false);
    expect(await chosen(coach)).toEqual([]);
  });

  it('is chosen by its author alone, also if colleagues share it', async () => {
    const form = await published(coach, worksheet(), 'Mine');
    await changeForm(coach, '$id: ID!', 'shareForm(formId: $id, shared: true)', { id: form.id });
    const colleague = await practice.coach('Carl Colleague');
    const { errors } = await colleague.gql(
      'mutation ($id: ID!) { setIntakeForm(formId: $id, on: true) { __typename } }',
      { id: form.id },
    );
    expect(errors![0]!.extensions['code']).toBe('FORBIDDEN');
    await choose(coach, form);
    expect(await chosen(colleague)).toEqual([]);
  });

  it('is sent when the client joins, in its latest version, and waits on their Today', async () => {
    await choose(coach, await published(coach, worksheet(), 'Before we meet'));
    const { clientId, token } = await invited();
    expect(await intakeOf(clientId)).toBeNull();
    const mara = (await join(token))!;
    const { myForms } = (await mara.gql<any>('{ myForms { title dueOn askedByName } }')).data!;
    expect(myForms).toEqual([{ title: 'Before we meet', dueOn: null, askedByName: 'Cora Coach' }]);
    expect(await intakeOf(clientId)).toMatchObject({ title: 'Before we meet', answeredAt: null });
  });

  it('is sent once, even if two people accept the invitation at the same time', async () => {
    await choose(coach, await published(coach, worksheet(), 'Once'));
    const { clientId, token } = await invited();
    await Promise.all([join(token), join(token)]);
    const { rows } = await world.owner.query(
      'select count(*)::int from form_requests where client_id = $1',
      [clientId],
    );
    expect(rows).toEqual([{ count: 1 }]);
    await expect(
      world.owner.query(
        `insert into form_requests (practice_id, id, created_at, client_id, form_id, version_id, asked_by, title, content, may_share, intake)
         select practice_id, $2, created_at, client_id, form_id, version_id, asked_by, title, content, may_share, true
         from form_requests where client_id = $1`,
        [clientId, newId(world)],
      ),
    ).rejects.toThrow('form_requests_intake');
  });

  it('is due the day before the first session, also if that is scheduled or moved later', async () => {
    await choose(coach, await published(coach, worksheet(), 'Due'));
    const { clientId, token } = await invited();
    const { planSession } = await session(clientId, '2026-03-12T10:00:00Z');
    const mara = (await join(token))!;
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-11' });
    await session(clientId, '2026-03-05T10:00:00Z');
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-04' });
    await coach.ok(
      `mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }`,
      {
        input: {
          sessionId: planSession.id,
          version: planSession.version,
          startsAt: '2026-03-02T20:00:00Z',
          minutes: 50,
        },
      },
    );
    // The session is today.
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-02' });
    const { id } = await intakeOf(clientId);
    const ok = {
      ok: async (query: string, variables: object) => (await mara.gql(query, variables)).data,
    };
    await saveAnswers(ok as never, { id }, { proud: 'I came here.' }, false);
    await sendAnswers(ok as never, { id });
    await session(clientId, '2026-03-03T10:00:00Z');
    expect(await intakeOf(clientId)).toMatchObject({
      dueOn: '2026-03-02',
      answeredAt: expect.any(String),
    });
  });

  it('follows the next session when one is canceled, and is not due any more without one', async () => {
    await choose(coach, await published(coach, worksheet(), 'Canceled'));
    const { clientId, token } = await invited();
    await join(token);
    const first = (await session(clientId, '2026-03-05T10:00:00Z')).planSession;
    const second = (await session(clientId, '2026-03-12T10:00:00Z')).planSession;
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-04' });
    await coach.ok(
      `mutation ($input: MoveSessionInput!) { moveSession(input: $input) { __typename } }`,
      {
        input: { sessionId: first.id, version: 1, startsAt: '2026-03-09T10:00:00Z', minutes: 50 },
      },
    );
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-08' });
    const cancel = (id: string) =>
      coach.ok(`mutation ($id: ID!) { cancelSession(sessionId: $id) { __typename } }`, { id });
    await cancel(first.id);
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-11' });
    await cancel(second.id);
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: null });
    await session(clientId, '2026-03-20T10:00:00Z');
    expect(await intakeOf(clientId)).toMatchObject({ dueOn: '2026-03-19' });
  });

  it('is not sent if it was deleted, and another coach’s form is sent to nobody else’s clients', async () => {
    const form = await published(coach, worksheet(), 'Gone');
    await choose(coach, form);
    await coach.ok(`mutation ($id: ID!) { deleteForm(formId: $id) { __typename } }`, {
      id: form.id,
    });
    const mine = await invited();
    await join(mine.token);
    expect(await intakeOf(mine.clientId)).toBeNull();
    await choose(coach, await published(coach, worksheet(), 'Only mine'));
    const theirs = await invited(practice.owner);
    await join(theirs.token);
    expect(await intakeOf(theirs.clientId, practice.owner)).toBeNull();
  });
});
