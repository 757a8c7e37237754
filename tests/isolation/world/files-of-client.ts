import { newId } from '../../support/actors.js';
import { addFile, PDF } from '../../support/files.js';
import type { Making } from './coach.js';
import type { Client } from './client.js';
import { either, only, staffOf, type Person } from './people.js';

export interface FilesLife {
  /** Of the client, and of their coach. */
  fileId: string;
  coachsFileId: string;
  /** Of the practice, which the client was given. */
  practiceFileId: string;
  /** Where in their plan it is. */
  filePlaceId: string;
}

/**
 * The client and their coach add a file for each other, which no owner and no later coach reads; and the coach gives the client a file of
 * the practice, at a step.
 */
export async function addFiles({ telling, secrets }: Making, client: Client): Promise<void> {
  const { life, coach } = client;
  const withCoach = (person: Person) => person === coach && client.coach === coach;
  const both = (person: Person) => only(client)(person) || withCoach(person);
  const add = async (by: Person): Promise<string> => {
    const id = newId(telling.world);
    const name = `${secrets.of('file', both, { amongStaff: true })}.pdf`;
    const { status } = await addFile(telling.world, by.actor!.token(), PDF, {
      ...{ id, name },
      ...(by !== client && { clientId: life.clientId }),
    });
    if (status !== 201) throw new Error(`A file of ${by.called} was not added: ${status}`);
    await telling.result(by, 'Mutation.openFile', { id });
    return id;
  };
  life.fileId = await add(client);
  life.coachsFileId = await add(coach);
  await giveOne({ telling, secrets }, client);
  await telling.result(coach, 'Query.clientFiles', { clientId: life.clientId });
}

async function giveOne({ telling, secrets }: Making, client: Client): Promise<void> {
  const { life, coach } = client;
  const { practiceId } = coach.actor!;
  const id = newId(telling.world);
  const isFor = either(staffOf(practiceId), only(client));
  const name = `${secrets.of('practice-file', isFor)}.pdf`;
  const { status } = await addFile(telling.world, coach.actor!.token(), PDF, {
    ...{ id, name: `${secrets.of('first-name-of-file', () => false)}.pdf`, library: true },
  });
  if (status !== 201) throw new Error(`A file of the practice was not added: ${status}`);
  life.practiceFileId = id;
  await telling.result(coach, 'Mutation.renamePracticeFile', { input: { id, name } });
  await telling.result(coach, 'Mutation.openPracticeFile', { id });
  const given = { clientId: life.clientId, practiceFileId: id };
  for (const place of [
    { stepId: life.stepId },
    { actionId: life.doneActionId },
    { sessionId: life.plannedSessionId },
  ]) {
    await telling.result(coach, 'Mutation.attachFile', { input: { ...given, ...place } });
  }
  const { files } = await telling.result(client, 'Query.clientFiles', { attached: true });
  life.filePlaceId = files.find(({ name: shown }: { name: string }) => shown === name).places[0].id;
}
