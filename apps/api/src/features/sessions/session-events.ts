import { Injectable } from '@nestjs/common';
import { ClientEvent } from '../people/index.js';

/** A session of a client was scheduled, moved or canceled. */
@Injectable()
export class SessionScheduled extends ClientEvent {}
