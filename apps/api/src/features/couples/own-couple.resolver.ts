import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import type { Refusal } from '../../platform/errors/refusal.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { EarlierCoupleType, OwnCoupleResult, OwnCoupleType } from './couple.type.js';
import { CoupleAnswer } from './couples.enums.js';
import {
  JointReflectionResult,
  SaveJointReflectionInput,
  type JointReflectionType,
} from './joint-reflection.type.js';
import { JointReflectionsService } from './joint-reflections.service.js';
import { OwnCoupleService } from './own-couple.service.js';

const OwnId = () => Args('id', { type: () => ID }, IdPipe('id'));

@Resolver(() => OwnCoupleType)
export class OwnCoupleResolver {
  constructor(
    private readonly own: OwnCoupleService,
    private readonly reflections: JointReflectionsService,
  ) {}

  @Query(() => OwnCoupleType, {
    nullable: true,
    description: 'What the caller reads about working as a couple. Null: they were never asked.',
  })
  @Allow('couples.own')
  myCouple(@Current() ctx: Ctx): Promise<OwnCoupleType | null> {
    return this.own.read(ctx);
  }

  @Mutation(() => OwnCoupleResult, {
    description: 'Answers whether the caller wants to work as a couple. Only staff can read it.',
  })
  @Allow('couples.own')
  answerCoupleProposal(
    @Current() ctx: Ctx,
    @OwnId() id: string,
    @Args('answer', { type: () => CoupleAnswer }) answer: `${CoupleAnswer}`,
  ): Promise<OwnCoupleType | Refusal> {
    return this.own.say(ctx, id, { kind: 'ANSWER', answer });
  }

  @Mutation(() => OwnCoupleResult, {
    description: 'Takes the answer back. Once the coach has joined them, the caller leaves.',
  })
  @Allow('couples.own')
  takeBackCoupleAnswer(@Current() ctx: Ctx, @OwnId() id: string): Promise<OwnCoupleType | Refusal> {
    return this.own.say(ctx, id, { kind: 'TAKE_BACK' });
  }

  @Mutation(() => OwnCoupleResult, {
    description: 'The caller did a joint action of an open step, or takes that back. Both see it.',
  })
  @Allow('couples.own')
  markJointAction(
    @Current() ctx: Ctx,
    @OwnId() id: string,
    @Args('action') action: string,
    @Args('done') done: boolean,
  ): Promise<OwnCoupleType | Refusal> {
    return this.own.tick(ctx, id, action, done);
  }

  @Mutation(() => JointReflectionResult, {
    description:
      'Saves what the caller writes for themselves about a joint action. The other partner never sees whether they did.',
  })
  @Allow('couples.own')
  saveJointReflection(
    @Current() ctx: Ctx,
    @Args('input') input: SaveJointReflectionInput,
  ): Promise<JointReflectionType | Refusal> {
    return this.reflections.save(ctx, input);
  }

  @Mutation(() => OwnCoupleResult, {
    description: 'Leaves joint work. Staff see it; nothing that the other one reads changes.',
  })
  @Allow('couples.own')
  leaveCouple(@Current() ctx: Ctx, @OwnId() id: string): Promise<OwnCoupleType | Refusal> {
    return this.own.say(ctx, id, { kind: 'LEAVE' });
  }

  @Mutation(() => OwnCoupleResult, {
    description:
      'Closes the notice of this edit of the plan, and of those before it, for the caller alone.',
  })
  @Allow('couples.own')
  closeCouplePlanEdits(
    @Current() ctx: Ctx,
    @OwnId() id: string,
    @Args('editId', { type: () => ID }, IdPipe('editId')) editId: string,
  ): Promise<OwnCoupleType | Refusal> {
    return this.own.closeEdits(ctx, id, editId);
  }

  @ResolveField(() => [EarlierCoupleType], {
    description: 'Joint work before this, the latest first, as the caller had read it.',
  })
  @WithParent()
  earlier(@Current() ctx: Ctx, @Parent() { id }: OwnCoupleType): Promise<EarlierCoupleType[]> {
    return this.own.earlier(ctx, id);
  }
}
