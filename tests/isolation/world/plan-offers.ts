import { newId } from '../../support/actors.js';
import type { Client } from './client.js';
import type { Telling } from './telling.js';

/** What attempts send about offers and edits. */
export interface OffersLife {
  /** A change of the plan with a reason that the client can read. */
  editId: string;
  /** A newer version of the plan's template. */
  newerVersionId: string;
  /** Of that version; open. */
  offerId: string;
}

/** An offer of a newer version that was accepted and reverted, and one that is open. */
export async function offerTwice(telling: Telling, client: Client): Promise<void> {
  const { coach, life } = client;
  const move = { planId: life.planId, templateVersionId: coach.newerVersionId };
  const offer = async () => {
    const id = newId(telling.world);
    await telling.result(coach, 'Mutation.offerVersion', { input: { id, ...move } });
    return id;
  };
  const first = await offer();
  await telling.result(client, 'Mutation.acceptOffer', { offerId: first });
  await telling.result(coach, 'Mutation.revertOffer', { offerId: first });
  life.offerId = await offer();
  await telling.result(coach, 'Query.newerVersions', { planId: life.planId });
  // Mapped to other steps, so that there is something to choose.
  const { mapping } = await telling.result(coach, 'Query.planMove', { input: move });
  const targets = mapping.map(({ to }: any) => to).reverse();
  const other = mapping.map(({ step }: any, nth: number) => ({ step, to: targets[nth] }));
  await telling.result(coach, 'Query.planMove', { input: { ...move, mapping: other } });
}
