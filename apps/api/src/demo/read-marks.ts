import { daysAgo } from './days.js';
import type { DemoEvent } from './demo.types.js';
import type { DemoClient } from './people.js';

const SECTIONS = ['REFLECTIONS', 'ANSWERS', 'BREATHER', 'JOURNAL', 'FORMS'];

/** Some days ago, their coach opened everything that had been shared by then. */
export function readMarksOf({ zone }: DemoClient, today: Date): DemoEvent[] {
  return [{ at: daysAgo(today, 5, 18, zone), run: reads }];
}

const reads: DemoEvent['run'] = async ({ coach, client, now }) => {
  const { myProfile } = await client.ask<{ myProfile: { id: string } }>('{ myProfile { id } }');
  for (const section of SECTIONS) {
    await coach.ask(
      `mutation ($input: MarkReadInput!) { markRead(input: $input) { ... on Refusal { code message } } }`,
      { input: { clientId: myProfile.id, section, to: now.toISOString() } },
    );
  }
};
