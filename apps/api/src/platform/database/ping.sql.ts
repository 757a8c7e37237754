import { statement } from './statement.js';

export const PING = statement('ping', { answer: 'int4' }, 'select 1 as answer', { runBy: ['app'] });
