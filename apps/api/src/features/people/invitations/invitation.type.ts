import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '../../../platform/access/role.js';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../../platform/paging/paging.js';

export enum InvitationStatus {
  PENDING = 'PENDING',
  ACCEPTED = 'ACCEPTED',
  REVOKED = 'REVOKED',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'Where an invitation stands.',
  valuesMap: {
    PENDING: { description: 'Its link can be used.' },
    ACCEPTED: { description: 'It was accepted.' },
    REVOKED: { description: 'Staff revoked it.' },
    EXPIRED: { description: 'Its link was not used in time.' },
  },
});

export enum InvitedAs {
  CLIENT = 'CLIENT',
  STAFF = 'STAFF',
}
registerEnumType(InvitedAs, {
  name: 'InvitedAs',
  description: 'Invited as a client or as staff.',
  valuesMap: {
    CLIENT: { description: 'As a client.' },
    STAFF: { description: 'As an owner or a coach.' },
  },
});

/** Same shape as the row of `invitations`; `status` is computed when it is read. */
@ObjectType('Invitation', { description: 'An invitation to join the practice.' })
export class InvitationType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The email address.' }) email: string;
  @Field({ description: 'The full name.' }) name: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field(() => DateTime, { description: 'When it was last sent.' }) sentAt: Date;
  @Field(() => DateTime, { description: 'When its link stops working.' }) expiresAt: Date;
  @Field(() => ID, { nullable: true, description: 'The client; null for staff.' }) clientId:
    string | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

@ObjectType('InvitationEdge', { description: 'An invitation in a list.' })
export class InvitationEdge {
  @Field({ description: 'Where this item stands in the list, for `after`.' }) cursor: string;
  @Field(() => InvitationType, { description: 'The item.' }) node: InvitationType;
}

@ObjectType('InvitationConnection', { description: 'A page of invitations.' })
export class InvitationConnection {
  @Field(() => [InvitationEdge], { description: 'The items of this page.' })
  edges: InvitationEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more items.' }) pageInfo: PageInfo;
  @Field(() => Int, { description: 'How many match, on all pages.' }) totalCount: number;
}

@ObjectType('InvitationPreview', {
  description: 'What somebody who holds the link may know before accepting.',
})
export class InvitationPreviewType {
  practiceId: string;
  @Field({ description: 'The practice.' }) practiceName: string;
  @Field({ description: 'Who sent the invitation.' }) invitedBy: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field({ description: 'The email address.' }) email: string;
  @Field({
    description: 'Whether an account with this address exists is not said; both ways are offered.',
  })
  name: string;
  @Field(() => String, { nullable: true, description: 'What a client is called so far.' })
  callName: string | null;
  @Field(() => DateTime, { description: 'When the link stops working.' }) expiresAt: Date;
}
