import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TemplateProblemType } from '../../platform/errors/refusal-facts.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { TemplateContentType } from './template-content.type.js';

@ObjectType('TemplateSummary')
export class TemplateSummaryType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true, description: 'Set for what ships with the product.' })
  slug: string | null;
  @Field() fromLibrary: boolean;
  @Field() title: string;
  @Field() summary: string;
  @Field(() => Int) steps: number;
  @Field(() => Int, { nullable: true }) publishedVersion: number | null;
  @Field() hasDraft: boolean;
  @Field() shared: boolean;
  @Field() mine: boolean;
  @Field(() => String, { nullable: true }) ownerName: string | null;
  @Field(() => DateTime) updatedAt: Date;
}

@ObjectType('TemplateDraft')
export class TemplateDraftType {
  @Field(() => TemplateContentType) content: TemplateContentType;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => [TemplateProblemType]) problems: TemplateProblemType[];
}

@ObjectType('TemplateVersion')
export class TemplateVersionType {
  @Field(() => ID) id: string;
  @Field(() => Int) number: number;
  @Field(() => DateTime) publishedAt: Date;
  @Field(() => TemplateContentType) content?: TemplateContentType;
}

@ObjectType('Template')
export class TemplateType {
  @Field(() => ID) id: string;
  @Field(() => String, { nullable: true }) slug: string | null;
  @Field() fromLibrary: boolean;
  @Field() title: string;
  @Field() summary: string;
  @Field() shared: boolean;
  @Field() mine: boolean;
  @Field(() => TemplateDraftType, {
    nullable: true,
    description: 'What is being edited; null for the library and for templates of others.',
  })
  draft: TemplateDraftType | null;
  @Field(() => [TemplateVersionType], { description: 'The newest first.' })
  versions: TemplateVersionType[];
}
