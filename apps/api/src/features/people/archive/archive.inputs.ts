import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { IsId, IsText } from '../../../platform/graphql/inputs.js';

export enum ArchivedPlan {
  END = 'END',
  PAUSE = 'PAUSE',
}
registerEnumType(ArchivedPlan, {
  name: 'ArchivedPlan',
  description: 'What happens to a running plan when its client is archived.',
  valuesMap: {
    END: { description: 'The plan ends.' },
    PAUSE: { description: 'The plan is paused.' },
  },
});

@InputType({ description: 'How to archive a client.' })
export class ArchiveClientInput {
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => ArchivedPlan, { description: 'What happens to the running plan, if there is one.' })
  @IsEnum(ArchivedPlan)
  plan: `${ArchivedPlan}`;
  @Field(() => String, {
    nullable: true,
    description: 'The message that the client reads while archived; by default the suggested text.',
  })
  @IsOptional()
  @IsText(2_000)
  message?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A member of staff; required while outreach is paused after the safety questions.',
  })
  @IsOptional()
  @IsId()
  followUpBy?: string | null;
}
