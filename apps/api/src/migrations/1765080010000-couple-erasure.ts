import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelled } from './support/row-policies.js';

const STATE_OF_COUPLE = 'couple_partners_practice_id_couple_id_state_fkey';

/**
 * When one partner is erased, the other one keeps their own row and what they wrote for themselves. So a couple refers to its two
 * partners, and no longer the other way round. What is about both goes with the couple.
 */
export class CoupleErasure1765080010000 implements MigrationInterface {
  name = 'CoupleErasure1765080010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [
      `alter table couple_partners drop constraint ${STATE_OF_COUPLE}`,
      `alter table couple_partners
         add constraint couple_partners_with_state unique (practice_id, couple_id, client_id, state)`,
      ...['a', 'b'].map(
        (side) => `alter table couples add constraint couples_partner_${side}
           foreign key (practice_id, id, partner_${side}, state)
           references couple_partners (practice_id, couple_id, client_id, state) on delete cascade`,
      ),
      // A client can tell that the couple is still there, and nothing else of it.
      `create policy couples_clients_select on couples for select to footing_client
         using (${spelled('practice_id = PRACTICE and (partner_a = CLIENT or partner_b = CLIENT)')})`,
      `grant select (practice_id, id) on couples to footing_client`,
    ]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const [{ left }] = (await runner.query(
      `select exists (select from couple_partners r where not exists (
         select from couples u where u.practice_id = r.practice_id and u.id = r.couple_id)) as left`,
    )) as [{ left: boolean }];
    if (left) {
      throw new Error(
        'Cannot be reverted: partners of erased clients are left. Restore a backup instead.',
      );
    }
    for (const statement of [
      `revoke select (practice_id, id) on couples from footing_client`,
      `drop policy couples_clients_select on couples`,
      ...['a', 'b'].map((side) => `alter table couples drop constraint couples_partner_${side}`),
      `alter table couple_partners drop constraint couple_partners_with_state`,
      `alter table couple_partners add constraint ${STATE_OF_COUPLE}
         foreign key (practice_id, couple_id, state) references couples (practice_id, id, state) on delete cascade`,
    ]) {
      await runner.query(statement);
    }
  }
}
