import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp, JobsWorker, logTo, Mailer } from '@footing/api/testing';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { insertSubscribers } from '../support/subscribers.js';
import { bootWorld, type World } from '../support/world.js';

const RESET = `mutation($email: String!) { requestPasswordReset(email: $email) { __typename } }`;

let world: World;
let practice: TestPractice;
let client: Actor;

beforeEach(async () => {
  world = await bootWorld();
  // Jobs run when the database's clock reaches their time.
  world.clock.set(new Date().toISOString());
  practice = await makePractice(world);
  client = await practice.client();
  await world.owner.query('delete from outbox');
  await world.owner.query('delete from graphile_worker._private_jobs');
});
afterEach(() => world.close());

const jobs = () => world.app.get(JobsWorker, { strict: false });
const mailer = () => world.app.get(Mailer, { strict: false });
const askForReset = () => world.gql(RESET, { email: client.email });

interface Job {
  task: string;
  run_at: Date;
  attempts: number;
  last_error: string | null;
}

async function queued(): Promise<Job[]> {
  const { rows } = await world.owner.query<Job>(
    `select task_identifier as task, run_at, attempts, last_error from graphile_worker.jobs
     where key is null or key !~ 'every (minute|hour)$' order by id`,
  );
  return rows;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 50_000; !(await isSo());) {
    if (Date.now() > end) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('a job', () => {
  it('is enqueued with the email, and removed once the email is sent', async () => {
    await askForReset();
    const [job, ...others] = await queued();
    expect(job).toMatchObject({ task: 'send_email', attempts: 0 });
    expect(others).toEqual([]);
    jobs().start();
    await until(async () => (await queued()).length === 0);
    expect(mailer().kept.map(({ to }) => to)).toEqual([client.email]);
  });

  it('is rolled back with the change that enqueued it', async () => {
    const { owner } = world;
    await owner.query('begin');
    await owner.query(`select enqueue_job('recheck_outreach', null, now())`);
    await owner.query('rollback');
    expect(await queued()).toEqual([]);
  });

  it('is enqueued once for the same row and the same moment', async () => {
    const at = new Date();
    for (let time = 0; time < 3; time += 1) {
      await world.owner.query(`select enqueue_job('make_digests', null, $1)`, [at]);
    }
    expect(await queued()).toHaveLength(1);
  });

  it('starts as soon as it is enqueued, without waiting for a poll', async () => {
    jobs().start();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const asked = Date.now();
    await askForReset();
    await until(() => mailer().kept.length > 0);
    expect(Date.now() - asked).toBeLessThan(1_500);
  });

  it('retries an email later as the same email', async () => {
    const send = mailer().send.bind(mailer());
    const ids: string[] = [];
    mailer().send = async (id, mail) => {
      ids.push(id);
      if (ids.length === 1)
        throw Object.assign(new Error('421 mara@example.test'), { code: 'E421' });
      return send(id, mail);
    };
    await askForReset();
    jobs().start();
    await until(async () => ((await queued())[0]?.run_at.getTime() ?? 0) > Date.now() + 5_000);
    const [{ available_at: due }] = (await world.owner.query('select available_at from outbox'))
      .rows as [{ available_at: Date }];
    const [job] = await queued();
    expect(job).toMatchObject({ run_at: due, last_error: null });
    const wait = due.getTime() - world.clock.now().getTime();
    expect(wait).toBeGreaterThanOrEqual(10_000);
    expect(wait).toBeLessThanOrEqual(20_000);

    world.clock.advance({ minutes: 1 });
    await world.owner.query('update graphile_worker._private_jobs set run_at = now()');
    await until(() => mailer().kept.length > 0);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('is completed by another process if the first one is gone', async () => {
    await askForReset();
    await world.owner.query(
      `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'gone', attempts = 1`,
    );
    await world.owner.query(`select graphile_worker.add_job('send_overdue_emails')`);
    jobs().start();
    await until(() => mailer().kept.length > 0);
    expect(mailer().kept.map(({ to }) => to)).toEqual([client.email]);
  });

  it('stores an error code and no text', async () => {
    jobs().handle('explode', () => Promise.reject(new TypeError('what Mara wrote')));
    await world.owner.query(`select graphile_worker.add_job('explode')`);
    jobs().start();
    await until(async () => (await queued())[0]?.last_error !== null);
    expect((await queued())[0]).toMatchObject({ last_error: 'TypeError', attempts: 1 });
  });

  it('is counted in the log if it used up its attempts', async () => {
    const lines: string[] = [];
    logTo((line) => lines.push(line));
    const logged = await createApp({
      config: { ...world.config, logLevel: 'warn' },
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const worker = logged.get(JobsWorker, { strict: false });
      worker.handle('explode', () => Promise.reject(new TypeError('what Mara wrote')));
      const report = `select graphile_worker.add_job('report_failed_jobs')`;
      await world.owner.query(`select graphile_worker.add_job('explode', max_attempts => 2)`);
      worker.start();
      await until(async () => (await queued())[0]?.attempts === 1);
      await world.owner.query(report);
      await until(async () => (await queued()).length === 1);
      expect(lines.join()).not.toContain('used up their attempts');

      await world.owner.query('update graphile_worker._private_jobs set run_at = now()');
      await until(async () => (await queued())[0]?.attempts === 2);
      await world.owner.query(report);
      await until(() => lines.some((line) => line.includes('Jobs that used up their attempts: 1')));
      expect(lines.join()).not.toContain('Mara');
    } finally {
      logTo(null);
      await logged.close();
    }
  });

  it('runs once with two processes', async () => {
    const others = await Promise.all(Array.from({ length: 8 }, () => practice.client()));
    await world.owner.query('delete from outbox');
    const second = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      for (const { email } of others) await world.gql(RESET, { email });
      jobs().start();
      second.get(JobsWorker, { strict: false }).start();
      await until(async () => (await queued()).length === 0);
      const kept = [...mailer().kept, ...second.get(Mailer, { strict: false }).kept];
      const resets = kept.filter(({ subject }) => subject === 'Choose a new password');
      expect(resets.map(({ to }) => to).sort()).toEqual(others.map(({ email }) => email).sort());
    } finally {
      await second.close();
    }
  });
});

const DIGEST = 'You have an update';
const thisMinute = () => new Date(Math.floor(world.clock.now().getTime() / 60_000) * 60_000);
const enqueueDigests = () => world.owner.query(`select graphile_worker.add_job('make_digests')`);

/** Replaces sending. Returns the emails in the order in which sending began. */
function recorded(which: Mailer, pauseMs = 0): { to: string; subject: string }[] {
  const begun: { to: string; subject: string }[] = [];
  which.send = async (_id, { to, subject }) => {
    begun.push({ to, subject });
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  };
  return begun;
}

describe('many digests that are due at the same minute', () => {
  it('do not delay a password reset, whether it is requested before they are made or while they are sent', async () => {
    await insertSubscribers(world, practice, 500, thisMinute());
    const begun = recorded(mailer(), 10);
    await enqueueDigests();
    await askForReset();
    jobs().start();
    await until(() => begun.length > 20);
    expect(begun[0]!.subject).toBe('Choose a new password');

    await askForReset();
    const before = begun.length;
    // It may have begun already while the request was answered.
    const resets = () => begun.flatMap(({ to }, at) => (to === client.email ? [at] : []));
    await until(() => resets().length === 2);
    // Digests that each of the three concurrent jobs had begun or fetched.
    expect(resets()[1]! - before).toBeLessThanOrEqual(3);
    await until(() => begun.length === 502);
    expect(new Set(begun.map(({ to }) => to)).size).toBe(501);
  });

  it('are shared by all processes, practice by practice, and each client gets one', async () => {
    const practices = [practice];
    while (practices.length < 6) practices.push(await makePractice(world));
    const dueAt = thisMinute();
    for (const one of practices) await insertSubscribers(world, one, 60, dueAt);
    const second = await createApp({
      config: world.config,
      appUrl: world.appUrl,
      clock: world.clock,
    });
    try {
      const apps = [mailer(), second.get(Mailer, { strict: false })].map((one) => recorded(one));
      await enqueueDigests();
      jobs().start();
      second.get(JobsWorker, { strict: false }).start();
      await until(async () => apps.flat().length >= 360 && (await queued()).length === 0);
      const digests = apps.flat().filter(({ subject }) => subject === DIGEST);
      expect(digests).toHaveLength(360);
      expect(new Set(digests.map(({ to }) => to)).size).toBe(360);
      expect(apps.every((begun) => begun.length > 0)).toBe(true);
    } finally {
      await second.close();
    }
    const { rows } = await world.owner.query('select from digest_schedule where due_at <= $1', [
      dueAt,
    ]);
    expect(rows).toEqual([]);
  });
});
