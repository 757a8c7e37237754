/** An answer to every question; accepts the questionnaires of the contract and of the library. */
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
