/** Something for every question; the contract's questionnaire and the library's are both read. */
export const answersTo = ({ questions }: { questions: readonly Asked[] }) =>
  questions.map(({ key, kind, min, choices }) => ({
    question: key,
    value: kind === 'SCALE' ? String(min) : kind === 'CHOICE' ? choices![0]!.key : 'NO',
  }));

interface Asked {
  key: string;
  kind: 'SCALE' | 'YES_NO' | 'CHOICE';
  min?: number | undefined;
  choices?: readonly { key: string }[] | undefined;
}
