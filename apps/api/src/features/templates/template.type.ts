import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TemplateProblemType } from './template-problem.type.js';
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

export enum WordHintKind {
  PROMISE = 'PROMISE',
  PRESSURE = 'PRESSURE',
  SECRECY = 'SECRECY',
  JEALOUSY = 'JEALOUSY',
  PURSUIT = 'PURSUIT',
}
registerEnumType(WordHintKind, { name: 'WordHintKind' });

@ObjectType('WordHint', {
  description:
    'Words that read like a promise, pressure, secrecy, jealousy or pursuit. They keep nothing from publishing.',
})
export class WordHintType {
  @Field(() => WordHintKind) kind: `${WordHintKind}`;
  @Field() message: string;
  @Field(() => String, { nullable: true }) step: string | null;
  @Field(() => String, { nullable: true }) action: string | null;
  @Field({ description: 'As in `TemplateProblem`; `title` and `summary` too.' }) field: string;
  @Field({ description: 'As they are written there.' }) words: string;
  @Field(() => Int, { description: 'Where they begin, in UTF-16 code units.' }) offset: number;
}

@ObjectType('TemplateDraft')
export class TemplateDraftType {
  @Field(() => TemplateContentType) content: TemplateContentType;
  @Field(() => Int) version: number;
  @Field(() => DateTime) savedAt: Date;
  @Field(() => [TemplateProblemType]) problems: TemplateProblemType[];
  @Field(() => [WordHintType]) hints: WordHintType[];
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
