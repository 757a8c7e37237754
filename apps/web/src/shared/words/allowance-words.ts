import { timeWords } from './date-words';

interface Agreed {
  max: number;
  days: number;
  /** "22:00". */
  quietFrom?: string | null;
  quietTo?: string | null;
}

/** "Mara agreed to reach out no more than twice in 7 days, and not between 10:00 PM and 8:00 AM." */
export function agreedWords({ max, days, quietFrom, quietTo }: Agreed, who: string): string {
  if (max === 0) return `${who} agreed not to reach out.`;
  const often = max === 1 ? 'once' : max === 2 ? 'twice' : `${max} times`;
  const within = days === 1 ? 'a day' : `in ${days} days`;
  const quiet =
    quietFrom && quietTo
      ? `, and not between ${clockWords(quietFrom)} and ${clockWords(quietTo)}`
      : '';
  return `${who} agreed to reach out no more than ${often} ${within}${quiet}.`;
}

/** "22:00" or "10:00 PM", as this device writes it. */
const clockWords = (time: string): string => timeWords(`2000-01-01T${time}:00Z`, 'UTC');
