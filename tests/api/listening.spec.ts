import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createApp } from '@footing/api/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makePractice, type Actor, type TestPractice } from '../support/actors.js';
import { proxyTo, until, type Proxy } from '../support/proxy.js';
import { bootWorld, type World } from '../support/world.js';

let world: World;
let practice: TestPractice;
let coach: Actor;
let proxy: Proxy;
/** A second server, which reaches the database through the proxy. */
let second: NestFastifyApplication;

beforeEach(async () => {
  world = await bootWorld();
  practice = await makePractice(world);
  coach = await practice.coach();
  proxy = await proxyTo(world.appUrl);
});
afterEach(async () => {
  proxy.restore();
  await second?.close();
  await world.close();
  await proxy.close();
});

async function startSecond(): Promise<void> {
  second = await createApp({
    config: world.config,
    appUrl: proxy.of(world.appUrl),
    clock: world.clock,
  });
  await second.listen(0, '127.0.0.1');
}

async function codeFor(actor: Actor): Promise<string | undefined> {
  const response = await fetch(`${await second.getUrl()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${actor.token()}` },
    body: JSON.stringify({ query: '{ practice { id } }' }),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code;
}

const signOut = (actor: Actor) => actor.ok('mutation { signOut { __typename } }');

async function listeners(): Promise<number> {
  const { rows } = await world.owner.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where application_name = 'footing-listen' and datname = current_database()`,
  );
  return rows[0]!.count;
}

describe('the connection that listens for revoked sign-ins', () => {
  it('stays a single one while its reads fail repeatedly', async () => {
    await startSecond();
    expect(await listeners()).toBe(2);
    await world.owner.query('begin; lock table sign_ins in access exclusive mode');
    await world.owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where application_name = 'footing-listen' and datname = current_database()`,
    );
    const began = performance.now();
    let most = 0;
    await until(async () => {
      most = Math.max(most, await listeners());
      return performance.now() - began > 6_000;
    });
    expect(most).toBeLessThanOrEqual(2);
    await world.owner.query('rollback');
    await until(async () => (await listeners()) === 2);
  });

  it('is opened again after any number of failures', async () => {
    await startSecond();
    proxy.cut();
    await until(async () => (await listeners()) === 1);
    expect(await codeFor(coach)).toBe('INTERNAL');
    proxy.restore();
    await until(async () => (await listeners()) === 2);
  });

  it('lets no revoked sign-in pass while it is silent', async () => {
    await startSecond();
    expect(await codeFor(coach)).toBeUndefined();
    proxy.silence();
    await signOut(coach);
    proxy.restore();
    await until(async () => (await codeFor(coach)) !== undefined);
    expect(await codeFor(coach)).toBe('UNAUTHENTICATED');
  });
});

describe('a change by staff', () => {
  it('is refused at once after the role was lost, whether or not the notification arrived', async () => {
    const change = () =>
      coach.gql(`mutation ($id: ID!) { revokeInvitation(invitationId: $id) { __typename } }`, {
        id: '018f0000-0000-7000-8000-000000000001',
      });
    expect((await change()).errors![0]!.extensions['code']).toBe('NOT_FOUND');
    await world.owner.query('update members set removed_at = $2 where id = $1', [
      coach.memberId,
      world.clock.now(),
    ]);
    expect((await change()).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
    await world.owner.query(`update members set removed_at = null, role = 'OWNER' where id = $1`, [
      coach.memberId,
    ]);
    expect((await change()).errors![0]!.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('/readyz', () => {
  it('answers within two seconds when the database is silent, and is ready again afterwards', async () => {
    await startSecond();
    const ready = async () => (await fetch(`${await second.getUrl()}/readyz`)).status;
    expect(await ready()).toBe(200);
    proxy.silence();
    const began = performance.now();
    expect(await ready()).toBe(503);
    expect(performance.now() - began).toBeLessThan(2_000);
    proxy.restore();
    await until(async () => (await ready()) === 200);
  });
});
