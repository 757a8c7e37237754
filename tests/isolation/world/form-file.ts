import { writeFormFile } from '@footing/library';
import { worksheet } from '../../support/forms.js';

/** A file of another practice with texts of its own. */
export const formFile = (text: (what: string) => string = (what) => what): string =>
  writeFormFile({
    title: text('title-of-form-file'),
    summary: text('summary-of-form-file'),
    version: 3,
    exportedOn: '2026-02-01',
    author: { name: text('author-of-form-file'), practice: text('practice-of-form-file') },
    copiedFrom: { title: text('source-of-form-file'), version: 1, library: null },
    content: worksheet({ intro: text('intro-of-form-file') }),
  });
