import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/** Tells that a client's days begin at another hour, or that the other person is called something else. */
@Injectable()
export class ZoneChanges extends Followers {}
