import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../platform/errors/refusal.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { IsId, IsText } from '../../platform/graphql/inputs.js';
import { ReflectionTextInput } from '../reflections/index.js';

@ObjectType('JointReflection', {
  description:
    'What a client wrote for themselves about an action of the plan for two. The other partner never sees whether there is one.',
})
export class JointReflectionType {
  @Field(() => ID, { description: 'The id of the reflection.' }) id: string;
  @Field({ description: 'The key of the action.' }) action: string;
  @Field({ description: 'The title of the action.' }) title: string;
  @Field({ description: 'What was asked.' }) prompt: string;
  @Field({ description: 'Its text.' }) text: string;
  @Field(() => Int, { description: 'The version of the text.' }) version: number;
  @Field({ description: 'Whether the coach can read it.' }) shared: boolean;
  @Field(() => DateTime, { description: 'When it was saved.' }) savedAt: Date;
}

@ObjectType('SharedJointReflection', {
  description:
    'What one partner wrote about an action of the plan for two and shares with their coach.',
})
export class SharedJointReflectionType {
  @Field(() => ID, { description: 'The id of the reflection.' }) id: string;
  @Field(() => ID, { description: 'The client who wrote it.' }) clientId: string;
  @Field({ description: 'The key of the action.' }) action: string;
  @Field({ description: 'The title of the action when it was written.' }) title: string;
  @Field({ description: 'Its text.' }) text: string;
  @Field(() => DateTime, { description: 'When it was saved.' }) savedAt: Date;
}

@InputType({ description: 'The text of a private reflection about an action of the plan for two.' })
export class SaveJointReflectionInput extends ReflectionTextInput {
  @IsId()
  @Field(() => ID, { description: 'What identifies the couple for the caller.' })
  id: string;
  @IsText(100) @Field({ description: 'The key of the action.' }) action: string;
}

export const JointReflectionResult = resultUnion(
  'JointReflectionResult',
  () => JointReflectionType,
);
