import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../platform/errors/refusal.js';

@ObjectType('FileProblem', { description: 'Why a file cannot be read.' })
export class FileProblemType {
  @Field({ description: 'The path of the field, as `content.steps.1.title`; empty for the file.' })
  path: string;
  @Field({ description: 'A sentence that names the place and the problem.' }) message: string;
}

declare module '../../platform/errors/refusal.js' {
  interface Refusal {
    /** Why a file cannot be read, for the code BAD_FILE. */
    fileProblems?: FileProblemType[] | null;
  }
}
Field(() => [FileProblemType], {
  nullable: true,
  description: 'For BAD_FILE: why the file cannot be read.',
})(Refusal.prototype, 'fileProblems');
