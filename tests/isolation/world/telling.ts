import type { GraphQLSchema } from 'graphql';
import { GraphQLSchemaHost } from '@footing/api/testing';
import type { Answer, Request, World } from '../../support/world.js';
import { operation, type RootField } from './operations.js';
import { ask, type Person } from './people.js';

/** Sends operations that select everything, and remembers what each person received. */
export class Telling {
  readonly schema: GraphQLSchema;
  /** The operation with its arguments. */
  readonly sent: { root: RootField; args: object }[] = [];
  log: { person: Person; root: RootField; answer: string }[] = [];

  constructor(readonly world: World) {
    this.schema = world.app.get(GraphQLSchemaHost, { strict: false }).schema;
  }

  async ask(
    person: Person,
    root: RootField,
    args: object = {},
    request?: Request,
  ): Promise<Answer> {
    this.sent.push({ root, args });
    const answer = await ask(this.world, person, operation(this.schema, root, args), args, request);
    const { data, errors } = answer;
    this.log.push({ person, root, answer: JSON.stringify({ data, errors }) });
    return answer;
  }

  /** As `ask`, for operations that must succeed: returns the result itself. */
  async result(
    person: Person,
    root: RootField,
    args: object = {},
    request?: Request,
  ): Promise<any> {
    const { data, errors } = await this.ask(person, root, args, request);
    const result = data?.[root.split('.')[1]!] as { __typename?: string } | null;
    if (errors || result?.__typename === 'Refusal') {
      throw new Error(`${root} as ${person.called}: ${JSON.stringify(errors ?? result)}`);
    }
    return result;
  }

  /** Forgets what they received so far, when they had access. */
  forget(person: Person): void {
    this.log = this.log.filter((one) => one.person !== person);
  }
}
