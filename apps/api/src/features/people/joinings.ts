import { Injectable } from '@nestjs/common';
import { Followers } from './followers.js';
import type { JoiningInput } from './people.inputs.js';

/** Tells that a client joins, and what they confirmed: rooms keep it, or refuse and nobody joins. */
@Injectable()
export class Joinings extends Followers<[JoiningInput | null]> {}
