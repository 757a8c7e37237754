import type { PartnerWord } from '@footing/plan-engine';
import type { CouplePartner } from './couple-partner.entity.js';

/** What a partner said, as the engine reads it. */
export const wordOf = ({
  answer,
  answeredAt,
  leftAt,
}: Pick<CouplePartner, 'answer' | 'answeredAt' | 'leftAt'>): PartnerWord => ({
  answer,
  answeredAt: answeredAt?.getTime() ?? null,
  leftAt: leftAt?.getTime() ?? null,
});
