import { Column, Entity } from 'typeorm';
import { TenantEntity } from '../../platform/database/tenant.entity.js';

/** The answers, with the id of their result. A person who sees the result may not see the answers. */
@Entity('questionnaire_answers')
export class QuestionnaireAnswers extends TenantEntity {
  @Column('uuid') clientId: string;
  @Column('boolean') shared: boolean;
  /** By the key of the question, sealed. */
  @Column('bytea') answersSealed: Buffer;
  /** Keys of the rules that led there, sealed; null for results from before they were kept. */
  @Column('bytea', { nullable: true }) rulesSealed: Buffer | null;
}
