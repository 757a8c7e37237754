import { newId } from '../../support/actors.js';
import { addFile, PDF } from '../../support/files.js';
import type { Making } from './coach.js';
import type { Client } from './client.js';
import { only, type Person } from './people.js';

export interface FilesLife {
  /** Of the client, and of their coach. */
  fileId: string;
  coachsFileId: string;
}

/** The client and their coach add a file for each other, which no owner and no later coach reads. */
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
  await telling.result(coach, 'Query.clientFiles', { clientId: life.clientId });
}
