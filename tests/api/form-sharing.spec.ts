import { APP_ROLE } from '@footing/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import {
  nineAnswers,
  nineQuestions,
  pausingForm,
  published,
  readRequest,
  saveAnswers,
  sendAnswers,
  sendForm,
  shareAnswers,
  worksheet,
  type FormSeen,
} from '../support/forms.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let client: Actor;
let form: FormSeen;
let alarming: FormSeen;

beforeAll(async () => {
  world = await bootWorld();
  world.clock.set('2026-03-02T09:00:00Z');
  practice = await makePractice(world);
  coach = await practice.coach();
  form = await published(coach, worksheet(), 'About the week');
  alarming = await published(coach, nineQuestions({ readers: 'CLIENT_CHOOSES' }), 'Two weeks');
});
beforeEach(async () => {
  world.clock.set('2026-03-02T09:00:00Z');
  client = await practice.client({ coach });
});
afterAll(() => world.close());

async function finished(of: FormSeen, share: boolean, answers: object = { proud: 'I slept.' }) {
  const sent = await sendForm(world, coach, client, of);
  await saveAnswers(client, sent, answers as never, share);
  await sendAnswers(client, sent);
  world.clock.advance({ hours: 1 });
  return sent;
}

const attention = async () =>
  (await coach.ok<any>('{ coachToday { attention { kind clientId count section } } }')).coachToday
    .attention;
const ofClient = async (kind: string) =>
  (await attention()).filter(
    (item: any) => item.clientId === client.clientId && item.kind === kind,
  );

/** What row-level security lets the coach select of these answers. */
async function selected({ id }: { id: string }): Promise<number> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = 'COACH';
     set local app.member_id = '${coach.memberId}'; set local role ${APP_ROLE}`,
  );
  try {
    return (await world.owner.query('select id from form_answers where id = $1', [id])).rows.length;
  } finally {
    await world.owner.query('rollback');
  }
}

/** Changes the row of the answers as the client's own role may, past the server. */
async function changedByClient({ id }: { id: string }, assignments: string): Promise<void> {
  await world.owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.role = 'CLIENT';
     set local app.client_id = '${client.clientId}'; set local role footing_client`,
  );
  try {
    await world.owner.query(`update form_answers set ${assignments} where id = $1`, [id]);
  } finally {
    await world.owner.query('rollback');
  }
}

describe('answers that a client kept to themselves', () => {
  it('can be shared later, are read by the coach from then on, and are new on their Today', async () => {
    const sent = await finished(form, false);
    expect(await readRequest(coach, sent)).toMatchObject({ answers: null, sharedAt: null });
    expect(await ofClient('UNREAD')).toEqual([]);
    const shared = await shareAnswers(client, sent, true);
    const at = world.clock.now().toISOString();
    expect(shared).toMatchObject({ clientChooses: true, sharedAt: at, answers: { shared: true } });
    expect(await readRequest(coach, sent)).toMatchObject({
      sharedAt: at,
      answers: { answers: [{ values: ['I slept.'] }] },
    });
    expect(await ofClient('UNREAD')).toMatchObject([{ section: 'FORMS', count: 1 }]);
    // Sharing what is shared is a repeated request.
    world.clock.advance({ minutes: 1 });
    expect(await shareAnswers(client, sent, true)).toMatchObject({ sharedAt: at });
  });

  it('are new although the coach has read later ones, and new again when they are shared again', async () => {
    const kept = await finished(form, false);
    await finished(form, true);
    const read = async () => {
      await coach.ok(
        `mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }`,
        {
          input: {
            clientId: client.clientId,
            section: 'FORMS',
            to: world.clock.now().toISOString(),
          },
        },
      );
      world.clock.advance({ minutes: 1 });
    };
    await read();
    expect(await ofClient('UNREAD')).toEqual([]);
    await shareAnswers(client, kept, true);
    expect(await ofClient('UNREAD')).toMatchObject([{ count: 1 }]);
    await read();
    await shareAnswers(client, kept, false);
    world.clock.advance({ minutes: 1 });
    expect(await ofClient('UNREAD')).toEqual([]);
    await shareAnswers(client, kept, true);
    expect(await ofClient('UNREAD')).toMatchObject([{ count: 1 }]);
  });

  it('tell the coach when they are shared, if they would have told them when they were sent', async () => {
    const sent = await finished(alarming, false, nineAnswers(0, 2));
    expect(await ofClient('FORM_ALARM')).toEqual([]);
    expect(await shareAnswers(client, sent, true)).toMatchObject({ answers: { tellsCoach: true } });
    expect(await ofClient('FORM_ALARM')).toHaveLength(1);
    // What it set off stays for a person to acknowledge, and the client still reads that the coach was told.
    const ended = await shareAnswers(client, sent, false);
    expect(ended).toMatchObject({ sharedAt: null, answers: { shared: false, tellsCoach: true } });
    expect(await ofClient('FORM_ALARM')).toHaveLength(1);
  });
});

describe('answers that a client shared', () => {
  it('can be kept again: from then on nobody else reads them, in the database as well', async () => {
    const sent = await finished(form, true);
    expect(await selected(sent)).toBe(1);
    await shareAnswers(client, sent, false);
    expect(await readRequest(coach, sent)).toMatchObject({ answers: null, sharedAt: null });
    expect(await selected(sent)).toBe(0);
    expect(await ofClient('UNREAD')).toEqual([]);
    expect((await readRequest(coach, sent)).answeredAt).not.toBeNull();
  });

  it('can be kept again without the consent to health data, which sharing needs', async () => {
    const [sent, kept] = [await finished(form, true), await finished(form, false)];
    await client.ok('mutation { withdrawHealthData { __typename } }');
    expect(await shareAnswers(client, kept, true)).toMatchObject({ code: 'CONSENT_NEEDED' });
    expect(await shareAnswers(client, sent, false)).toMatchObject({ sharedAt: null });
    expect(await selected(sent)).toBe(0);
    await expect(changedByClient(sent, `shared = true, shared_at = now()`)).rejects.toThrow(
      'row-level security',
    );
  });

  it('can be kept again by an archived client, who can share nothing', async () => {
    const [sent, kept] = [await finished(form, true), await finished(form, false)];
    await world.owner.query(`update clients set archived_at = now() where id = $1`, [
      client.clientId,
    ]);
    expect(await shareAnswers(client, kept, true)).toMatchObject({ code: 'NOT_NOW' });
    expect(await shareAnswers(client, sent, false)).toMatchObject({ sharedAt: null });
  });

  it('pause outreach as before, whoever reads them', async () => {
    const pausing = await published(coach, pausingForm({ readers: 'CLIENT_CHOOSES' }), 'Going');
    const sent = await finished(pausing, true, { going: 'yes' });
    const ended = await shareAnswers(client, sent, false);
    expect(ended.answers).toMatchObject({ pausesOutreach: true, stillPauses: true });
    await expect(changedByClient(sent, 'pauses_outreach = false')).rejects.toThrow(
      'cannot be changed',
    );
  });
});

describe('who reads the answers', () => {
  it('cannot be changed where the form says it, or before the form is finished', async () => {
    for (const readers of ['CLIENT', 'COACH'] as const) {
      const fixed = await published(coach, worksheet({ readers }), readers);
      const sent = await finished(fixed, true);
      expect(sent).toMatchObject({ clientChooses: false });
      for (const share of [true, false]) {
        expect(await shareAnswers(client, sent, share)).toMatchObject({ code: 'NOT_NOW' });
      }
      await expect(
        changedByClient(
          sent,
          readers === 'COACH'
            ? 'shared = false, shared_at = null'
            : 'shared = true, shared_at = now()',
        ),
      ).rejects.toThrow('cannot be changed');
      await expect(
        world.owner.query(
          `alter table form_answers disable trigger form_answers_immutable;
           update form_answers set client_chooses = true where id = '${sent.id}'`,
        ),
      ).rejects.toThrow('form_answers_choice');
    }
    const open = await sendForm(world, coach, client, form);
    await saveAnswers(client, open, { proud: 'Not finished' }, false);
    expect(await shareAnswers(client, open, true)).toMatchObject({ code: 'NOT_NOW' });
  });

  it('is all that changes: what was answered and that the coach was told never do', async () => {
    const sent = await finished(alarming, true, nineAnswers(1, 1));
    for (const assignment of [
      'version = version + 1',
      `answers_sealed = '\\x00'`,
      'tells_coach = false',
      'sent_at = now()',
    ]) {
      await expect(changedByClient(sent, assignment)).rejects.toThrow('cannot be changed');
    }
  });

  it('is changed twice at once without a second alarm', async () => {
    const sent = await finished(alarming, false, nineAnswers(0, 3));
    await Promise.all([shareAnswers(client, sent, true), shareAnswers(client, sent, true)]);
    const { rows } = await world.owner.query(
      `select count(*)::int from follow_ups where client_id = $1`,
      [client.clientId],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});

describe('answers that paused outreach', () => {
  it('say for themselves whether they still do', async () => {
    const pausing = await published(coach, pausingForm(), 'Going again');
    const first = await finished(pausing, true, { going: 'yes' });
    await coach.ok(
      `mutation ($input: RecordTalkInput!) { recordTalk(input: $input) { __typename } }`,
      {
        input: { id: crypto.randomUUID(), clientId: client.clientId },
      },
    );
    world.clock.advance({ hours: 1 });
    const second = await finished(pausing, true, { going: 'yes' });
    const third = await finished(pausing, true, { going: 'no' });
    const still = async (each: { id: string }) => (await readRequest(client, each)).answers;
    expect(await still(first)).toMatchObject({ pausesOutreach: true, stillPauses: false });
    expect(await still(second)).toMatchObject({ pausesOutreach: true, stillPauses: true });
    expect(await still(third)).toMatchObject({ pausesOutreach: false, stillPauses: false });
  });
});
