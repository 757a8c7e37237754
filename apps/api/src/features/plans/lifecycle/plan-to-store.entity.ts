import { Entity, PrimaryColumn } from 'typeorm';

/** A plan whose stored columns must be computed again: after an upgrade, or because its version was recalled. */
@Entity('plans_to_store')
export class PlanToStore {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') planId: string;
}
