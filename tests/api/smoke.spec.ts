import { test, expect } from '@jest/globals';
import { bootWorld } from '../support/world.js';
test('boots', async () => {
  const world = await bootWorld();
  const a = await world.gql('{ practice { id name } }');
  console.log(JSON.stringify(a), world.url);
  console.log(
    await (await fetch(world.url + '/readyz')).text(),
    await (await fetch(world.url + '/healthz')).text(),
  );
  const r = await world.owner.query(`select tablename from pg_tables where schemaname='public'`);
  console.log(r.rows.length);
  await world.close();
});
