import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { MemberRefType } from '../people/index.js';

export enum ClientFileType {
  IMAGE = 'IMAGE',
  PDF = 'PDF',
  AUDIO = 'AUDIO',
}
registerEnumType(ClientFileType, {
  name: 'ClientFileType',
  description: 'What a file is, found by its contents.',
  valuesMap: {
    IMAGE: { description: 'A picture.' },
    PDF: { description: 'A PDF document.' },
    AUDIO: { description: 'A sound, which only a practice adds.' },
  },
});

export enum FileAdding {
  OPEN = 'OPEN',
  ARCHIVED = 'ARCHIVED',
  NOT_JOINED = 'NOT_JOINED',
  NO_CONSENT = 'NO_CONSENT',
}
registerEnumType(FileAdding, {
  name: 'FileAdding',
  description: 'Whether files can be added.',
  valuesMap: {
    OPEN: { description: 'They can.' },
    ARCHIVED: { description: 'The client is archived.' },
    NOT_JOINED: { description: 'The client has not joined yet.' },
    NO_CONSENT: {
      description: 'For the client: they do not agree to the use of health and relationship data.',
    },
  },
});

@ObjectType('FilePlace', {
  description: 'Where a file is attached: one of step, action and session.',
})
export class FilePlaceType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => ID, { nullable: true, description: 'A step of a plan.' }) stepId: string | null;
  @Field(() => ID, { nullable: true, description: 'An action of a plan.' })
  actionId: string | null;
  @Field(() => ID, { nullable: true, description: 'A session.' }) sessionId: string | null;
  @Field({ description: 'Whether the caller can take the file away from there.' })
  removable: boolean;
}

@ObjectType('ClientFile', {
  description: 'A file that a client or their coach added for the other.',
})
export class FileType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was added.' }) at: Date | string;
  @Field({ description: 'Its name, with an ending that says what it is.' }) name: string;
  @Field(() => ClientFileType, { description: 'What it is.' }) type: `${ClientFileType}`;
  @Field(() => Int, { description: 'Its size in bytes.' }) size: number;
  @Field({ description: 'Whether the client added it; otherwise a coach did.' })
  fromClient: boolean;
  @Field(() => MemberRefType, { description: 'Who added it.' }) addedBy: MemberRefType;
  @Field(() => MemberRefType, {
    description: 'The coach who can open it while they coach the client.',
  })
  coach: MemberRefType;
  @Field({ description: "Whether the client's present coach can open it." }) shared: boolean;
  @Field({ description: 'Whether the caller can remove it.' }) removable: boolean;
  @Field({ description: 'Whether its contents are missing, so that nobody can open it.' })
  lost: boolean;
  @Field(() => [FilePlaceType], { description: 'Where it is attached.' }) places: FilePlaceType[];
}

@ObjectType('ClientFiles', {
  description: 'The files of a client, as the caller can read them.',
})
export class FilesType {
  @Field(() => ID, { description: 'The client.' }) clientId: string;
  @Field(() => MemberRefType, { description: 'The coach of the client now.' }) coach: MemberRefType;
  @Field(() => FileAdding, { description: 'Whether the caller can add files.' })
  adding: `${FileAdding}`;
  @Field(() => Int, { description: 'How many megabytes one file may have.' })
  largestMegabytes: number;
  @Field(() => [FileType], { description: 'The newest first.' }) files: FileType[];
}

@ObjectType('FileAddress', { description: 'Where a file can be downloaded.' })
export class FileAddressType {
  @Field({
    description: 'A path, valid for one minute and only in the browser that asked for it.',
  })
  address: string;
}
