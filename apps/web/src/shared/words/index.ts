export * from './assertNever';
export * from './dates';
export * from './labels';
export * from './locks';
export * from './now';
export * from './refusals';
export * from './When';
