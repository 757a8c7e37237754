import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Reminders', {
  description: 'The daily digest email of a client: settings, and the exact text that is sent.',
})
export class RemindersType {
  @Field({ description: "Local time of day in the client's zone, `HH:MM`." }) at: string;
  @Field({ description: 'Whether the client consents to emails at this address.' })
  confirmed: boolean;
  @Field({ description: 'The address it is sent to.' }) to: string;
  @Field(() => String, { nullable: true, description: 'The sender name.' })
  from: string | null;
  @Field({ description: 'The subject of the email.' }) subject: string;
  @Field({ description: 'The text of the email.' }) text: string;
}
