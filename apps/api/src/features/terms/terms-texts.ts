import { shippedTerms, type ShippedTermsKind } from '@footing/library/terms';
import type { Ctx } from '../../platform/context/ctx.js';
import type { CurrentTermsType, ResponsiblePracticeType, TermsTextType } from './terms.type.js';

export type TextKind = ShippedTermsKind;

interface OwnRow {
  kind: TextKind;
  number: number;
  body: string;
  publishedAt: Date;
}

/** Which version of which text, as the id says it. */
export interface VersionRef {
  kind: TextKind;
  shipped: boolean;
  number: number;
}

export const idOf = ({ kind, shipped, number }: VersionRef): string =>
  `${kind}-${shipped ? 'shipped' : 'own'}-${number}`;

/** Every text that this practice ever used, the latest of each kind first; those that ship come last. */
export async function textsOf(ctx: Ctx): Promise<TermsTextType[]> {
  const own = await ctx.db.query<OwnRow>(
    `select kind, number, body, created_at as "publishedAt" from terms_versions
     where practice_id = $1 order by number desc`,
    [ctx.db.scope.practiceId],
  );
  return [
    ...own.map((row) => textOf({ ...row, shipped: false })),
    ...[...shippedTerms]
      .sort((a, b) => b.number - a.number)
      .map((text) => textOf({ ...text, shipped: true, publishedAt: null })),
  ];
}

/** What is in force of a kind: the practice's latest version, or else the latest that ships. */
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

/** The owner who has been there longest. */
async function responsible(ctx: Ctx): Promise<ResponsiblePracticeType> {
  const [found] = await ctx.db.query<ResponsiblePracticeType>(
    `select p.name as "practiceName", m.name as "contactName", m.email as "contactEmail"
     from practices p join members m on m.practice_id = p.id and m.role = 'OWNER' and m.removed_at is null
     where p.id = $1 order by m.created_at, m.id limit 1`,
    [ctx.db.scope.practiceId],
  );
  return found!;
}

function textOf(text: Omit<TermsTextType, 'id'> & { kind: TextKind }): TermsTextType {
  const { kind, number, shipped, publishedAt, body } = text;
  return { id: idOf(text), kind, number, shipped, publishedAt, body };
}
