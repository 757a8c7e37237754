import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TemplateProblemType } from './content/template-problem.type.js';
import { DateTime } from '../../platform/graphql/date-time.scalar.js';
import { PageInfo } from '../../platform/paging/paging.js';
import { TemplateContentType } from './content/template-content.type.js';
import { LineageType } from '../exported-files/index.js';

@ObjectType('TemplateSummary', { description: 'A template in the list of templates.' })
export class TemplateSummaryType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Set for what ships with the product.' })
  slug: string | null;
  @Field({ description: 'Whether it ships with the product.' }) fromLibrary: boolean;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'A short summary.' }) summary: string;
  @Field(() => [String], { description: 'What it is tagged with.' }) tags: string[];
  @Field(() => Int, { description: 'The number of steps.' }) steps: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the latest version; null if none is published.',
  })
  publishedVersion: number | null;
  @Field({ description: 'Whether the caller has edits that are not published.' }) hasDraft: boolean;
  @Field({ description: 'Whether colleagues can use it.' }) shared: boolean;
  @Field({ description: 'Whether the caller is its author.' }) mine: boolean;
  @Field(() => String, { nullable: true, description: 'The author; null for the library.' })
  ownerName: string | null;
  @Field(() => DateTime, { description: 'When it was last changed.' }) updatedAt: Date;
}

@ObjectType('TemplateEdge', { description: 'One template of the page.' })
export class TemplateEdge {
  @Field({ description: 'Pass it as `after` to continue from here.' }) cursor: string;
  @Field(() => TemplateSummaryType, { description: 'The template.' }) node: TemplateSummaryType;
}

@ObjectType('TemplateConnection', { description: 'A page of templates.' })
export class TemplateConnection {
  @Field(() => [TemplateEdge], {
    description: 'The library first, then the templates of the caller, then what colleagues share.',
  })
  edges: TemplateEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' }) pageInfo: PageInfo;
}

export enum WordHintKind {
  PROMISE = 'PROMISE',
  PRESSURE = 'PRESSURE',
  SECRECY = 'SECRECY',
  JEALOUSY = 'JEALOUSY',
  PURSUIT = 'PURSUIT',
}
/** The description of each kind in the schema, and its `message`. */
export const WORD_HINTS: Record<WordHintKind, { description: string }> = {
  PROMISE: {
    description: 'A promise that the plan will succeed or that the other person will return.',
  },
  PRESSURE: { description: 'Pressure on the other person.' },
  SECRECY: { description: 'Something done in secret.' },
  JEALOUSY: { description: 'An attempt to make the other person jealous.' },
  PURSUIT: { description: 'Following, watching or flooding the other person.' },
};
registerEnumType(WordHintKind, {
  name: 'WordHintKind',
  description: 'What words of a template read like.',
  valuesMap: WORD_HINTS,
});

@ObjectType('WordHint', {
  description:
    'Words that read like a promise, pressure, secrecy, jealousy or pursuit. They keep nothing from publishing.',
})
export class WordHintType {
  @Field(() => WordHintKind, { description: 'What the words read like.' }) kind: `${WordHintKind}`;
  @Field({
    description: 'The description of the kind.',
    deprecationReason: 'The web app has a sentence for each kind.',
  })
  message: string;
  @Field(() => String, { nullable: true, description: 'The key of the step, if it is in one.' })
  step: string | null;
  @Field(() => String, { nullable: true, description: 'The key of the action, if it is in one.' })
  action: string | null;
  @Field({ description: 'As in `TemplateProblem`; `title` and `summary` too.' }) field: string;
  @Field({ description: 'As they are written there.' }) words: string;
  @Field(() => Int, { description: 'Where they begin, in UTF-16 code units.' }) offset: number;
}

@ObjectType('TemplateDraft', { description: 'The edits of a template that are not published.' })
export class TemplateDraftType {
  @Field(() => TemplateContentType, { description: 'The steps and actions.' })
  content: TemplateContentType;
  @Field(() => Int, { description: 'Counts the saved edits.' }) version: number;
  @Field(() => DateTime, { description: 'When it was saved.' }) savedAt: Date;
  @Field(() => [TemplateProblemType], { description: 'What prevents publishing.' })
  problems: TemplateProblemType[];
  @Field(() => [WordHintType], {
    description: 'Words to think about; they do not prevent publishing.',
  })
  hints: WordHintType[];
}

@ObjectType('VersionRecall', {
  description:
    'The recall of a published version, which is final. Outreach of every plan on the version is closed.',
})
export class VersionRecallType {
  @Field(() => DateTime, { description: 'When it was recalled.' }) at: Date;
  @Field({ description: 'Why; for the staff of the practice.' }) reason: string;
  @Field(() => String, { nullable: true, description: 'Who recalled it; null for the library.' })
  byName: string | null;
}

@ObjectType('TemplateVersion', {
  description: 'A published version. It never changes, except that it can be recalled.',
})
export class TemplateVersionType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => Int, { description: 'The number of the version.' }) number: number;
  @Field({ description: 'The title that it was published with.' }) title: string;
  @Field(() => DateTime, { description: 'When it was published.' }) publishedAt: Date;
  @Field(() => VersionRecallType, { nullable: true, description: 'Null: it was not recalled.' })
  recall: VersionRecallType | null;
  @Field({ description: 'Whether the caller is its author or an owner, who can recall it.' })
  mayRecall: boolean;
  @Field(() => TemplateContentType, { description: 'The steps and actions.' })
  content?: TemplateContentType;
}

@ObjectType('Template', { description: 'A reusable plan with its published versions.' })
export class TemplateType {
  @Field(() => ID, { description: 'The id.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Set for what ships with the product.' })
  slug: string | null;
  @Field({ description: 'Whether it ships with the product.' }) fromLibrary: boolean;
  @Field({ description: 'The title.' }) title: string;
  @Field({ description: 'A short summary.' }) summary: string;
  @Field({ description: 'Whether colleagues can use it.' }) shared: boolean;
  @Field({ description: 'Whether the caller is its author.' }) mine: boolean;
  @Field(() => [String], { description: 'What it is tagged with.' }) tags: string[];
  @Field(() => TemplateDraftType, {
    nullable: true,
    description: 'What is being edited; null for the library and for templates of others.',
  })
  draft: TemplateDraftType | null;
  @Field(() => LineageType, {
    nullable: true,
    description: 'What it was copied from, or the file that it came from.',
  })
  lineage: LineageType | null;
  @Field(() => TemplateVersionType, {
    nullable: true,
    description:
      'The newest version that was not recalled, or the newest if all were; null if none is published.',
  })
  latest: TemplateVersionType | null;
  @Field(() => [TemplateVersionType], { description: 'The newest first.' })
  versions: TemplateVersionType[];
}
