import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';
import type { ArchivedPlan } from './people.inputs.js';

export interface ArchiveTold {
  plan: `${ArchivedPlan}`;
  /** Who follows up on what is open; staff of the practice. */
  followUpBy: string | null;
}

/** Tells that a client is being archived: rooms do what was chosen, or refuse. */
@Injectable()
export class Archivings extends Followers<[ArchiveTold]> {}

/** Tells that an archived client is back. */
@Injectable()
export class Restorings extends Followers {}
