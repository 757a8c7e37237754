import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { DataSource, migrations, ownerDataSource } from '@footing/api/testing';
import { testConfig } from '../support/config.js';
import { createDatabase, databaseUrl, dropDatabase } from '../support/postgres.js';

const folder = new URL('../../apps/api/src/migrations/', import.meta.url);

describe('migrations', () => {
  it('import no code of the app', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const foreign = files.flatMap((file) =>
      [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '([^']+)'/g)]
        .map(([, from]) => from!)
        .filter(
          (from) => !/^(typeorm|node:[a-z]+|\.\/[\w./-]+|\.\.\/support\/[\w-]+\.js)$/.test(from),
        )
        .map((from) => `${file}: ${from}`),
    );
    expect(files.length).toBeGreaterThan(40);
    expect(foreign).toEqual([]);
  });

  describe('on a database of this version', () => {
    const server = process.env['FOOTING_TEST_POSTGRES']!;
    let name: string;
    let owner: DataSource;
    beforeAll(async () => {
      name = await createDatabase(server, process.env['FOOTING_TEST_TEMPLATE']);
      const { masterKey } = testConfig();
      owner = await ownerDataSource(databaseUrl(server, name), { masterKey }).initialize();
    });
    afterAll(async () => {
      await owner.destroy();
      await dropDatabase(server, name);
    });

    it.each(migrations.map((migration) => [migration.name, migration] as const))(
      'can be reverted and run again, or refuse with a reason: %s',
      async (_, Migration) => {
        const runner = owner.createQueryRunner();
        await runner.startTransaction();
        try {
          const migration = new Migration();
          const refusal = await migration.down(runner).then(
            () => null,
            (error: Error) => error.message,
          );
          if (refusal === null) await migration.up(runner);
          else expect(refusal).toMatch(/^Cannot be reverted: .+\. Restore a backup instead\.$/);
        } finally {
          await runner.rollbackTransaction();
          await runner.release();
        }
      },
    );
  });
});
