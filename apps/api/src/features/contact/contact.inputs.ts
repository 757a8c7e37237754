import { Field, InputType, Int } from '@nestjs/graphql';
import { Allow, IsDate, IsInt, IsOptional, Max, Min } from 'class-validator';
import { CONTACT_FELT_MOST } from '@footing/plan-engine';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';

import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { ContactBegunBy, ContactMeans } from './contact.type.js';
import { words as fieldWords } from '../../platform/graphql/graphql.words.js';

const FELT = { message: fieldWords.wholeNumber(1, CONTACT_FELT_MOST) };

@InputType({ description: 'One contact between the client and the other person.' })
export class LogContactInput {
  @CallerGeneratedId() id: string;
  @IsOptional()
  @IsDate({ message: fieldWords.dateTime })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was, at most 14 days ago; now when omitted.',
  })
  at?: Date | null;
  @Allow()
  @Field(() => ContactBegunBy, { description: 'Who started it.' })
  begunBy: `${ContactBegunBy}`;
  @Allow() @Field(() => ContactMeans, { description: 'By what means.' }) means: `${ContactMeans}`;
  @IsOptional()
  @IsInt(FELT)
  @Min(1, FELT)
  @Max(CONTACT_FELT_MOST, FELT)
  @Field(() => Int, {
    nullable: true,
    description: 'How it felt, from 1 (very hard) to 5 (very good).',
  })
  felt?: number | null;
}
