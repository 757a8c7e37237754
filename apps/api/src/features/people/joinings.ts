import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';
import type { JoiningInput } from './people.inputs.js';

/** Publishes that a client joins, and what they confirmed: rooms store it, or refuse the joining. */
@Injectable()
export class Joinings extends Followers<[JoiningInput | null]> {}
