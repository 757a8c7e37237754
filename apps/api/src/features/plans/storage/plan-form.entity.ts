import type { FormContent } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../../platform/database/tenant.entity.js';

/**
 * A version of a form that actions of a plan ask for, or those of a version that was offered for it. A copy, because
 * clients cannot read the practice's forms.
 */
@Entity('plan_forms')
export class PlanForm extends TenantEntity {
  @Column('uuid') planId: string;
  @Column('uuid') clientId: string;
  @Column('uuid') formId: string;
  @Column('uuid') versionId: string;
  @Column('text') title: string;
  @Column('jsonb') content: FormContent;
}
