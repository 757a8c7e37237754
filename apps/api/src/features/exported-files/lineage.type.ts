import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDate } from '../../platform/graphql/local-date.scalar.js';

export enum LineageKind {
  COPY = 'COPY',
  FILE = 'FILE',
}
registerEnumType(LineageKind, {
  name: 'LineageKind',
  description: 'How a template or a form began.',
  valuesMap: {
    COPY: { description: 'As a copy of another one.' },
    FILE: { description: 'As a file that somebody exported.' },
  },
});

@ObjectType('LineageSource', { description: 'What the content of a file was made from.' })
export class SourceType {
  @Field({ description: 'Its title at that time.' }) title: string;
  @Field(() => Int, { nullable: true, description: 'Its version; null for a draft.' })
  version: number | null;
  @Field({ description: 'Whether it ships with the product.' }) fromLibrary: boolean;
}

@ObjectType('Lineage', { description: 'Where a template or a form comes from.' })
export class LineageType {
  @Field(() => LineageKind, { description: 'A copy or a file.' }) kind: `${LineageKind}`;
  @Field({ description: 'The title of the original at that time.' }) title: string;
  @Field(() => Int, { nullable: true, description: 'Its version; null for a draft.' })
  version: number | null;
  @Field({ description: 'For a copy: whether the original ships with the product.' })
  fromLibrary: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'For a file: who exported it, if it says so.',
  })
  author: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For a file: their practice, if it says so.',
  })
  practice: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'For a file: the day of the export.' })
  exportedOn: string | null;
  @Field(() => SourceType, {
    nullable: true,
    description: 'For a file: what its author started from.',
  })
  copiedFrom: SourceType | null;
}
