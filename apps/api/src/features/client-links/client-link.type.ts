import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../platform/errors/refusal.js';
import { IsId } from '../../platform/graphql/inputs.js';

@ObjectType('LinkedPartner', { description: 'The other person of a client is a client here too.' })
export class LinkedPartnerType {
  @Field(() => ID, { description: 'The client that was asked about.' }) clientId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The other client, for staff who may see both. Null: the owner knows who it is.',
  })
  partnerId: string | null;
  @Field(() => String, { nullable: true, description: 'Their name; null if `partnerId` is null.' })
  partnerName: string | null;
}

@InputType({ description: 'Two clients who are each other’s other person.' })
export class LinkClientsInput {
  @IsId() @Field(() => ID, { description: 'One of them.' }) clientId: string;
  @IsId() @Field(() => ID, { description: 'The other one.' }) partnerId: string;
}

export const LinkedPartnerResult = resultUnion('LinkedPartnerResult', () => LinkedPartnerType);
