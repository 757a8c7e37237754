export { Letter } from './letter.entity.js';
export { LettersModule } from './letters.module.js';
