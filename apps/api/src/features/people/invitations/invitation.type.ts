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
registerEnumType(InvitationStatus, { name: 'InvitationStatus' });

export enum InvitedAs {
  CLIENT = 'CLIENT',
  STAFF = 'STAFF',
}
registerEnumType(InvitedAs, { name: 'InvitedAs' });

/** Shaped as the row of `invitations`; `status` is worked out when it is read. */
@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID) id: string;
  @Field() email: string;
  @Field() name: string;
  @Field(() => Role) role: `${Role}`;
  @Field(() => DateTime) sentAt: Date;
  @Field(() => DateTime) expiresAt: Date;
  @Field(() => ID, { nullable: true }) clientId: string | null;
  acceptedAt: Date | null;
  revokedAt: Date | null;
}

@ObjectType('InvitationEdge')
export class InvitationEdge {
  @Field() cursor: string;
  @Field(() => InvitationType) node: InvitationType;
}

@ObjectType('InvitationConnection')
export class InvitationConnection {
  @Field(() => [InvitationEdge]) edges: InvitationEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
}

@ObjectType('InvitationPreview', {
  description: 'What somebody who holds the link may know before accepting.',
})
export class InvitationPreviewType {
  practiceId: string;
  @Field() practiceName: string;
  @Field() invitedBy: string;
  @Field(() => Role) role: `${Role}`;
  @Field() email: string;
  @Field({
    description: 'Whether an account with this address exists is not said; both ways are offered.',
  })
  name: string;
  @Field(() => String, { nullable: true, description: 'What a client is called so far.' })
  callName: string | null;
  @Field(() => DateTime) expiresAt: Date;
}
