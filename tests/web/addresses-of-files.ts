import type { Stage } from '../support/browser.js';
import { addFile, PDF, SOUNDS } from '../support/files.js';
import { newId } from '../support/actors.js';

/** A client's file, one of their coach, and a sound of the practice. */
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
  const library = { id: newId(world), name: 'Breathing for the evening.wav', library: true };
  const { status } = await addFile(world, coach.token, SOUNDS.wav(), library);
  if (status !== 201) throw new Error(`A sound was not added: ${status}`);
}
