import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Reminders', {
  description:
    'The emails of a client who said that emails are safe: settings, and the exact texts that are sent.',
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
  @Field({ description: 'Whether the client is reminded of sessions on the day before.' })
  dayBefore: boolean;
  @Field({ description: 'Whether the client is reminded of sessions an hour before.' })
  hourBefore: boolean;
  @Field({ description: 'When the hours begin in which no reminder is sent, `HH:MM`.' })
  quietFrom: string;
  @Field({ description: 'When they end, `HH:MM`. If both are the same, there are none.' })
  quietTo: string;
  @Field({ description: 'The subject of the email that reminds of a session.' })
  sessionSubject: string;
  @Field({ description: 'The text of the email that reminds of a session.' })
  sessionText: string;
  @Field({
    description:
      'The subject of the email about a scheduled, moved or canceled session. It is always sent.',
  })
  changeSubject: string;
  @Field({ description: 'The text of that email, without the file or link that a client can add.' })
  changeText: string;
}
