export { foundPractice } from './founding.js';
export { Role } from './practice.type.js';
