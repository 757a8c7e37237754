export { foundPractice } from './founding.js';
