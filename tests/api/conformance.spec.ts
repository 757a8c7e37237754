import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { bootWorld, type World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  // Two of the audits introspect, which production refuses.
  world = await bootWorld({ env: { NODE_ENV: 'development' } });
});
afterAll(() => world.close());

it.each(serverAudits({ url: () => `${world.url}/graphql` }))(
  'speaks GraphQL over HTTP: $name',
  async (audit) => {
    const result = await audit.fn();
    // The specification only recommends what a warning or a notice is about.
    expect([result.status, 'reason' in result && result.reason]).not.toContain('error');
  },
);
