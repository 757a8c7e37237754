import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../platform/errors/refusal.js';

@ObjectType('TemplateProblem', {
  description: 'A reason why a template cannot be published, and where it is.',
})
export class TemplateProblemType {
  @Field({ description: 'The kind of problem.' }) code: string;
  @Field({ description: 'The problem in words.' }) message: string;
  @Field(() => String, { nullable: true, description: 'The key of its step, if any.' })
  step?: string | null;
  @Field(() => String, { nullable: true, description: 'The key of its action, if any.' })
  action?: string | null;
  @Field(() => String, { nullable: true, description: 'The path of the field, if any.' })
  field?: string | null;
}

declare module '../../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a template cannot be published, for the code NOT_PUBLISHABLE. */
    problems?: TemplateProblemType[] | null;
  }
}
Field(() => [TemplateProblemType], {
  nullable: true,
  description: 'For NOT_PUBLISHABLE: what keeps the template from being published.',
})(Refusal.prototype, 'problems');
