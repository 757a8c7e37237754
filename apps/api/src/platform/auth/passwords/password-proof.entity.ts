import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a member last gave their password within a sign-in. */
@Entity('password_proofs')
export class PasswordProof {
  @PrimaryColumn('uuid') practiceId: string;
  @PrimaryColumn('uuid') memberId: string;
  @Column('uuid') clientId: string;
  @PrimaryColumn('uuid') signInId: string;
  @Column('timestamptz') provedAt: Date;
}
