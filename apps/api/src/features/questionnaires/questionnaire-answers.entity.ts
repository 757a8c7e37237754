import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** The answers, with the id of their result. A person who can see the result may not be able to see the answers. */
@Entity('questionnaire_answers')
export class QuestionnaireAnswers extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('boolean') shared: boolean;
  /** By the key of the question, sealed. */
  @Column('bytea') answersSealed: Buffer;
  /** Keys of the rules that matched, sealed; null for results from before they were stored. */
  @Column('bytea', { nullable: true }) rulesSealed: Buffer | null;
  // Copies of the client's columns, by which row-level security decides who may read or write this row.
  @Column('uuid') coachId: string;
  @Column('boolean') supervised: boolean;
  @Column('boolean') healthDataAgreed: boolean;
}
