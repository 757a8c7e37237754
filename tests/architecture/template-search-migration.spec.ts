/** Templates from before they had keys to search and sort by. */
import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { databaseBefore } from '../support/migrating.js';

const earlier = databaseBefore(1764850000000);

it('templates get the keys of their title and summary, and the title of their latest version', async () => {
  const [practice, account, owner] = [randomUUID(), randomUUID(), randomUUID()];
  const [draft, published] = [randomUUID(), randomUUID()];
  await earlier.db.query(
    `begin;
     insert into practices (id, name, time_zone, created_at) values ('${practice}', 'P', 'UTC', now());
     insert into accounts (id, email, name, password_hash, created_at, password_changed_at)
       values ('${account}', 'o@example.test', 'O', 'none', now(), now());
     insert into members (practice_id, id, account_id, role, name, email, time_zone, created_at, practice_name, practice_zone)
       values ('${practice}', '${owner}', '${account}', 'OWNER', 'O', 'o@example.test', 'UTC', now(), 'P', 'UTC');
     insert into templates (practice_id, id, owner_id, title, summary, created_at, updated_at)
       values ('${practice}', '${draft}', '${owner}', 'Émile’s', ' For  José', now(), now()),
              ('${practice}', '${published}', '${owner}', 'Edited since', '', now(), now());
     insert into template_versions (practice_id, id, template_id, number, title, content, published_at)
       values ('${practice}', '${randomUUID()}', '${published}', 1, 'First', '{"steps": []}', now()),
              ('${practice}', '${randomUUID()}', '${published}', 2, 'Zweité', '{"steps": []}', now());
     commit`,
  );
  await earlier.migrateOn();

  const { rows } = await earlier.db.query(
    `select id, title_key, summary_key, published_title, published_title_key from templates order by title_key`,
  );
  expect(rows).toEqual([
    {
      ...{ id: published, title_key: 'edited since', summary_key: '' },
      ...{ published_title: 'Zweité', published_title_key: 'zweite' },
    },
    {
      ...{ id: draft, title_key: "emile's", summary_key: 'for jose' },
      ...{ published_title: null, published_title_key: null },
    },
  ]);
});
