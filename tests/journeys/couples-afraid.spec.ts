import { expect, it } from '@jest/globals';
import { called, newId, type TestPractice } from '../support/actors.js';
import { describePages, onStage, personAs, type Person, type Stage } from '../support/browser.js';
import { link, textOf } from '../support/couple-pages.js';
import { joined, linkedPair, openStep, planJoint, says, shareNote } from '../support/couples.js';
import { withInput } from '../support/plans.js';
import { answerAfraid } from '../support/safety.js';

const MINUTES = 120_000;
/** Every page that a client reaches from the bar or from You. */
const PLACES = ['/today', '/plan', '/check-in', '/coach', '/you', '/you/together', '/you/readers'];

describePages('A partner who is afraid', () => {
  let stage: Stage;
  let practice: TestPractice;

  onStage((opened) => {
    ({ stage, practice } = opened);
  });

  it(
    'nothing on one partner’s phone changes when the other is afraid and leaves',
    async () => {
      const helen = await practice.coach('Helen Hart');
      const pair = await linkedPair(stage.world, practice, helen);
      const { mara, sam } = pair;
      await called(sam, 'Mara');
      const coupleId = await joined(stage.world, pair);
      await shareNote(stage.world, helen, coupleId, 'Dinner on Fridays.');
      await openStep(helen, coupleId, 'a-new-start');
      await planJoint(stage.world, helen, coupleId, {
        startsAt: '2026-03-20T15:00:00Z',
        place: 'The green room',
      });
      await stage.move({ minutes: 1 });
      const his = await personAs(stage, sam, 'phone');
      // Opened once before, so that nothing is still loading.
      await allPages(his);
      const before = await allPages(his);
      expect(before.join()).toContain('Dinner on Fridays.');
      expect(before.join()).toContain('The green room');

      await answerAfraid(mara, newId(stage.world));
      await withInput(mara, 'setBoundary', {
        clientId: mara.clientId,
        boundary: 'ASKED_FOR_NO_CONTACT',
      });
      await says(mara, 'LEAVE');
      expect(await allPages(his)).toEqual(before);

      const coach = await personAs(stage, helen, 'desktop');
      await coach.go(`/clients/${sam.clientId}`);
      await coach.page.getByText('is on hold. Talk with each of them alone.').waitFor();
      await link(coach.page, 'Open').click();
      await coach.page
        .getByText(
          'Outreach is paused after the safety questions. Nobody at the practice can see the answers.',
        )
        .waitFor();
      expect(await coach.page.getByLabel('A note for both of them').count()).toBe(0);
      expect([...coach.troubles, ...his.troubles]).toEqual([]);
    },
    MINUTES,
  );
});

/** What this person reads on each of their pages. */
async function allPages(person: Person): Promise<string[]> {
  const texts: string[] = [];
  for (const place of PLACES) {
    await person.visit(place);
    texts.push(`${place} ${await textOf(person.page)}`);
  }
  return texts;
}
