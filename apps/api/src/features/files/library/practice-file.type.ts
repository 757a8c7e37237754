import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { MemberRefType } from '../../people/index.js';
import { ClientFileType } from '../file.type.js';

@ObjectType('PracticeFile', {
  description: 'A file of the practice, which its staff give to clients.',
})
export class PracticeFileType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => DateTime, { description: 'When it was added.' }) at: Date | string;
  @Field({ description: 'Its name, with an ending that says what it is.' }) name: string;
  @Field(() => ClientFileType, { description: 'What it is.' }) type: `${ClientFileType}`;
  @Field(() => Int, { description: 'Its size in bytes.' }) size: number;
  @Field(() => MemberRefType, { description: 'Who added it.' }) addedBy: MemberRefType;
  @Field({ description: 'Whether its contents are missing, so that nobody can open it.' })
  lost: boolean;
}

@ObjectType('FileLimits', { description: 'How much a practice may add, and how much it has.' })
export class FileLimitsType {
  @Field(() => Int, {
    description: 'Megabytes of all files of the practice and its clients, rounded up.',
  })
  usedMegabytes: number;
  @Field(() => Int, { description: 'How many megabytes there may be.' }) mostMegabytes: number;
  @Field(() => Int, { description: 'How many megabytes one file may have.' })
  largestMegabytes: number;
  @Field(() => Int, { description: 'The most that an owner can allow for all files.' })
  hardMostMegabytes: number;
  @Field(() => Int, { description: 'The most that an owner can allow for one file.' })
  hardLargestMegabytes: number;
}

@ObjectType('PracticeFiles', { description: 'The files of the practice.' })
export class PracticeFilesType {
  @Field(() => [PracticeFileType], { description: 'The newest first.' }) files: PracticeFileType[];
  @Field(() => FileLimitsType, { description: 'How much may be added.' }) limits: FileLimitsType;
}
