import { Client } from './people/client.entity.js';
import { Member } from './people/member.entity.js';
import { PeopleModule } from './people/people.module.js';
import { PracticesModule } from './practices/practices.module.js';
import type { Type, DynamicModule } from '@nestjs/common';
import type { EntitySchema, MixedList } from 'typeorm';

/** Every room of the house, in no order that matters. */
export const features: (Type | DynamicModule)[] = [PeopleModule, PracticesModule];

/** Every table of a practice that is read and written by repositories. */
export const entities: MixedList<Function | string | EntitySchema> = [Client, Member];
