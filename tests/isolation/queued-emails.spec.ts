import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CLIENT_ROLE } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { bootWorld, type World } from '../support/world.js';

const INSUFFICIENT_PRIVILEGE = '42501';

let world: World;
let practice: TestPractice;
let client: Actor;
let other: Actor;

beforeAll(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  client = await practice.client();
  other = await practice.client();
});
afterAll(() => world.close());

/** Runs in the scope of the client's transaction and rolls back. Returns the code of the error, or null. */
async function asClient(text: string, values: unknown[] = []): Promise<string | null> {
  const { owner } = world;
  await owner.query(
    `begin; set local app.practice_id = '${practice.id}'; set local app.client_id = '${client.clientId}';
     set local app.role = 'CLIENT'; set local role ${CLIENT_ROLE}`,
  );
  try {
    await owner.query(text, values);
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed';
  } finally {
    await owner.query('rollback');
  }
}

const QUEUE = `select queue_email($1, $2, '\\x00', now(), $3, false, null)`;

describe("a client's transaction", () => {
  it.each(['select * from outbox', 'delete from outbox', `update outbox set payload = ''`])(
    'has no rights on the outbox: %s',
    async (statement) => expect(await asClient(statement)).toBe(INSUFFICIENT_PRIVILEGE),
  );

  it('queues the notice to their coach', async () => {
    expect(await asClient(QUEUE, [randomUUID(), 'CLIENT_CHANGED', null])).toBeNull();
  });

  it.each(['RESET', 'CONFIRM_EMAIL', 'INVITATION', 'DIGEST', 'FOLLOW_UP', 'TIME_CHANGED', 'ANY'])(
    'queues no other email: %s',
    async (kind) => {
      expect(await asClient(QUEUE, [randomUUID(), kind, null])).toBe(INSUFFICIENT_PRIVILEGE);
    },
  );

  it('queues no email to a client', async () => {
    for (const { clientId } of [client, other]) {
      const code = await asClient(QUEUE, [randomUUID(), 'CLIENT_CHANGED', clientId]);
      expect(code).toBe(INSUFFICIENT_PRIVILEGE);
    }
  });

  it('queues no emails in sets', async () => {
    const code = await asClient(
      `select queue_emails(array[$1]::uuid[], array['DIGEST'], array['\\x00'::bytea], now(), array[$2]::uuid[],
         array[false], array[now()])`,
      [randomUUID(), client.clientId],
    );
    expect(code).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('cancels only their own emails', async () => {
    const cancel = 'select cancel_emails($1, false)';
    expect(await asClient(cancel, [client.clientId])).toBeNull();
    expect(await asClient(cancel, [other.clientId])).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await asClient(cancel, [null])).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it.each([
    'select * from graphile_worker._private_jobs',
    'select * from graphile_worker.jobs',
    `select graphile_worker.add_job('send_email', json_build_object('id', gen_random_uuid()))`,
  ])('has no rights on the queue: %s', async (statement) => {
    expect(await asClient(statement)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it.each(['make_digests', 'recheck_outreach'])('enqueues %s', async (task) => {
    expect(await asClient('select enqueue_job($1, null, now())', [task])).toBeNull();
  });

  it.each([
    'send_email',
    'make_practice_digests',
    'escalate_follow_ups',
    'send_overdue_emails',
    'forget_failed_jobs',
    'any',
  ])('enqueues no other task: %s', async (task) => {
    for (const id of [null, randomUUID()]) {
      const code = await asClient('select enqueue_job($1, $2, now())', [task, id]);
      expect(code).toBe(INSUFFICIENT_PRIVILEGE);
    }
  });

  it('enqueues nothing but the task itself', async () => {
    const code = await asClient('select enqueue_job($1, $2, now())', [
      'recheck_outreach',
      other.clientId,
    ]);
    expect(code).toBe('22023');
  });
});
