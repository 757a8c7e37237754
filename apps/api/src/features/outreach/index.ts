export { aboutPersonColumn } from './about-person.js';
export { scheduleRecheck } from './rechecks.js';
export { lifeFactsColumn, lifeFactsOf, type LifeFacts } from './life-facts.js';
