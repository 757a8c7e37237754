import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A client and their first other person refer to each other. The foreign key of the client is checked at the end of every
 * transaction, because a sharded database does not pass on to its shards that a transaction defers it.
 */
export class FirstPersons1764810000000 implements MigrationInterface {
  name = 'FirstPersons1764810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table clients alter constraint clients_other_person deferrable initially deferred',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table clients alter constraint clients_other_person deferrable initially immediate',
    );
  }
}
