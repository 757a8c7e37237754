import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../../platform/paging/paging.js';
import { VersionRecallType } from '../../templates/index.js';

@ObjectType('VersionInUse', {
  description:
    'A published version that running plans are on. Without its content, which is its author’s until the template is shared.',
})
export class VersionInUseType {
  @Field(() => ID, { description: 'The id of the version.' }) id: string;
  @Field({
    description:
      'The title of a shared template; else the title of the newest plan on the version.',
  })
  title: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field(() => DateTime, { description: 'When it was published.' }) publishedAt: Date;
  @Field({ description: 'Who made it.' }) authorName: string;
  @Field(() => Int, { description: 'How many running plans are on it.' }) plans: number;
  @Field(() => VersionRecallType, { nullable: true, description: 'Null: it was not recalled.' })
  recall: VersionRecallType | null;
}

@ObjectType('VersionInUseEdge', { description: 'One version of the page.' })
export class VersionInUseEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => VersionInUseType, { description: 'The version.' }) node: VersionInUseType;
}

@ObjectType('VersionInUseConnection', { description: 'A page of versions in use.' })
export class VersionInUseConnection {
  @Field(() => [VersionInUseEdge], { description: 'The newest version first.' })
  edges: VersionInUseEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}
