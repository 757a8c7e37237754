import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, WithParent } from '../../platform/access/access.decorators.js';
import type { Ctx } from '../../platform/context/ctx.js';
import { Current } from '../../platform/context/current.js';
import { DoneResult } from '../../platform/graphql/done.js';
import { IdPipe } from '../../platform/graphql/inputs.js';
import { FormContentType } from '../forms/index.js';
import { ActionFormsService } from './action-forms.service.js';
import { FormAnswersService } from './form-answers.service.js';
import { FormAnswersType, FormRequestType } from './form-request.type.js';
import {
  OpenActionFormInput,
  SaveFormAnswersInput,
  SendFormInput,
} from './form-requests.inputs.js';
import { FormRequestResult } from './form-requests.results.js';
import { FormRequestsService } from './form-requests.service.js';
import { FormSharingService } from './form-sharing.service.js';

const RequestId = () => Args('requestId', { type: () => ID }, IdPipe('requestId'));

@Resolver(() => FormRequestType)
export class FormRequestsResolver {
  constructor(
    private readonly requests: FormRequestsService,
    private readonly writing: FormAnswersService,
    private readonly actions: ActionFormsService,
    private readonly sharing: FormSharingService,
  ) {}

  @Query(() => [FormRequestType], {
    description: 'The latest forms that were sent to a client, the newest first.',
  })
  @Allow('forms.read-answers')
  formRequests(
    @Current() ctx: Ctx,
    @Args('clientId', { type: () => ID }, IdPipe('clientId')) clientId: string,
  ) {
    return this.requests.ofClient(ctx, clientId);
  }

  @Query(() => [FormRequestType], {
    description: 'The latest forms that were sent to the caller, the newest first.',
  })
  @Allow('forms.answer')
  myForms(@Current() ctx: Ctx) {
    return this.requests.ofClient(ctx, ctx.actor.clientId!);
  }

  @Query(() => FormRequestType, { description: 'A form that was sent to a client.' })
  @Allow('forms.read-request')
  formRequest(@Current() ctx: Ctx, @Args('id', { type: () => ID }, IdPipe('id')) id: string) {
    return this.requests.one(ctx, id);
  }

  @Mutation(() => FormRequestResult, { description: 'Sends the latest version of a form.' })
  @Allow('forms.send')
  sendForm(@Current() ctx: Ctx, @Args('input') input: SendFormInput) {
    return this.requests.send(ctx, input);
  }

  @Mutation(() => DoneResult, {
    description: 'Takes back a form that the client has not finished.',
  })
  @Allow('forms.send')
  withdrawForm(@Current() ctx: Ctx, @RequestId() requestId: string) {
    return this.requests.withdraw(ctx, requestId);
  }

  @Mutation(() => FormRequestResult, {
    description: 'Opens the form of an action: the one that was begun, or a new one.',
  })
  @Allow('forms.answer')
  openActionForm(@Current() ctx: Ctx, @Args('input') input: OpenActionFormInput) {
    return this.actions.open(ctx, input);
  }

  @Mutation(() => FormRequestResult, { description: 'Saves answers as the client gives them.' })
  @Allow('forms.answer')
  saveFormAnswers(@Current() ctx: Ctx, @Args('input') input: SaveFormAnswersInput) {
    return this.writing.save(ctx, input);
  }

  @Mutation(() => FormRequestResult, {
    description: 'Finishes the answers. They never change from then on.',
  })
  @Allow('forms.answer')
  sendFormAnswers(
    @Current() ctx: Ctx,
    @RequestId() requestId: string,
    @Args('share', {
      type: () => Boolean,
      nullable: true,
      description:
        'Whether the coach reads them, as the client saw it when they finished, if the form lets them choose. Null: what was saved last.',
    })
    share: boolean | null,
  ) {
    return this.writing.send(ctx, requestId, share ?? null);
  }

  @Mutation(() => FormRequestResult, {
    description:
      'Shares answers that the caller finished with their coach, or stops sharing them, where the form lets them choose.',
  })
  @Allow('forms.share-answers')
  shareFormAnswers(
    @Current() ctx: Ctx,
    @RequestId() requestId: string,
    @Args('shared') shared: boolean,
  ) {
    return this.sharing.set(ctx, requestId, shared);
  }

  @ResolveField(() => FormContentType, { description: 'The questions and scores.' })
  @WithParent()
  content(@Current() ctx: Ctx, @Parent() { id }: FormRequestType) {
    return this.requests.content(ctx, id);
  }

  @ResolveField(() => FormAnswersType, {
    nullable: true,
    description: 'The answers, if the reader may read them.',
  })
  @WithParent()
  answers(@Current() ctx: Ctx, @Parent() { id }: FormRequestType) {
    return this.requests.answers(ctx, id);
  }
}
