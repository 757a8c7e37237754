import { shippedTerms, type ShippedTermsKind } from '@footing/library/terms';
import type { Ctx } from '../../platform/context/ctx.js';
import { TermsVersion } from './terms-version.entity.js';
import { RESPONSIBLE } from './terms.sql.js';
import type { CurrentTermsType, ResponsiblePracticeType, TermsTextType } from './terms.type.js';

export type TextKind = ShippedTermsKind;

/** The text and version that an id refers to. */
export interface VersionRef {
  kind: TextKind;
  shipped: boolean;
  number: number;
}

export const idOf = ({ kind, shipped, number }: VersionRef): string =>
  `${kind}-${shipped ? 'shipped' : 'own'}-${number}`;

/** Every text that this practice has ever used, the latest of each kind first, the shipped texts last. */
export async function textsOf(ctx: Ctx): Promise<TermsTextType[]> {
  const own = await ctx.db.of(TermsVersion).find({}, { order: { number: 'DESC' } });
  return [
    ...own.map(({ createdAt, ...row }) =>
      textOf({ ...row, shipped: false, publishedAt: createdAt }),
    ),
    ...[...shippedTerms]
      .sort((a, b) => b.number - a.number)
      .map((text) => textOf({ ...text, shipped: true, publishedAt: null })),
  ];
}

/** The current text of a kind: the practice's latest version, or else the latest shipped one. */
export const currentOf = (texts: TermsTextType[], kind: TextKind): TermsTextType =>
  texts.find((text) => text.kind === kind)!;

export async function currentTerms(ctx: Ctx, texts: TermsTextType[]): Promise<CurrentTermsType> {
  return {
    agreement: currentOf(texts, 'AGREEMENT'),
    privacyNotice: currentOf(texts, 'PRIVACY_NOTICE'),
    healthData: currentOf(texts, 'HEALTH_DATA'),
    responsible: await responsible(ctx),
  };
}

async function responsible(ctx: Ctx): Promise<ResponsiblePracticeType> {
  const [found] = await ctx.db.query(RESPONSIBLE, [ctx.db.scope.practiceId]);
  return found!;
}

function textOf(text: Omit<TermsTextType, 'id'> & { kind: TextKind }): TermsTextType {
  const { kind, number, shipped, publishedAt, body } = text;
  return { id: idOf(text), kind, number, shipped, publishedAt, body };
}
