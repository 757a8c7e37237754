import { Field, ID, InputType } from '@nestjs/graphql';
import { Allow, IsOptional } from 'class-validator';
import { Boundary } from '../rules/index.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { CallerGeneratedId } from '../../platform/graphql/caller-generated-id.js';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

@InputType({ description: 'Confirms the pending change of a boundary.' })
export class ConfirmBoundaryInput {
  @IsId()
  @Field(() => ID, { description: 'The client whose current other person set the boundary.' })
  clientId: string;
}

/** What every new entry in the history of a boundary has. */
@InputType({ isAbstract: true })
class NewBoundaryInput {
  @CallerGeneratedId({ optional: true }) id?: string | null;
  @IsId() @Field(() => ID, { description: 'The client.' }) clientId: string;
  @IsOptional()
  @IsId()
  @Field(() => ID, {
    nullable: true,
    description: 'The other person; the current one when omitted.',
  })
  personId?: string | null;
}

@InputType({ description: 'Records what the other person wants.' })
export class SetBoundaryInput extends NewBoundaryInput {
  @Allow()
  @Field(() => Boundary, { description: 'What the other person wants.' })
  boundary: Boundary;
  @Allow()
  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Required for ASKED_FOR_SPACE, and for nothing else: a day after today in the client's time zone.",
  })
  until?: string | null;
  @IsOptional()
  @IsText(1_000, 0)
  @Field(() => String, { nullable: true, description: 'Required to loosen the boundary.' })
  reason?: string | null;
}

@InputType({ description: 'Records that a legal order has ended.' })
export class EndLegalOrderInput extends NewBoundaryInput {
  @IsText(1_000)
  @Field({ description: 'How the owner knows. Everyone who can see the client can read it.' })
  reason: string;
  @Allow()
  @Field(() => LocalDate, { description: 'The day on which it ended: today or earlier.' })
  endedOn: string;
}
