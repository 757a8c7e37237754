import type {
  FormChoice,
  FormCondition,
  FormContent,
  FormQuestionKind,
  FormScale,
  ShowIf,
} from '@footing/plan-engine';

export const words = {
  /** In a preview, instead of the coach's name. */
  coach: 'your coach',
  readers: {
    CLIENT: 'Only the client can read the answers.',
    COACH: 'The client and their coach can read the answers.',
    CLIENT_CHOOSES: 'The client chooses whether their coach can read the answers.',
  },
  kinds: {
    SCALE: 'Scale',
    CHOICE: 'One choice',
    CHOICES: 'Several choices',
    NUMBER: 'Number',
    DATE: 'Date',
    SHORT_TEXT: 'Short text',
    LONG_TEXT: 'Long text',
    SECTION: 'Text only',
  } satisfies Record<FormQuestionKind, string>,
  required: 'Required',
  optional: 'Optional',
  scale: ({ min, max, minLabel, maxLabel }: FormScale) =>
    `${min}${minLabel ? ` (${minLabel})` : ''} to ${max}${maxLabel ? ` (${maxLabel})` : ''}`,
  choice: ({ label, score }: FormChoice) => (score === null ? label : `${label} (${score})`),
  band: (from: number, name: string) => `From ${from}: ${name}`,
  showIf: ({ match, conditions }: ShowIf, content: FormContent) =>
    `Asked if ${conditions.map((each) => conditionWords(each, content)).join(match === 'ALL' ? ' and ' : ' or ')}`,
};

/** What a choice or a band does, besides counting. */
export function partWords({
  showsHelp,
  tellsCoach,
  pausesOutreach,
}: Pick<FormChoice, 'showsHelp' | 'tellsCoach' | 'pausesOutreach'>): string {
  const does = [
    ...(showsHelp ? ['shows crisis help'] : []),
    ...(tellsCoach ? ['notifies the coach'] : []),
    ...(pausesOutreach ? ['pauses outreach'] : []),
  ];
  return does.length > 0 ? `· ${does.join(', ')}` : '';
}

function conditionWords(
  { question: key, op, choice, number }: FormCondition,
  content: FormContent,
) {
  const question = content.questions.find((each) => each.key === key);
  const name = `“${question?.text ?? '…'}”`;
  const label = question?.choices.find((each) => each.key === choice)?.label ?? '…';
  switch (op) {
    case 'ANSWERED':
      return `${name} is answered`;
    case 'IS':
      return `${name} is “${label}”`;
    case 'IS_NOT':
      return `${name} isn’t “${label}”`;
    case 'AT_LEAST':
      return `${name} is at least ${number ?? '…'}`;
    case 'AT_MOST':
      return `${name} is at most ${number ?? '…'}`;
    default:
      return op satisfies never;
  }
}
