import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../platform/errors/refusal.js';

@ObjectType('TemplateProblem')
export class TemplateProblemType {
  @Field() code: string;
  @Field() message: string;
  @Field(() => String, { nullable: true }) step?: string | null;
  @Field(() => String, { nullable: true }) action?: string | null;
  @Field(() => String, { nullable: true }) field?: string | null;
}

declare module '../../platform/errors/refusal.js' {
  interface Refusal {
    /** What keeps a template from working, for the code NOT_PUBLISHABLE. */
    problems?: TemplateProblemType[] | null;
  }
}
Field(() => [TemplateProblemType], { nullable: true })(Refusal.prototype, 'problems');
