import { PDF_LANGUAGE, type PdfBlock, type Printout } from '../../../platform/pdf/tagged-pdf.js';
import { words as all } from '../notes.words.js';
import { noteBlocks } from './note-blocks.js';
import type { PrintedNote } from './printed-note.js';

const words = all.pdf;

/** What the file of a signed note shows. Its title is as neutral as its name: programs show it. */
export function noteOnPaper(note: PrintedNote): Printout {
  const info = { title: words.title, author: '', createdAt: note.signedAt };
  return { info, blocks: blocksOf(note) };
}

function blocksOf({ clientName, sessionAt, zone, ...note }: PrintedNote): PdfBlock[] {
  const at = (when: Date) => exactWords(when, zone);
  const soft = (text: string, gap = 1): PdfBlock => ({ tag: 'P', text, size: 9, gap });
  return [
    { tag: 'H1', text: clientName, strong: true, size: 18, gap: 0.2 },
    soft(words.visibility[note.visibility], 0),
    soft(words.session(at(sessionAt))),
    ...noteBlocks(note.body),
    ...(note.agreed.length > 0
      ? [{ tag: 'H2', text: words.agreed, strong: true, gap: 0.2 } as const]
      : []),
    ...note.agreed.map(({ title, addedAt }): PdfBlock => ({
      tag: 'P',
      text: addedAt ? words.pointLater(title, at(addedAt)) : words.point(title),
      gap: 0.3,
    })),
    soft(words.signed(note.authorName, at(note.signedAt))),
    ...note.addenda.flatMap((each) => [
      { tag: 'H2', text: words.addendum(each.authorName, at(each.at)), strong: true } as const,
      ...noteBlocks(each.body),
    ]),
  ];
}

/** With the zone: on paper, "yesterday" says nothing. */
function exactWords(when: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(PDF_LANGUAGE, {
    ...({ dateStyle: 'full', timeStyle: 'short' } as const),
    timeZone,
  });
  return words.inZone(format.format(when), timeZone.replaceAll('_', ' '));
}
