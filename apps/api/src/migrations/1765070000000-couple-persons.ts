import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who the partner is in a client's own records. What limits joint work is what stands about that person, whoever becomes the
 * client's other person later.
 */
export class CouplePersons1765070000000 implements MigrationInterface {
  name = 'CouplePersons1765070000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table couple_partners add column person_id uuid`,
      `update couple_partners r set person_id = c.other_person_id
       from clients c where c.practice_id = r.practice_id and c.id = r.client_id`,
      `alter table couple_partners alter column person_id set not null,
         add constraint couple_partners_person foreign key (practice_id, person_id) references other_persons (practice_id, id)`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table couple_partners drop column person_id');
  }
}
