import type { Actor } from '../support/actors.js';
import type { Stage } from '../support/browser.js';
import { send, WITHDRAW } from '../support/messages.js';

/** A practice with messages, and some between a client and their coach, who has read them. */
export async function writeMessages(
  { world }: Stage,
  coach: Actor & { practiceId: string },
  client: Actor,
): Promise<void> {
  await world.owner.query('update practices set messages_on = true where id = $1', [
    coach.practiceId,
  ]);
  const now = world.clock.now();
  world.clock.advance({ hours: -3 });
  await send(world, client, 'I saw him at the station this morning. I said hi and kept walking.');
  world.clock.advance({ minutes: 40 });
  await send(
    world,
    coach,
    'Staying calm can’t have been easy. How do you feel about it now? We can look at it together on Saturday.',
    { to: client },
  );
  world.clock.advance({ minutes: 1 });
  const { id } = await send(world, coach, 'And sleep well.', { to: client });
  await coach.ok(WITHDRAW, { id });
  world.clock.set(now);
  await send(world, client, 'Better than I thought. Saturday is good.');
  const read = { clientId: client.clientId, section: 'MESSAGES', to: now.toISOString() };
  await coach.ok('mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }', {
    input: read,
  });
}
