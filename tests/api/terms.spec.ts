import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CARE_WORDS } from '@footing/library/care-words';
import { makePractice, newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  JOINING,
  mailedToken,
  newAddress,
  PASSWORD,
  SIGNED_IN,
  signUp,
} from '../support/sign-in.js';
import {
  coachOf,
  DELETE_ENTRY,
  SHARE_ENTRY,
  shareEntry,
  UNSHARE_ENTRY,
} from '../support/journal.js';
import { actionOf, assign, command, plainAnswers, planOf } from '../support/plans.js';
import { bootWorld, type World } from '../support/world.js';

const TEXT = `id kind number shipped publishedAt body`;
const MY_TERMS = `inForce { agreement { ${TEXT} } privacyNotice { ${TEXT} } healthData { ${TEXT} }
    responsible { practiceName contactName contactEmail } }
  acceptances { id at kind granted text { ${TEXT} } } isFirstTime changed healthDataConsent`;
const MINE = `{ myTerms { ${MY_TERMS} } }`;
const ACCEPT = `mutation ($input: AcceptTermsInput!) { acceptTerms(input: $input) {
  __typename ... on MyTerms { ${MY_TERMS} } ... on Refusal { code message field version } } }`;
const WITHDRAW = `mutation { withdrawHealthData { __typename ... on MyTerms { healthDataConsent } } }`;
const PUBLISH = `mutation ($input: PublishTermsInput!) { publishTerms(input: $input) {
  __typename ... on TermsText { ${TEXT} } ... on Refusal { code message version } } }`;
const ALL_TEXTS = `{ practiceTerms { ${TEXT} } }`;
const STATUS = `query ($id: ID!) { client(id: $id) { profile {
  id terms { kind at granted number shipped isCurrent } } } }`;
const JOIN = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${SIGNED_IN} } }`;
const PREVIEW = `query ($token: String!) { invitation(token: $token) { role terms {
  agreement { ${TEXT} } privacyNotice { ${TEXT} } healthData { ${TEXT} }
  responsible { practiceName contactName contactEmail } } } }`;

let world: World;
let practice: TestPractice;
let owner: Actor;
let coach: Actor;

beforeAll(async () => {
  world = await bootWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  owner = practice.owner;
  coach = await practice.coach();
});

const mine = async (client: Actor) => (await client.ok<any>(MINE)).myTerms;
const accept = async (client: Actor, input: object) =>
  (await client.ok<any>(ACCEPT, { input })).acceptTerms;
const statusOf = async (client: Actor, by: Actor) =>
  (await by.ok<any>(STATUS, { id: client.clientId })).client.profile.terms;
const ownAgreement = (words: string) => `${words}\n\n${CARE_WORDS.join('\n\n')}`;

async function publish(kind: string, body: string, basedOn: string): Promise<any> {
  world.clock.advance({ hours: 1 });
  const input = { id: newId(world), kind, body, basedOn };
  return (await owner.ok<any>(PUBLISH, { input })).publishTerms;
}

describe('signing the agreement', () => {
  const SIGNATURE = 'signature { at name number shipped isCurrent }';
  const SIGN = `mutation ($input: SignAgreementInput!) { signAgreement(input: $input) {
    __typename ... on MyTerms { asksSignature ${SIGNATURE} } ... on Refusal { code version } } }`;
  const ASK = `mutation { setAsksSignature(asks: true) { ... on Practice { asksSignature } } }`;
  const SIGNED = `query ($id: ID!) { client(id: $id) { profile { terms { kind number ${SIGNATURE} } } } }`;
  const sign = async (client: Actor, name: string, agreement = JOINING.agreement) =>
    (await client.ok<any>(SIGN, { input: { agreement, name } })).signAgreement;
  const agreementOf = async (client: Actor) =>
    (await coach.ok<any>(SIGNED, { id: client.clientId })).client.profile.terms.find(
      ({ kind }: any) => kind === 'AGREEMENT',
    );

  it('keeps the name, the date and the version, which the coach sees, and is done once', async () => {
    const client = await practice.client({ coach });
    await owner.ok(ASK);
    const at = world.clock.now().toISOString();
    const signed = { at, name: 'Mara M. Client', number: 5, shipped: true, isCurrent: true };
    expect(await sign(client, ' Mara M. Client ')).toMatchObject({
      asksSignature: true,
      signature: signed,
    });
    world.clock.advance({ minutes: 1 });
    expect((await sign(client, 'Somebody Else')).signature).toEqual(signed);
    expect((await agreementOf(client)).signature).toEqual(signed);
    const { rows } = await world.owner.query(
      `select signed_name from terms_acceptances where client_id = $1 and signed_name <> ''`,
      [client.clientId],
    );
    expect(rows).toEqual([{ signed_name: expect.stringMatching(/^sealed:CLIENT/) }]);
  });

  it('is for the version in force; a newer one is signed anew, and the coach sees which one was signed', async () => {
    const client = await practice.client({ coach });
    await sign(client, 'Mara Client');
    const { id } = await publish('AGREEMENT', ownAgreement('Be kind.'), JOINING.agreement);
    expect(await sign(client, 'Mara Client')).toMatchObject({ code: 'STALE', version: 1 });
    expect((await agreementOf(client)).signature).toMatchObject({ number: 5, isCurrent: false });
    expect(await sign(client, 'Mara Client', id)).toMatchObject({
      signature: { number: 1, shipped: false, isCurrent: true },
    });
    expect((await mine(client)).changed).toEqual([]);
  });

  it('needs a name, and only owners decide whether clients are asked', async () => {
    const client = await practice.client({ coach });
    const input = { agreement: JOINING.agreement, name: ' ' };
    expect((await client.gql(SIGN, { input })).errors?.[0]?.extensions).toMatchObject({
      fields: [{ field: 'input.name' }],
    });
    expect((await coach.gql(ASK)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('joining a practice', () => {
  async function invited(email = newAddress('joining')): Promise<{ email: string; token: string }> {
    await coach.ok(
      `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
      { input: { email, name: 'Jo Client' } },
    );
    return { email, token: await mailedToken(world, email) };
  }
  const join = (token: string, joining?: object | null) =>
    world.gql(JOIN, { input: { token, password: PASSWORD, joining } });
  const storedOf = async (email: string) =>
    (
      await world.owner.query(
        `select (select count(*)::int from accounts where email = $1) as accounts,
           (select count(*)::int from members where email = $1) as members,
           (select count(*)::int from terms_acceptances a join clients c on c.id = a.client_id
              where c.email = $1) as acceptances,
           (select joined_at from clients where email = $1) as joined,
           (select accepted_at from invitations where email = $1) as accepted`,
        [email],
      )
    ).rows[0];

  it('shows the shipped texts and the responsible person to anyone with the invitation link', async () => {
    const { token } = await invited();
    const { invitation } = (await world.gql<any>(PREVIEW, { token })).data!;
    expect(invitation.terms).toMatchObject({
      agreement: { id: JOINING.agreement, shipped: true, number: 5, publishedAt: null },
      privacyNotice: { id: JOINING.privacyNotice, shipped: true },
      healthData: { id: JOINING.healthData, shipped: true },
      responsible: {
        practiceName: 'Harbour',
        contactName: 'Olga Owner',
        contactEmail: owner.email,
      },
    });
  });

  it('stores the confirmed age and the accepted agreement, privacy notice and health data text with version and date', async () => {
    const { email, token } = await invited();
    const joined = (await join(token, JOINING)).data!['acceptInvitation'] as any;
    expect(joined.__typename).toBe('SignedIn');
    const { rows } = await world.owner.query(
      `select a.kind, a.granted, a.shipped, a.version, a.created_at from terms_acceptances a
       join clients c on c.id = a.client_id where c.email = $1 order by a.kind`,
      [email],
    );
    const at = world.clock.now();
    expect(rows).toEqual([
      { kind: 'ADULT', granted: true, shipped: null, version: null, created_at: at },
      { kind: 'AGREEMENT', granted: true, shipped: true, version: 5, created_at: at },
      { kind: 'HEALTH_DATA', granted: true, shipped: true, version: 2, created_at: at },
      { kind: 'PRIVACY_NOTICE', granted: true, shipped: true, version: 1, created_at: at },
    ]);
  });

  it('is refused under the age of 18, stores nothing and leaves the invitation open', async () => {
    const { email, token } = await invited();
    const refused = (await join(token, { ...JOINING, adult: false })).data!['acceptInvitation'];
    expect(refused).toMatchObject({ __typename: 'Refusal', code: 'NOT_ADULT' });
    const nothing = { accounts: 0, members: 0, acceptances: 0, joined: null, accepted: null };
    expect(await storedOf(email)).toEqual(nothing);
    expect((await world.gql<any>(PREVIEW, { token })).data!.invitation).not.toBeNull();
  });

  it('is refused without acceptance, and stores nothing', async () => {
    const { email, token } = await invited();
    expect((await join(token)).errors?.[0]?.extensions['fields']).toMatchObject([
      { field: 'input.joining' },
    ]);
    expect(await storedOf(email)).toMatchObject({ accounts: 0, acceptances: 0, joined: null });
  });

  it('is refused with an outdated text, and the refusal names its field', async () => {
    const { email, token } = await invited();
    await publish('AGREEMENT', ownAgreement('We meet on Tuesdays.'), JOINING.agreement);
    expect((await join(token, JOINING)).data!['acceptInvitation']).toMatchObject({
      code: 'STALE',
      field: 'input.joining.agreement',
    });
    expect(await storedOf(email)).toMatchObject({ accounts: 0, acceptances: 0, joined: null });
    const agreement = 'AGREEMENT-own-1';
    expect((await join(token, { ...JOINING, agreement })).data!['acceptInvitation']).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('with an existing account requires acceptance of the texts of that practice', async () => {
    const person = await signUp(world, { practiceName: 'Own' });
    const { token } = await invited(person.email);
    expect((await join(token)).errors?.[0]?.extensions['code']).toBe('INVALID_INPUT');
    expect((await join(token, JOINING)).data!['acceptInvitation']).toMatchObject({
      __typename: 'SignedIn',
    });
  });

  it('as a coach requires no acceptance', async () => {
    const email = newAddress('coach');
    await owner.ok(
      `mutation ($input: InviteCoachInput!) { inviteCoach(input: $input) { __typename } }`,
      { input: { email, name: 'Cleo', role: 'COACH' } },
    );
    const token = await mailedToken(world, email);
    expect((await world.gql<any>(PREVIEW, { token })).data!.invitation.terms).toBeNull();
    expect((await join(token)).data!['acceptInvitation']).toMatchObject({ __typename: 'SignedIn' });
  });
});

describe('a client who joined before terms existed', () => {
  it('can read before accepting the terms, and can write only after accepting them', async () => {
    const client = await practice.client({ coach, accepted: false });
    expect(await mine(client)).toMatchObject({
      isFirstTime: true,
      changed: [],
      healthDataConsent: false,
      acceptances: [],
    });
    expect(await client.ok<any>('{ myProfile { name } }')).toMatchObject({
      myProfile: { name: 'Mara Client' },
    });
    expect((await checkIn(client)).code).toBe('CONSENT_NEEDED');
    expect(await accept(client, JOINING)).toMatchObject({
      isFirstTime: false,
      healthDataConsent: true,
    });
    expect((await checkIn(client)).__typename).toBe('CheckIn');
  });

  it('cannot accept the terms without confirming an age of 18 or over, and nothing is stored', async () => {
    const client = await practice.client({ coach, accepted: false });
    for (const adult of [false, undefined]) {
      expect(await accept(client, { ...JOINING, adult })).toMatchObject({ code: 'NOT_ADULT' });
    }
    expect((await mine(client)).acceptances).toEqual([]);
  });
});

describe('a new version', () => {
  it('needs acceptance without blocking the client, and the earlier acceptance stays on record', async () => {
    const client = await practice.client({ coach });
    const published = await publish('AGREEMENT', ownAgreement('Version one.'), JOINING.agreement);
    expect(published).toMatchObject({ id: 'AGREEMENT-own-1', number: 1, shipped: false });
    expect(await mine(client)).toMatchObject({
      isFirstTime: false,
      changed: ['AGREEMENT'],
      healthDataConsent: true,
      inForce: { agreement: { id: published.id, publishedAt: world.clock.now().toISOString() } },
    });
    expect((await checkIn(client)).__typename).toBe('CheckIn');
    expect(await statusOf(client, coach)).toContainEqual(
      expect.objectContaining({ kind: 'AGREEMENT', shipped: true, isCurrent: false }),
    );
    world.clock.advance({ hours: 1 });
    expect(await accept(client, { agreement: JOINING.agreement })).toMatchObject({ code: 'STALE' });
    const accepted = await accept(client, { agreement: published.id });
    expect(accepted.changed).toEqual([]);
    const agreements = accepted.acceptances.filter(({ kind }: any) => kind === 'AGREEMENT');
    expect(agreements.map(({ at, text }: any) => [at, text.id])).toEqual([
      ['2026-03-02T11:00:00.000Z', 'AGREEMENT-own-1'],
      ['2026-03-02T09:00:00.000Z', JOINING.agreement],
    ]);
    expect(agreements[1].text.body).toContain('What coaching is');
    expect(await accept(client, { agreement: published.id })).toEqual(accepted);
  });

  it('is published once when the request is repeated, and cannot be changed afterward', async () => {
    const input = {
      id: newId(world),
      kind: 'PRIVACY_NOTICE',
      body: 'We keep little.',
      basedOn: JOINING.privacyNotice,
    };
    const first = (await owner.ok<any>(PUBLISH, { input })).publishTerms;
    expect((await owner.ok<any>(PUBLISH, { input })).publishTerms).toEqual(first);
    await publish('PRIVACY_NOTICE', 'We keep less.', first.id);
    const texts = (await coach.ok<any>(ALL_TEXTS)).practiceTerms.filter(
      ({ kind }: any) => kind === 'PRIVACY_NOTICE',
    );
    expect(texts.map(({ id, body }: any) => [id, body.slice(0, 15)])).toEqual([
      ['PRIVACY_NOTICE-own-2', 'We keep less.'],
      ['PRIVACY_NOTICE-own-1', 'We keep little.'],
      ['PRIVACY_NOTICE-shipped-1', '## Who is respo'],
    ]);
    await expect(
      world.owner.query(`update terms_versions set body = '' where practice_id = $1`, [
        practice.id,
      ]),
    ).rejects.toThrow('cannot be changed');
  });

  it('based on an outdated version is refused', async () => {
    await publish('PRIVACY_NOTICE', 'We keep little.', JOINING.privacyNotice);
    expect(await publish('PRIVACY_NOTICE', 'Other', JOINING.privacyNotice)).toMatchObject({
      code: 'STALE',
      version: 1,
    });
  });

  it('of the agreement must say what coaching is not and what is confidential', async () => {
    const input = {
      id: newId(world),
      kind: 'AGREEMENT',
      body: 'Pay me.',
      basedOn: JOINING.agreement,
    };
    const { errors } = await owner.gql(PUBLISH, { input });
    expect(errors?.[0]?.message).toContain(CARE_WORDS[0]);
    const typed = `Pay me. ${CARE_WORDS.join('\n').replaceAll('’', "'")}`;
    expect(
      (await owner.ok<any>(PUBLISH, { input: { ...input, body: typed } })).publishTerms,
    ).toMatchObject({ number: 1 });
  });

  it('can be published only by owners', async () => {
    const client = await practice.client({ coach });
    for (const person of [coach, client]) {
      const input = {
        id: newId(world),
        kind: 'PRIVACY_NOTICE',
        body: 'x',
        basedOn: JOINING.privacyNotice,
      };
      const { errors } = await person.gql(PUBLISH, { input });
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
  });
});

const RESULT = `{ __typename ... on Refusal { code message } }`;

/** The result or refusal of one mutation, or its error code. */
async function said(client: Actor, field: string, type: string, input: object): Promise<any> {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) ${RESULT} }`;
  const { data, errors } = await client.gql<any>(query, { input });
  return data?.[field] ?? { code: errors?.[0]?.extensions['code'] };
}
const checkIn = (client: Actor) =>
  said(client, 'checkIn', 'CheckInInput', { id: newId(world), mood: 5, urge: 5, energy: 5 });

describe('consent for health and relationship data', () => {
  const withdraw = (client: Actor) => client.ok<any>(WITHDRAW);
  const agree = (client: Actor) => accept(client, { healthData: JOINING.healthData });

  /** Every mutation in which clients write about their lives, with a valid input. */
  async function doorsOf(client: Actor): Promise<[string, () => Promise<any>][]> {
    const plan = await assign(world, coach, client);
    const [walk, wait, write, ask] = ['walk', 'wait', 'write', 'ask'].map(
      (key) => actionOf(plan, key).id,
    );
    const answers = await plainAnswers(client);
    const safety = await plainAnswers(client, 'safety');
    const checks = { small: true, inexpensive: true, notInPerson: true, obligesToNothing: true };
    const breather = { id: newId(world), text: 'Not sent', version: 0 };
    const kept = { id: newId(world), text: 'Kept', version: 0 };
    await said(client, 'writeBreather', 'WriteBreatherInput', kept);
    const entry = { id: newId(world), text: 'Kept', version: 0 };
    await said(client, 'writeJournalEntry', 'WriteJournalEntryInput', entry);
    const sharing = { id: entry.id, version: 1, coachId: await coachOf(client) };
    const anotherEntry = { ...entry, id: newId(world) };
    const door = (field: string, type: string, input: object): [string, () => Promise<any>] => [
      field,
      () => said(client, field, type, input),
    ];
    return [
      ['checkIn', () => checkIn(client)],
      door('logContact', 'LogContactInput', { id: newId(world), begunBy: 'CLIENT', means: 'CALL' }),
      door('writeBreather', 'WriteBreatherInput', breather),
      door('saveHardMoments', 'SaveHardMomentsInput', { helped: 'A walk', version: 0 }),
      door('writeJournalEntry', 'WriteJournalEntryInput', anotherEntry),
      [
        'shareJournalEntry',
        async () => (await client.ok<any>(SHARE_ENTRY, sharing)).shareJournalEntry,
      ],
      door('saveReflection', 'SaveReflectionInput', {
        actionId: write,
        text: 'So it is.',
        version: 0,
        finish: true,
      }),
      door('answerQuestionnaire', 'AnswerQuestionnaireInput', { actionId: ask, ...answers }),
      door('answerReadiness', 'AnswerReadinessInput', {
        questionnaire: 'are-you-sure',
        ...answers,
      }),
      door('answerSafetyCheck', 'AnswerSafetyCheckInput', safety),
      door('countHabit', 'CountHabitInput', { actionId: wait, on: '2026-03-02', times: 1 }),
      door('giveSurprise', 'GiveSurpriseInput', { actionId: walk, ...checks }),
      door('recordSurpriseOutcome', 'RecordSurpriseOutcomeInput', {
        actionId: walk,
        outcome: 'NO_RESPONSE',
      }),
      door('writeLetter', 'WriteLetterInput', { planId: plan.id, text: 'Dear me', version: 0 }),
      ['completeAction', async () => command(client, 'completeAction', walk!)],
      [
        'shareBreather',
        async () => {
          const { data, errors } = await client.gql<any>(
            `mutation ($id: ID!) { shareBreather(id: $id, version: 1) ${RESULT} }`,
            { id: kept.id },
          );
          return data?.shareBreather ?? { code: errors?.[0]?.extensions['code'] };
        },
      ],
    ];
  }
  const stored = async (client: Actor): Promise<Record<string, number>> => {
    const { rows } = await world.owner.query(
      WRITTEN.map(
        (table) =>
          `select '${table}' as name, count(*)::int as count from ${table} where client_id = $1`,
      ).join(' union all '),
      [client.clientId],
    );
    return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
  };
  const WRITTEN = [
    'breathers',
    'check_ins',
    'contacts',
    'habit_counts',
    'hard_moments',
    'journal_entries',
    'letters',
    'questionnaire_answers',
    'questionnaire_results',
    'reflections',
    'surprises',
  ];

  it('blocks every mutation that stores the data when withdrawn, and allows each mutation when given again', async () => {
    const client = await practice.client({ coach });
    const doors = await doorsOf(client);
    const before = await stored(client);
    await withdraw(client);
    for (const [name, go] of doors) {
      const refused = await go();
      expect([name, refused.code]).toEqual([name, 'CONSENT_NEEDED']);
      expect(refused.message).toContain('Agreement and privacy');
    }
    expect(await stored(client)).toEqual(before);
    await agree(client);
    for (const [name, go] of doors) {
      expect([name, (await go()).code]).not.toEqual([name, 'CONSENT_NEEDED']);
    }
    const after = await stored(client);
    const grew = WRITTEN.filter((table) => after[table]! > before[table]!);
    expect(grew).toEqual(WRITTEN.filter((table) => !['letters', 'surprises'].includes(table)));
  });

  it('is enforced by the database, even if the server does not check it', async () => {
    const client = await practice.client({ coach });
    await withdraw(client);
    const { rows } = await world.owner.query(
      `select tablename, cmd from pg_policies where policyname like '%_consented_%' and permissive = 'RESTRICTIVE'`,
    );
    expect(rows.map(({ tablename, cmd }) => `${tablename} ${cmd}`).sort()).toEqual([
      ...['breathers', 'check_ins'].map((t) => `${t} INSERT`),
      ...['client_files UPDATE', 'contacts INSERT'],
      ...['couple_reflections INSERT', 'couple_reflections UPDATE'],
      'file_places UPDATE',
      ...['form_answers INSERT', 'form_answers UPDATE'],
      ...['habit_counts', 'hard_moments'].map((t) => `${t} INSERT`),
      ...['hard_moments UPDATE', 'journal_entries INSERT'],
      'journal_entries UPDATE',
      ...['letters'].map((t) => `${t} INSERT`),
      ...['letters UPDATE', 'messages UPDATE'],
      ...['questionnaire_answers', 'questionnaire_results', 'reflections'].map(
        (t) => `${t} INSERT`,
      ),
      'reflections UPDATE',
      'surprises INSERT',
    ]);
    const insert = async () => {
      await world.owner.query(
        `begin; set local role footing_client; set local app.role = 'CLIENT';
         set local app.practice_id = '${practice.id}'; set local app.client_id = '${client.clientId}'`,
      );
      try {
        await world.owner.query(
          `insert into contacts (practice_id, id, client_id, created_at, received_at, begun_by, means, person_id,
             coach_id, supervised, shares_contact_log, health_data_agreed)
           select $1, $2, $3, $4, $4, 'CLIENT', 'CALL', other_person_id, coach_id, supervised, shares_contact_log,
             health_data_agreed
           from clients where id = $3`,
          [practice.id, newId(world), client.clientId, world.clock.now()],
        );
        return 'written';
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await world.owner.query('rollback');
      }
    };
    expect(await insert()).toBe('42501');
    await agree(client);
    expect(await insert()).toBe('written');
  });

  it('is not required to read, undo, set a boundary, request a call, or pause or end a plan', async () => {
    const client = await practice.client({ coach });
    const plan = await assign(world, coach, client);
    const checkedIn = newId(world);
    await said(client, 'checkIn', 'CheckInInput', { id: checkedIn, mood: 5 });
    const breather = { id: newId(world), text: 'Not sent', version: 0 };
    await said(client, 'writeBreather', 'WriteBreatherInput', breather);
    const entry = await shareEntry(world, client, 'Kept');
    await withdraw(client);
    expect((await client.ok<any>(UNSHARE_ENTRY, { id: entry })).unshareJournalEntry).toMatchObject({
      text: 'Kept',
      shared: false,
    });
    expect((await client.ok<any>(DELETE_ENTRY, { id: entry })).deleteJournalEntry.ok).toBe(true);
    expect(
      (await client.ok<any>('{ breathers { edges { node { id } } } }')).breathers.edges,
    ).toHaveLength(1);
    expect(await planOf(client, plan.id)).toMatchObject({ id: plan.id });
    const undo = await client.ok<any>(
      `mutation ($id: ID!, $breather: ID!) {
         undoCheckIn(id: $id) { __typename } burnBreather(id: $breather) { __typename } }`,
      { id: checkedIn, breather: breather.id },
    );
    expect(undo).toMatchObject({
      undoCheckIn: { __typename: 'Done' },
      burnBreather: { __typename: 'Done' },
    });
    expect(
      await said(client, 'setBoundary', 'SetBoundaryInput', {
        clientId: client.clientId,
        boundary: 'ASKED_FOR_NO_CONTACT',
      }),
    ).toEqual({ __typename: 'ClientProfile' });
    expect(await said(client, 'requestCall', 'RequestCallInput', { id: newId(world) })).toEqual({
      __typename: 'CallRequest',
    });
    expect((await command(client, 'pausePlan', plan.id)).status).toBe('PAUSED');
    expect(
      await said(client, 'endPlan', 'EndPlanInput', { planId: plan.id, ending: 'LET_GO' }),
    ).toMatchObject({ __typename: 'Plan' });
  });

  it('shows its withdrawal and the date to staff with access to the client', async () => {
    const client = await practice.client({ coach });
    const stranger = await practice.coach();
    world.clock.advance({ days: 1 });
    await withdraw(client);
    for (const person of [coach, owner]) {
      expect(await statusOf(client, person)).toContainEqual({
        kind: 'HEALTH_DATA',
        at: '2026-03-03T09:00:00.000Z',
        granted: false,
        number: 2,
        shipped: true,
        isCurrent: true,
      });
    }
    const { errors } = await stranger.gql(STATUS, { id: client.clientId });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });

  it('creates an attention item when withdrawn, which ends when dismissed or when consent is given again', async () => {
    const client = await practice.client({ coach });
    const today = async () =>
      (await coach.ok<any>('{ coachToday { attention { id kind clientId since } } }')).coachToday
        .attention;
    expect(await today()).toEqual([]);
    await withdraw(client);
    const [item, ...others] = await today();
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      kind: 'CONSENT_WITHDRAWN',
      clientId: client.clientId,
      since: '2026-03-02T09:00:00.000Z',
    });
    await agree(client);
    expect(await today()).toEqual([]);
    await withdraw(client);
    const [again] = await today();
    const dismissed = { id: newId(world), attentionId: again.id };
    expect(await said(coach, 'dismissAttention', 'DismissAttentionInput', dismissed)).toMatchObject(
      {
        __typename: 'AttentionMark',
      },
    );
    expect(await today()).toEqual([]);
  });

  it('is stored once per change, even if requests are repeated', async () => {
    const client = await practice.client({ coach });
    await Promise.all([withdraw(client), withdraw(client)]);
    await agree(client);
    await agree(client);
    const words = (await mine(client)).acceptances.filter(
      ({ kind }: any) => kind === 'HEALTH_DATA',
    );
    expect(words.map(({ granted }: any) => granted)).toEqual([true, false, true]);
  });
});

it('a client can read only their own acceptances, even if the server does not check access', async () => {
  const client = await practice.client({ coach });
  const others = [
    await practice.client({ coach }),
    await (await makePractice(world, 'Other')).client(),
  ];
  for (const other of others) {
    expect((await other.gql(STATUS, { id: client.clientId })).errors).toBeDefined();
    const ids = (await mine(other)).acceptances.map(({ id }: any) => id);
    expect((await mine(client)).acceptances.filter(({ id }: any) => ids.includes(id))).toEqual([]);
    await world.owner.query(
      `begin; set local role footing_client; set local app.role = 'CLIENT';
       set local app.practice_id = '${other.practiceId}'; set local app.client_id = '${other.clientId}'`,
    );
    const { rows } = await world.owner.query(`select distinct client_id from terms_acceptances`);
    await world.owner.query('rollback');
    expect(rows).toEqual([{ client_id: other.clientId }]);
  }
});
