import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('MessageSettings', { description: 'What the caller decided about their messages.' })
export class MessageSettingsType {
  @Field(() => ID, { description: "The caller's membership." }) id: string;
  @Field({
    description:
      'Whether the other person of a thread can see what the caller has read, while that person shows the same.',
  })
  showsReading: boolean;
}
