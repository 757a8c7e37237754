import type { FormContent } from '@footing/plan-engine';
import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** A form that was sent to a client, with the content of its version at that time. */
@Entity('form_requests')
export class FormRequest extends TenantEntity {
  @Column('uuid') clientId: string;
  /** The action that asked for it; null if a coach sent it. At most one request of an action is not answered. */
  @Column('uuid', { nullable: true }) actionId: string | null;
  @Column('uuid') formId: string;
  @Column('uuid') versionId: string;
  @Column('uuid') askedBy: string;
  @Column('text') title: string;
  @Column('jsonb') content: FormContent;
  /** Whether the form lets the coach read the answers, or lets the client choose that. */
  @Column('boolean') mayShare: boolean;
  /** Whether the client chooses that. */
  @Column({ type: 'boolean', insert: false, update: false }) clientChooses: boolean;
  /** Whether it was sent because the client joined; at most one for each client. */
  @Column('boolean', { default: false }) intake: boolean;
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
