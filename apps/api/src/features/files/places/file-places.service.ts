import { uuidv7 } from '@footing/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Ctx } from '../../../platform/context/ctx.js';
import { invalid, notFound } from '../../../platform/errors/fault.js';
import { Refusal } from '../../../platform/errors/refusal.js';
import { DONE, type Done } from '../../../platform/graphql/done.js';
import { SealingService } from '../../../platform/sealing/sealing.service.js';
import { Client } from '../../people/index.js';
import { requirePlanPart, type FileOfPlan } from '../../plans/index.js';
import { visibleSession } from '../../sessions/index.js';
import { ClientFile } from '../client-file.entity.js';
import { addingOf, placeOf, requireFiles, requireOpen, requireRoom } from '../files.policy.js';
import { LOCK_FOR_FILE } from '../files.sql.js';
import { words } from '../files.words.js';
import { PracticeFile } from '../library/practice-file.entity.js';
import { PracticeFilesService } from '../library/practice-files.service.js';
import { FilePlace } from './file-place.entity.js';
import type { AttachFileInput } from './file-places.inputs.js';

export type PlaceFacts = NonNullable<ReturnType<typeof LOCK_FOR_FILE>['row']>;
/** What the rows copy of the client. */
type Copied = Pick<FilePlace, 'clientId' | 'coachId' | 'supervised' | 'healthDataAgreed'>;
type Place = Pick<FilePlace, 'stepId' | 'actionId' | 'sessionId'>;
/** A client's row of a file of the practice. */
interface Given {
  id: string;
  /** They had none before. */
  isNew: boolean;
}

/** Where files are: at steps, actions and sessions. Staff also give their clients files of the practice. */
@Injectable()
export class FilePlacesService {
  constructor(
    private readonly sealing: SealingService,
    private readonly library: PracticeFilesService,
  ) {}

  /** Has the same effect if it is repeated. */
  async attach(ctx: Ctx, input: AttachFileInput): Promise<Done> {
    const { fileId, practiceFileId } = input;
    const place = placeIn(input);
    const clientId = (input.clientId ?? ctx.actor.clientId)?.toLowerCase();
    if (!clientId) throw invalid('input.clientId', words.whichClient);
    if (Boolean(fileId) === Boolean(practiceFileId) || (fileId && !place)) {
      throw invalid('input.fileId', words.whichFile);
    }
    const facts = await lockForPlaces(ctx, clientId);
    requireOpen(addingOf(ctx, facts));
    const id = fileId?.toLowerCase() ?? (await this.given(ctx, facts, practiceFileId!)).id;
    await requireFiles(ctx, clientId, [id]);
    if (place) await put(ctx, facts, id, place);
    return DONE;
  }

  /** Clients take away whatever is at their plan and sessions, a coach what they attached. */
  async detach(ctx: Ctx, id: string): Promise<Done> {
    const place = await ctx.db.of(FilePlace).lock({ id: id.toLowerCase() });
    // A message stays as it was sent.
    if (place.messageId) throw notFound();
    if (place.removedAt) return DONE;
    await ctx.db.of(FilePlace).update({ id: place.id }, { removedAt: ctx.now });
    return DONE;
  }

  /**
   * The client's own row of a file of the practice: the same one, however often it is given. `withMessage`: a message brings it, and
   * tells of it.
   */
  async given(
    ctx: Ctx,
    facts: PlaceFacts,
    practiceFileId: string,
    withMessage = false,
  ): Promise<Given> {
    // Clients have no right on the table at all.
    if (ctx.actor.role === 'CLIENT') throw notFound();
    const given = await ctx.db.of(PracticeFile).get({ id: practiceFileId.toLowerCase() });
    if (given.lostAt) throw new Refusal('NOT_NOW', words.lost);
    const { clientId, coachId, supervised, healthDataAgreed } = facts;
    const which = { clientId, withId: coachId, practiceFileId: given.id, removedAt: IsNull() };
    const known = await ctx.db.of(ClientFile).findOne(which);
    if (known) return { id: known.id, isNew: false };
    requireRoom(ctx, facts);
    const copied = { clientId, coachId, supervised, healthDataAgreed };
    const rows = await this.#give(ctx, copied, [given], withMessage);
    return rows.get(given.id) ?? Promise.reject(notFound());
  }

  /**
   * What the version of a plan names for parts of the plan is given by the coach of the client, whoever moves or assigns the plan:
   * it is stored once, so no limit of the client holds it back. What is gone by now is left out; what is lost comes along, since the
   * sweep may find it again. As the server: clients and other staff have no right on these rows.
   */
  async giveWithPlan(ctx: Ctx, clientId: string, named: readonly FileOfPlan[]): Promise<void> {
    await ctx.db.asServer(async () => {
      const client = await ctx.db.of(Client).get({ id: clientId });
      const { coachId, supervised, healthDataAgreed } = client;
      const facts = { clientId, coachId, supervised, healthDataAgreed };
      const ids = [...new Set(named.map(({ file }) => file))];
      const found = await ctx.db.of(PracticeFile).find({ id: In(ids) });
      const inOrder = ids.flatMap((id) => found.find((file) => file.id === id) ?? []);
      const given = await this.#give(ctx, facts, inOrder, false);
      const places = named.flatMap(({ file, stepId, actionId }) => {
        const fileId = given.get(file)?.id;
        if (!fileId) return [];
        return {
          ...{ id: uuidv7(ctx.now.getTime()), createdAt: ctx.now, stepId, actionId, fileId },
          ...{ addedById: coachId, fromClient: false, ...facts },
        };
      });
      await ctx.db.of(FilePlace).insertAllNew(places, 'id');
    });
  }

  /** The client's rows by the files of the practice, in a few statements for however many. */
  async #give(
    ctx: Ctx,
    facts: Copied,
    given: readonly PracticeFile[],
    withMessage: boolean,
  ): Promise<Map<string, Given>> {
    if (given.length === 0) return new Map();
    const { clientId, coachId } = facts;
    const { practiceId } = ctx.actor;
    const keys = await this.sealing.keysOfClient(ctx, clientId, 'CLIENT');
    const abouts: string[] = [];
    for (const file of given) abouts.push(JSON.stringify(await this.library.about(ctx, file)));
    // Lists show the newest first: here the first of them.
    const ids = given.map(() => uuidv7(ctx.now.getTime())).reverse();
    const rows = given.map(({ id: practiceFileId, type, size, objectId, lostAt }, at) => {
      const id = ids[at]!;
      return {
        ...{ id, createdAt: ctx.now, withId: coachId, addedById: coachId, fromClient: false },
        ...{ type, size, objectId, lostAt, practiceFileId, withMessage, ...facts },
        aboutSealed: this.sealing.sealWith(keys, practiceId, placeOf({ id }), abouts[at]!),
      };
    });
    const files = ctx.db.of(ClientFile);
    const added = await files.insertAllNew(rows, 'id');
    // Others were given before, or at the same moment.
    const practiceFileId = In(given.map(({ id }) => id));
    const which = { clientId, withId: coachId, practiceFileId, removedAt: IsNull() };
    const found = await files.find(which);
    return new Map(
      found.map(({ id, practiceFileId: of }) => [of!, { id, isNew: added.includes(id) }]),
    );
  }
}

/** What the rows of places copy of the client. NOT_FOUND for everybody but the client and their coach. */
export async function lockForPlaces(ctx: Ctx, clientId: string): Promise<PlaceFacts> {
  const [facts] = await ctx.db.query(LOCK_FOR_FILE(ctx), [ctx.actor.practiceId, clientId, ctx.now]);
  return facts ?? Promise.reject(notFound());
}

/** Null if none is named. */
function placeIn({ stepId, actionId, sessionId }: AttachFileInput): Place | null {
  const named = [stepId, actionId, sessionId].filter(Boolean);
  if (named.length > 1) throw invalid('input.stepId', words.onePlace);
  const place = {
    stepId: stepId ?? null,
    actionId: actionId ?? null,
    sessionId: sessionId ?? null,
  };
  return named.length === 0 ? null : place;
}

async function put(ctx: Ctx, facts: PlaceFacts, fileId: string, place: Place): Promise<void> {
  const { clientId, coachId, supervised, healthDataAgreed } = facts;
  await requirePlanPart(ctx, clientId, place);
  if (place.sessionId) {
    const session = await visibleSession(ctx, place.sessionId);
    if (session.clientId !== clientId) throw notFound();
  }
  await ctx.db.of(FilePlace).insertNew({
    ...{ id: uuidv7(ctx.now.getTime()), createdAt: ctx.now, clientId, fileId, ...place },
    ...{ addedById: ctx.actor.memberId, fromClient: ctx.actor.role === 'CLIENT' },
    ...{ coachId, supervised, healthDataAgreed },
  });
}
