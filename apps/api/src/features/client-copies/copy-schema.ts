import {
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { words } from './client-copies.words.js';
import { COPY_FORMAT } from './client-copy.reader.js';
import { documentOf, type DocumentName } from './copy-documents.js';

type Shape = Record<string, unknown>;

const TIME = { type: 'string', format: 'date-time' };
const SCALARS: Record<string, Shape> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  DateTime: TIME,
  LocalDate: { type: 'string', format: 'date' },
};

/** The JSON Schema of `data.json`: the shapes that the API gives its answers, with their descriptions. */
export function schemaOfCopy(schema: GraphQLSchema): Shape {
  const all = (name: DocumentName) => answerOf(schema, name);
  const one = (name: DocumentName) => Object.values(propertiesOf(all(name)))[0]!;
  const part = (name: DocumentName, key: string) => propertiesOf(one(name))[key]!;
  const list = (items: Shape): Shape => ({ type: 'array', items });
  const nodes = (name: DocumentName) =>
    list(propertiesOf(part(name, 'edges')['items'] as Shape)['node']!);
  const { plan, ...beside } = propertiesOf(all('plan'));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: words.schemaTitle,
    ...objectOf({
      format: { const: COPY_FORMAT },
      madeAt: TIME,
      account: all('account'),
      profile: one('profile'),
      agreements: all('agreements'),
      readers: one('readers'),
      reminders: one('reminders'),
      safety: all('safety'),
      plans: list(objectOf({ ...propertiesOf(plan!), ...beside })),
      forms: list(one('form')),
      checkIns: part('checkIns', 'items'),
      contacts: list(
        objectOf({
          at: TIME,
          begunBy: valuesOf(schema, 'ContactBegunBy'),
          means: valuesOf(schema, 'ContactMeans'),
          felt: orNull(SCALARS['Int']!),
        }),
      ),
      journal: nodes('journal'),
      breathers: nodes('breathers'),
      hardMoments: one('hardMoments'),
      messages: nodes('messages'),
      sessions: nodes('sessions'),
      packages: part('packages', 'packages'),
      files: part('files', 'files'),
      readings: nodes('readings'),
      couple: one('couple'),
      coupleMessages: nodes('coupleMessages'),
    }),
  };
}

function answerOf(schema: GraphQLSchema, name: DocumentName): Shape {
  const [operation] = documentOf(name).definitions as OperationDefinitionNode[];
  return shapeOfObject(schema.getQueryType()!, operation!.selectionSet);
}

function shapeOfObject(type: GraphQLObjectType, { selections }: SelectionSetNode): Shape {
  const fields = type.getFields();
  return objectOf(
    Object.fromEntries(
      (selections as FieldNode[]).map(({ name: { value }, selectionSet }) => {
        const { type: of, description } = fields[value]!;
        const shape = shapeOf(of, selectionSet);
        return [value, description ? { description, ...shape } : shape];
      }),
    ),
  );
}

function shapeOf(type: GraphQLOutputType, selections?: SelectionSetNode): Shape {
  if (!isNonNullType(type)) return orNull(shapeOfPresent(type, selections));
  return shapeOfPresent(getNullableType(type) as GraphQLOutputType, selections);
}

function shapeOfPresent(type: GraphQLOutputType, selections?: SelectionSetNode): Shape {
  if (isListType(type)) return { type: 'array', items: shapeOf(type.ofType, selections) };
  if (isObjectType(type)) return shapeOfObject(type, selections!);
  if (isEnumType(type)) return { enum: type.getValues().map(({ name }) => name) };
  return SCALARS[String(type)] ?? { type: 'string' };
}

function valuesOf(schema: GraphQLSchema, name: string): Shape {
  return shapeOfPresent(schema.getType(name) as GraphQLOutputType);
}

const orNull = (shape: Shape): Shape => ({ anyOf: [shape, { type: 'null' }] });

const objectOf = (properties: Record<string, Shape>): Shape => ({
  type: 'object',
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
});

/** Of an object that may be null. */
function propertiesOf(shape: Shape): Record<string, Shape> {
  const [present = shape] = (shape['anyOf'] ?? []) as Shape[];
  return present['properties'] as Record<string, Shape>;
}
