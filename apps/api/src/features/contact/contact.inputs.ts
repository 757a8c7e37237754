import { Field, InputType, Int } from '@nestjs/graphql';
import { Allow, IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CONTACT_FELT_MOST } from '@footing/plan-engine';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

import { MadeId } from '../../platform/graphql/made-id.js';
import { ContactBegunBy, ContactMeans } from './contact.type.js';

const FELT = { message: `must be a whole number from 1 to ${CONTACT_FELT_MOST}.` };

@InputType()
export class LogContactInput {
  @MadeId() id: string;
  @IsOptional()
  @IsDate({ message: 'is not a moment that exists.' })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was, at most 14 days ago; now when left out.',
  })
  at?: Date | null;
  @Allow() @Field(() => ContactBegunBy) begunBy: `${ContactBegunBy}`;
  @Allow() @Field(() => ContactMeans) means: `${ContactMeans}`;
  @IsOptional()
  @IsInt(FELT)
  @Min(1, FELT)
  @Max(CONTACT_FELT_MOST, FELT)
  @Field(() => Int, { nullable: true })
  felt?: number | null;
}
