import { Field, ID, InputType } from '@nestjs/graphql';
import { IsId, IsIds } from '../../../platform/graphql/inputs.js';

@InputType()
export class TransferClientInput {
  @Field(() => ID) @IsId() clientId: string;
  @Field(() => ID) @IsId() toMemberId: string;
  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Signed private notes of the caller's own that the new coach may read. Nobody else's are ever passed on.",
  })
  @IsIds(1_000)
  noteIds: string[];
}
