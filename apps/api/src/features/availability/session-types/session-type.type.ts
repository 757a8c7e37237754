import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum SessionPlace {
  ROOM = 'ROOM',
  PHONE = 'PHONE',
  LINK = 'LINK',
}
registerEnumType(SessionPlace, {
  name: 'SessionPlace',
  description: 'Where sessions of a type take place.',
  valuesMap: {
    ROOM: { description: 'In person.' },
    PHONE: { description: 'By phone.' },
    LINK: { description: 'Online, at the link of the coach.' },
  },
});

export enum SessionBookedBy {
  STAFF = 'STAFF',
  CLIENTS = 'CLIENTS',
  NEW_PEOPLE = 'NEW_PEOPLE',
}
registerEnumType(SessionBookedBy, {
  name: 'SessionBookedBy',
  description: 'Who may book sessions of a type.',
  valuesMap: {
    STAFF: { description: 'Only staff.' },
    CLIENTS: { description: 'Staff, and clients with their own coach.' },
    NEW_PEOPLE: {
      description: 'Staff, and new people can ask for it on the public page of a coach.',
    },
  },
});

/** Same shape as the rows of `session_types`. */
@ObjectType('SessionType', { description: 'A kind of session that can be booked.' })
export class SessionTypeType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'What it is called.' }) name: string;
  @Field(() => Int, { description: 'How long it is, from 5 to 480 minutes.' }) minutes: number;
  @Field(() => Int, { description: 'Minutes that stay free before it.' }) bufferBefore: number;
  @Field(() => Int, { description: 'Minutes that stay free after it.' }) bufferAfter: number;
  @Field(() => SessionPlace, { description: 'A room, the phone or a link.' })
  placeKind: `${SessionPlace}`;
  @Field({ description: 'Where the room is; may be empty.' }) place: string;
  @Field(() => SessionBookedBy, { description: 'Who may book it.' })
  bookedBy: `${SessionBookedBy}`;
  @Field({ description: 'Whether clients who asked for it are reminded on the day before.' })
  remindsDayBefore: boolean;
  @Field({ description: 'Whether clients who asked for it are reminded an hour before.' })
  remindsHourBefore: boolean;
  @Field(() => Int, { description: 'Increases with each change.' }) version: number;
}
