import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { IsId, IsIds } from '../../../platform/graphql/inputs.js';

@InputType({ description: 'A transfer to another coach.' })
export class TransferClientInput {
  @Field(() => ID, { description: 'The client.' }) @IsId() clientId: string;
  @Field(() => ID, { description: 'The new coach.' }) @IsId() toMemberId: string;
  @Field(() => [ID], {
    defaultValue: [],
    description:
      "Signed private notes of the caller's own that the new coach may read. Nobody else's are ever passed on.",
  })
  @IsIds(1_000)
  noteIds: string[];
  @Field({
    defaultValue: false,
    description:
      'Also transfers the client with whom they work as a couple. Otherwise joint work ends, and both read the same line as for any other reason.',
  })
  @IsBoolean()
  alsoPartner: boolean;
}
