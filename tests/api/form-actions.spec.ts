import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  changeForm,
  nineAnswers,
  nineQuestions,
  openForm,
  published,
  publishForm,
  readRequest,
  saveAnswers,
  saveForm,
  sendAnswers,
  worksheet,
  type FormSeen,
  type RequestSeen,
} from '../support/forms.js';
import {
  ACTION,
  actionOf,
  ASSIGN,
  assign,
  command,
  planOf,
  publishedVersions,
  REFUSAL,
  stepOf,
  type PlanSeen,
} from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let colleague: Actor;
let client: Actor;
let form: FormSeen;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
  colleague = await practice.coach('Carl Colleague');
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
  form = await published(coach, nineQuestions(), 'How you are');
});
afterAll(() => world.close());

const step = (key: string, actions: object[], opens: object[] = []) => ({
  ...{ key, title: `Step ${key}`, purpose: '', guidance: '', outreach: false },
  ...{ opens, actions },
});
const asks = (questionnaire: string, more: object = {}) => ({
  ...{ ...ACTION, key: 'look', kind: 'QUESTIONNAIRE', title: 'Look at your week' },
  ...{ questionnaire, ...more },
});
const walk = { ...ACTION, key: 'walk', kind: 'ONCE', title: 'Take a walk' };
/** A first step with the form, and a second one that opens after it. */
const content = (versionId: string) => ({
  ...{ about: '', readiness: null },
  steps: [
    step('first', [asks(versionId)]),
    step('second', [walk], [{ kind: 'STEP_DONE', step: 'first' }]),
  ],
});
const latestOf = ({ versions }: FormSeen) => versions[0]!.id;
const withForm = (who: Actor = client, of: FormSeen = form) =>
  assign(world, coach, who, { content: content(latestOf(of)) });
const lookOf = (plan: PlanSeen) => actionOf(plan, 'look');
const deleteForm = (of: FormSeen = form) =>
  coach.ok(`mutation ($id: ID!) { deleteForm(formId: $id) { ... on Done { ok } } }`, {
    id: of.id,
  });
const shareForm = (shared: boolean) =>
  changeForm(coach, '$id: ID!, $on: Boolean!', 'shareForm(formId: $id, shared: $on)', {
    ...{ id: form.id, on: shared },
  });
const open = (who: Actor, action: { id: string }, id = newId(world)) =>
  openForm(who, { id, actionId: action.id });
const answerAll = async (who: Actor, request: RequestSeen, last = 0) => {
  await saveAnswers(who, request, nineAnswers(1, last));
  return sendAnswers(who, request);
};
const finished = async (plan: PlanSeen) => answerAll(client, await open(client, lookOf(plan)));

const TEMPLATE = `__typename ... on Template { id versions { number } draft { version problems { code field } } }
  ${REFUSAL.replace('message', 'message problems { code field action }')}`;
const draftOf = async (asked: object, who: Actor = coach): Promise<any> => {
  const { createTemplate } = await who.ok<any>(
    `mutation($input: CreateTemplateInput!) { createTemplate(input: $input) { ... on Template { id } } }`,
    { input: { title: 'With a form' } },
  );
  const { saveDraft } = await who.ok<any>(
    `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { ${TEMPLATE} } }`,
    { input: { templateId: createTemplate.id, version: 1, content: asked } },
  );
  return saveDraft;
};
const publish = async ({ id, draft }: any, who: Actor = coach): Promise<any> =>
  (
    await who.ok<any>(
      `mutation($id: ID!, $version: Int!) { publishTemplate(templateId: $id, version: $version) { ${TEMPLATE} } }`,
      { id, version: draft.version },
    )
  ).publishTemplate;
const shareTemplate = async (id: string, shared = true): Promise<any> =>
  (
    await coach.ok<any>(
      `mutation($id: ID!, $on: Boolean!) { shareTemplate(templateId: $id, shared: $on) { ${TEMPLATE} } }`,
      { id, on: shared },
    )
  ).shareTemplate;
const UNKNOWN = {
  code: 'NOT_PUBLISHABLE',
  problems: [{ code: 'UNKNOWN_FORM', field: 'steps.0.actions.0.questionnaire', action: 'look' }],
};
const tryAssign = async (who: Actor, of: Actor, input: object): Promise<any> =>
  (
    await who.ok<any>(
      ASSIGN.replace(REFUSAL, REFUSAL.replace('message', 'message problems { code field action }')),
      { input: { clientId: of.clientId, ...input } },
    )
  ).assignPlan;
const faultOf = async (work: Promise<{ errors?: readonly any[] }>) =>
  (await work).errors?.[0]?.extensions?.['code'];
const OPEN = `mutation ($input: OpenActionFormInput!) { openActionForm(input: $input) { __typename } }`;

describe('a template with a form', () => {
  it('is published with the version of the form that was chosen', async () => {
    const saved = await draftOf(content(latestOf(form)));
    expect(saved.draft.problems).toEqual([]);
    expect((await publish(saved)).versions).toEqual([{ number: 1 }]);
  });

  it('is not published with a form that is unknown, deleted or a colleague’s own', async () => {
    const unpublished = await draftOf(content(form.id));
    expect(unpublished.draft.problems).toEqual([
      { code: 'UNKNOWN_FORM', field: 'steps.0.actions.0.questionnaire' },
    ]);
    expect(await publish(unpublished)).toMatchObject(UNKNOWN);
    const others = await draftOf(content(latestOf(form)), colleague);
    expect(await publish(others, colleague)).toMatchObject(UNKNOWN);
    await shareForm(true);
    expect((await publish(others, colleague)).versions).toHaveLength(1);
    const saved = await draftOf(content(latestOf(form)));
    await deleteForm();
    expect(await publish(saved)).toMatchObject(UNKNOWN);
  });

  it('is not published with the form of another practice', async () => {
    const elsewhere = await makePractice(world);
    const stranger = await elsewhere.coach();
    const saved = await draftOf(content(latestOf(form)), stranger);
    expect(await publish(saved, stranger)).toMatchObject(UNKNOWN);
  });

  it('is shared only with forms that are shared, and stays so with later versions', async () => {
    const { id } = await publishedVersions(coach, content(latestOf(form)));
    const unshared = {
      code: 'NOT_PUBLISHABLE',
      problems: [{ code: 'UNSHARED_FORM', field: 'steps.0.actions.0.questionnaire' }],
    };
    expect(await shareTemplate(id)).toMatchObject(unshared);
    await shareForm(true);
    expect(await shareTemplate(id)).toMatchObject({ __typename: 'Template' });
    const own = await published(coach, worksheet(), 'Only mine');
    const { saveDraft } = await coach.ok<any>(
      `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { ${TEMPLATE} } }`,
      { input: { templateId: id, version: 2, content: content(latestOf(own)) } },
    );
    expect(await publish(saveDraft)).toMatchObject(unshared);
  });

  it('is neither exported as a file nor imported from one', async () => {
    const { id } = await publishedVersions(coach, content(latestOf(form)));
    const exported = await coach.gql(
      `query ($id: ID!) { templateFile(templateId: $id, named: false) }`,
      { id },
    );
    expect(exported.errors![0]).toMatchObject({
      extensions: { code: 'INVALID_INPUT', fields: [{ field: 'version' }] },
    });
    const plain = await publishedVersions(coach, {
      ...content('are-you-sure'),
      steps: [step('first', [asks('are-you-sure')])],
    });
    const { templateFile } = await coach.ok<any>(
      `query ($id: ID!) { templateFile(templateId: $id, named: false) }`,
      { id: plain.id },
    );
    const file = templateFile.replace('"are-you-sure"', JSON.stringify(latestOf(form)));
    const { importTemplate } = await coach.ok<any>(
      `mutation ($input: ImportTemplateInput!) { importTemplate(input: $input) { ${TEMPLATE} } }`,
      { input: { id: newId(world), file } },
    );
    expect(importTemplate).toMatchObject(UNKNOWN);
  });
});

describe('assigning a plan with a form', () => {
  it('is refused once the form is deleted, or for a colleague from whom it was taken', async () => {
    await shareForm(true);
    const { id, versions } = await publishedVersions(coach, content(latestOf(form)));
    await shareTemplate(id);
    const theirs = await practice.client({ coach: colleague });
    const input = { templateVersionId: versions[0] };
    await shareForm(false);
    expect(await tryAssign(colleague, theirs, input)).toMatchObject(UNKNOWN);
    await deleteForm();
    expect(await tryAssign(coach, client, input)).toMatchObject(UNKNOWN);
    const without = { ...content('safety'), steps: [step('first', [walk])] };
    expect(await tryAssign(coach, client, { ...input, content: without })).toMatchObject({
      __typename: 'Plan',
    });
  });

  it('keeps the version: later versions and deleting the form change nothing for the plan', async () => {
    const plan = await withForm();
    const edited = await saveForm(coach, form, nineQuestions({ intro: 'Another one.' }), {
      title: 'Renamed',
    });
    await publishForm(coach, edited);
    await deleteForm();
    const request = await open(client, lookOf(plan));
    expect(request).toMatchObject({ title: 'Look at your week' });
    const { formRequest } = await client.ok<any>(
      `query ($id: ID!) { formRequest(id: $id) { actionId content { intro } } }`,
      { id: request.id },
    );
    expect(formRequest).toEqual({
      actionId: lookOf(plan).id,
      content: { intro: nineQuestions().intro },
    });
  });

  it('shows a coach which versions they can use, and whether there is a later one', async () => {
    const saved = await saveForm(coach, form, nineQuestions({ intro: 'Second' }));
    const later = await publishForm(coach, saved);
    const ask = async (who: Actor) =>
      (
        await who.ok<any>(
          `query ($ids: [ID!]!) { usableFormVersions(ids: $ids) { versionId formId title number shared latestId latestNumber } }`,
          { ids: [latestOf(form), newId(world)] },
        )
      ).usableFormVersions;
    expect(await ask(coach)).toEqual([
      {
        ...{ versionId: latestOf(form), formId: form.id, title: 'How you are', number: 1 },
        ...{ shared: false, latestId: latestOf(later), latestNumber: 2 },
      },
    ]);
    expect(await ask(colleague)).toEqual([]);
    expect(await faultOf(client.gql('{ usableFormVersions(ids: []) { formId } }'))).toBe(
      'FORBIDDEN',
    );
  });
});

describe('the form of an action', () => {
  it('is answered as a sent form, and completes the action and its step once', async () => {
    const plan = await withForm();
    const request = await open(client, lookOf(plan));
    await saveAnswers(client, request, { q1: 'c2' });
    expect((await readRequest(client, request)).answers).toMatchObject({
      answers: [{ question: 'q1', values: ['c2'] }],
    });
    const sent = await answerAll(client, request);
    expect(sent).toMatchObject({ answers: { scores: [{ score: 'total', value: 8 }] } });
    const done = await planOf(client, plan.id);
    expect(lookOf(done)).toMatchObject({ status: 'DONE' });
    expect(stepOf(done, 'second')).toMatchObject({ status: 'OPEN' });
    world.clock.set('2026-03-02T10:00:00Z');
    expect(await sendAnswers(client, request)).toMatchObject({ answeredAt: sent.answeredAt });
    expect(lookOf(await planOf(client, plan.id)).doneAt).toBe(lookOf(done).doneAt);
    const { rows } = await world.owner.query(
      `select kind, count(*)::int from events where client_id = $1 and kind in ('FORM_ANSWERED', 'ACTION_DONE', 'STEP_DONE')
       group by kind order by kind`,
      [client.clientId],
    );
    expect(rows).toEqual([
      { kind: 'ACTION_DONE', count: 1 },
      { kind: 'FORM_ANSWERED', count: 1 },
      { kind: 'STEP_DONE', count: 1 },
    ]);
  });

  it('is opened once, however often and with whatever id it is asked for', async () => {
    const look = lookOf(await withForm());
    const id = newId(world);
    const [first, second, third] = await Promise.all([
      open(client, look, id),
      open(client, look, id),
      open(client, look),
    ]);
    expect(new Set([first!.id, second!.id, third!.id]).size).toBe(1);
    await answerAll(client, first!);
    // A late repetition of the first request opens nothing.
    expect((await open(client, look, first!.id)).answeredAt).not.toBeNull();
  });

  it('can be answered again, and each answer is kept for the charts', async () => {
    const plan = await withForm();
    await finished(plan);
    world.clock.set('2026-03-09T09:00:00Z');
    await command(client, 'undoAction', lookOf(plan).id);
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ status: 'OPEN' });
    await finished(plan);
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ status: 'DONE' });
    const { formRequests } = await coach.ok<any>(
      `query ($id: ID!) { formRequests(clientId: $id) { formId actionId answers { scores { value } } } }`,
      { id: client.clientId },
    );
    const answered = { formId: form.id, actionId: lookOf(plan).id };
    expect(formRequests).toEqual([
      { ...answered, answers: { scores: [{ value: 8 }] } },
      { ...answered, answers: { scores: [{ value: 8 }] } },
    ]);
  });

  it('tells the coach as a sent form does', async () => {
    const plan = await withForm();
    await answerAll(client, await open(client, lookOf(plan)), 2);
    const { rows } = await world.owner.query(`select kind from follow_ups where client_id = $1`, [
      client.clientId,
    ]);
    expect(rows).toEqual([{ kind: 'FORM_ALARM' }]);
  });

  it('is not seen by staff before it is finished, and then as the form says', async () => {
    const own = await published(coach, worksheet({ readers: 'CLIENT' }), 'For you alone');
    const plan = await withForm(client, own);
    const request = await open(client, lookOf(plan));
    await saveAnswers(client, request, { proud: 'I slept.' });
    const read = `query ($id: ID!) { formRequest(id: $id) { id answers { answers { values } } } }`;
    expect(await faultOf(coach.gql(read, { id: request.id }))).toBe('NOT_FOUND');
    const withdraw = `mutation ($id: ID!) { withdrawForm(requestId: $id) { __typename } }`;
    expect(await faultOf(coach.gql(withdraw, { id: request.id }))).toBe('NOT_FOUND');
    const { formRequests } = await coach.ok<any>(
      `query ($id: ID!) { formRequests(clientId: $id) { id } }`,
      { id: client.clientId },
    );
    expect(formRequests).toEqual([]);
    // The client finds what they wrote, also once the plan is paused or over.
    expect((await client.ok<any>('{ myForms { id } }')).myForms).toEqual([{ id: request.id }]);
    await sendAnswers(client, request);
    expect((await coach.ok<any>(read, { id: request.id })).formRequest).toEqual({
      id: request.id,
      answers: null,
    });
    expect((await client.ok<any>('{ myForms { id } }')).myForms).toHaveLength(1);
    const action = `query ($id: ID!) { plan(id: $id) { steps { actions { formRequest { id } } } } }`;
    for (const who of [client, coach]) {
      const seen = await who.ok<any>(action, { id: plan.id });
      expect(seen.plan.steps[0].actions[0]).toEqual({ formRequest: { id: request.id } });
    }
  });

  it('stays closed while its step is locked, and for everybody but its client', async () => {
    const plan = await assign(world, coach, client, {
      content: {
        ...content(latestOf(form)),
        steps: [
          step('first', [walk]),
          step('second', [asks(latestOf(form))], [{ kind: 'STEP_DONE', step: 'first' }]),
        ],
      },
    });
    expect(await open(client, lookOf(plan))).toMatchObject({ code: 'LOCKED' });
    const other = await practice.client({ coach });
    const stranger = await (await makePractice(world)).client();
    const input = { id: newId(world), actionId: lookOf(plan).id };
    expect(await faultOf(other.gql(OPEN, { input }))).toBe('NOT_FOUND');
    expect(await faultOf(stranger.gql(OPEN, { input }))).toBe('NOT_FOUND');
    expect(await faultOf(coach.gql(OPEN, { input }))).toBe('FORBIDDEN');
  });

  it('is for actions that ask for a form, and a questionnaire takes no form’s answers', async () => {
    const plan = await assign(world, coach, client, {
      content: {
        ...content(''),
        steps: [step('first', [asks('are-you-sure'), asks(latestOf(form), { key: 'form' }), walk])],
      },
    });
    expect(await open(client, lookOf(plan))).toMatchObject({ code: 'NOT_NOW' });
    expect((await open(client, actionOf(plan, 'walk'))).__typename).not.toBe('FormRequest');
    const { errors } = await client.gql(
      `mutation ($input: AnswerQuestionnaireInput!) { answerQuestionnaire(input: $input) { __typename ${REFUSAL} } }`,
      { input: { actionId: actionOf(plan, 'form').id, version: 1, answers: [] } },
    );
    expect(errors).toBeDefined();
    expect((await command(client, 'completeAction', actionOf(plan, 'form').id)).code).toBe(
      'NOT_NOW',
    );
  });

  it('keeps its answers when the plan is paused meanwhile, and completes nothing', async () => {
    const plan = await withForm();
    const request = await open(client, lookOf(plan));
    await command(coach, 'pausePlan', plan.id);
    expect(await answerAll(client, request, 1)).toMatchObject({
      answers: { shared: true, tellsCoach: true },
    });
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ doneAt: null });
  });

  it('pauses outreach as a sent form does, and still completes the action once', async () => {
    const content = nineQuestions();
    content.questions[8]!.choices[3]!.pausesOutreach = true;
    const plan = await withForm(client, await published(coach, content, 'With a pause'));
    await answerAll(client, await open(client, lookOf(plan)), 3);
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ status: 'DONE' });
    const { rows } = await world.owner.query(
      `select kind from follow_ups where client_id = $1 order by kind`,
      [client.clientId],
    );
    expect(rows).toEqual([{ kind: 'FORM_ALARM' }, { kind: 'READINESS' }]);
  });

  it('opens no outreach, and is no answer to the safety or readiness questions', async () => {
    const plan = await withForm();
    await finished(plan);
    const { rows } = await world.owner.query(
      `select id from questionnaire_results where client_id = $1`,
      [client.clientId],
    );
    expect(rows).toEqual([]);
  });
});

describe('editing a running plan', () => {
  const CONTENT = `contentVersion steps { key title purpose guidance outreach
    opens { kind step days anchor floor urgeAtMost date }
    actions { key kind title guidance required reach dueAfterDays habit { times per periods } prompt questionnaire } }`;
  const contentOf = async (id: string): Promise<any> =>
    (await coach.ok<any>(`query ($id: ID!) { planContent(planId: $id) { ${CONTENT} } }`, { id }))
      .planContent;
  const edit = async (plan: PlanSeen, change: (steps: any[]) => void): Promise<any> => {
    const { contentVersion, steps } = await contentOf(plan.id);
    change(steps);
    const input = { id: newId(world), planId: plan.id, contentVersion, steps };
    return (
      await coach.ok<any>(
        `mutation ($input: EditPlanInput!) { editPlan(input: $input) { __typename ... on Plan { id }
         ${REFUSAL.replace('message', 'message problems { code field action }')} } }`,
        { input },
      )
    ).editPlan;
  };

  it('adds a form, which the client can then answer', async () => {
    const plan = await assign(world, coach, client, {
      content: { ...content(''), steps: [step('first', [walk])] },
    });
    const added = await edit(plan, ([first]) => first.actions.push(asks(latestOf(form))));
    expect(added).toMatchObject({ __typename: 'Plan' });
    const changed = await planOf(client, plan.id);
    await answerAll(client, await open(client, lookOf(changed)));
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ status: 'DONE' });
  });

  it('refuses a form that the coach cannot use, and leaves those alone that the plan has', async () => {
    const plan = await withForm();
    const gone = await published(coach, worksheet(), 'Gone');
    await deleteForm(gone);
    await deleteForm();
    expect(
      await edit(plan, ([first]) => first.actions.push(asks(latestOf(gone), { key: 'new' }))),
    ).toMatchObject({
      problems: [{ code: 'UNKNOWN_FORM', field: 'steps.0.actions.1.questionnaire', action: 'new' }],
    });
    const renamed = await edit(plan, ([first]) => (first.actions[0].title = 'Look again'));
    expect(renamed).toMatchObject({ __typename: 'Plan' });
  });

  it('keeps what was answered when the action is removed, also what was not finished yet', async () => {
    const plan = await withForm();
    await finished(plan);
    await command(client, 'undoAction', lookOf(plan).id);
    const request = await open(client, lookOf(plan));
    const other = { ...walk, key: 'breathe', title: 'Breathe' };
    expect(await edit(plan, ([first]) => (first.actions = [other]))).toMatchObject({
      __typename: 'Plan',
    });
    expect(await open(client, lookOf(plan))).toMatchObject({ code: 'REMOVED' });
    expect((await answerAll(client, request)).answeredAt).not.toBeNull();
    const { formRequests } = await coach.ok<any>(
      `query ($id: ID!) { formRequests(clientId: $id) { id } }`,
      { id: client.clientId },
    );
    expect(formRequests).toHaveLength(2);
  });
});

describe('a newer version of a template', () => {
  it('with a form is offered, accepted by the client and answered', async () => {
    const plain = { ...content(''), steps: [step('first', [walk])] };
    const newer = { ...plain, steps: [step('first', [walk, asks(latestOf(form))])] };
    const template = await publishedVersions(coach, plain, newer);
    const plan = await assign(world, coach, client, {
      ...{ templateVersionId: template.versions[0], content: undefined },
    });
    const input = {
      ...{ id: newId(world), planId: plan.id, templateVersionId: template.versions[1] },
    };
    const offer = `mutation ($input: OfferVersionInput!) { offerVersion(input: $input) { ... on PlanOffer { id } ${REFUSAL} } }`;
    const { offerVersion } = await coach.ok<any>(offer, { input });
    // The client accepts what was offered, whatever becomes of the form.
    await deleteForm();
    const again = { ...input, id: newId(world) };
    expect((await coach.ok<any>(offer, { input: again })).offerVersion).toMatchObject({
      code: 'NOT_PUBLISHABLE',
    });
    const { acceptOffer } = await client.ok<any>(
      `mutation ($id: ID!) { acceptOffer(offerId: $id) { ... on PlanOffer { state } ${REFUSAL} } }`,
      { id: offerVersion.id },
    );
    expect(acceptOffer).toEqual({ state: 'ACCEPTED' });
    const moved = await planOf(client, plan.id);
    await answerAll(client, await open(client, lookOf(moved)));
    expect(lookOf(await planOf(client, plan.id))).toMatchObject({ status: 'DONE' });
  });

  it('with another form than the coach chose for this client names both', async () => {
    const old = { ...content(''), steps: [step('first', [walk, asks('safety')])] };
    const newer = { ...content(''), steps: [step('first', [walk, asks(latestOf(form))])] };
    const template = await publishedVersions(coach, old, newer);
    const own = await published(coach, worksheet(), 'For Dana');
    const adapted = { ...content(''), steps: [step('first', [walk, asks(latestOf(own))])] };
    const [templateVersionId, next] = template.versions;
    const plan = await assign(world, coach, client, { templateVersionId, content: adapted });
    const { planMove } = await coach.ok<any>(
      `query ($input: PlanMoveInput!) { planMove(input: $input) { ... on PlanMove {
         conflicts { field planForm { title number } versionForm { title number } } } } }`,
      { input: { planId: plan.id, templateVersionId: next } },
    );
    expect(planMove.conflicts).toEqual([
      {
        ...{ field: 'REMOVED', planForm: { title: 'For Dana', number: 1 } },
        versionForm: { title: 'How you are', number: 1 },
      },
    ]);
  });
});
