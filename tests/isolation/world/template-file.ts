import { writeTemplateFile } from '@footing/library';

/** A file of another practice with texts of its own. */
export const templateFile = (text: (what: string) => string = (what) => what): string =>
  writeTemplateFile({
    title: text('title-of-file'),
    summary: text('summary-of-file'),
    version: 3,
    exportedOn: '2026-02-01',
    author: { name: text('author-of-file'), practice: text('practice-of-file') },
    copiedFrom: { title: text('source-of-file'), version: 1, library: null },
    content: {
      about: text('about-of-file'),
      readiness: null,
      steps: [
        {
          ...{ key: 'ground', title: text('step-of-file'), purpose: '', guidance: '' },
          outreach: false,
          opens: [],
          actions: [],
        },
      ],
    },
  });
