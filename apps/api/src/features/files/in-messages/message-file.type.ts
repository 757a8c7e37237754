import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ClientFileType } from '../file.type.js';

@ObjectType('MessageFile', { description: 'A file in a message, as the caller can open it.' })
export class MessageFileType {
  @Field(() => ID, { description: 'The file, as `openFile` takes it.' }) id: string;
  @Field({ description: 'Its name, with an ending that says what it is.' }) name: string;
  @Field(() => ClientFileType, { description: 'What it is.' }) type: `${ClientFileType}`;
  @Field(() => Int, { description: 'Its size in bytes.' }) size: number;
  @Field({ description: 'Whether its contents are missing, so that nobody can open it.' })
  lost: boolean;
}
