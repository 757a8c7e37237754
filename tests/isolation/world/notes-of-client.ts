import { newId } from '../../support/actors.js';
import type { Client, Texts } from './client.js';
import type { Making } from './coach.js';

/** Sessions of the client, with notes, and a form for notes that is the practice's. */
export interface NotesLife {
  noteFormId: string;
  busyCalendarId: string;
  heldSessionId: string;
  plannedSessionId: string;
  privateDraftId: string;
  privateSignedId: string;
  sharedDraftId: string;
  sharedSignedId: string;
  addendumId: string;
  agreedActionId: string;
}

/** A session that took place, with notes of each kind, drafts and signed ones, and one to come. */
export async function meet(
  { telling }: Making,
  client: Client,
  texts: Texts,
  slot: number,
): Promise<void> {
  const { life, coach } = client;
  const now = telling.world.clock.now().getTime();
  const planned = (hours: number) =>
    telling.result(coach, 'Mutation.planSession', {
      input: {
        id: newId(telling.world),
        clientId: life.clientId,
        startsAt: new Date(now + (hours + slot) * 3_600_000).toISOString(),
        minutes: 50,
        place: texts.shared('place'),
        link: `https://example.test/${texts.shared('link')}`,
      },
    });
  life.heldSessionId = (await planned(-10)).id;
  life.plannedSessionId = (await planned(2)).id;
  await telling.result(coach, 'Mutation.markSession', {
    sessionId: life.heldSessionId,
    status: 'HELD',
  });
  await telling.result(coach, 'Mutation.setNoteNeeded', {
    sessionId: life.heldSessionId,
    needed: false,
  });
  const note = async (
    visibility: string,
    text: string,
    headings: object[] = [],
  ): Promise<string> => {
    const id = newId(telling.world);
    await telling.result(coach, 'Mutation.writeNote', {
      input: { id, sessionId: life.heldSessionId, visibility, body: text, headings, version: 0 },
    });
    return id;
  };
  life.privateDraftId = await note('COACH_ONLY', texts.draft('private-draft'), [
    { heading: texts.draft('draft-heading'), hint: texts.draft('draft-hint') },
  ]);
  life.sharedDraftId = await note('WITH_CLIENT', texts.draft('shared-draft'));
  life.privateSignedId = await note('COACH_ONLY', texts.coachOnly('private-note'));
  life.sharedSignedId = await note('WITH_CLIENT', texts.shared('shared-note'));
  const agreed = await telling.result(coach, 'Mutation.agreeAction', {
    input: {
      id: newId(telling.world),
      noteId: life.privateSignedId,
      stepId: life.stepId,
      title: texts.shared('agreed-action'),
      guidance: texts.shared('agreed-guidance'),
      reach: 'NO',
    },
  });
  life.agreedActionId = agreed.agreed[0].actionId;
  for (const noteId of [life.privateSignedId, life.sharedSignedId]) {
    await telling.result(coach, 'Mutation.signNote', { noteId, version: 1 });
  }
  const { clock } = telling.world;
  clock.advance({ minutes: 1 });
  await telling.result(coach, 'Mutation.agreeAction', {
    input: {
      id: newId(telling.world),
      noteId: life.sharedSignedId,
      stepId: life.stepId,
      title: texts.shared('agreed-later'),
      reach: 'NO',
    },
  });
  clock.set(new Date(now));
  const added = await telling.result(coach, 'Mutation.addAddendum', {
    input: { noteId: life.privateSignedId, body: texts.coachOnly('private-addendum') },
  });
  life.addendumId = added.addenda[0].id;
  await telling.result(coach, 'Mutation.addAddendum', {
    input: { noteId: life.sharedSignedId, body: texts.shared('shared-addendum') },
  });
}
