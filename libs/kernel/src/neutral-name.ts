/** Beginnings of words, compared without case and accents, that a name on the screen of a phone must not contain. */
const AT_THE_START =
  'relationship breakup break-up breakups divorc separat marriage marital married couple partner affair infidel betray dating romance heartbreak lovers spouse husband wife boyfriend girlfriend reunite reconcil therap counsel psych healing healer grief trauma abuse violence crisis ' +
  'beziehung trennung scheidung paar ehe partnerschaft liebeskummer therapie beratung krise heilung ' +
  'pareja relacion divorcio matrimoni separacion ruptura terapia psico duelo infidelidad ' +
  'relation couple divorce rupture mariage therapie separation psycho deuil';
const WHOLE = new Set('ex exes love amor amour liebe herz ehe paar paare together back'.split(' '));
const STARTS = [...new Set(AT_THE_START.split(' '))].filter((start) => !WHOLE.has(start));
const INSIDE = [
  'beziehung',
  'trennung',
  'scheidung',
  'therapie',
  'beratung',
  'eheberat',
  'paarberat',
  'paarther',
];

/** Whether a sender's name reveals that it is about relationships, a breakup, a crisis or the like. */
export function revealsSubject(name: string): boolean {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  const words = plain.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => [word, ...word.split('-')]);
  return words.some(
    (word) =>
      WHOLE.has(word) ||
      STARTS.some((start) => word.startsWith(start)) ||
      INSIDE.some((part) => word.includes(part)),
  );
}
