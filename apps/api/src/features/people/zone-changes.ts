import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/** Tells that a client's days begin at another hour. */
@Injectable()
export class ZoneChanges extends Followers {}
