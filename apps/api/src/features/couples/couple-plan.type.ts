import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum JointActionBy {
  EITHER = 'EITHER',
  BOTH = 'BOTH',
}
registerEnumType(JointActionBy, {
  name: 'JointActionBy',
  description: 'Who does a joint action.',
  valuesMap: {
    EITHER: { description: 'It is done when one of the two did it.' },
    BOTH: { description: 'It is done when each of the two did it.' },
  },
});

@ObjectType('JointAction', { description: 'What a couple does together.' })
export class JointActionType {
  @Field({ description: 'Its key in the plan.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'Markdown, for both.' }) guidance: string;
  @Field(() => String, {
    nullable: true,
    description: 'What each of the two is asked to write for themselves. Null: nothing.',
  })
  prompt: string | null;
  @Field(() => JointActionBy, { description: 'Who does it.' }) by: `${JointActionBy}`;
  @Field({ description: 'Whether it is done.' }) done: boolean;
  @Field({ description: 'Whether the caller did it. False for staff.' }) mine: boolean;
  @Field(() => [ID], { description: 'The clients who did it. Empty for clients.' })
  doneBy: string[];
}

@ObjectType('JointStep', { description: 'A step of a couple’s plan.' })
export class JointStepType {
  @Field({ description: 'Its key in the plan.' }) key: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'What it is for.' }) purpose: string;
  @Field({ description: 'Whether the coach has opened it. Clients see only open steps.' })
  open: boolean;
  @Field(() => [JointActionType], { description: 'What the two do in it.' })
  actions: JointActionType[];
}

@ObjectType('JointPlan', {
  description: 'The plan of a couple. The coach opens one step after another.',
})
export class JointPlanType {
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => [JointStepType], { description: 'For clients, the open ones.' })
  steps: JointStepType[];
  @Field(() => String, {
    nullable: true,
    description: 'The step that the coach can open next. Null for clients, and if all are open.',
  })
  next: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'To send with an edit. Null for clients.',
  })
  contentVersion: number | null;
}
