import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootWorld } from '../support/world.js';
import { Attacking, isDenied } from './world/attacking.js';
import { ATTEMPTS } from './world/attempts.js';
import { fieldsSeen, rootFields, type RootField } from './world/operations.js';
import { nobody } from './world/people.js';
import { twoPractices, type TwoPractices } from './world/two-practices.js';

const ROOTS = Object.keys(ATTEMPTS) as RootField[];

describe('enumerated from the schema', () => {
  let all: TwoPractices;
  let attacking: Attacking;
  beforeAll(async () => {
    all = await twoPractices(await bootWorld());
    attacking = await Attacking.of(all, all.here.ownersClients[0]);
  });
  afterAll(() => all?.world.close());

  it('every query and mutation is attacked', () => {
    expect([...ROOTS].sort()).toEqual(rootFields(all.telling.schema).sort());
  });

  it.each(ROOTS)('%s gives nobody what is of others', async (root) => {
    await all.world.owner.query('delete from attempts');
    const wrong: string[] = [];
    for (const attempt of ATTEMPTS[root]!) {
      for (const attacker of attacking.attackers()) {
        if (attempt.slow && attacker.person !== nobody) continue;
        wrong.push(...(await attacking.try(root, attempt, attacker)));
      }
    }
    expect(wrong).toEqual([]);
  });
});
void isDenied;
void fieldsSeen;
