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
  description: 'The status of an invitation.',
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
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
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
  description: 'What the holder of the link can see before accepting.',
})
export class InvitationPreviewType {
  practiceId: string;
  @Field({ description: 'The practice.' }) practiceName: string;
  @Field({ description: 'Who sent the invitation.' }) invitedBy: string;
  @Field(() => Role, { description: 'The role in the practice.' }) role: `${Role}`;
  @Field({ description: 'The email address.' }) email: string;
  @Field({
    description:
      'The full name. Whether the address has an account is not revealed; both ways to accept are offered.',
  })
  name: string;
  @Field(() => String, {
    nullable: true,
    description: 'The call name that the coach entered for the client.',
  })
  callName: string | null;
  @Field(() => DateTime, { description: 'When the link stops working.' }) expiresAt: Date;
}
