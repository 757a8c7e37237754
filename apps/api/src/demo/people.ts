/** Who lives in the demo practice, and where each of them stands. Days count back from today. */
export interface DemoStaff {
  name: string;
  email: string;
  role: 'OWNER' | 'COACH';
}

export interface DemoClient {
  name: string;
  callName: string;
  pronouns: string;
  email: string;
  coach: string;
  zone: string;
  alias: string;
  boundary: 'OPEN' | 'LIMITED' | 'ASKED_FOR_SPACE' | 'ASKED_FOR_NO_CONTACT';
  boundaryReason: string;
  /** ASKED_FOR_SPACE: for so long, from the day they joined. */
  spaceDays?: number;
  joinedDaysAgo: number;
  /** Slug of the library's plan; null: none yet. */
  plan: string | null;
  startedDaysAgo: number;
  /** Days between two things that are done. */
  pace: number;
  /** Of ten days, on how many habits are kept. */
  habitDays: number;
  /** Since when nothing was heard; 0: active until today. */
  quietSinceDaysAgo: number;
  pausedDaysAgo: number | null;
  ended: { daysAgo: number; ending: 'LET_GO' | 'TOGETHER'; note: string } | null;
  /** Weekday offset of the weekly session, and its hour in UTC. */
  session: { day: number; hour: number } | null;
  reflections: string[];
  checkIns: DemoCheckIns | null;
  breathers?: DemoBreather[];
  /** Answers before the plan that are not those of whoever is sure. */
  sure?: Record<string, string>;
  /** A safety check whose answers called for a stop, and what they told of it. */
  stop?: { daysAgo: number; answers: Record<string, string>; line: string };
  contacts: DemoContacts | null;
}

/** What was agreed on and what was noted, the earliest first. */
export interface DemoContacts {
  /** Whether their coach may see them; null: they were not asked yet. */
  shared: boolean | null;
  allowance: { max: number; days: number; quietFrom?: string; quietTo?: string } | null;
  log: DemoContact[];
}

export interface DemoContact {
  daysAgo: number;
  /** In the client's zone. */
  hour: number;
  begunBy: 'CLIENT' | 'OTHER';
  means: 'MESSAGE' | 'CALL' | 'IN_PERSON' | 'SOCIAL';
  felt: number | null;
}

/** How somebody has been since they joined: from the first value to the second, with better and worse days. */
export interface DemoCheckIns {
  /** Whether their coach may see them; null: they were not asked yet. */
  shared: boolean | null;
  mood: [number, number];
  urge: [number, number];
  energy: [number, number];
  lines: string[];
}

/** What they wrote one night and did not send. */
export interface DemoBreather {
  daysAgo: number;
  text: string;
  /** With their coach; else kept for themselves. */
  shared: boolean;
}

export const DEMO_PASSWORD = 'stepping-stones';

export const STAFF: DemoStaff[] = [
  { name: 'Nora Lindqvist', email: 'nora@demo.footing', role: 'OWNER' },
  { name: 'Daniel Okafor', email: 'daniel@demo.footing', role: 'COACH' },
];

/** A contact in one line. */
function noted(
  daysAgo: number,
  hour: number,
  begunBy: DemoContact['begunBy'],
  means: DemoContact['means'],
  felt: number | null,
): DemoContact {
  return { daysAgo, hour, begunBy, means, felt };
}

export const CLIENTS: DemoClient[] = [
  {
    name: 'Mara Winter',
    callName: 'Mara',
    pronouns: 'she/her',
    email: 'mara@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'Europe/Berlin',
    alias: 'Ben',
    boundary: 'OPEN',
    boundaryReason: 'They talk about the flat and the dog, and he answers kindly.',
    joinedDaysAgo: 48,
    plan: 'three-steps',
    startedDaysAgo: 46,
    pace: 2,
    habitDays: 8,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: { day: 2, hour: 9 },
    reflections: [
      'The evenings are the worst. I cook for one now and I still buy for two.',
      'I wrote a long message and did not send it. In the morning I was glad.',
      'I think I miss being known more than I miss the fights, obviously. But I miss him too.',
    ],
    checkIns: {
      shared: true,
      mood: [2, 6],
      urge: [8, 3],
      energy: [3, 6],
      lines: [
        'Walked along the river after work. It helps.',
        'His birthday. I put the phone in the kitchen.',
        'Slept through for the first time.',
        'An empty evening, but I did not write.',
      ],
    },
    breathers: [
      {
        daysAgo: 9,
        text: 'Ben, I saw your coat in a shop window today and stood there like an idiot. I only want to know whether you think of me at all. You do not have to answer. Please answer.',
        shared: true,
      },
      {
        daysAgo: 4,
        text: 'I am so angry that you look happy in that picture.',
        shared: false,
      },
    ],
    contacts: {
      shared: true,
      allowance: { max: 2, days: 7, quietFrom: '22:00', quietTo: '08:00' },
      log: [
        noted(43, 21, 'CLIENT', 'MESSAGE', 1),
        noted(41, 9, 'CLIENT', 'MESSAGE', 2),
        noted(38, 23, 'CLIENT', 'CALL', 1),
        noted(33, 18, 'OTHER', 'MESSAGE', 3),
        noted(27, 20, 'CLIENT', 'MESSAGE', 2),
        noted(24, 12, 'CLIENT', 'IN_PERSON', 3),
        noted(19, 17, 'OTHER', 'CALL', 4),
        noted(12, 19, 'CLIENT', 'MESSAGE', 4),
        noted(4, 18, 'CLIENT', 'MESSAGE', 4),
        noted(2, 10, 'OTHER', 'MESSAGE', 4),
      ],
    },
  },
  {
    name: 'Jonas Feld',
    callName: 'Jonas',
    pronouns: 'he/him',
    email: 'jonas@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'Europe/Berlin',
    alias: 'K.',
    boundary: 'ASKED_FOR_SPACE',
    boundaryReason: 'She asked for some weeks without talk about the two of them.',
    spaceDays: 28,
    joinedDaysAgo: 18,
    plan: 'three-steps',
    startedDaysAgo: 14,
    pace: 2,
    habitDays: 6,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: { day: 4, hour: 15 },
    reflections: [
      'I drove past the house. I did not stop. I am writing it here instead of telling her.',
    ],
    checkIns: {
      shared: false,
      mood: [3, 4],
      urge: [9, 7],
      energy: [4, 4],
      lines: ['I want to explain everything to her at once.', 'Ran until I could not think.'],
    },
    stop: {
      daysAgo: 3,
      answers: { 'i-watch': 'follow' },
      line: 'I drove past her house again. I would like to talk about it on Thursday.',
    },
    contacts: {
      shared: true,
      allowance: { max: 1, days: 7 },
      log: [
        noted(11, 22, 'CLIENT', 'MESSAGE', 1),
        noted(6, 23, 'CLIENT', 'MESSAGE', 1),
        noted(5, 8, 'CLIENT', 'CALL', 2),
        noted(3, 21, 'CLIENT', 'SOCIAL', null),
        noted(1, 22, 'CLIENT', 'MESSAGE', 1),
      ],
    },
  },
  {
    name: 'Aylin Demir',
    callName: 'Aylin',
    pronouns: 'she/her',
    email: 'aylin@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'Europe/Istanbul',
    alias: 'Em',
    boundary: 'LIMITED',
    boundaryReason: 'Messages about the children are fine, everything else is too early.',
    joinedDaysAgo: 75,
    plan: 'three-steps-after-an-affair',
    startedDaysAgo: 72,
    pace: 3,
    habitDays: 7,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: { day: 1, hour: 13 },
    reflections: [
      'I did this. I keep reading that sentence and it gets a little less heavy each time.',
      'I told my sister the whole story. She did not leave.',
    ],
    checkIns: {
      shared: true,
      mood: [2, 5],
      urge: [5, 3],
      energy: [2, 5],
      lines: [
        'Ashamed in the morning, less so by night.',
        'The children laughed at breakfast.',
        'A quiet day. I could look at myself.',
      ],
    },
    contacts: {
      shared: null,
      allowance: { max: 3, days: 7 },
      log: [
        noted(20, 16, 'OTHER', 'MESSAGE', 3),
        noted(13, 17, 'CLIENT', 'MESSAGE', 3),
        noted(5, 16, 'OTHER', 'IN_PERSON', 4),
      ],
    },
  },
  {
    name: 'Tomasz Nowak',
    callName: 'Tom',
    pronouns: 'he/him',
    email: 'tom@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'Europe/Warsaw',
    alias: 'Ola',
    boundary: 'ASKED_FOR_NO_CONTACT',
    boundaryReason: 'She wrote that she does not want to hear from him any more.',
    joinedDaysAgo: 85,
    plan: 'letting-go',
    startedDaysAgo: 82,
    pace: 3,
    habitDays: 8,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: null,
    reflections: [
      'I took her drawings off the wall and put them in a box. The wall looks like a wall now.',
    ],
    checkIns: {
      shared: false,
      mood: [2, 7],
      urge: [7, 1],
      energy: [3, 7],
      lines: ['I took down the pictures.', 'Good coffee, good light, no hurry.'],
    },
    contacts: null,
  },
  {
    name: 'Ruth Abrams',
    callName: 'Ruth',
    pronouns: 'she/her',
    email: 'ruth@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'America/New_York',
    alias: 'Leo',
    boundary: 'OPEN',
    boundaryReason: 'They live together again since the spring.',
    joinedDaysAgo: 52,
    plan: 'second-time-around',
    startedDaysAgo: 50,
    pace: 4,
    habitDays: 5,
    quietSinceDaysAgo: 9,
    pausedDaysAgo: null,
    ended: null,
    session: { day: 3, hour: 16 },
    reflections: [],
    checkIns: {
      shared: true,
      mood: [6, 7],
      urge: [3, 2],
      energy: [5, 6],
      lines: ['We cooked together and nobody looked at a screen.'],
    },
    contacts: null,
  },
  {
    name: 'Sam Reyes',
    callName: 'Sam',
    pronouns: 'they/them',
    email: 'sam@demo.footing',
    coach: 'daniel@demo.footing',
    zone: 'America/Chicago',
    alias: 'J',
    boundary: 'OPEN',
    boundaryReason: 'They share an office and get along.',
    joinedDaysAgo: 40,
    plan: 'three-steps',
    startedDaysAgo: 38,
    pace: 3,
    habitDays: 6,
    quietSinceDaysAgo: 5,
    pausedDaysAgo: 5,
    ended: null,
    session: { day: 2, hour: 17 },
    reflections: [],
    checkIns: { shared: null, mood: [4, 3], urge: [6, 6], energy: [4, 3], lines: [] },
    contacts: null,
  },
  {
    name: 'Ines Carvalho',
    callName: 'Ines',
    pronouns: 'she/her',
    email: 'ines@demo.footing',
    coach: 'daniel@demo.footing',
    zone: 'Europe/Lisbon',
    alias: 'Rui',
    boundary: 'OPEN',
    boundaryReason: 'They still meet at family birthdays.',
    joinedDaysAgo: 88,
    plan: 'three-steps',
    startedDaysAgo: 86,
    pace: 2,
    habitDays: 8,
    quietSinceDaysAgo: 6,
    pausedDaysAgo: null,
    ended: {
      daysAgo: 6,
      ending: 'LET_GO',
      note: 'I found out that I like my own company. That is enough for now.',
    },
    session: { day: 4, hour: 11 },
    reflections: ['I danced in the kitchen. Nobody saw it, and that was the good part.'],
    checkIns: {
      shared: true,
      mood: [3, 8],
      urge: [8, 1],
      energy: [3, 7],
      lines: ['I deleted the draft.', 'Light on the water this morning.'],
    },
    contacts: null,
  },
  {
    name: 'Noor Haddad',
    callName: 'Noor',
    pronouns: 'she/her',
    email: 'noor@demo.footing',
    coach: 'nora@demo.footing',
    zone: 'Europe/Berlin',
    alias: 'Sami',
    boundary: 'OPEN',
    boundaryReason: 'They still write about the flat, in a friendly way.',
    joinedDaysAgo: 6,
    plan: 'three-steps',
    startedDaysAgo: 2,
    pace: 2,
    habitDays: 0,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: null,
    reflections: [],
    checkIns: null,
    contacts: null,
    sure: { everyday: '3' },
  },
  {
    name: 'Priya Raman',
    callName: 'Priya',
    pronouns: 'she/her',
    email: 'priya@demo.footing',
    coach: 'daniel@demo.footing',
    zone: 'Europe/London',
    alias: 'Dev',
    boundary: 'OPEN',
    boundaryReason: '',
    joinedDaysAgo: 1,
    plan: null,
    startedDaysAgo: 0,
    pace: 2,
    habitDays: 0,
    quietSinceDaysAgo: 0,
    pausedDaysAgo: null,
    ended: null,
    session: null,
    reflections: [],
    checkIns: null,
    contacts: null,
  },
];

export const PRIVATE_NOTES = [
  'Arrived tense, left lighter. Talked mostly about sleep and the long evenings. Watch how often the phone comes up.',
  'Strong urge to explain everything to the other one at once. We looked at what a letter would be for, and for whom.',
  'Less self-blame than last week. Still asks for a date when it will be over. I did not give one.',
];

export const SHARED_NOTES = [
  'We looked at the week together. Two calm evenings out of seven, and you knew why those two were calm. We agreed on a walk before dinner, and on putting the phone in the hall at ten.',
  'You said it in your own words: less pushing, more of your own life. We agreed that you call one friend before Friday.',
  'You kept the quiet for a whole week. It was hard on Sunday, and you wrote it down instead. That is the step.',
];
