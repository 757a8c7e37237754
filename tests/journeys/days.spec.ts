import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor, type TestPractice } from '../support/actors.js';
import {
  describePages,
  mailedPath,
  onStage,
  personAs,
  type Person,
  type Stage,
} from '../support/browser.js';
import { settled } from '../web/looking.js';
import { assign, SHORT_PLAN } from '../support/plans.js';

const MINUTES = 120_000;
/** 23:30 on Monday in Berlin. */
const LATE = '2026-03-02T22:30:00Z';

describePages('A day', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  const habit = SHORT_PLAN.steps[0]!.actions.find(({ key }) => key === 'wait')!;
  const content = {
    ...SHORT_PLAN,
    steps: [
      {
        ...SHORT_PLAN.steps[0]!,
        actions: [{ ...habit, habit: { times: 3, per: 'DAY', periods: 9 } }],
      },
      ...SHORT_PLAN.steps.slice(1),
    ],
  };

  const until = async (instant: string) => {
    const minutes = (Date.parse(instant) - stage.world.clock.now().getTime()) / 60_000;
    await stage.move({ minutes });
  };

  describe('of a client who counts a habit', () => {
    let client: Actor;
    let hers: Person;

    beforeAll(async () => {
      await until(LATE);
      client = await practice.client({ name: 'Mara Client' });
      await assign(stage.world, practice.owner, client, { content });
      hers = await personAs(stage, client, 'phone');
    }, MINUTES);

    const counted = async () => {
      const { myPlan } = await client.ok<any>(
        '{ myPlan { steps { actions { id habit { today yesterday } } } } }',
      );
      return myPlan.steps[0].actions[0].habit;
    };
    const shown = async (words: string) => {
      await hers.page.getByRole('status').filter({ hasText: words }).first().waitFor();
    };
    const tap = () => hers.page.getByRole('button', { name: 'One more today' }).click();

    it.each([
      ['/plan', LATE, '2026-03-03T07:30:00Z'],
      ['/today', '2026-03-04T22:30:00Z', '2026-03-05T07:30:00Z'],
    ])(
      'counts a tap in the morning for today on %s, which was open since the evening before',
      async (path, evening, morning) => {
        await until(evening);
        await hers.go(path);
        await tap();
        await shown('Today: 1 of 3');
        // The page shows the count optimistically; the clock moves once the server has it.
        await eventually(async () => (await counted()).today, 1);
        await until(morning);
        await tap();
        await eventually(counted, { today: 1, yesterday: 1 });
        await shown('Today: 1 of 3');
        await tap();
        await shown('Today: 2 of 3');
        await eventually(counted, { today: 2, yesterday: 1 });
        await tap();
        await eventually(counted, { today: 3, yesterday: 1 });
      },
      MINUTES,
    );

    it(
      'shows the new day when the person returns to a page that was open past midnight',
      async () => {
        const { page } = hers;
        await hers.go('/today');
        await page.getByText('Thursday, 5 March 2026').waitFor();
        await shown('Today: 3 of 3');
        await until('2026-03-06T07:30:00Z');
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await page.getByText('Friday, 6 March 2026').waitFor();
        await page.getByRole('heading', { name: 'Good morning, Mara' }).waitFor();
        await shown('Today: 0 of 3');
      },
      MINUTES,
    );

    it(
      'counts the evening for yesterday with one tap after midnight, undoes it, and stops offering it at noon',
      async () => {
        const { page } = hers;
        const yesterday = page.getByRole('button', { name: 'Count it for yesterday' });
        await until('2026-03-06T23:20:00Z');
        await hers.go('/today');
        await page.getByText('Saturday, 7 March 2026').waitFor();
        await yesterday.click();
        await page.getByText('Counted for yesterday: Wait ten minutes').waitFor();
        await eventually(counted, { today: 0, yesterday: 1 });
        await page.getByRole('button', { name: 'Undo' }).click();
        await eventually(counted, { today: 0, yesterday: 0 });
        await yesterday.click();
        await eventually(counted, { today: 0, yesterday: 1 });
        await shown('Today: 0 of 3');
        await until('2026-03-07T11:30:00Z');
        await hers.go('/today');
        await shown('Today: 0 of 3');
        expect(await yesterday.count()).toBe(0);
      },
      MINUTES,
    );
  });

  it(
    'is the same on every page if the phone and the profile have different time zones',
    async () => {
      // Monday evening in Los Angeles, where the phone is; Tuesday in Auckland, her profile's time
      // zone.
      await until('2026-03-10T03:00:00Z');
      const client = await practice.client({
        name: 'Tui Far',
        timeZone: 'Pacific/Auckland',
        boundary: 'UNKNOWN',
      });
      const smile = SHORT_PLAN.steps.find(({ key }) => key === 'smile')!;
      const opens = [{ kind: 'WAIT', days: 5, anchor: 'PLAN_START' }, { kind: 'BOUNDARY' }];
      await assign(stage.world, practice.owner, client, {
        content: { ...SHORT_PLAN, steps: [SHORT_PLAN.steps[0]!, { ...smile, opens }] },
      });
      await practice.owner.ok(
        `mutation ($input: SetBoundaryInput!) { setBoundary(input: $input) { __typename } }`,
        { input: { clientId: client.clientId, boundary: 'OPEN', reason: 'She wrote first.' } },
      );
      const hers = await personAs(stage, client, 'phone', { timeZone: 'America/Los_Angeles' });
      const coach = await personAs(stage, practice.owner, 'desktop');
      const read = async ({ page, visit }: Person, path: string, step?: RegExp) => {
        await visit(path);
        if (step) await page.getByRole('button', { name: step }).click();
        await settled(page);
        return page.locator('main').innerText();
      };
      const today = await read(hers, '/today');
      const plan = await read(hers, '/plan', /A smile/);
      const you = await read(hers, '/you/other-person');
      const hersWithCoach = await read(coach, `/clients/${client.clientId}`, /A smile/);

      expect(today).toContain('Good afternoon, Tui');
      expect(today).toContain('Tuesday, 10 March 2026');
      const opens5 = 'Opens on Sunday, in 5 days';
      for (const text of [plan, hersWithCoach]) expect(text).toContain(opens5);
      // Today does not count down to contact.
      expect(today).toContain('Opens after the first 5 days of the plan.');
      expect(today).not.toContain(opens5);
      const boundaryOpens = /until Friday, in 3 days/;
      expect(plan).toMatch(boundaryOpens);
      expect(hersWithCoach).toMatch(boundaryOpens);
      for (const text of [you, hersWithCoach])
        expect(text).toContain('takes effect Friday at 16:00');
      // No page uses the phone's date, on which it is still Monday.
      for (const text of [today, plan, you, hersWithCoach]) {
        expect(text).not.toMatch(/\b(Monday|Saturday)\b/);
      }
    },
    MINUTES,
  );

  it(
    'follows the time zone of the profile or the practice on a device without a time zone',
    async () => {
      await until('2026-03-16T22:30:00Z');
      const timeZone = 'Etc/Unknown';
      const client = await practice.client({ name: 'Una Known', timeZone: 'Asia/Kolkata' });
      await assign(stage.world, practice.owner, client);
      await practice.owner.ok(
        `mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename } }`,
        {
          input: {
            id: newId(stage.world),
            clientId: client.clientId,
            startsAt: '2026-03-16T23:00:00Z',
            minutes: 50,
          },
        },
      );
      const hers = await personAs(stage, client, 'phone', { timeZone });
      const coach = await personAs(stage, practice.owner, 'desktop', { timeZone });
      const nobody = await stage.person({ timeZone });
      expect(await hers.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        timeZone,
      );
      const see = async (person: Person, paths: string[]) => {
        for (const path of paths) {
          await person.visit(path);
          await settled(person.page);
          expect([path, await person.page.getByText('This page stumbled').count()]).toEqual([
            path,
            0,
          ]);
        }
        expect(person.troubles).toEqual([]);
      };
      await see(hers, [
        ...[
          '/help',
          '/today',
          '/plan',
          '/coach',
          '/check-in',
          '/breather',
          '/contact',
          '/you',
          '/you/profile',
          '/you/other-person',
          '/you/reminders',
          '/you/device',
          '/you/readers',
        ],
        ...['/account', '/safety', '/ready'],
      ]);
      // 04:00 on the next day in her time zone.
      await hers.go('/today');
      await hers.page.getByText('Tuesday, 17 March 2026').waitFor();
      await hers.page.getByRole('heading', { name: 'Hello, Una' }).waitFor();
      await hers.page.getByText('Today, 4:30 to 5:20').waitFor();
      const page = `/clients/${client.clientId}`;
      await see(coach, [
        ...['/today', '/clients', '/sessions', '/templates', '/practice', '/account', page],
        ...['timeline', 'sessions', 'check-ins', 'contact', 'readers'].map((at) => `${page}/${at}`),
      ]);
      // Midnight in Berlin, where the practice is.
      await coach.visit('/sessions');
      await coach.page.getByText('0:00 to 0:50').waitFor();
      await practice.owner.ok(
        `mutation ($input: InviteClientInput!) { inviteClient(input: $input) { __typename } }`,
        { input: { id: newId(stage.world), email: 'new@example.test', name: 'New Person' } },
      );
      await see(nobody, [
        await mailedPath(stage.world, 'new@example.test'),
        ...['/sign-in', '/sign-up', '/forgotten'],
      ]);
    },
    MINUTES,
  );
});

async function eventually(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toEqual(wanted);
}
