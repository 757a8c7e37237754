import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { LineageType } from '../exported-files/index.js';
import { FormContentType } from './content/form-content.type.js';

@ObjectType('FormSummary', { description: 'A form in the list of forms.' })
export class FormSummaryType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'A short summary.' }) summary: string;
  @Field(() => Int, { description: 'The number of questions.' }) questions: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the latest version; null if none is published.',
  })
  publishedVersion: number | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The latest version; null if none is published.',
  })
  publishedVersionId: string | null;
  @Field({ description: 'Whether the caller has edits that are not published.' }) hasDraft: boolean;
  @Field({ description: 'Whether colleagues can use it.' }) shared: boolean;
  @Field({ description: 'Whether the caller is its author.' }) mine: boolean;
  @Field({ description: 'Whether it is sent to each new client of the caller who joins.' })
  intake: boolean;
  @Field({ description: 'The author.' }) ownerName: string;
  @Field(() => DateTime, { description: 'When it was last changed.' }) updatedAt: Date;
}

@ObjectType('FormEdge', { description: 'One form of the page.' })
export class FormEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => FormSummaryType, { description: 'The form.' }) node: FormSummaryType;
}

@ObjectType('FormConnection', { description: 'A page of forms.' })
export class FormConnection {
  @Field(() => [FormEdge], {
    description: 'The forms of the caller, then what colleagues share.',
  })
  edges: FormEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}

@ObjectType('FormDraft', { description: 'The edits of a form that are not published.' })
export class FormDraftType {
  @Field(() => FormContentType, { description: 'The questions and scores.' })
  content: FormContentType;
  @Field(() => Int, { description: 'Counts the saved edits.' }) version: number;
  @Field(() => DateTime, { description: 'When it was saved.' }) savedAt: Date;
}

@ObjectType('FormVersion', { description: 'A published version. It never changes.' })
export class FormVersionType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field(() => DateTime, { description: 'When it was published.' }) publishedAt: Date;
  @Field(() => FormContentType, { description: 'The questions and scores.' })
  content?: FormContentType;
}

@ObjectType('UsableFormVersion', {
  description: 'A published version of a form that the caller can use in plans.',
})
export class UsableFormVersionType {
  @Field(() => ID, { description: 'The version.' }) versionId: string;
  @Field(() => ID, { description: 'The form.' }) formId: string;
  @Field({ description: 'The title of the version.' }) title: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field({ description: 'Whether colleagues can use the form.' }) shared: boolean;
  @Field(() => ID, { description: 'The latest version of the form.' }) latestId: string;
  @Field(() => Int, { description: 'The number of the latest version.' }) latestNumber: number;
}

@ObjectType('Form', { description: 'A form with its published versions.' })
export class FormType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'A short summary.' }) summary: string;
  @Field({ description: 'Whether colleagues can use it.' }) shared: boolean;
  @Field({ description: 'Whether the caller is its author.' }) mine: boolean;
  @Field({ description: 'Whether it is sent to each new client of the caller who joins.' })
  intake: boolean;
  @Field(() => FormDraftType, {
    nullable: true,
    description: 'What is being edited; null for forms of others.',
  })
  draft: FormDraftType | null;
  @Field(() => LineageType, {
    nullable: true,
    description: 'What it was copied from, or the file that it came from.',
  })
  lineage: LineageType | null;
  @Field(() => [FormVersionType], { description: 'The newest first.' }) versions: FormVersionType[];
}
