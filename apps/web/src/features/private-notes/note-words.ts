const DAY = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric' });

export const dayWords = (at: string): string => DAY.format(new Date(at));
