import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Reminders', {
  description:
    'The one mail a day at most, and whether it may go out. It is shown here word by word.',
})
export class RemindersType {
  @Field({ description: "Local time of day in the client's zone, `HH:MM`." }) at: string;
  @Field({ description: 'Whether mail to this address was said to be safe, and still is.' })
  confirmed: boolean;
  @Field() to: string;
  @Field(() => String, { nullable: true, description: 'The name that it comes from.' })
  from: string | null;
  @Field() subject: string;
  @Field() text: string;
}
