import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['OFFER_ACCEPTED', 'OFFER_DECLINED'];

/**
 * Attention items about answers to offers of newer versions: a coach can snooze or dismiss them. They stand between other kinds, so what Today knows about
 * each client, with the position of the kind, is worked out again.
 */
export class OfferAttention1765010000000 implements MigrationInterface {
  name = 'OfferAttention1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    const [{ definition }] = (await runner.query(
      `select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'attention_marks_kind_check'`,
    )) as [{ definition: string }];
    const known = [...definition.matchAll(/'([A-Z_]+)'/g)].map(([, kind]) => kind!);
    const kinds = [...new Set([...known, ...KINDS])].map((kind) => `'${kind}'`);
    await runner.query(`alter table attention_marks drop constraint attention_marks_kind_check`);
    await runner.query(
      `alter table attention_marks add constraint attention_marks_kind_check check (kind in (${kinds.join(', ')}))`,
    );
    await runner.query(`update clients set attention_due_at = to_timestamp(0)`);
  }

  async down(): Promise<void> {
    throw new Error(
      'Cannot be reverted: marks of the new kinds may exist. Restore a backup instead.',
    );
  }
}
