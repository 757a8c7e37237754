import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';
import type { ArchivedPlan } from './people.inputs.js';

export interface ArchiveTold {
  plan: `${ArchivedPlan}`;
  /** Who follows up on what is open; staff of the practice. */
  followUpBy: string | null;
}

/** Publishes that a client is being archived: rooms do what was chosen, or refuse. */
@Injectable()
export class Archivings extends Followers<[ArchiveTold]> {}

/** Publishes that an archived client was restored. */
@Injectable()
export class Restorings extends Followers {}
