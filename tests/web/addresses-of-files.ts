import type { Stage } from '../support/browser.js';
import { addFile, PDF } from '../support/files.js';
import { newId } from '../support/actors.js';

/** A client's file and one of their coach. */
export async function makeFiles(
  { world }: Stage,
  coach: { token: string | null },
  client: { token: string | null },
  clientId: string,
): Promise<void> {
  const add = async (token: string | null, name: string, to?: string) => {
    const id = newId(world);
    const { status } = await addFile(world, token, PDF, { id, name, ...(to && { clientId: to }) });
    if (status !== 201) throw new Error(`${name} was not added: ${status}`);
  };
  await add(client.token, 'What I want to say when we next meet about the house.pdf');
  await add(coach.token, 'Worksheet - calm days.pdf', clientId);
}
