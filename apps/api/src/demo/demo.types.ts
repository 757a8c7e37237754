import type { MemberActor } from '../platform/context/actor.js';

/** Describes the lives of the demo practice's clients. Days count back from today. */
export interface DemoStaff {
  name: string;
  email: string;
  role: 'OWNER' | 'COACH';
  /** What they tell their clients about themselves. */
  bio: string;
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
  /** When they recorded that the other person asked for space, and for how many days. */
  space?: { daysAgo: number; days: number; reason: string };
  joinedDaysAgo: number;
  /** Slug of the library template of the plan; null: no plan yet. */
  plan: string | null;
  startedDaysAgo: number;
  /** Days between two completed actions. */
  pace: number;
  /** The number of days out of ten on which habits are counted. */
  habitDays: number;
  /** The number of days since their last activity; 0: active until today. */
  quietSinceDaysAgo: number;
  pausedDaysAgo: number | null;
  ended: { daysAgo: number; ending: 'LET_GO' | 'TOGETHER'; note: string } | null;
  /** Weekday offset of the weekly session, and its hour in UTC. */
  session: { day: number; hour: number } | null;
  checkIns: DemoCheckIns | null;
  breathers?: DemoBreather[];
  /** Answers before the plan that differ from those of someone who is sure. */
  sure?: Record<string, string>;
  /** A safety check whose answers led to a stop, and what they shared about it. */
  stop?: { daysAgo: number; answers: Record<string, string>; line: string };
  contacts: DemoContacts | null;
  /** How many days ago they confirmed their address as safe, and at what time of day they want emails. */
  mails?: { daysAgo: number; at: string };
}

/** The allowance and the contacts, the earliest first. */
export interface DemoContacts {
  /** Whether their coach may see them; null: not asked yet. */
  shared: boolean | null;
  allowance: { max: number; days: number; quietFrom?: string; quietTo?: string } | null;
  log: DemoContact[];
}

export interface DemoContact {
  daysAgo: number;
  /** In the client's time zone. */
  hour: number;
  begunBy: 'CLIENT' | 'OTHER';
  means: 'MESSAGE' | 'CALL' | 'IN_PERSON' | 'SOCIAL';
  felt: number | null;
}

/** How a client has felt since they joined: from the first value to the second, with better and worse days. */
export interface DemoCheckIns {
  /** Whether their coach may see them; null: not asked yet. */
  shared: boolean | null;
  mood: [number, number];
  urge: [number, number];
  energy: [number, number];
  /** What they add now and then, each once, the latest last. */
  lines: string[];
}

/** A message that they wrote one night and did not send. */
export interface DemoBreather {
  daysAgo: number;
  text: string;
  /** Shared with their coach; otherwise private. */
  shared: boolean;
}

/** What they wrote in their journal one evening. */
export interface DemoEntry {
  daysAgo: number;
  text: string;
  mood?: number;
  prompt?: string;
  shared?: true;
}

/** A message between them and their coach. */
export interface DemoMessage {
  from: 'CLIENT' | 'COACH';
  daysAgo: number;
  /** In the client's time zone. */
  hour: number;
  minute: number;
  text: string;
  /** The number of the message that it replies to, from 0. */
  repliesTo?: number;
  withFile?: true;
  /** Names the step that is open. */
  withStep?: true;
}

/** A file, as the app sends it. */
export interface DemoFile {
  id: string;
  name: string;
  contents: Buffer;
  /** Whom it is for. */
  query: Record<string, string>;
}

/** A person of the demo, who uses the GraphQL API like everyone else. */
export interface DemoActor extends MemberActor {
  ask<T>(query: string, variables?: object): Promise<T>;
  addFile(file: DemoFile): Promise<void>;
}

/** An event of the demo practice, made through the API. */
export interface DemoEvent {
  at: Date;
  run(who: { coach: DemoActor; client: DemoActor; now: Date }): Promise<void>;
}
