import { Injectable } from '@nestjs/common';
import { ClientEvent } from '../people/index.js';

/** A session of a client was scheduled or moved. */
@Injectable()
export class SessionScheduled extends ClientEvent {}
