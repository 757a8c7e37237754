import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';

/** Publishes that a client's time zone changed. */
@Injectable()
export class ZoneChanges extends Followers {}
