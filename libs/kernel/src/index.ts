export * from './ids.js';
export * from './local-date.js';
export * from './never.js';
export * from './person-name.js';
export * from './result.js';
export * from './text.js';
export * from './time-zone.js';
export * from './time.js';
