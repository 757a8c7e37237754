import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/**
 * The answers to a form that was sent, with the id of the request. Saved as they are given; once sent, they never change, except
 * for who reads them where the client chooses that. Row-level security shows them to staff only if `shared` and `sentAt` say so.
 */
@Entity('form_answers')
export class FormAnswersEntity extends TenantEntity {
  @Column('uuid') clientId: string;
  /** As in the request; the foreign key makes sure of it. */
  @Column('boolean') mayShare: boolean;
  /** As in the request, too. */
  @Column('boolean') clientChooses: boolean;
  /** Whether the coach reads them; null until the client has chosen. */
  @Column('boolean', { nullable: true }) shared: boolean | null;
  /** Since when the coach can read them: they are sent and shared. */
  @Column('timestamptz', { nullable: true }) sharedAt: Date | null;
  /** Whether the answers told the coach, when they were shared. Decided by the engine's function. Stays if sharing ends. */
  @Column('boolean', { default: false }) tellsCoach: boolean;
  /** Whether the answers pause outreach, a fact of the outreach gate. Written by the engine's function, whoever reads them. */
  @Column('boolean', { default: false }) pausesOutreach: boolean;
  /** Counts the saves. */
  @Column('integer') version: number;
  @Column('timestamptz') savedAt: Date;
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
  /** By the key of the question, sealed. */
  @Column('bytea') answersSealed: Buffer;
  /** The scores, sealed, because they reveal answers. Written by the engine's function when the answers are sent. */
  @Column('bytea', { nullable: true }) scoresSealed: Buffer | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
