/**
 * The typed documents of the web app and their types, generated from `schema.graphql` and the
 * `.graphql` files of the web app: `npm run codegen -w @footing/contract`.
 */
export * from './generated/index.js';
