import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/**
 * Tells that a client goes to another coach, who is locked by then: rooms that keep what goes along let it go along,
 * or refuse.
 */
@Injectable()
export class HandOvers extends Followers<[toMemberId: string]> {}
