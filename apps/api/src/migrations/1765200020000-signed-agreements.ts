import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A client can sign the agreement of the practice: an acceptance of it with the name that they typed, sealed. The practice decides
 * whether clients are asked to.
 */
export class SignedAgreements1765200020000 implements MigrationInterface {
  name = 'SignedAgreements1765200020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table terms_acceptances add column signed_name text not null default ''
         constraint terms_acceptances_signed_check check (signed_name = '' or (kind = 'AGREEMENT' and granted))`,
    );
    await runner.query(
      `alter table practices add column asks_signature boolean not null default false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table terms_acceptances drop column signed_name');
    await runner.query('alter table practices drop column asks_signature');
  }
}
