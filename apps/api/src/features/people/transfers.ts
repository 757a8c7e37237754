import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

export interface TransferTold {
  fromMemberId: string;
  toMemberId: string;
  /** Private notes of the caller's that the new coach may read. */
  noteIds: string[];
}

/**
 * Tells that a client goes to another coach, who is locked by then: rooms that keep what goes along let it go along,
 * or refuse.
 */
@Injectable()
export class Transfers extends Followers<[TransferTold]> {}
