import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { IsOptional } from 'class-validator';
import { IsId } from '../../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../../platform/graphql/caller-generated-id.js';
import { IsAlias } from './alias.js';

/** The boundary is a field resolver in the boundaries room. */
@ObjectType('OtherPerson', { description: 'A person the work with a client is about.' })
export class OtherPersonType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({
    description: 'What they are called here: a label that can change at any time.',
  })
  alias: string;
  @Field({ description: 'Whether new plans are about this person.' }) current: boolean;
  @Field(() => DateTime, { description: 'When it was created.' }) createdAt: Date;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Null while it is a proposal that a coach has not confirmed.',
  })
  confirmedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The coach who confirmed it, by name.' })
  confirmedBy: string | null;
}

@InputType({ description: 'A proposal of another person the work is about.' })
export class ProposeOtherPersonInput {
  @CallerGeneratedId() id: string;

  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => String, {
    nullable: true,
    description: 'An alias, never a way to find or reach them.',
  })
  @IsOptional()
  @IsAlias()
  alias?: string | null;
}
