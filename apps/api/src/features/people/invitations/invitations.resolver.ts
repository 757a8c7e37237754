import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public, WithParent } from '../../../platform/access/access.decorators.js';
import { Current } from '../../../platform/context/current.js';
import type { Ctx } from '../../../platform/context/ctx.js';
import { IdPipe } from '../../../platform/graphql/inputs.js';
import { SignedInResult, type SignedInType } from '../../accounts/index.js';
import { AcceptanceService } from './acceptance.service.js';
import {
  InvitationConnection,
  InvitationPreviewType,
  InvitationStatus,
  InvitationType,
} from './invitation.type.js';
import { InvitationsService } from './invitations.service.js';
import {
  AcceptInvitationInput,
  InviteClientInput,
  InviteCoachInput,
  CorrectInvitationInput,
  InvitationsArgs,
} from './invitations.inputs.js';
import { InvitationResult } from './invitations.results.js';

@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(
    private readonly invitationsService: InvitationsService,
    private readonly acceptance: AcceptanceService,
  ) {}

  @Query(() => InvitationConnection, { description: 'The latest first.' })
  @Allow('people.read')
  invitations(@Current() ctx: Ctx, @Args() args: InvitationsArgs): Promise<InvitationConnection> {
    return this.invitationsService.page(ctx, args);
  }

  @Query(() => InvitationPreviewType, {
    nullable: true,
    description: 'What the holder of a link can see; null if the link does not work.',
  })
  @Public()
  invitation(
    @Current() ctx: Ctx,
    @Args('token') token: string,
  ): Promise<InvitationPreviewType | null> {
    return this.acceptance.preview(ctx, token);
  }

  @Mutation(() => InvitationResult, {
    description: 'Creates a client and sends them an invitation.',
  })
  @Allow('people.invite-client')
  inviteClient(
    @Current() ctx: Ctx,
    @Args('input') input: InviteClientInput,
  ): Promise<InvitationType> {
    return this.invitationsService.inviteClient(ctx, input);
  }

  @Mutation(() => InvitationResult, { description: 'Invites staff.' })
  @Allow('people.invite-coach')
  inviteCoach(
    @Current() ctx: Ctx,
    @Args('input') input: InviteCoachInput,
  ): Promise<InvitationType> {
    return this.invitationsService.inviteCoach(ctx, input);
  }

  @Mutation(() => InvitationResult, {
    description: 'Sends a new link for seven days; earlier links stop working.',
  })
  @Allow('people.invite-client')
  resendInvitation(
    @Current() ctx: Ctx,
    @Args('invitationId', { type: () => ID }, IdPipe('invitationId')) invitationId: string,
  ): Promise<InvitationType> {
    return this.invitationsService.resend(ctx, invitationId);
  }

  @Mutation(() => InvitationResult, {
    description: 'Sends the invitation to another address; the earlier link stops working.',
  })
  @Allow('people.invite-client')
  correctInvitation(
    @Current() ctx: Ctx,
    @Args('input') input: CorrectInvitationInput,
  ): Promise<InvitationType> {
    return this.invitationsService.correct(ctx, input);
  }

  @Mutation(() => InvitationResult, { description: 'Makes the link stop working.' })
  @Allow('people.invite-client')
  revokeInvitation(
    @Current() ctx: Ctx,
    @Args('invitationId', { type: () => ID }, IdPipe('invitationId')) invitationId: string,
  ): Promise<InvitationType> {
    return this.invitationsService.revoke(ctx, invitationId);
  }

  @Mutation(() => SignedInResult, { description: 'Joins the practice and signs in.' })
  @Public()
  acceptInvitation(
    @Current() ctx: Ctx,
    @Args('input') input: AcceptInvitationInput,
  ): Promise<SignedInType> {
    return this.acceptance.accept(ctx, input);
  }

  @ResolveField(() => InvitationStatus, { description: 'The status of the invitation.' })
  @WithParent()
  status(@Current() ctx: Ctx, @Parent() invitation: InvitationType): InvitationStatus {
    if (invitation.acceptedAt) return InvitationStatus.ACCEPTED;
    if (invitation.revokedAt) return InvitationStatus.REVOKED;
    return invitation.expiresAt <= ctx.now ? InvitationStatus.EXPIRED : InvitationStatus.PENDING;
  }
}
