import { Injectable } from '@nestjs/common';
import { ClientEvent } from '../people/index.js';
import type { MarkReadInput } from './attention.inputs.js';

export interface SectionReadFacts {
  section: MarkReadInput['section'];
  /** Up to this moment. */
  to: Date;
}

/** The client's coach has read more of a section of the client's page. */
@Injectable()
export class SectionRead extends ClientEvent<[SectionReadFacts]> {}
