/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Accepting an invitation. */
export type AcceptInvitationInput = {
  /** What a client wants to be called; by default what the coach entered. */
  callName?: string | null | undefined;
  /** A code of the authenticator app or a recovery code, if the account asks for one (CODE_NEEDED). */
  code?: string | null | undefined;
  /** Required for a client. */
  joining?: JoiningInput | null | undefined;
  /** The name; by default the one in the invitation. */
  name?: string | null | undefined;
  /** A new password, or the password of the account that the address has. */
  password: string;
  /** An IANA time zone. */
  timeZone?: string | null | undefined;
  /** The token of the link in the email. */
  token: string;
};

/** Each text by its id; omitted texts stay as they are. */
export type AcceptTermsInput = {
  /** Being 18 or older. */
  adult?: boolean | null | undefined;
  /** The id of the agreement. */
  agreement?: string | null | undefined;
  /** The id of the text on health and relationship data. */
  healthData?: string | null | undefined;
  /** The id of the privacy notice. */
  privacyNotice?: string | null | undefined;
};

/** Records what was done about a follow-up, which closes it. */
export type AcknowledgeFollowUpInput = {
  /** What was done. */
  done: FollowUpDone;
  /** The follow-up. */
  id: string;
  /** The colleague it is passed to; only with PASSED_TO. */
  passedTo?: string | null | undefined;
};

/** An action of a step of a template. */
export type ActionDefinitionInput = {
  /** Due this many days after its step opens. */
  dueAfterDays?: number | null | undefined;
  /** What helps to do it. */
  guidance: string;
  /** For a habit: how often. */
  habit?: HabitRuleInput | null | undefined;
  /** Stable within the content. */
  key: string;
  /** What kind of action. */
  kind: ActionKind;
  /** Why an action that reads like outreach is none. */
  noReachReason?: string | null | undefined;
  /** For a reflection: the question to write about. */
  prompt?: string | null | undefined;
  /** For a questionnaire: its key, or the id of a published version of a form. */
  questionnaire?: string | null | undefined;
  /** Only a draft may leave it out; nothing is assumed. */
  reach?: Reach | null | undefined;
  /** Whether the step needs it done. */
  required: boolean;
  /** Whether it is the surprise. */
  surprise?: boolean | null | undefined;
  /** The title. */
  title: string;
};

/** How an action is done. */
export type ActionKind =
  /** Done again and again, as often as its habit rule asks. */
  | 'HABIT'
  /** Done one time. */
  | 'ONCE'
  /** Done by answering a questionnaire. */
  | 'QUESTIONNAIRE'
  /** Done by writing a reflection. */
  | 'REFLECTION';

/** The status of an action now. */
export type ActionStatus =
  /** It is completed. */
  | 'DONE'
  /** It cannot be done now. */
  | 'LOCKED'
  /** It can be done now. */
  | 'OPEN';

/** Adds an action to a step of a running plan. */
export type AddActionInput = {
  /** How many days after the step opens it is due. */
  dueAfterDays?: number | null | undefined;
  /** How to do it. */
  guidance?: string | null | undefined;
  /** The target, for a habit alone. */
  habit?: HabitRuleInput | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** How it is done. */
  kind: ActionKind;
  /** Required if `reach` is NO and the words suggest otherwise. The client can read it. */
  noReachReason?: string | null | undefined;
  /** The question, for a reflection alone. */
  prompt?: string | null | undefined;
  /** Whether it reaches toward the other person. */
  reach: Reach;
  /** Whether the step cannot be completed without it; false when omitted. */
  required?: boolean | null | undefined;
  /** The step. */
  stepId: string;
  /** Its title. */
  title: string;
};

/** An addition to a signed note. */
export type AddAddendumInput = {
  /** The text to add. */
  body: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The signed note. */
  noteId: string;
};

/** A calendar of the caller somewhere else. */
export type AddBusyCalendarInput = {
  /** A public web address of an .ics calendar, at most 2,000 characters. */
  address: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** At most 60 characters. */
  name: string;
};

/** A new session type. */
export type AddSessionTypeInput = {
  /** Who may book it. */
  bookedBy: SessionBookedBy;
  /** From 0 to 240. */
  bufferAfter: number;
  /** From 0 to 240. */
  bufferBefore: number;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** From 5 to 480. */
  minutes: number;
  /** At most 80 characters. */
  name: string;
  /** Where the room is, up to 300 characters; kept for rooms alone. */
  place: string;
  /** A room, the phone or a link. */
  placeKind: SessionPlace;
  /** Whether clients who asked for it are reminded on the day before. Omitted: as it was, at first yes. */
  remindsDayBefore?: boolean | null | undefined;
  /** Whether clients who asked for it are reminded an hour before. Omitted: as it was, at first yes. */
  remindsHourBefore?: boolean | null | undefined;
};

/** A point of a note that becomes an action of kind ONCE. */
export type AgreeActionInput = {
  /** Due this many days from today, or after the step opens. Null: no due day. */
  dueAfterDays?: number | null | undefined;
  /** Markdown. */
  guidance?: string | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** Why it is not outreach, if its words suggest otherwise. The client can read this. */
  noReachReason?: string | null | undefined;
  /** The note, draft or signed. */
  noteId: string;
  /** Whether the action reaches toward the other person. */
  reach: Reach;
  /** The step of the client's plan that it is added to. */
  stepId: string;
  /** The title of the action. */
  title: string;
};

/** A device that its owner said is safe, as its browser can be reached. */
export type AllowNotificationsInput = {
  /** Its key `auth`, in base64url. */
  auth: string;
  /** The address of `PushSubscription`, at a known push service. */
  endpoint: string;
  /** What it tells of; none for nothing. */
  kinds: Array<NoticeKind>;
  /** Its key `p256dh`, in base64url. */
  p256dh: string;
  /** Of staff: when quiet hours begin, `HH:MM`. Clients set theirs with reminders. */
  quietFrom?: string | null | undefined;
  /** When they end, `HH:MM`; the same for none. */
  quietTo?: string | null | undefined;
};

/** How many contacts coach and client agree on. */
export type AllowanceInput = {
  /** Within how many days, today being the last of them. */
  days: number;
  /** How many contacts the client may start. */
  max: number;
  /** When the quiet hours begin, in the client's time zone; required with `quietTo`. */
  quietFrom?: string | null | undefined;
  /** Required with `quietFrom`. */
  quietTo?: string | null | undefined;
};

/** Why no further contact fits into the allowance now. */
export type AllowanceReason =
  /** Answers to another questionnaire or to a form pause outreach. */
  | 'ANSWERS'
  /** The practice no longer works with the client. */
  | 'ARCHIVED'
  /** The boundary of the other person does not allow it. */
  | 'BOUNDARY'
  /** No contact at all was agreed on. */
  | 'NONE'
  /** It is a time of day at which no contact was agreed on. */
  | 'QUIET_HOURS'
  /** Outreach is paused after the safety questions. */
  | 'SAFETY_HOLD'
  /** The contacts agreed on are used up for these days. */
  | 'USED';

/** The answer to one question. */
export type AnswerInput = {
  /** The key of the question. */
  question: string;
  /** A number for SCALE, YES or NO, or the key of a choice. */
  value: string;
};

/** Answers to the questionnaire of an action. */
export type AnswerQuestionnaireInput = {
  /** The action; its kind is QUESTIONNAIRE. */
  actionId: string;
  /** One for each question. */
  answers: Array<AnswerInput>;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** Whether the coach may read the answers; no when omitted. Safety answers are never shared. */
  share?: boolean | null | undefined;
  /** The version of the questionnaire that was answered. */
  version: number;
};

/** Answers to a readiness questionnaire. */
export type AnswerReadinessInput = {
  /** One for each question. */
  answers: Array<AnswerInput>;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The key of the questionnaire. */
  questionnaire: string;
  /** Whether the coach may read the answers; no when omitted. */
  share?: boolean | null | undefined;
  /** The version of the questionnaire that was answered. */
  version: number;
};

/** Answers to the safety questionnaire. */
export type AnswerSafetyCheckInput = {
  /** One for each question. */
  answers: Array<AnswerInput>;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The version of the questionnaire that was answered. */
  version: number;
};

/** How to archive a client. */
export type ArchiveClientInput = {
  /** The client. */
  clientId: string;
  /** A member of staff; required while outreach is paused after the safety questions. */
  followUpBy?: string | null | undefined;
  /** The message that the client reads while archived; by default the suggested text. */
  message?: string | null | undefined;
  /** What happens to the running plan, if there is one. */
  plan: ArchivedPlan;
};

/** What happens to a running plan when its client is archived. */
export type ArchivedPlan =
  /** The plan ends. */
  | 'END'
  /** The plan is paused. */
  | 'PAUSE';

/** Assigns a template version to a client. */
export type AssignPlanInput = {
  /** The client. */
  clientId: string;
  /** The adapted content; the version's own when omitted. */
  content?: TemplateContentInput | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The first day; the client's current day when omitted. */
  startsOn?: string | null | undefined;
  /** The version to assign. */
  templateVersionId: string;
  /** The title of the plan; the version's own when omitted. */
  title?: string | null | undefined;
};

/** A file for a client, of the client’s or of the practice, and where it is attached: at most one of step, action and session. A file of the practice can also be given without a place. */
export type AttachFileInput = {
  /** An action of a plan of the client. */
  actionId?: string | null | undefined;
  /** The client; the caller when omitted. */
  clientId?: string | null | undefined;
  /** A file of the client. */
  fileId?: string | null | undefined;
  /** For staff: a file of the practice. */
  practiceFileId?: string | null | undefined;
  /** A session of the client. */
  sessionId?: string | null | undefined;
  /** A step of a plan of the client. */
  stepId?: string | null | undefined;
};

/** Why a client needs the coach, in display order. */
export type AttentionKind =
  /** An owner asked to read private notes. */
  | 'ACCESS_REQUEST'
  /** More contacts than agreed. Only while the client shares the contact log. */
  | 'ALLOWANCE'
  /** A step needs only the coach's approval to open. */
  | 'APPROVAL'
  /** The client asked for a call. */
  | 'CALL_REQUEST'
  /** The client withdrew consent to health and relationship data. No reason is stored. */
  | 'CONSENT_WITHDRAWN'
  /** The client answered about working as a couple. */
  | 'COUPLE_ANSWERED'
  /** The client left joint work. */
  | 'COUPLE_LEFT'
  /** The client wrote in the thread of their couple. */
  | 'COUPLE_MESSAGES'
  /** Joint work of a couple waits for the coach, because something limits it on this side: never why. */
  | 'COUPLE_WAITING'
  /** Answers to a form tell the coach that the client may need them. */
  | 'FORM_ALARM'
  /** A legal order was recorded. */
  | 'LEGAL_ORDER'
  /** The mood went down. Only while the client shares check-ins. */
  | 'MOOD_DOWN'
  /** An archived client asked for a new start. */
  | 'NEW_START'
  /** A plan is active, and for a while there has been no session, and none is planned. */
  | 'NOTHING_PLANNED'
  /** The client accepted a newer version of the plan. Until it is dismissed. */
  | 'OFFER_ACCEPTED'
  /** The client keeps the plan as it is. No reason is asked for. */
  | 'OFFER_DECLINED'
  /** The client named a new other person, whom a coach has to confirm. */
  | 'OTHER_PERSON'
  /** Open actions are past their due day. */
  | 'OVERDUE'
  /** A plan is active, and the client has been quiet. */
  | 'QUIET'
  /** The answers before a plan call for a talk. */
  | 'READINESS'
  /** The version that the plan was made from was recalled, and outreach is paused. */
  | 'RECALLED'
  /** Outreach is paused after the safety questions. */
  | 'SAFETY_HOLD'
  /** The client asked to move or cancel a session, and waits for an answer. */
  | 'SESSION_ASKED'
  /** A session today. */
  | 'SESSION_TODAY'
  /** The client was transferred to this coach. */
  | 'TRANSFER'
  /** The client shared something that the coach has not opened yet. */
  | 'UNREAD'
  /** The coach's unsigned drafts about one session. */
  | 'UNSIGNED_NOTE'
  /** The urge went up. Only while the client shares check-ins. */
  | 'URGE_UP';

/** A change of one attention rule. Omitted numbers stay unchanged. */
export type AttentionRuleInput = {
  /** See `AttentionRule.at`. */
  at?: number | null | undefined;
  /** See `AttentionRule.by`. */
  by?: number | null | undefined;
  /** See `AttentionRule.days`. */
  days?: number | null | undefined;
  /** The kind of attention item. */
  kind: AttentionKind;
  /** Whether to show this kind. */
  on: boolean;
};

/** When the caller can be booked. */
export type AvailabilityInput = {
  /** From 0 to 240: the least minutes that stay free between a session and anything else. Omitted: as it was, at first 0. */
  bufferMinutes?: number | null | undefined;
  /** From 1 to 365. */
  daysAhead: number;
  /** Up to 200 days. */
  exceptions: Array<DayHoursInput>;
  /** A web address, or empty. `{code}` in it becomes a new code for each session. */
  link: string;
  /** From 1 to 20; null: any number. */
  maxPerDay?: number | null | undefined;
  /** From 0 to 20,160: two weeks. */
  noticeMinutes: number;
  /** The version that was edited; 0: nothing was set. */
  version: number;
  /** Monday to Sunday: seven. */
  weekly: Array<WeekdayHoursInput>;
};

/** A session with the own coach, at a free time. */
export type BookSessionInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** One of the free times. */
  startsAt: string;
  /** The session type. */
  typeId: string;
};

/** What the other person, or a court, has said about contact. */
export type Boundary =
  /** No contact at all. */
  | 'ASKED_FOR_NO_CONTACT'
  /** No contact until a day. */
  | 'ASKED_FOR_SPACE'
  /** A court forbids contact. Nobody can override it. */
  | 'LEGAL_ORDER'
  /** Contact about practical matters only. */
  | 'LIMITED'
  /** Contact is welcome. Outreach needs this. */
  | 'OPEN'
  /** Nothing is known. */
  | 'UNKNOWN';

/** The current status of a change of a boundary. */
export type BoundaryChangeStatus =
  /** Another change came before it took effect, so it never did. */
  | 'CANCELLED'
  /** It is the boundary now. */
  | 'IN_EFFECT'
  /** It was in effect once. */
  | 'PASSED'
  /** It takes effect when its hours are over. */
  | 'PENDING';

/** Why the latest attempt to read a calendar failed. */
export type BusyCalendarProblem =
  /** What is there is no calendar. */
  | 'NO_CALENDAR'
  /** The server there did not give it away: it may have been turned off. */
  | 'REFUSED'
  /** It has too much in it. */
  | 'TOO_BIG'
  /** Nothing public answered at the address. */
  | 'UNREACHABLE';

/** A credit that cancels an invoice. */
export type CancelInvoiceInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** The invoice. */
  invoiceId: string;
};

/** What can change of a package after it was sold. */
export type ChangePackageInput = {
  /** The package. */
  packageId: string;
  /** An https address to pay, or empty. */
  payLink: string;
  /** The last day of sessions it counts. */
  validUntil?: string | null | undefined;
  /** The version that was edited. */
  version: number;
};

/** A new time, length or place of sessions of a series. */
export type ChangeSeriesInput = {
  /** The page offers to undo the move: emails about it wait 20 seconds, and are not sent if the session is back by then. */
  canUndo?: boolean | null | undefined;
  /** Sessions that stay as they are. */
  leaveOut?: Array<string> | null | undefined;
  /** Unchanged if omitted. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Unchanged if omitted. */
  place?: string | null | undefined;
  /** Which others. */
  scope: SeriesScope;
  /** The session. */
  sessionId: string;
  /** The new start. */
  startsAt: string;
  /** The version that was edited. */
  version: number;
};

/** A changed session type. */
export type ChangeSessionTypeInput = {
  /** Who may book it. */
  bookedBy: SessionBookedBy;
  /** From 0 to 240. */
  bufferAfter: number;
  /** From 0 to 240. */
  bufferBefore: number;
  /** From 5 to 480. */
  minutes: number;
  /** At most 80 characters. */
  name: string;
  /** Where the room is, up to 300 characters; kept for rooms alone. */
  place: string;
  /** A room, the phone or a link. */
  placeKind: SessionPlace;
  /** Whether clients who asked for it are reminded on the day before. Omitted: as it was, at first yes. */
  remindsDayBefore?: boolean | null | undefined;
  /** Whether clients who asked for it are reminded an hour before. Omitted: as it was, at first yes. */
  remindsHourBefore?: boolean | null | undefined;
  /** The session type. */
  sessionTypeId: string;
  /** The version that was edited. */
  version: number;
};

/** How the client is at one moment. At least one value is required. */
export type CheckInInput = {
  /** When it was made, at most 14 days ago; now when omitted. */
  at?: string | null | undefined;
  /** The energy, from 0 to 10; null where the client did not set it. */
  energy?: number | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** A short text. */
  line?: string | null | undefined;
  /** The mood, from 0 to 10; null where the client did not set it. */
  mood?: number | null | undefined;
  /** The urge to get in touch, from 0 to 10; null where the client did not set it. */
  urge?: number | null | undefined;
};

/** What happened on a day. */
export type CheckInMarkKind =
  /** A session took place. */
  | 'SESSION'
  /** A step was completed. */
  | 'STEP_DONE';

/** What a file is, found by its contents. */
export type ClientFileType =
  /** A sound, which only a practice adds. */
  | 'AUDIO'
  /** A picture. */
  | 'IMAGE'
  /** A PDF document. */
  | 'PDF';

/** Which clients the caseload lists. */
export type ClientFilter =
  /** Not archived. */
  | 'ACTIVE'
  /** Archived. */
  | 'ARCHIVED'
  /** Not archived, and has not accepted the invitation. */
  | 'INVITED'
  /** Not archived, and without a plan that has not ended. */
  | 'WITHOUT_PLAN';

/** An edit of a profile. Fields that are omitted or null stay unchanged. */
export type ClientProfileInput = {
  /** The name to be called by. */
  callName?: string | null | undefined;
  /** The client. */
  clientId: string;
  /** ISO 3166, two letters. */
  helpCountry?: string | null | undefined;
  /** The full name. */
  name?: string | null | undefined;
  /** An alias for the other person. */
  otherAlias?: string | null | undefined;
  /** Their pronouns. */
  pronouns?: string | null | undefined;
  /** How the client prefers to be reached. */
  reachBy?: ReachBy | null | undefined;
  /** What to know before reaching them. */
  reachNote?: string | null | undefined;
  /** An IANA time zone. */
  timeZone?: string | null | undefined;
  /** The version of the profile that was edited. */
  version: number;
};

/** The order of the caseload. */
export type ClientSort =
  /** As on Today: the most urgent first. */
  | 'ATTENTION'
  /** Least recently active first. */
  | 'LAST_ACTIVE'
  /** By name. */
  | 'NAME'
  /** Soonest first; clients without a session last. */
  | 'NEXT_SESSION'
  /** Smallest share of required actions done first. */
  | 'PROGRESS';

/** Closes the notices about edits on Today. */
export type ClosePlanEditsInput = {
  /** The edits that the client has read about. */
  ids: Array<string>;
};

/** Confirms the pending change of a boundary. */
export type ConfirmBoundaryInput = {
  /** The client whose current other person set the boundary. */
  clientId: string;
};

/** The values that complete a sign-up after its link was opened. */
export type ConfirmSignUpInput = {
  /** The full name. */
  name: string;
  /** A new password. */
  password: string;
  /** The name of the new practice. */
  practiceName: string;
  /** The IANA time zone of the practice. */
  timeZone: string;
  /** The token of the link in the email. */
  token: string;
};

/** A choice between the plan and the new version. */
export type ConflictChoiceInput = {
  /** The `path` of the conflict. */
  path: string;
  /** Whose value stays. */
  side: ConflictSide;
};

/** Whose value stays where both the plan and the new version changed the same. */
export type ConflictSide =
  /** What the coach changed for this client. */
  | 'PLAN'
  /** What the new version says. */
  | 'VERSION';

/** What a consent allows. */
export type ConsentPurpose =
  /** The coach may read the check-ins. */
  | 'CHECK_INS'
  /** The coach may read the contact log. */
  | 'CONTACT_LOG'
  /** The coach may read the messages that the client writes to them. */
  | 'MESSAGES'
  /** The coach may read shared reflections. */
  | 'REFLECTIONS'
  /** Email to the client is safe, at most once a day. */
  | 'REMINDERS_MAIL'
  /** The owners of the practice may read what the coach may read, except messages. */
  | 'SUPERVISOR';

/** Who started a contact. */
export type ContactBegunBy =
  /** The client; it counts toward the allowance. */
  | 'CLIENT'
  /** The other person; it does not count toward the allowance. */
  | 'OTHER';

/** By what means people were in touch. */
export type ContactMeans =
  /** A phone or video call. */
  | 'CALL'
  /** They met. */
  | 'IN_PERSON'
  /** A text message, chat message, letter or email. */
  | 'MESSAGE'
  /** Anything else. */
  | 'OTHER'
  /** Social media. */
  | 'SOCIAL';

/** A copy of a form, owned by the caller. */
export type CopyFormInput = {
  /** The form to copy. */
  formId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
};

/** A copy of a template, owned by the caller. */
export type CopyTemplateInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The template to copy. */
  templateId: string;
  /** The title of the copy. */
  title?: string | null | undefined;
};

/** A new address for an open invitation. */
export type CorrectInvitationInput = {
  /** The right address. */
  email: string;
  /** The invitation. */
  invitationId: string;
};

/** How often a habit was done on one day. */
export type CountHabitInput = {
  /** The action; its kind is HABIT. */
  actionId: string;
  /** The day that is counted; the client's current day when omitted. */
  on?: string | null | undefined;
  /** The day that the page showed as today. If that day is over, nothing is counted: the refusal is STALE and `current` is the current day. */
  shownOn?: string | null | undefined;
  /** The total for that day, not an increment. */
  times: number;
};

/** What a client answers when the coach asks about working as a couple. */
export type CoupleAnswer =
  /** They would not. */
  | 'NO'
  /** They would like to. */
  | 'YES';

/** Why something cannot be done about a couple. For staff. */
export type CoupleBarrier =
  /** The answers of one of them pause outreach. */
  | 'ANSWERS'
  /** One of them is archived. */
  | 'ARCHIVED'
  /** The boundary of one of them is not open. */
  | 'BOUNDARY'
  /** Outreach of one of them is paused after the safety questions. */
  | 'HOLD'
  /** One of them is asked already, or works as a couple. */
  | 'IN_COUPLE'
  /** One of them left. */
  | 'LEFT'
  /** Not both of them have said yes. */
  | 'NOT_BOTH_YES'
  /** One of them does not use the app yet. */
  | 'NOT_JOINED'
  /** They are not marked as each other’s other person. */
  | 'NOT_LINKED'
  /** No session was held with one of them alone. */
  | 'NOT_SEEN_ALONE'
  /** Only the coach of both can propose it. */
  | 'NOT_THEIR_COACH'
  /** One of them answered or left today. */
  | 'SAME_DAY'
  /** The couple is in another state. */
  | 'STATE'
  /** They have different coaches. */
  | 'TWO_COACHES';

/** What a client reads about working as a couple. It depends on nothing that the other one said. */
export type CoupleLine =
  /** The coach asks, and the client has not answered. */
  | 'ASKED'
  /** The coach will talk with each of them first. */
  | 'COACH_TALKS_FIRST'
  /** They do not. */
  | 'OVER'
  /** They work as a couple. */
  | 'TOGETHER';

/** Where a couple stands. Only the coach changes it. */
export type CoupleState =
  /** They were never joined, or joint work is over. */
  | 'ENDED'
  /** They work as a couple. */
  | 'JOINED'
  /** The coach has paused joint work. */
  | 'PAUSED'
  /** The coach has asked each of the two. */
  | 'PROPOSED';

/** Whether the caller can write in the thread of a couple. It gives no reason. */
export type CoupleWriting =
  /** Not now. */
  | 'CLOSED'
  /** The coach writes the first message. */
  | 'NOT_BEGUN'
  /** The practice has not turned messages on. */
  | 'OFF'
  /** They can. */
  | 'OPEN';

/** A new form of the caller. */
export type CreateFormInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The title. */
  title: string;
};

/** A new template of the caller. */
export type CreateTemplateInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The title. */
  title: string;
};

/** The hours of a certain day, instead of those of its weekday. */
export type DayHoursInput = {
  /** The day in the coach's zone. */
  date: string;
  /** Up to 8, without overlaps. */
  hours: Array<HoursInput>;
};

/** What the client chooses to tell the coach about a safety hold. */
export type DiscloseSafetyHoldInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** What the coach and the owners can read. */
  line: string;
};

/** Hides an attention item until there is something new. */
export type DismissAttentionInput = {
  /** The `id` of the attention item. */
  attentionId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** Edits the plan of a couple in one go. What one of the two has marked as done stays as it is. */
export type EditCouplePlanInput = {
  /** The `contentVersion` of the plan that was edited; another one is STALE. */
  contentVersion: number;
  /** The couple. */
  coupleId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** Why; both can read it, unless all changes are in steps that are not open yet. */
  reason?: string | null | undefined;
  /** All steps after the edit, in order. Steps and actions are recognized by their keys. */
  steps: Array<JointStepInput>;
};

/** Another text for a message that was just sent. */
export type EditMessageInput = {
  /** The message. */
  id: string;
  /** The text, at most 4,000 characters. */
  text: string;
  /** The version that was edited. */
  version: number;
};

/** Edits a running plan in one go. Waits do not get shorter, what is done stays, and outreach keeps its rules. */
export type EditPlanInput = {
  /** The `contentVersion` of the plan that was edited; another one is STALE. */
  contentVersion: number;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** The plan. */
  planId: string;
  /** Why; stored encrypted. */
  reason?: string | null | undefined;
  /** Whether the client can read the reason; false when omitted. */
  shareReason?: boolean | null | undefined;
  /** All steps after the edit, in order. Steps and actions are recognized by their keys; a new part has a new key. */
  steps: Array<StepDefinitionInput>;
};

/** Another text or time for a message that waits to be sent. */
export type EditPlannedMessageInput = {
  /** The planned message. */
  id: string;
  /** When it is sent: at most 90 days from now. */
  sendAt: string;
  /** The text, at most 4,000 characters. */
  text: string;
  /** The version that was edited. */
  version: number;
};

/** Records that a legal order has ended. */
export type EndLegalOrderInput = {
  /** The client. */
  clientId: string;
  /** The day on which it ended: today or earlier. */
  endedOn: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The other person; the current one when omitted. */
  personId?: string | null | undefined;
  /** How the owner knows. Everyone who can see the client can read it. */
  reason: string;
};

/** Ends a plan. */
export type EndPlanInput = {
  /** How it ends. Clients cannot choose SAFETY_STOP and EXPIRED. */
  ending: Ending;
  /** A note about the ending, stored encrypted. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string;
};

/** How a plan closed. */
export type Ending =
  /** It ran out without another ending. */
  | 'EXPIRED'
  /** The client lets go. */
  | 'LET_GO'
  /** Both agreed to leave it for now. */
  | 'MUTUAL_PAUSE'
  /** It was ended because somebody may not be safe. */
  | 'SAFETY_STOP'
  /** They are together again. */
  | 'TOGETHER'
  /** The client stopped working on it. */
  | 'WITHDREW';

/** Whether files can be added. */
export type FileAdding =
  /** The client is archived. */
  | 'ARCHIVED'
  /** The client has not joined yet. */
  | 'NOT_JOINED'
  /** For the client: they do not agree to the use of health and relationship data. */
  | 'NO_CONSENT'
  /** They can. */
  | 'OPEN';

/** What was done about a follow-up. */
export type FollowUpDone =
  /** It was passed to another member of staff. */
  | 'PASSED_TO'
  /** Staff talked with the client. */
  | 'TALKED'
  /** Staff tried to reach the client without success. */
  | 'TRIED_TO_REACH';

/** Why a client needs a person, in display order. */
export type FollowUpKind =
  /** An owner asked to read private notes. */
  | 'ACCESS_REQUEST'
  /** The client asked for a call. */
  | 'CALL_REQUEST'
  /** Answers to a form tell the coach that the client may need them. */
  | 'FORM_ALARM'
  /** A legal order was recorded. */
  | 'LEGAL_ORDER'
  /** An archived client asked for a new start. */
  | 'NEW_START'
  /** The answers before a plan call for a talk. */
  | 'READINESS'
  /** Outreach is paused after the safety questions. */
  | 'SAFETY_HOLD'
  /** The client was transferred to this coach. */
  | 'TRANSFER';

/** The answer to one question of a form. */
export type FormAnswerInput = {
  /** What this device knows the answer to be: what it read, and what it has sent itself. If the answer is another one by now, the save is refused with STALE. Null: saved in any case. */
  known?: Array<Array<string>> | null | undefined;
  /** The key of the question. */
  question: string;
  /** A number, a date or a text; the keys of choices, one for each. Empty: removes the answer. */
  values: Array<string>;
};

/** A range of a score. */
export type FormBandInput = {
  /** It begins here and ends where the next one begins. */
  from: number;
  /** Unique in the score. */
  key: string;
  /** The name. */
  name: string;
  /** Whether sending answers that reach it pauses outreach until a talk with the coach; null: no. */
  pausesOutreach?: boolean | null | undefined;
  /** Whether reaching it shows crisis help to the client at once. */
  showsHelp: boolean;
  /** Whether sending answers that reach it tells the coach. */
  tellsCoach: boolean;
  /** What it means; may be empty. */
  text: string;
};

/** A choice of a question. */
export type FormChoiceInput = {
  /** Unique in the question. */
  key: string;
  /** What the client reads. */
  label: string;
  /** Whether sending it pauses outreach until a talk with the coach; null: no. */
  pausesOutreach?: boolean | null | undefined;
  /** What it adds to scores. */
  score?: number | null | undefined;
  /** Whether choosing it shows crisis help to the client at once. */
  showsHelp: boolean;
  /** Whether sending it tells the coach. */
  tellsCoach: boolean;
};

/** A condition on an earlier question. */
export type FormConditionInput = {
  /** For IS and IS_NOT: the key of the choice. */
  choice?: string | null | undefined;
  /** For AT_LEAST and AT_MOST: the number. */
  number?: number | null | undefined;
  /** What is compared. */
  op: FormOperator;
  /** The key of the question. */
  question: string;
};

/** The content of a form. */
export type FormContentInput = {
  /** What the client reads before the first question. */
  intro: string;
  /** The questions. */
  questions: Array<FormQuestionInput>;
  /** Who can read the answers. */
  readers: FormReaders;
  /** The scores. */
  scores: Array<FormScoreInput>;
  /** For how many days answers say how things are now; null: always. */
  validForDays?: number | null | undefined;
};

/** How many conditions must be true. */
export type FormMatch =
  /** All of them. */
  | 'ALL'
  /** At least one. */
  | 'ANY';

/** What a condition compares. */
export type FormOperator =
  /** The question is answered. */
  | 'ANSWERED'
  /** The number or more. */
  | 'AT_LEAST'
  /** The number or less. */
  | 'AT_MOST'
  /** The choice is made. */
  | 'IS'
  /** The question is answered without this choice. */
  | 'IS_NOT';

/** What is wrong in a form. */
export type FormProblemCode =
  /** It tells the coach and does not show crisis help. */
  | 'ALARM_WITHOUT_HELP'
  /** It tells the coach, who cannot read the answers. */
  | 'ALARM_WITHOUT_READER'
  /** The value can never be an answer to the question. */
  | 'BAD_CONDITION'
  /** The key is not 1 to 60 small letters, digits and hyphens. */
  | 'BAD_KEY'
  /** The least is not below the greatest, or a scale has too many steps. */
  | 'BAD_RANGE'
  /** The weight is 0. */
  | 'BAD_WEIGHT'
  /** The least values of the score are in no band. */
  | 'BAND_GAP'
  /** The bands are not in ascending order. */
  | 'BAND_ORDER'
  /** No answers reach the band. */
  | 'BAND_OUT_OF_REACH'
  /** The question has no least and greatest number. */
  | 'CANNOT_REVERSE'
  /** The question has no numbers. */
  | 'CANNOT_SCORE'
  /** The key is used twice. */
  | 'DUPLICATE_KEY'
  /** The text is missing. */
  | 'EMPTY_TEXT'
  /** The condition asks about a later question. */
  | 'NOT_EARLIER'
  /** The field does not apply to this kind of question. */
  | 'NOT_FOR_THIS_KIND'
  /** There are no conditions. */
  | 'NO_CONDITIONS'
  /** The score adds up no questions. */
  | 'NO_PARTS'
  /** It asks no questions. */
  | 'NO_QUESTIONS'
  /** It pauses outreach, which would reveal answers that only the client reads. */
  | 'PAUSE_WITHOUT_READER'
  /** There are fewer than two choices. */
  | 'TOO_FEW_CHOICES'
  /** No question has this key. */
  | 'UNKNOWN_QUESTION';

/** A question of a form. */
export type FormQuestionInput = {
  /** For CHOICE and CHOICES; otherwise empty. */
  choices: Array<FormChoiceInput>;
  /** A line below it; may be empty. */
  help: string;
  /** Unique in the form. */
  key: string;
  /** How it is answered. */
  kind: FormQuestionKind;
  /** For NUMBER: its limits. */
  range?: FormRangeInput | null | undefined;
  /** Whether the form cannot be sent without an answer. */
  required: boolean;
  /** For SCALE: its ends. */
  scale?: FormScaleInput | null | undefined;
  /** When it is asked; null: always. */
  showIf?: ShowIfInput | null | undefined;
  /** The question. */
  text: string;
};

/** How a question of a form is answered. */
export type FormQuestionKind =
  /** One of several choices. */
  | 'CHOICE'
  /** Some of several choices, at least one. */
  | 'CHOICES'
  /** A calendar day. */
  | 'DATE'
  /** A longer text. */
  | 'LONG_TEXT'
  /** A number. */
  | 'NUMBER'
  /** A whole number on a scale. */
  | 'SCALE'
  /** Text between questions, which is not answered. */
  | 'SECTION'
  /** A line of text. */
  | 'SHORT_TEXT';

/** The limits of a number. */
export type FormRangeInput = {
  /** The greatest number; null: no limit. */
  max?: number | null | undefined;
  /** The least number; null: no limit. */
  min?: number | null | undefined;
};

/** Who can read the answers to a form. */
export type FormReaders =
  /** Only the client. */
  | 'CLIENT'
  /** One of the two, as the client chooses. */
  | 'CLIENT_CHOOSES'
  /** The client and their coach. */
  | 'COACH';

/** The ends of a scale. */
export type FormScaleInput = {
  /** The greatest number. */
  max: number;
  /** What the greatest number means; may be empty. */
  maxLabel: string;
  /** The least number. */
  min: number;
  /** What the least number means; may be empty. */
  minLabel: string;
};

/** A score of a form. */
export type FormScoreInput = {
  /** Its bands in ascending order; may be empty. */
  bands: Array<FormBandInput>;
  /** Unique among the scores. */
  key: string;
  /** The name. */
  name: string;
  /** The questions that count. */
  parts: Array<FormScorePartInput>;
};

/** What a question adds to a score. */
export type FormScorePartInput = {
  /** The key of the question. */
  question: string;
  /** Whether the value counts from the other end. */
  reversed: boolean;
  /** The value of the answer counts this many times. */
  weight: number;
};

/** A session that no longer counts. */
export type GiveBackSessionInput = {
  /** Why, at most 300 characters. The client reads it. */
  reason: string;
  /** The session. */
  sessionId: string;
};

/** The checklist, confirmed point by point by the client. All four must be true. */
export type GiveSurpriseInput = {
  /** The action, which is a surprise. */
  actionId: string;
  /** It is inexpensive. */
  inexpensive: boolean;
  /** It is not handed over in person. */
  notInPerson: boolean;
  /** It obliges the other person to nothing. */
  obligesToNothing: boolean;
  /** It is small. */
  small: boolean;
};

/** The period a habit counts in. */
export type HabitPeriod =
  /** A calendar day in the client's time zone. */
  | 'DAY'
  /** A week from Monday to Sunday in the client's time zone. */
  | 'WEEK';

/** How often a habit is done. */
export type HabitRuleInput = {
  /** A day or a week. */
  per: HabitPeriod;
  /** For how many days or weeks. */
  periods: number;
  /** How many times. */
  times: number;
};

/** At least one of phone, text and chat. */
export type HelplineInput = {
  /** A web chat. */
  chat?: string | null | undefined;
  /** Whether the caller has just checked it. Required for a line that is new or changed; an unchanged line keeps its earlier check. */
  checked: boolean;
  /** When it can be reached. */
  hours?: string | null | undefined;
  /** What it helps with. */
  kind: HelplineKind;
  /** Its name. */
  name: string;
  /** A phone number. */
  phone?: string | null | undefined;
  /** Where to send a text message, e.g. "Text HOME to 12345". */
  text?: string | null | undefined;
};

/** What a helpline helps with. */
export type HelplineKind =
  /** For people who are afraid of what they might do. */
  | 'AFRAID_OF_OWN_ACTIONS'
  /** For children and those who worry about one. */
  | 'CHILDREN'
  /** For thoughts of suicide, and for when it is too much. */
  | 'CRISIS'
  /** For people who face violence. */
  | 'VIOLENCE';

/** Hours of a day on the clock of the coach. */
export type HoursInput = {
  /** HH:MM. */
  from: string;
  /** HH:MM, up to 24:00. */
  to: string;
};

/** A file with a form that somebody exported. */
export type ImportFormInput = {
  /** The text of the file. `/schemas/form-1.json` describes it. */
  file: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** A file that somebody exported. */
export type ImportTemplateInput = {
  /** The text of the file. `/schemas/template-1.json` describes it. */
  file: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** The status of an invitation. */
export type InvitationStatus =
  /** It was accepted. */
  | 'ACCEPTED'
  /** Its link was not used in time. */
  | 'EXPIRED'
  /** Its link can be used. */
  | 'PENDING'
  /** Staff revoked it. */
  | 'REVOKED';

/** An invitation for a client. */
export type InviteClientInput = {
  /** The name to be called by; derived from the name if omitted. */
  callName?: string | null | undefined;
  /** The email address. */
  email: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The full name. */
  name: string;
  /** An alias for the other person. */
  otherAlias?: string | null | undefined;
  /** Their pronouns. */
  pronouns?: string | null | undefined;
  /** An IANA time zone; the practice's if omitted. */
  timeZone?: string | null | undefined;
};

/** An invitation for staff. */
export type InviteCoachInput = {
  /** The email address. */
  email: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The full name. */
  name: string;
  /** OWNER or COACH. */
  role: Role;
};

/** Invited as a client or as staff. */
export type InvitedAs =
  /** As a client. */
  | 'CLIENT'
  /** As an owner or a coach. */
  | 'STAFF';

/** An invoice, or the credit that cancels one. */
export type InvoiceKind =
  /** It cancels an invoice. */
  | 'CREDIT'
  /** What a client owes. */
  | 'INVOICE';

/** An invoice for a package. */
export type IssueInvoiceInput = {
  /** Name and address of who pays, at most 500 characters. */
  billTo: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** The package. */
  packageId: string;
};

/** What a client confirms on joining: each text by its id. */
export type JoiningInput = {
  /** Being 18 or older. */
  adult: boolean;
  /** The id of the agreement. */
  agreement: string;
  /** The id of the text on health and relationship data. */
  healthData: string;
  /** The id of the privacy notice. */
  privacyNotice: string;
};

/** Who does a joint action. */
export type JointActionBy =
  /** It is done when each of the two did it. */
  | 'BOTH'
  /** It is done when one of the two did it. */
  | 'EITHER';

/** What the two do together, after an edit. */
export type JointActionInput = {
  /** Who does it. */
  by: JointActionBy;
  /** Markdown, for both. */
  guidance: string;
  /** Its key: known, or new in the plan. */
  key: string;
  /** What each of the two is asked to write for themselves; null: nothing. */
  prompt?: string | null | undefined;
  /** Its title. */
  title: string;
};

/** A step of a couple’s plan, after an edit. */
export type JointStepInput = {
  /** What the two do in it. */
  actions: Array<JointActionInput>;
  /** Its key: known, or new in the plan. */
  key: string;
  /** What it is for. */
  purpose: string;
  /** Its title. */
  title: string;
};

/** Where a text in the journal was written. */
export type JournalSource =
  /** In the breather, and kept. */
  | 'BREATHER'
  /** In the journal. */
  | 'ENTRY'
  /** For an action of a plan for two. */
  | 'JOINT_REFLECTION'
  /** For an action of a plan. */
  | 'REFLECTION';

/** What a move leaves as it is, although the new version says otherwise. */
export type KeptKind =
  /** An action that the new version no longer has. */
  | 'ACTION_KEPT'
  /** An action of a finished step, or one left out before. */
  | 'ACTION_LEFT_OUT'
  /** It would open at once, so it needs an approval first. */
  | 'APPROVAL_ADDED'
  /** A wait or another condition: a move takes none away. */
  | 'RULE_KEPT'
  /** A step that the new version no longer has. */
  | 'STEP_KEPT'
  /** A step that was left out of this plan before. */
  | 'STEP_LEFT_OUT';

/** What a visitor asks for on the public page of a coach. */
export type LeadInput = {
  /** The last part of the page's address. */
  address: string;
  /** That they agree to what is kept; must be true. */
  consent: boolean;
  /** The email address. */
  email: string;
  /** Of this request: the same request again returns the first result, and sends no other email. */
  id?: string | null | undefined;
  /** The name. */
  name: string;
  /** One of the free times. */
  startsAt: string;
  /** Of the page. */
  ticket: string;
  /** An IANA time zone. */
  timeZone: string;
  /** A session type of the page. */
  typeId: string;
  /** A secret of the visitor, 256 random bits in base64url. Their next request with it replaces one that is not confirmed. */
  visitorKey?: string | null | undefined;
  /** People do not see this field. */
  website?: string | null | undefined;
};

/** What the link of a lead is good for. */
export type LeadLinkState =
  /** The time has passed. */
  | 'OVER'
  /** It confirms the address, or withdraws the request. */
  | 'UNCONFIRMED'
  /** It is wrong or too old, or the request was answered. */
  | 'UNUSABLE'
  /** It withdraws the request, which waits for an answer. */
  | 'WAITING'
  /** The request was withdrawn. */
  | 'WITHDRAWN';

/** The coach's answer to a lead. */
export type LeadStatus =
  /** Invited as a client. */
  | 'ACCEPTED'
  /** Declined, and erased later. */
  | 'DECLINED'
  /** Not answered yet. */
  | 'WAITING'
  /** The visitor withdrew it. */
  | 'WITHDRAWN';

/** How a template or a form began. */
export type LineageKind =
  /** As a copy of another one. */
  | 'COPY'
  /** As a file that somebody exported. */
  | 'FILE';

/** Two clients who are each other’s other person. */
export type LinkClientsInput = {
  /** One of them. */
  clientId: string;
  /** The other one. */
  partnerId: string;
};

/** What a link from an email about a session did. */
export type LinkOutcome =
  /** The coach was asked, and the session stays until they answer. */
  | 'ASKED'
  /** The session is canceled. */
  | 'CANCELED'
  /** The session is at another time. */
  | 'MOVED';

/** Why a step or action is not open. */
export type LockKind =
  /** Required actions come first. */
  | 'ACTIONS_FIRST'
  /** The contacts agreed on are used up. */
  | 'ALLOWANCE'
  /** Answers to another questionnaire or to a form pause outreach. */
  | 'ANSWERS'
  /** A coach must approve it. */
  | 'APPROVAL'
  /** The practice no longer works with the client. */
  | 'ARCHIVED'
  /** The boundary of the other person does not allow it. */
  | 'BOUNDARY'
  /** The check-ins of the last days must be calm. */
  | 'CALM'
  /** The plan has ended. */
  | 'ENDED'
  /** The plan is paused. */
  | 'PAUSED'
  /** The first day of the plan has not come. */
  | 'PLAN_NOT_STARTED'
  /** The plan waits for answers that let it start. */
  | 'READINESS'
  /** The version of the template that the plan was made from was recalled. */
  | 'RECALLED'
  /** Outreach is paused after the safety questions. */
  | 'SAFETY_HOLD'
  /** Another step must end first. */
  | 'STEP'
  /** There is one surprise only, or it is too early for another. */
  | 'SURPRISE'
  /** A wait is not over. */
  | 'WAIT';

/** One contact between the client and the other person. */
export type LogContactInput = {
  /** When it was, at most 14 days ago; now when omitted. */
  at?: string | null | undefined;
  /** Who started it. */
  begunBy: ContactBegunBy;
  /** How it felt, from 1 (very hard) to 5 (very good). */
  felt?: number | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** By what means. */
  means: ContactMeans;
};

/** Marks a questionnaire result as answered by mistake. */
export type MarkAnsweredByMistakeInput = {
  /** The client can read it. */
  reason: string;
  /** The result. */
  resultId: string;
};

/** That a package was paid, or that it was not. */
export type MarkPackagePaidInput = {
  /** What staff want to remember about it, at most 300 characters. */
  note: string;
  /** The package. */
  packageId: string;
  /** When it was paid; null: it was not. */
  paidOn?: string | null | undefined;
};

/** Marks shared content as read. */
export type MarkReadInput = {
  /** The client who shared it. */
  clientId: string;
  /** The section that was opened. */
  section: SharedSection;
  /** When the latest entry that was opened had been shared. */
  to: string;
};

/** What a message names. */
export type MessageReferenceKind =
  /** An action of the client’s plan. */
  | 'ACTION'
  /** A session of the client. */
  | 'SESSION'
  /** A step of the client’s plan. */
  | 'STEP';

/** Whether messages can be written. */
export type MessageWriting =
  /** The client is archived. */
  | 'ARCHIVED'
  /** The client has not joined yet. */
  | 'NOT_JOINED'
  /** The practice has not turned messages on. */
  | 'OFF'
  /** They can. */
  | 'OPEN';

/** A new time for an own session. */
export type MoveMySessionInput = {
  /** The session. */
  sessionId: string;
  /** One of the free times. */
  startsAt: string;
  /** The version that was shown. */
  version: number;
};

/** A new time, length or place of a planned session. */
export type MoveSessionInput = {
  /** The page offers to undo the move: emails about it wait 20 seconds, and are not sent if the session is back by then. */
  canUndo?: boolean | null | undefined;
  /** Unchanged if omitted. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Unchanged if omitted. */
  place?: string | null | undefined;
  /** The session. */
  sessionId: string;
  /** The new start. */
  startsAt: string;
  /** The version that was edited. */
  version: number;
};

/** A heading of a note, and what to write under it. */
export type NoteHeadingInput = {
  /** The heading, on one line. */
  heading: string;
  /** What to write under it; may be empty. */
  hint: string;
};

/** A draft can change and only its author can read it. A signed note never changes. */
export type NoteStatus =
  /** It can change, and only its author can read it. */
  | 'DRAFT'
  /** It never changes; addenda can be added. */
  | 'SIGNED';

/** Who can read a note once it is signed. */
export type NoteVisibility =
  /** Its author, and those whom the author lets read it. */
  | 'COACH_ONLY'
  /** The client, their coach and the owners. */
  | 'WITH_CLIENT';

/** What a notification tells of. All notifications have the same words. */
export type NoticeKind =
  /** Staff: a session was booked, moved or canceled, or somebody asks for a time. */
  | 'BOOKINGS'
  /** Staff: a step waits for their approval, or a change affects outreach or an approval. */
  | 'CLIENT_CHANGES'
  /** Clients: something is new, at most once a day, instead of the email. */
  | 'DIGEST'
  /** Staff: a hold, or a request for a call, waits for them. */
  | 'FOLLOW_UPS'
  /** Staff: a client sent a message. */
  | 'MESSAGES'
  /** Clients: a session was scheduled, moved or canceled. */
  | 'SESSION_CHANGES'
  /** Clients: the reminders of sessions that they asked for, instead of the emails. */
  | 'SESSION_REMINDERS'
  /** Staff: a client was transferred to or from them. */
  | 'TRANSFERS';

/** Offers a newer version to the client of a plan. */
export type OfferVersionInput = {
  /** Where the new version should win; elsewhere what was adapted stays. */
  choices?: Array<ConflictChoiceInput> | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** All steps of the plan; when omitted, they are matched by key and title. */
  mapping?: Array<StepMappingInput> | null | undefined;
  /** The plan. */
  planId: string;
  /** The newer version of its template. */
  templateVersionId: string;
};

/** Opens the form of an action in the plan of the caller. */
export type OpenActionFormInput = {
  /** The action; its questionnaire is a form. */
  actionId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** A rule that must be met before a step opens. Only the fields of its kind are allowed. */
export type OpeningRuleInput = {
  /** For a wait: what it counts from. */
  anchor?: WaitAnchor | null | undefined;
  /** For DATE: the day. */
  date?: string | null | undefined;
  /** For WAIT and CALM: the number of days. */
  days?: number | null | undefined;
  /** For a wait: the minimum number of days, no matter who adapts it. */
  floor?: number | null | undefined;
  /** Which rule. */
  kind: OpeningRuleKind;
  /** For STEP_DONE: the key of the other step. */
  step?: string | null | undefined;
  /** For CALM: the highest urge, from 0 to 10. */
  urgeAtMost?: number | null | undefined;
};

/** What must hold before a step opens. */
export type OpeningRuleKind =
  /** A coach has approved the step. */
  | 'APPROVAL'
  /** The boundary of the other person allows it. */
  | 'BOUNDARY'
  /** The urge of the last days was low on average, as the check-ins show. */
  | 'CALM'
  /** A calendar day has come. */
  | 'DATE'
  /** Another step is done or skipped. */
  | 'STEP_DONE'
  /** A number of whole days has passed since an anchor. */
  | 'WAIT';

/** The outcome of a questionnaire. */
export type Outcome =
  /** Wait some days, then answer again. */
  | 'COOL_OFF'
  /** A plan that reaches out is not suitable now. */
  | 'NOT_SUITABLE'
  /** A plan can start. */
  | 'PROCEED'
  /** Somebody may not be safe: outreach is paused. */
  | 'SAFETY_STOP'
  /** Talk with the coach first. */
  | 'TALK_TO_COACH';

/** The texts an owner can replace by the practice’s own. */
export type OwnTermsKind =
  /** The agreement between the client and the practice. */
  | 'AGREEMENT'
  /** The privacy notice of the practice. */
  | 'PRIVACY_NOTICE';

/** What a session made of a package. */
export type PackageUseState =
  /** It no longer counts. */
  | 'GIVEN_BACK'
  /** It counts: it was cancelled too late. */
  | 'LATE'
  /** It counts. */
  | 'TAKEN';

/** A file of the practice at a step or an action of a template. */
export type PlacedFileInput = {
  /** The key of an action. */
  action?: string | null | undefined;
  /** The file of the practice. */
  file: string;
  /** The key of a step. */
  step?: string | null | undefined;
};

/** What an edit did to a part of a plan. */
export type PlanChangeKind =
  /** It is new. */
  | 'ADDED'
  /** One field of it is different. */
  | 'CHANGED'
  /** The action is in another step. */
  | 'MOVED'
  /** It is no longer in the plan. */
  | 'REMOVED'
  /** The actions of the step, or all steps, are in another order. */
  | 'REORDERED';

/** How a running plan was changed. */
export type PlanEditKind =
  /** A coach edited it. */
  | 'EDITED'
  /** The client accepted a newer version. */
  | 'MOVED'
  /** The client or a coach went back to the earlier version. */
  | 'MOVED_BACK';

/** What of a step or action was changed. */
export type PlanField =
  /** Who does it, in a plan for two. */
  | 'BY'
  /** How many days after the step opened it is due. */
  | 'DUE'
  /** How to do it. */
  | 'GUIDANCE'
  /** How often a habit is done, and for how long. */
  | 'HABIT'
  /** The opening rules; steps are named by their titles. */
  | 'OPENS'
  /** Whether the step is outreach. */
  | 'OUTREACH'
  /** The question of a reflection. */
  | 'PROMPT'
  /** What the step is for. */
  | 'PURPOSE'
  /** Whether the action reaches toward the other person. */
  | 'REACH'
  /** Why it is not outreach although it sounds like it. */
  | 'REACH_REASON'
  /** Whether the step cannot be completed without it. */
  | 'REQUIRED'
  /** The title. */
  | 'TITLE'
  /** The length of one wait. */
  | 'WAIT';

/** A series of sessions with both partners of a couple. */
export type PlanJointSeriesInput = {
  /** How many sessions, from 2 to 52; or `until`. */
  count?: number | null | undefined;
  /** The couple. */
  coupleId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** Days of the series without a session. */
  leaveOut?: Array<string> | null | undefined;
  /** A web address to join. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Where it is. */
  place?: string | null | undefined;
  /** Monthly on the weekday of the first session, in its week of the month or the last. */
  repeats: SessionRepeats;
  /** Up to a year back and two years ahead. */
  startsAt: string;
  /** The last possible day; or `count`. */
  until?: string | null | undefined;
};

/** A session with both partners of a couple. */
export type PlanJointSessionInput = {
  /** The couple. */
  coupleId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** A web address to join. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Where it is. */
  place?: string | null | undefined;
  /** Up to a year back and two years ahead. */
  startsAt: string;
};

/** A message for later. */
export type PlanMessageInput = {
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** When it is sent: at most 90 days from now. */
  sendAt: string;
  /** The text, at most 4,000 characters. */
  text: string;
};

/** A move of a plan to a newer version. */
export type PlanMoveInput = {
  /** Where the new version should win; elsewhere what was adapted stays. */
  choices?: Array<ConflictChoiceInput> | null | undefined;
  /** All steps of the plan; when omitted, they are matched by key and title. */
  mapping?: Array<StepMappingInput> | null | undefined;
  /** The plan. */
  planId: string;
  /** The newer version of its template. */
  templateVersionId: string;
};

/** Where an offer of a newer version stands. */
export type PlanOfferState =
  /** The plan is on the new version. */
  | 'ACCEPTED'
  /** The client keeps the plan as it is. */
  | 'DECLINED'
  /** The client has not answered. */
  | 'OFFERED'
  /** It was accepted and undone within seven days. */
  | 'REVERTED'
  /** A coach withdrew it, or offered something newer. */
  | 'WITHDRAWN';

/** A series of sessions with the client's own coach. */
export type PlanSeriesInput = {
  /** The client. */
  clientId: string;
  /** How many sessions, from 2 to 52; or `until`. */
  count?: number | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** Days of the series without a session. */
  leaveOut?: Array<string> | null | undefined;
  /** A web address to join. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Where it is. */
  place?: string | null | undefined;
  /** Monthly on the weekday of the first session, in its week of the month or the last. */
  repeats: SessionRepeats;
  /** Up to a year back and two years ahead. */
  startsAt: string;
  /** The session type, if they are of one. */
  typeId?: string | null | undefined;
  /** The last possible day; or `count`. */
  until?: string | null | undefined;
};

/** A session with the client's own coach. */
export type PlanSessionInput = {
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** A web address to join. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Where it is. */
  place?: string | null | undefined;
  /** Up to a year back and two years ahead. */
  startsAt: string;
  /** The session type, if it is of one. */
  typeId?: string | null | undefined;
};

/** The status of a plan now. */
export type PlanStatus =
  /** It is running. */
  | 'ACTIVE'
  /** It is over and never changes again. */
  | 'ENDED'
  /** It is paused, until a day or until somebody resumes it. */
  | 'PAUSED'
  /** Its first day has not come. */
  | 'SCHEDULED'
  /** It waits for the readiness answers and has not started. */
  | 'WAITING';

/** The steps of a running plan as a coach wants them. */
export type PlanStepsInput = {
  /** The `contentVersion` of the plan that was edited; another one is STALE. */
  contentVersion: number;
  /** The plan. */
  planId: string;
  /** All steps after the edit, in order. Steps and actions are recognized by their keys; a new part has a new key. */
  steps: Array<StepDefinitionInput>;
};

/** Why a planned message was not sent. */
export type PlannedMessageProblem =
  /** The client was archived. */
  | 'ARCHIVED'
  /** The practice turned messages off. */
  | 'MESSAGES_OFF'
  /** The client has another coach. */
  | 'NEW_COACH'
  /** The client took back a consent that messages need. */
  | 'NOT_SHARING'
  /** The client cannot sign in. */
  | 'NO_ACCESS';

/** The private content of a client that others may read. */
export type PrivateKind =
  /** Answers to questionnaires. */
  | 'ANSWERS'
  /** Breathers. */
  | 'BREATHERS'
  /** Check-ins. */
  | 'CHECK_INS'
  /** The contact log. */
  | 'CONTACT_LOG'
  /** Files for the coach. */
  | 'FILES'
  /** Entries of the journal. */
  | 'JOURNAL'
  /** Messages to the coach. */
  | 'MESSAGES'
  /** Private notes of a coach, read by someone else. */
  | 'PRIVATE_NOTES'
  /** Reflections. */
  | 'REFLECTIONS'
  /** What the client shared about a pause in outreach. */
  | 'SAFETY';

/** A client and their other person, who is a client too. */
export type ProposeCoupleInput = {
  /** One of the two. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** A proposal of another person the work is about. */
export type ProposeOtherPersonInput = {
  /** An alias, never a way to find or reach them. */
  alias?: string | null | undefined;
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** A new version of a text of the practice. */
export type PublishTermsInput = {
  /** The version that was edited; refused if it is no longer in force. */
  basedOn: string;
  /** Markdown. */
  body: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** Which text. */
  kind: OwnTermsKind;
};

/** How a question is answered. */
export type QuestionKind =
  /** One of several choices. */
  | 'CHOICE'
  /** A number on a scale. */
  | 'SCALE'
  /** Yes or no. */
  | 'YES_NO';

/** Whether an action reaches out to the other person. */
export type Reach =
  /** It does not reach out. */
  | 'NO'
  /** About children, money or the home, and nothing else. */
  | 'PRACTICAL'
  /** It reaches out to the other person. */
  | 'YES';

/** How a client prefers to be reached. */
export type ReachBy =
  /** By email. */
  | 'EMAIL'
  /** Only in sessions. */
  | 'IN_SESSION'
  /** By phone. */
  | 'PHONE'
  /** By text message. */
  | 'TEXT_MESSAGE';

/** A kind of content of a client that others may read. */
export type ReadableKind =
  /** Answers to questionnaires. */
  | 'ANSWERS'
  /** Breathers. */
  | 'BREATHERS'
  /** Check-ins. */
  | 'CHECK_INS'
  /** The contact log. */
  | 'CONTACT_LOG'
  /** Files for the coach. */
  | 'FILES'
  /** Entries of the journal. */
  | 'JOURNAL'
  /** Messages to the coach. */
  | 'MESSAGES'
  /** Private notes of coaches. */
  | 'PRIVATE_NOTES'
  /** Reflections. */
  | 'REFLECTIONS'
  /** Notes that are shared with the client. */
  | 'SHARED_NOTES';

/** How much of a kind somebody can read. */
export type ReaderAccess =
  /** All of it, as far as it is shared or signed. */
  | 'ALL'
  /** What its author lets them read. */
  | 'CHOSEN'
  /** What they wrote themselves. */
  | 'OWN'
  /** What coaches who left wrote; they gave a reason. */
  | 'REQUESTED';

/** Recalls a published version, for good. */
export type RecallVersionInput = {
  /** Why; for the staff of the practice. */
  reason: string;
  /** The version. */
  versionId: string;
};

/** How the other person responded to a surprise. */
export type RecordSurpriseOutcomeInput = {
  /** The action, which is a surprise. */
  actionId: string;
  /** The response. */
  outcome: SurpriseOutcome;
};

/** Records a talk about answers to a questionnaire. */
export type RecordTalkInput = {
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
};

/** The kind of an expected failure. */
export type RefusalCode =
  /** The file cannot be read; `fileProblems` lists why. */
  | 'BAD_FILE'
  /** The password is right, and the account also asks for a code of an authenticator app. */
  | 'CODE_NEEDED'
  /** The client does not agree to the processing of health and relationship data. */
  | 'CONSENT_NEEDED'
  /** The questionnaire can be answered again from `until` on. */
  | 'COOLING_OFF'
  /** A link or a deadline has expired. */
  | 'EXPIRED'
  /** It is signed, published or ended, and can no longer be changed. */
  | 'FINAL'
  /** The last owner of a practice cannot leave. */
  | 'LAST_OWNER'
  /** The limit of a day is reached; `until` says when it is lifted. */
  | 'LIMIT_REACHED'
  /** A step or action is not open; `lock` says why. */
  | 'LOCKED'
  /** Only for people who are 18 or older; nothing was stored. */
  | 'NOT_ADULT'
  /** Not possible in this state; `message` says why. */
  | 'NOT_NOW'
  /** The template has errors; `problems` lists them. */
  | 'NOT_PUBLISHABLE'
  /** Somebody has just removed the step or the action; the page should be read again. */
  | 'REMOVED'
  /** This device is locked; the PIN unlocks it. */
  | 'SCREEN_LOCKED'
  /** It was changed in the meantime; `current` and `version` are the stored ones. */
  | 'STALE'
  /** The address is in use, the time is taken, or it exists already. */
  | 'TAKEN'
  /** Too many attempts; `until` says when to try again. */
  | 'TOO_MANY_ATTEMPTS'
  /** The wrong address or password, without saying which. */
  | 'WRONG_CREDENTIALS';

/** Another name for a file of the practice. */
export type RenamePracticeFileInput = {
  /** The file. */
  id: string;
  /** The name. Its ending stays as it is. */
  name: string;
};

/** Where the browser of a device can be reached. */
export type RenewNotificationsInput = {
  /** Its key `auth`, in base64url. */
  auth: string;
  /** The address of `PushSubscription`, at a known push service. */
  endpoint: string;
  /** Its key `p256dh`, in base64url. */
  p256dh: string;
};

/** A request for a call from the coach. */
export type RequestCallInput = {
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** For example, when and how to call. */
  note?: string | null | undefined;
};

/** An owner's request to read private notes of coaches who have left. */
export type RequestNoteAccessInput = {
  /** The client the notes are about. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The client can read it. */
  reason: string;
};

/** Records a review of a safety hold. */
export type ReviewSafetyHoldInput = {
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
};

/** What a member does in a practice. */
export type Role =
  /** Is coached. */
  | 'CLIENT'
  /** Works with the clients assigned to them. */
  | 'COACH'
  /** Runs the practice, its staff and its settings; may also coach. */
  | 'OWNER';

/** What happened. */
export type SafetyEventKind =
  /** The client answered again, and nothing called for a stop. */
  | 'CHECKED'
  /** A named member of staff has talked with the client and lifted it. */
  | 'REVIEWED'
  /** The answers called for a stop. */
  | 'STOPPED'
  /** The client chose to share something. */
  | 'TOLD';

/** Changed settings of packages and invoices. */
export type SaveBillingSettingsInput = {
  /** At most 500 characters. */
  address: string;
  /** Whether clients need a package to book. */
  bookingNeedsPackage: boolean;
  /** At most 80 characters. */
  description: string;
  /** At most 1,000 characters. */
  footer: string;
  /** At most 200 characters. */
  legalName: string;
  /** At most 80 characters. */
  taxId: string;
  /** The version that was edited. */
  version: number;
};

/** An edit of a draft. What is left out stays as it is. */
export type SaveDraftInput = {
  /** The steps and actions. */
  content: TemplateContentInput;
  /** A short summary. */
  summary?: string | null | undefined;
  /** The template. */
  templateId: string;
  /** The title. */
  title?: string | null | undefined;
  /** The version of the draft that was edited. */
  version: number;
};

/** Saves answers as they are given. Other answers stay as they are. */
export type SaveFormAnswersInput = {
  /** The answers that were given. */
  answers: Array<FormAnswerInput>;
  /** The form that was sent. */
  requestId: string;
  /** Whether the coach reads the answers, where the client chooses. */
  share?: boolean | null | undefined;
};

/** An edit of a draft. What is left out stays as it is. */
export type SaveFormDraftInput = {
  /** The questions and scores. */
  content: FormContentInput;
  /** The form. */
  formId: string;
  /** A short summary. */
  summary?: string | null | undefined;
  /** The title. */
  title?: string | null | undefined;
  /** The version of the draft that was edited. */
  version: number;
};

/** What a client wants at hand in a hard moment. */
export type SaveHardMomentsInput = {
  /** What helped before, one thing a line. */
  helped: string;
  /** The name of the person they would call. */
  personName?: string | null | undefined;
  /** The number of that person. */
  personPhone?: string | null | undefined;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** The text of a private reflection about an action of the plan for two. */
export type SaveJointReflectionInput = {
  /** The key of the action. */
  action: string;
  /** What identifies the couple for the caller. */
  id: string;
  /** Whether the coach may read it; unchanged when omitted. */
  shared?: boolean | null | undefined;
  /** The whole text. */
  text: string;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** A form of the practice's own. */
export type SaveNoteFormInput = {
  /** From 1 to 12, each different from the others. */
  headings: Array<NoteHeadingInput>;
  /** Made by the caller; the first save with it creates the form. */
  id: string;
  /** What it is called. */
  name: string;
  /** The version that was edited; 0 for a new form. */
  version: number;
};

/** A short text for messages. */
export type SaveQuickReplyInput = {
  /** Made by the caller; the first save with it creates the text. */
  id: string;
  /** The text, at most 1,000 characters. */
  text: string;
  /** The version that was edited; 0 for a new text. */
  version: number;
};

/** The text of a reflection. */
export type SaveReflectionInput = {
  /** The action; its kind is REFLECTION. */
  actionId: string;
  /** Whether this also completes the action. */
  finish?: boolean | null | undefined;
  /** Whether the coach may read it; unchanged when omitted. */
  shared?: boolean | null | undefined;
  /** The whole text. */
  text: string;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** A PIN, and the idle time after which it is required. */
export type ScreenLockInput = {
  /** Minutes without input after which the pages are covered: 1, 5 or 15. */
  idleMinutes: number;
  /** The password of the account, required to change a PIN. */
  password?: string | null | undefined;
  /** The PIN; unchanged if omitted. */
  pin?: string | null | undefined;
};

/** A package that a client bought. */
export type SellPackageInput = {
  /** The client. */
  clientId: string;
  /** An ISO 4217 code. */
  currency: string;
  /** A neutral description, at most 80 characters. */
  description: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** An https address to pay, or empty. */
  payLink: string;
  /** In minor units, as cents. */
  priceMinor: number;
  /** From 1 to 200. */
  sessions: number;
  /** The session types that count; none: every session does. */
  typeIds: Array<string>;
  /** The last day of sessions it counts. */
  validUntil?: string | null | undefined;
};

/** A new message for the two others of a thread. */
export type SendCoupleMessageInput = {
  /** For staff the couple; for a partner the id of their `OwnCouple`. */
  coupleId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** The text, at most 4,000 characters. */
  text: string;
};

/** Sends a form to a client. */
export type SendFormInput = {
  /** The client. */
  clientId: string;
  /** Until when it is to be answered. */
  dueOn?: string | null | undefined;
  /** The form; its latest version is sent. */
  formId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** A new message. */
export type SendMessageInput = {
  /** An action of the client’s plan. */
  actionId?: string | null | undefined;
  /** The client; the caller when omitted. */
  clientId?: string | null | undefined;
  /** The coach the client wrote to; refused when it is another one by now. */
  coachId?: string | null | undefined;
  /** Files that the caller added for this message, or of the client; at most 5 together with the next. */
  fileIds?: Array<string> | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** For staff: files of the practice, which the client is given. */
  practiceFileIds?: Array<string> | null | undefined;
  /** The message of the same client and coach that it replies to. */
  replyToId?: string | null | undefined;
  /** A session of the client. */
  sessionId?: string | null | undefined;
  /** A step of the client’s plan that it names. At most one of step, action and session. */
  stepId?: string | null | undefined;
  /** The text, at most 4,000 characters; empty only with files, or with what it names. */
  text: string;
};

/** A new time or length of sessions of a series, to look at. */
export type SeriesChangePreviewInput = {
  /** From 5 to 480. */
  minutes: number;
  /** Which others. */
  scope: SeriesScope;
  /** One of the sessions. */
  sessionId: string;
  /** The new start of that one. */
  startsAt: string;
};

/** A series with the client's own coach, to look at; of joint sessions, with either partner. */
export type SeriesPreviewInput = {
  /** The client. */
  clientId: string;
  /** How many sessions, from 2 to 52; or `until`. */
  count?: number | null | undefined;
  /** A web address to join. */
  link?: string | null | undefined;
  /** From 5 to 480. */
  minutes: number;
  /** Where it is. */
  place?: string | null | undefined;
  /** Monthly on the weekday of the first session, in its week of the month or the last. */
  repeats: SessionRepeats;
  /** Up to a year back and two years ahead. */
  startsAt: string;
  /** The session type, if they are of one. */
  typeId?: string | null | undefined;
  /** The last possible day; or `count`. */
  until?: string | null | undefined;
};

/** Which upcoming sessions of a series a change is for, besides the one that is named. */
export type SeriesScope =
  /** All that are left. */
  | 'ALL'
  /** That one and those after it. */
  | 'LATER';

/** The coach's answer to a request. */
export type SessionAnswer =
  /** It was done. */
  | 'ACCEPTED'
  /** The session stayed as it was. */
  | 'DECLINED';

/** What a client asks for when it is too late to change a session themselves. */
export type SessionAsked =
  /** To cancel it. */
  | 'CANCEL'
  /** Another time. */
  | 'MOVE';

/** Who may book sessions of a type. */
export type SessionBookedBy =
  /** Staff, and clients with their own coach. */
  | 'CLIENTS'
  /** Staff, and new people can ask for it on the public page of a coach. */
  | 'NEW_PEOPLE'
  /** Only staff. */
  | 'STAFF';

/** What the client can do about a session. */
export type SessionChange =
  /** Ask the coach to move or cancel it. */
  | 'ASK'
  /** Move or cancel it. */
  | 'CHANGE'
  /** Nothing: it is over, cancelled, or of both partners. */
  | 'NOTHING';

/** What speaks against a session at a time. */
export type SessionConflict =
  /** Somebody new asked for this time, and the coach has not answered. */
  | 'ASKED'
  /** The coach is away. */
  | 'AWAY'
  /** Another calendar of the coach is busy. */
  | 'BUSY'
  /** A day off among the hours of the coach. */
  | 'DAY_OFF'
  /** The coach has the most sessions they want on that day. */
  | 'FULL_DAY'
  /** Outside of the hours of the coach. */
  | 'OUTSIDE_HOURS'
  /** It has passed, so a session of a series cannot take place. */
  | 'PAST'
  /** The coach has another session, so this one cannot take place. */
  | 'SESSION'
  /** The free time before or after a session would be too short. */
  | 'TOO_CLOSE';

/** A session as it would be, to look at. */
export type SessionConflictsInput = {
  /** The client, whose coach it is about. */
  clientId: string;
  /** From 5 to 480. */
  minutes: number;
  /** The session, if it is one that would move. */
  sessionId?: string | null | undefined;
  /** When it would start. */
  startsAt: string;
  /** The type of a new one, for its buffers. */
  typeId?: string | null | undefined;
};

/** Whether a link from an email about a session works. */
export type SessionLinkState =
  /** The session was changed since the email. */
  | 'CHANGED'
  /** It works. */
  | 'OPEN'
  /** The session has started. */
  | 'OVER'
  /** There is no such link, or not anymore. */
  | 'UNKNOWN'
  /** It was used already. */
  | 'USED';

/** Where sessions of a type take place. */
export type SessionPlace =
  /** Online, at the link of the coach. */
  | 'LINK'
  /** By phone. */
  | 'PHONE'
  /** In person. */
  | 'ROOM';

/** How sessions of a series repeat. */
export type SessionRepeats =
  /** Every month, on the first to fourth of a weekday. */
  | 'MONTHLY'
  /** Every month, on the last of a weekday. */
  | 'MONTHLY_LAST'
  /** Every two weeks. */
  | 'TWO_WEEKS'
  /** Every week. */
  | 'WEEKLY';

/** The state of a session. */
export type SessionStatus =
  /** It was cancelled before it was held. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** The client did not come. */
  | 'MISSED'
  /** Until it is marked or cancelled, also after its end. */
  | 'PLANNED';

/** The caller's time off. */
export type SetAbsenceInput = {
  /** The first day back. */
  backOn?: string | null | undefined;
  /** The first day away. Null: not away. */
  fromDay?: string | null | undefined;
  /** The colleague who covers. Null: the owner. */
  standInId?: string | null | undefined;
  /** The version that was edited; 0 if there is none. */
  version: number;
};

/** Sets or removes the allowance of a plan. */
export type SetAllowanceInput = {
  /** The allowance; omitted, it is removed. */
  allowance?: AllowanceInput | null | undefined;
  /** The plan. */
  planId: string;
};

/** Changes to the practice's attention rules. */
export type SetAttentionRulesInput = {
  /** Omitted kinds stay unchanged. */
  rules: Array<AttentionRuleInput>;
  /** The version that was edited. */
  version: number;
};

/** Records what the other person wants. */
export type SetBoundaryInput = {
  /** What the other person wants. */
  boundary: Boundary;
  /** The client. */
  clientId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id?: string | null | undefined;
  /** The other person; the current one when omitted. */
  personId?: string | null | undefined;
  /** Required to loosen the boundary. */
  reason?: string | null | undefined;
  /** Required for ASKED_FOR_SPACE, and for nothing else: a day after today in the client's time zone. */
  until?: string | null | undefined;
};

/** Changes what one of the devices of the caller tells of. */
export type SetNotificationsInput = {
  /** The id of the device. */
  deviceId: string;
  /** What it tells of; none for nothing. */
  kinds: Array<NoticeKind>;
  /** Of staff: when quiet hours begin, `HH:MM`. Clients set theirs with reminders. */
  quietFrom?: string | null | undefined;
  /** When they end, `HH:MM`; the same for none. */
  quietTo?: string | null | undefined;
};

/** The practice's own helplines in one country. */
export type SetSafetyResourcesInput = {
  /** ISO 3166, two letters. */
  country: string;
  /** All of them, in the order in which they are shown. */
  lines: Array<HelplineInput>;
  /** The version that was edited; 0 for the first one. */
  version: number;
};

/** Which sessions a client wants to be reminded of, and when not. */
export type SetSessionRemindersInput = {
  /** On the day before a session. */
  dayBefore: boolean;
  /** An hour before a session. */
  hourBefore: boolean;
  /** When quiet hours begin, `HH:MM`. */
  quietFrom: string;
  /** When quiet hours end, `HH:MM`; the same for none. */
  quietTo: string;
};

/** The tags of a template of the caller, which replace the earlier ones. */
export type SetTemplateTagsInput = {
  /** Up to five short tags. */
  tags: Array<string>;
  /** The template. */
  templateId: string;
};

/** A note that both partners of a couple can read. */
export type ShareCoupleNoteInput = {
  /** The text. */
  body: string;
  /** The couple. */
  coupleId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** Private notes that the client's coach may read. */
export type SharePrivateNotesInput = {
  /** The client. */
  clientId: string;
  /** These notes and no others. */
  noteIds: Array<string>;
};

/** A section of the client's page that shows what the client shared. */
export type SharedSection =
  /** Answers to questionnaires. */
  | 'ANSWERS'
  /** Breathers. */
  | 'BREATHER'
  /** Files that the client added. */
  | 'FILES'
  /** Answers to forms that coaches make. */
  | 'FORMS'
  /** Entries of the journal. */
  | 'JOURNAL'
  /** Messages from the client. */
  | 'MESSAGES'
  /** Reflections. */
  | 'REFLECTIONS';

/** Shortens a wait among the opening rules of a step. */
export type ShortenWaitInput = {
  /** The new number of days: fewer than now, and not below the floor of the template. */
  days: number;
  /** Stored with the step. Everyone who can see the plan can read it. */
  reason: string;
  /** The position of the rule among the opening rules of the step, from 0. */
  rule: number;
  /** The step. */
  stepId: string;
};

/** When a question is asked. */
export type ShowIfInput = {
  /** The conditions. */
  conditions: Array<FormConditionInput>;
  /** How many conditions must be true. */
  match: FormMatch;
};

/** The agreement, signed by typing a name. */
export type SignAgreementInput = {
  /** The id of the agreement in force. */
  agreement: string;
  /** The full name, at most 200 characters. */
  name: string;
};

/** Signing in with an address and a password. */
export type SignInInput = {
  /** A code of the authenticator app or a recovery code, if the account asks for one (CODE_NEEDED). */
  code?: string | null | undefined;
  /** The email address. */
  email: string;
  /** The password of the account. */
  password: string;
};

/** Skips a step of a plan. */
export type SkipStepInput = {
  /** Stored with the step. Everyone who can see the plan can read it. */
  reason: string;
  /** The step. */
  stepId: string;
};

/** Hides an attention item until a day. */
export type SnoozeAttentionInput = {
  /** The `id` of the attention item. */
  attentionId: string;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
  /** The item shows again on this day, which must be after today. */
  until: string;
};

/** What the caller tells their clients about themselves. */
export type StaffBioInput = {
  /** At most 500 characters; empty to remove it. */
  bio: string;
};

/** Starts the plan for letting go. */
export type StartLettingGoInput = {
  /** The running plan, which this ends. Without it a running plan is never ended. */
  endsPlanId?: string | null | undefined;
  /** Made by the caller. The same id with the same input again returns the first result; with other input it is a CONFLICT. */
  id: string;
};

/** Starts a plan after a talk that the answers called for. */
export type StartPlanAfterTalkInput = {
  /** The plan that waits. */
  planId: string;
  /** The client can read it. */
  reason: string;
};

/** A step of a template. */
export type StepDefinitionInput = {
  /** The actions of the step. */
  actions: Array<ActionDefinitionInput>;
  /** What helps to do it. */
  guidance: string;
  /** Stable within the content. */
  key: string;
  /** The rules that must be met before the step opens. */
  opens: Array<OpeningRuleInput>;
  /** Whether the step is outreach. */
  outreach: boolean;
  /** What the step is for. */
  purpose: string;
  /** The title. */
  title: string;
};

/** Where a step of the plan is in the new version. */
export type StepMappingInput = {
  /** The key of the step in the plan. */
  step: string;
  /** The key of the step in the new version; null: it has no such step. */
  to?: string | null | undefined;
};

/** The status of a step now. */
export type StepStatus =
  /** It is completed. */
  | 'DONE'
  /** An opening rule or another lock keeps it closed. */
  | 'LOCKED'
  /** Its actions can be done. */
  | 'OPEN'
  /** A coach skipped it. */
  | 'SKIPPED';

/** How the other person responded. */
export type SurpriseOutcome =
  /** They asked the client to stop. */
  | 'ASKED_TO_STOP'
  /** They responded neither warmly nor badly. */
  | 'NEUTRAL'
  /** Silence: an answer, and a completed step. */
  | 'NO_RESPONSE'
  /** They responded warmly. */
  | 'WARM';

/** The content of a template. */
export type TemplateContentInput = {
  /** What the plan is about. */
  about: string;
  /** Files of the practice. Left out: as they were. */
  files?: Array<PlacedFileInput> | null | undefined;
  /** The questionnaire to answer before the plan starts. */
  readiness?: string | null | undefined;
  /** The steps. */
  steps: Array<StepDefinitionInput>;
};

/** What is wrong in a template, or in an edit of a running plan. */
export type TemplateProblemCode =
  /** The days or the urge of the rule are outside the limits. */
  | 'BAD_CALM'
  /** The date does not exist. */
  | 'BAD_DATE'
  /** The days until it is due are outside the limits. */
  | 'BAD_DUE'
  /** The minimum of the wait is not between 0 and its days. */
  | 'BAD_FLOOR'
  /** How often the habit is done is missing or outside the limits. */
  | 'BAD_HABIT'
  /** The key is not 1 to 60 small letters, digits and hyphens. */
  | 'BAD_KEY'
  /** The text contains a character that cannot be stored. */
  | 'BAD_TEXT'
  /** The days of the wait are outside the limits. */
  | 'BAD_WAIT'
  /** The wait is shorter than the minimum in the template. */
  | 'BELOW_FLOOR'
  /** The step waits for itself, directly or through others. */
  | 'CYCLE'
  /** What is done in a running plan was changed or moved. */
  | 'DONE_CHANGED'
  /** What is done in a running plan was removed. */
  | 'DONE_REMOVED'
  /** An action of a running plan would be due before today. */
  | 'DUE_IN_PAST'
  /** The key is used twice. */
  | 'DUPLICATE_KEY'
  /** The title is missing. */
  | 'EMPTY_TITLE'
  /** The minimum of a wait before outreach is too short. */
  | 'FLOOR_BELOW_LEAST'
  /** An approval, calm or boundary that the template has before outreach is missing. */
  | 'GATE_REMOVED'
  /** A habit of a running plan asks for less than was done already. */
  | 'HABIT_MET'
  /** An action of a running plan has another kind than before. */
  | 'KIND_CHANGED'
  /** A mark of the template (outreach, practical, surprise) is missing. */
  | 'MARK_REMOVED'
  /** The question of the reflection is missing. */
  | 'MISSING_PROMPT'
  /** The questionnaire is missing. */
  | 'MISSING_QUESTIONNAIRE'
  /** The action does not say whether it is outreach. */
  | 'MISSING_REACH'
  /** The field does not apply to this kind of action. */
  | 'NOT_FOR_THIS_KIND'
  /** The action sounds like outreach and gives no reason why it is not. */
  | 'NO_REACH_REASON'
  /** It has no steps. */
  | 'NO_STEPS'
  /** Outreach of a running plan that was closed would open. */
  | 'OPENS_OUTREACH'
  /** Outreach needs the rule BOUNDARY. */
  | 'OUTREACH_WITHOUT_BOUNDARY'
  /** Outreach needs a wait of at least one day. */
  | 'OUTREACH_WITHOUT_WAIT'
  /** Only a published version can mark an action as practical. */
  | 'PRACTICAL_ADDED'
  /** Practical contact needs the rule APPROVAL. */
  | 'PRACTICAL_WITHOUT_APPROVAL'
  /** There is more than one surprise. */
  | 'SECOND_SURPRISE'
  /** Only a published version can mark an action as a surprise. */
  | 'SURPRISE_ADDED'
  /** The text has more characters than the limit. */
  | 'TOO_LONG'
  /** It has more steps, actions or rules than the limit. */
  | 'TOO_MANY'
  /** It is not a file of the practice, or was removed. */
  | 'UNKNOWN_FILE'
  /** The caller cannot use this form, or it was deleted. */
  | 'UNKNOWN_FORM'
  /** No questionnaire has this key. */
  | 'UNKNOWN_QUESTIONNAIRE'
  /** The rule names an unknown step. */
  | 'UNKNOWN_STEP'
  /** The step waits for one that can never open. */
  | 'UNREACHABLE'
  /** Colleagues can use the template, but not this form. */
  | 'UNSHARED_FORM'
  /** A wait of a running plan is shorter than before. */
  | 'WAIT_SHORTENED'
  /** The action sounds like outreach while outreach is closed. */
  | 'WORDS_REACH_OUT';

/** What a client is asked to accept or confirm. */
export type TermsKind =
  /** Being 18 or older. */
  | 'ADULT'
  /** The agreement between the client and the practice. */
  | 'AGREEMENT'
  /** The processing of health and relationship data. */
  | 'HEALTH_DATA'
  /** The privacy notice of the practice. */
  | 'PRIVACY_NOTICE';

/** A transfer to another coach. */
export type TransferClientInput = {
  /** Also transfers the client with whom they work as a couple. Otherwise joint work ends, and both read the same line as for any other reason. */
  alsoPartner?: boolean;
  /** The client. */
  clientId: string;
  /** Signed private notes of the caller's own that the new coach may read. Nobody else's are ever passed on. */
  noteIds?: Array<string>;
  /** The new coach. */
  toMemberId: string;
};

/** What the days of a wait are counted from. */
export type WaitAnchor =
  /** The latest change of the boundary. */
  | 'BOUNDARY_SET'
  /** A calendar day. */
  | 'DATE'
  /** The last contact that the client started. */
  | 'LAST_CONTACT'
  /** The first day of the plan. */
  | 'PLAN_START'
  /** The end of another step. */
  | 'STEP_END';

/** The hours of a weekday. */
export type WeekdayHoursInput = {
  /** Up to 8, without overlaps. */
  hours: Array<HoursInput>;
};

/** The text of a breather. */
export type WriteBreatherInput = {
  /** Made by the device: sent twice, it is one breather. */
  id: string;
  /** The whole text. */
  text: string;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** An entry of the journal. */
export type WriteJournalEntryInput = {
  /** When it was written; now when omitted. Only the first save counts. */
  at?: string | null | undefined;
  /** Made by the device: sent twice, it is one entry. */
  id: string;
  /** The mood, from 0 to 10, if the client set it. */
  mood?: number | null | undefined;
  /** The question that it answers, if any. */
  prompt?: string | null | undefined;
  /** The whole text. */
  text: string;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** The text of a letter. */
export type WriteLetterInput = {
  /** The plan that has ended. */
  planId: string;
  /** The whole text. */
  text: string;
  /** The version that was edited; 0 for the first save. */
  version: number;
};

/** A save of a draft. */
export type WriteNoteInput = {
  /** Can be empty until the note is signed. */
  body: string;
  /** What the note is started with; ignored after the first save. In the text, each begins its part as a Markdown heading of the second level. */
  headings?: Array<NoteHeadingInput> | null | undefined;
  /** Made by the caller; the first save with it creates the note. */
  id: string;
  /** The session the note is about. */
  sessionId: string;
  /** The version that was edited; 0 for a new note. */
  version: number;
  /** Can change until the note is signed. */
  visibility: NoteVisibility;
};

export type SignUpMutationVariables = Exact<{
  email: string;
}>;


export type SignUpMutation = { __typename: 'Mutation', signUp:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmSignUpMutationVariables = Exact<{
  input: ConfirmSignUpInput;
}>;


export type ConfirmSignUpMutation = { __typename: 'Mutation', confirmSignUp:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { __typename: 'Mutation', requestPasswordReset:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type ResetPasswordMutation = { __typename: 'Mutation', resetPassword:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { __typename: 'Query', invitation: { __typename: 'InvitationPreview', practiceName: string, invitedBy: string, role: Role, email: string, name: string, callName: string | null, expiresAt: string, terms: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } } | null } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { __typename: 'Mutation', changePassword:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type RequestEmailChangeMutation = { __typename: 'Mutation', requestEmailChange:
    | { __typename: 'MailSent', to: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AddressToConfirmQueryVariables = Exact<{
  token: string;
}>;


export type AddressToConfirmQuery = { __typename: 'Query', addressToConfirm: string | null };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { __typename: 'Mutation', confirmEmailChange:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SignOutPlaceMutationVariables = Exact<{
  placeId: string;
}>;


export type SignOutPlaceMutation = { __typename: 'Mutation', signOutPlace:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string }
   };

export type MySignInCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type MySignInCodesQuery = { __typename: 'Query', signInCodes: { __typename: 'SignInCodes', onSince: string | null, recoveryLeft: number } };

export type PrepareSignInCodesMutationVariables = Exact<{
  password: string;
}>;


export type PrepareSignInCodesMutation = { __typename: 'Mutation', prepareSignInCodes:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignInSecret', secret: string, uri: string }
   };

export type TurnOnSignInCodesMutationVariables = Exact<{
  code: string;
}>;


export type TurnOnSignInCodesMutation = { __typename: 'Mutation', turnOnSignInCodes:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type RenewRecoveryCodesMutation = { __typename: 'Mutation', renewRecoveryCodes:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type TurnOffSignInCodesMutationVariables = Exact<{
  password: string;
  code: string;
}>;


export type TurnOffSignInCodesMutation = { __typename: 'Mutation', turnOffSignInCodes:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SignedInPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type SignedInPlacesQuery = { __typename: 'Query', signedInPlaces: Array<{ __typename: 'SignedInPlace', id: string, createdAt: string, lastUsedAt: string, userAgent: string, current: boolean }> };

export type RenameAccountMutationVariables = Exact<{
  name: string;
}>;


export type RenameAccountMutation = { __typename: 'Mutation', renameAccount:
    | { __typename: 'Done' }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MyArchiveQueryVariables = Exact<{ [key: string]: never; }>;


export type MyArchiveQuery = { __typename: 'Query', myProfile: { __typename: 'ClientProfile', id: string, archivedAt: string | null, archiveMessage: string }, newStart: { __typename: 'NewStart', askedAt: string | null, seenAt: string | null } };

export type RequestNewStartMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestNewStartMutation = { __typename: 'Mutation', requestNewStart:
    | { __typename: 'NewStart', askedAt: string | null, seenAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AttentionMarkPartsFragment = { __typename: 'AttentionMark', id: string, kind: AttentionKind, untilDay: string | null };

export type AttentionItemPartsFragment = { __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null };

export type RuleNumberPartsFragment = { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number };

export type AttentionRulesPartsFragment = { __typename: 'AttentionRules', version: number, rules: Array<{ __typename: 'AttentionRule', kind: AttentionKind, on: boolean, mayBeOff: boolean, days: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, by: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, at: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null }> };

export type AttentionMarksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AttentionMarksQuery = { __typename: 'Query', attentionMarks: { __typename: 'AttentionMarkConnection', edges: Array<{ __typename: 'AttentionMarkEdge', cursor: string, node: { __typename: 'AttentionMark', at: string, id: string, kind: AttentionKind, untilDay: string | null }, attention: { __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AttentionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AttentionRulesQuery = { __typename: 'Query', attentionRules: { __typename: 'AttentionRules', version: number, rules: Array<{ __typename: 'AttentionRule', kind: AttentionKind, on: boolean, mayBeOff: boolean, days: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, by: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, at: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null }> } };

export type SetAttentionRulesMutationVariables = Exact<{
  input: SetAttentionRulesInput;
}>;


export type SetAttentionRulesMutation = { __typename: 'Mutation', setAttentionRules:
    | { __typename: 'AttentionRules', version: number, rules: Array<{ __typename: 'AttentionRule', kind: AttentionKind, on: boolean, mayBeOff: boolean, days: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, by: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null, at: { __typename: 'RuleNumber', is: number, least: number, most: number, usual: number } | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SnoozeAttentionMutationVariables = Exact<{
  input: SnoozeAttentionInput;
}>;


export type SnoozeAttentionMutation = { __typename: 'Mutation', snoozeAttention:
    | { __typename: 'AttentionMark', id: string, kind: AttentionKind, untilDay: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DismissAttentionMutationVariables = Exact<{
  input: DismissAttentionInput;
}>;


export type DismissAttentionMutation = { __typename: 'Mutation', dismissAttention:
    | { __typename: 'AttentionMark', id: string, kind: AttentionKind, untilDay: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RestoreAttentionMutationVariables = Exact<{
  id: string;
}>;


export type RestoreAttentionMutation = { __typename: 'Mutation', restoreAttention:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { __typename: 'Mutation', markRead:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SessionTypePartsFragment = { __typename: 'SessionType', id: string, name: string, minutes: number, bufferBefore: number, bufferAfter: number, placeKind: SessionPlace, place: string, bookedBy: SessionBookedBy, remindsDayBefore: boolean, remindsHourBefore: boolean, version: number };

export type AvailabilityPartsFragment = { __typename: 'Availability', timeZone: string, noticeMinutes: number, daysAhead: number, maxPerDay: number | null, bufferMinutes: number, link: string, version: number, weekly: Array<{ __typename: 'WeekdayHours', hours: Array<{ __typename: 'Hours', from: string, to: string }> }>, exceptions: Array<{ __typename: 'DayHours', date: string, hours: Array<{ __typename: 'Hours', from: string, to: string }> }> };

export type SessionTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionTypesQuery = { __typename: 'Query', sessionTypes: Array<{ __typename: 'SessionType', id: string, name: string, minutes: number, bufferBefore: number, bufferAfter: number, placeKind: SessionPlace, place: string, bookedBy: SessionBookedBy, remindsDayBefore: boolean, remindsHourBefore: boolean, version: number }> };

export type MyAvailabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAvailabilityQuery = { __typename: 'Query', myAvailability: { __typename: 'Availability', timeZone: string, noticeMinutes: number, daysAhead: number, maxPerDay: number | null, bufferMinutes: number, link: string, version: number, weekly: Array<{ __typename: 'WeekdayHours', hours: Array<{ __typename: 'Hours', from: string, to: string }> }>, exceptions: Array<{ __typename: 'DayHours', date: string, hours: Array<{ __typename: 'Hours', from: string, to: string }> }> } };

export type TypesToPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type TypesToPlanQuery = { __typename: 'Query', sessionTypes: Array<{ __typename: 'SessionType', id: string, name: string, minutes: number, placeKind: SessionPlace, place: string }>, myAvailability: { __typename: 'Availability', link: string } };

export type FreeTimesOfClientQueryVariables = Exact<{
  clientId: string;
  minutes: number;
  typeId?: string | null | undefined;
  sessionId?: string | null | undefined;
}>;


export type FreeTimesOfClientQuery = { __typename: 'Query', freeTimes: { __typename: 'FreeTimes', times: Array<string>, hasHours: boolean } };

export type AddSessionTypeMutationVariables = Exact<{
  input: AddSessionTypeInput;
}>;


export type AddSessionTypeMutation = { __typename: 'Mutation', addSessionType:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionType', id: string, name: string, minutes: number, bufferBefore: number, bufferAfter: number, placeKind: SessionPlace, place: string, bookedBy: SessionBookedBy, remindsDayBefore: boolean, remindsHourBefore: boolean, version: number }
   };

export type ChangeSessionTypeMutationVariables = Exact<{
  input: ChangeSessionTypeInput;
}>;


export type ChangeSessionTypeMutation = { __typename: 'Mutation', changeSessionType:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionType', id: string, name: string, minutes: number, bufferBefore: number, bufferAfter: number, placeKind: SessionPlace, place: string, bookedBy: SessionBookedBy, remindsDayBefore: boolean, remindsHourBefore: boolean, version: number }
   };

export type RemoveSessionTypeMutationVariables = Exact<{
  sessionTypeId: string;
}>;


export type RemoveSessionTypeMutation = { __typename: 'Mutation', removeSessionType:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionType', id: string }
   };

export type RestoreSessionTypeMutationVariables = Exact<{
  sessionTypeId: string;
}>;


export type RestoreSessionTypeMutation = { __typename: 'Mutation', restoreSessionType:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionType', id: string, name: string, minutes: number, bufferBefore: number, bufferAfter: number, placeKind: SessionPlace, place: string, bookedBy: SessionBookedBy, remindsDayBefore: boolean, remindsHourBefore: boolean, version: number }
   };

export type SetMyAvailabilityMutationVariables = Exact<{
  input: AvailabilityInput;
}>;


export type SetMyAvailabilityMutation = { __typename: 'Mutation', setMyAvailability:
    | { __typename: 'Availability', timeZone: string, noticeMinutes: number, daysAhead: number, maxPerDay: number | null, bufferMinutes: number, link: string, version: number, weekly: Array<{ __typename: 'WeekdayHours', hours: Array<{ __typename: 'Hours', from: string, to: string }> }>, exceptions: Array<{ __typename: 'DayHours', date: string, hours: Array<{ __typename: 'Hours', from: string, to: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetSessionChangeHoursMutationVariables = Exact<{
  hours: number;
}>;


export type SetSessionChangeHoursMutation = { __typename: 'Mutation', setSessionChangeHours:
    | { __typename: 'Practice', id: string, sessionChangeHours: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type BookableTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type BookableTypesQuery = { __typename: 'Query', sessionTypes: Array<{ __typename: 'SessionType', id: string, name: string, minutes: number, placeKind: SessionPlace, place: string }> };

export type MyFreeTimesQueryVariables = Exact<{
  typeId?: string | null | undefined;
  sessionId?: string | null | undefined;
  from?: string | null | undefined;
}>;


export type MyFreeTimesQuery = { __typename: 'Query', myFreeTimes: { __typename: 'FreeTimes', times: Array<string>, more: boolean, hasHours: boolean, coachTimeZone: string, changeHours: number } };

export type SessionToMoveQueryVariables = Exact<{
  id: string;
}>;


export type SessionToMoveQuery = { __typename: 'Query', session: { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> } };

export type BookSessionMutationVariables = Exact<{
  input: BookSessionInput;
}>;


export type BookSessionMutation = { __typename: 'Mutation', bookSession:
    | { __typename: 'Refusal', nextFree: string | null, code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> }
   };

export type MoveMySessionMutationVariables = Exact<{
  input: MoveMySessionInput;
}>;


export type MoveMySessionMutation = { __typename: 'Mutation', moveMySession:
    | { __typename: 'Refusal', nextFree: string | null, code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> }
   };

export type CancelMySessionMutationVariables = Exact<{
  sessionId: string;
}>;


export type CancelMySessionMutation = { __typename: 'Mutation', cancelMySession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> }
   };

export type TakeBackSessionRequestMutationVariables = Exact<{
  sessionId: string;
}>;


export type TakeBackSessionRequestMutation = { __typename: 'Mutation', takeBackSessionRequest:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> }
   };

export type SessionLinkQueryVariables = Exact<{
  token: string;
}>;


export type SessionLinkQuery = { __typename: 'Query', sessionLink: { __typename: 'SessionLink', state: SessionLinkState, startsAt: string | null, may: SessionChange } };

export type FreeTimesOfLinkQueryVariables = Exact<{
  token: string;
  from?: string | null | undefined;
}>;


export type FreeTimesOfLinkQuery = { __typename: 'Query', myFreeTimes: { __typename: 'FreeTimes', times: Array<string>, more: boolean, hasHours: boolean, coachTimeZone: string, changeHours: number } };

export type CancelByLinkMutationVariables = Exact<{
  token: string;
}>;


export type CancelByLinkMutation = { __typename: 'Mutation', cancelByLink:
    | { __typename: 'ChangedByLink', outcome: LinkOutcome, startsAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MoveByLinkMutationVariables = Exact<{
  token: string;
  startsAt: string;
}>;


export type MoveByLinkMutation = { __typename: 'Mutation', moveByLink:
    | { __typename: 'ChangedByLink', outcome: LinkOutcome, startsAt: string }
    | { __typename: 'Refusal', nextFree: string | null, code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type BreatherPartsFragment = { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null };

export type MyBreathersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyBreathersQuery = { __typename: 'Query', breathers: { __typename: 'BreatherConnection', now: string, edges: Array<{ __typename: 'BreatherEdge', node: { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, myProfile: { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type SharedBreathersQueryVariables = Exact<{
  clientId: string;
}>;


export type SharedBreathersQuery = { __typename: 'Query', sharedBreathers: Array<{ __typename: 'SharedBreather', id: string, text: string, startedAt: string, sharedAt: string }> };

export type WriteBreatherMutationVariables = Exact<{
  input: WriteBreatherInput;
}>;


export type WriteBreatherMutation = { __typename: 'Mutation', writeBreather:
    | { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type KeepBreatherMutationVariables = Exact<{
  id: string;
}>;


export type KeepBreatherMutation = { __typename: 'Mutation', keepBreather:
    | { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareBreatherMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type ShareBreatherMutation = { __typename: 'Mutation', shareBreather:
    | { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UnshareBreatherMutationVariables = Exact<{
  id: string;
}>;


export type UnshareBreatherMutation = { __typename: 'Mutation', unshareBreather:
    | { __typename: 'Breather', id: string, text: string, version: number, startedAt: string, endsAt: string, keptAt: string | null, sharedAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type BurnBreatherMutationVariables = Exact<{
  id: string;
}>;


export type BurnBreatherMutation = { __typename: 'Mutation', burnBreather:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedQuery = { __typename: 'Query', myCalendarFeed: { __typename: 'CalendarFeed', createdAt: string } | null };

export type RenewCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewCalendarFeedMutation = { __typename: 'Mutation', renewCalendarFeed:
    | { __typename: 'NewCalendarFeed', address: string, createdAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCalendarFeedMutation = { __typename: 'Mutation', endCalendarFeed:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CalendarEmailsPartsFragment = { __typename: 'CalendarEmails', on: boolean, address: string };

export type MyCalendarEmailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarEmailsQuery = { __typename: 'Query', myCalendarEmails: { __typename: 'CalendarEmails', on: boolean, address: string } };

export type SetCalendarEmailsMutationVariables = Exact<{
  on: boolean;
}>;


export type SetCalendarEmailsMutation = { __typename: 'Mutation', setCalendarEmails:
    | { __typename: 'CalendarEmails', on: boolean, address: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SessionLinkChoicePartsFragment = { __typename: 'SessionLinkChoice', on: boolean, address: string };

export type MySessionLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionLinksQuery = { __typename: 'Query', mySessionLinks: { __typename: 'SessionLinkChoice', on: boolean, address: string } };

export type SetSessionLinksMutationVariables = Exact<{
  on: boolean;
}>;


export type SetSessionLinksMutation = { __typename: 'Mutation', setSessionLinks:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionLinkChoice', on: boolean, address: string }
   };

export type BusyCalendarPartsFragment = { __typename: 'BusyCalendar', id: string, name: string, host: string, isChecking: boolean, readAt: string | null, problem: BusyCalendarProblem | null };

export type MyBusyCalendarsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MyBusyCalendarsQuery = { __typename: 'Query', myBusyCalendars: Array<{ __typename: 'BusyCalendar', id: string, name: string, host: string, isChecking: boolean, readAt: string | null, problem: BusyCalendarProblem | null }>, myBusyTimes: Array<{ __typename: 'BusyTime', startsAt: string, endsAt: string }> };

export type AddBusyCalendarMutationVariables = Exact<{
  input: AddBusyCalendarInput;
}>;


export type AddBusyCalendarMutation = { __typename: 'Mutation', addBusyCalendar:
    | { __typename: 'BusyCalendar', id: string, name: string, host: string, isChecking: boolean, readAt: string | null, problem: BusyCalendarProblem | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CheckBusyCalendarMutationVariables = Exact<{
  calendarId: string;
}>;


export type CheckBusyCalendarMutation = { __typename: 'Mutation', checkBusyCalendar:
    | { __typename: 'BusyCalendar', id: string, name: string, host: string, isChecking: boolean, readAt: string | null, problem: BusyCalendarProblem | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveBusyCalendarMutationVariables = Exact<{
  calendarId: string;
}>;


export type RemoveBusyCalendarMutation = { __typename: 'Mutation', removeBusyCalendar:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CheckInsPartsFragment = { __typename: 'CheckIns', shared: boolean, from: string, to: string, today: string, items: Array<{ __typename: 'CheckIn', id: string, at: string, mood: number | null, urge: number | null, energy: number | null, line: string | null }>, days: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, weeks: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, marks: Array<{ __typename: 'CheckInMark', on: string, kind: CheckInMarkKind, title: string | null }> };

export type CheckInSpanPartsFragment = { __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null };

export type MyCheckInsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCheckInsQuery = { __typename: 'Query', checkIns: { __typename: 'CheckIns', shared: boolean, from: string, to: string, today: string, items: Array<{ __typename: 'CheckIn', id: string, at: string, mood: number | null, urge: number | null, energy: number | null, line: string | null }>, days: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, weeks: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, marks: Array<{ __typename: 'CheckInMark', on: string, kind: CheckInMarkKind, title: string | null }> }, myProfile: { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type CheckInsOfDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CheckInsOfDaysQuery = { __typename: 'Query', checkIns: { __typename: 'CheckIns', shared: boolean, from: string, to: string, today: string, items: Array<{ __typename: 'CheckIn', id: string, at: string, mood: number | null, urge: number | null, energy: number | null, line: string | null }>, days: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, weeks: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, marks: Array<{ __typename: 'CheckInMark', on: string, kind: CheckInMarkKind, title: string | null }> } };

export type ClientCheckInsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientCheckInsQuery = { __typename: 'Query', checkIns: { __typename: 'CheckIns', shared: boolean, from: string, to: string, today: string, urgeDays: Array<{ __typename: 'UrgeDay', on: string, urge: number }>, items: Array<{ __typename: 'CheckIn', id: string, at: string, mood: number | null, urge: number | null, energy: number | null, line: string | null }>, days: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, weeks: Array<{ __typename: 'CheckInSpan', from: string, count: number, mood: number | null, urge: number | null, energy: number | null }>, marks: Array<{ __typename: 'CheckInMark', on: string, kind: CheckInMarkKind, title: string | null }> } };

export type CheckInMutationVariables = Exact<{
  input: CheckInInput;
}>;


export type CheckInMutation = { __typename: 'Mutation', checkIn:
    | { __typename: 'CheckIn', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UndoCheckInMutationVariables = Exact<{
  id: string;
}>;


export type UndoCheckInMutation = { __typename: 'Mutation', undoCheckIn:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type OpenMyCopyMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenMyCopyMutation = { __typename: 'Mutation', openMyCopy:
    | { __typename: 'FileAddress', address: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LinkedPartnerPartsFragment = { __typename: 'LinkedPartner', clientId: string, partnerId: string | null, partnerName: string | null };

export type LinkedPartnerQueryVariables = Exact<{
  clientId: string;
}>;


export type LinkedPartnerQuery = { __typename: 'Query', linkedPartner: { __typename: 'LinkedPartner', clientId: string, partnerId: string | null, partnerName: string | null } | null };

export type PartnerBeforeApprovalQueryVariables = Exact<{
  id: string;
}>;


export type PartnerBeforeApprovalQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null } | null, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> } } };

export type LinkClientsMutationVariables = Exact<{
  input: LinkClientsInput;
}>;


export type LinkClientsMutation = { __typename: 'Mutation', linkClients:
    | { __typename: 'LinkedPartner', clientId: string, partnerId: string | null, partnerName: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UnlinkClientsMutationVariables = Exact<{
  clientId: string;
}>;


export type UnlinkClientsMutation = { __typename: 'Mutation', unlinkClients:
    | { __typename: 'Done' }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CaseloadPartsFragment = { __typename: 'CaseloadItem', id: string, name: string, callName: string, timeZone: string, coachName: string, archived: boolean, invited: boolean, planId: string | null, planTitle: string | null, planStatus: PlanStatus | null, done: number, total: number, overdue: number, nextOpening: string | null, nextSessionAt: string | null, lastActiveAt: string | null, attention: Array<AttentionKind>, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean }> };

export type LastPlanPartsFragment = { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null };

export type CoachCaseloadQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: ClientFilter | null | undefined;
  coachId?: string | null | undefined;
  sort?: ClientSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoachCaseloadQuery = { __typename: 'Query', caseload: { __typename: 'CaseloadConnection', totalCount: number, edges: Array<{ __typename: 'CaseloadEdge', cursor: string, node: { __typename: 'CaseloadItem', id: string, name: string, callName: string, timeZone: string, coachName: string, archived: boolean, invited: boolean, planId: string | null, planTitle: string | null, planStatus: PlanStatus | null, done: number, total: number, overdue: number, nextOpening: string | null, nextSessionAt: string | null, lastActiveAt: string | null, attention: Array<AttentionKind>, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChosenClientQueryVariables = Exact<{
  id: string;
}>;


export type ChosenClientQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, name: string, archivedAt: string | null, joinedAt: string | null, coach: { __typename: 'MemberRef', id: string, name: string } }, plan: { __typename: 'Plan', id: string, title: string } | null } };

export type FindClientsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindClientsQuery = { __typename: 'Query', caseload: { __typename: 'CaseloadConnection', edges: Array<{ __typename: 'CaseloadEdge', cursor: string, node: { __typename: 'CaseloadItem', id: string, name: string, callName: string, planTitle: string | null, invited: boolean, timeZone: string, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null } }> } };

export type FindTemplatesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindTemplatesQuery = { __typename: 'Query', templates: { __typename: 'TemplateConnection', edges: Array<{ __typename: 'TemplateEdge', node: { __typename: 'TemplateSummary', id: string, title: string, fromLibrary: boolean } }> } };

export type InviteClientMutationVariables = Exact<{
  input: InviteClientInput;
}>;


export type InviteClientMutation = { __typename: 'Mutation', inviteClient:
    | { __typename: 'Invitation', id: string, clientId: string | null, email: string, name: string, status: InvitationStatus, sentAt: string, expiresAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachProfilePartsFragment = { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> };

export type CoachPlanPartsFragment = { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> };

export type CoachStepPartsFragment = { __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> };

export type CoachClientQueryVariables = Exact<{
  id: string;
}>;


export type CoachClientQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, terms: Array<{ __typename: 'AcceptedTerms', kind: TermsKind, at: string, granted: boolean, number: number | null, shipped: boolean | null, isCurrent: boolean, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null }>, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }, plan: { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> } | null, readiness: { __typename: 'ClientReadiness', questionnaire: string, title: string, outcome: Outcome | null, isReady: boolean, until: string | null }, earlierPlans: Array<{ __typename: 'PlanRef', id: string, title: string, status: PlanStatus, ending: Ending | null, startsOn: string, endedAt: string | null }>, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }> } };

export type ClientReflectionsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientReflectionsQuery = { __typename: 'Query', client: { __typename: 'Client', reflections: Array<{ __typename: 'SharedReflection', id: string, actionTitle: string, stepTitle: string, text: string, savedAt: string }> } };

export type ClientAnswersQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientAnswersQuery = { __typename: 'Query', client: { __typename: 'Client', results: Array<{ __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null }> } };

export type QuestionsAnsweredQueryVariables = Exact<{
  key: string;
}>;


export type QuestionsAnsweredQuery = { __typename: 'Query', questionnaire: { __typename: 'Questionnaire', key: string, version: number, questions: Array<{ __typename: 'Question', key: string, kind: QuestionKind, min: number | null, max: number | null, minLabel: string | null, maxLabel: string | null, choices: Array<{ __typename: 'Choice', key: string, label: string }> | null }> } };

export type ClientTimelineQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ClientTimelineQuery = { __typename: 'Query', client: { __typename: 'Client', timeline: { __typename: 'TimelineConnection', edges: Array<{ __typename: 'TimelineEdge', cursor: string, node: { __typename: 'TimelineEntry', id: string, at: string, kind: string, subject: string | null, actorName: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type PracticeCoachesQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeCoachesQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, members: Array<{ __typename: 'Member', id: string, name: string, role: Role, clientCount: number, you: boolean }> } };

export type InvitationOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type InvitationOfClientQuery = { __typename: 'Query', invitations: { __typename: 'InvitationConnection', edges: Array<{ __typename: 'InvitationEdge', cursor: string, node: { __typename: 'Invitation', id: string, email: string, status: InvitationStatus, sentAt: string, expiresAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ResendClientInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type ResendClientInvitationMutation = { __typename: 'Mutation', resendInvitation:
    | { __typename: 'Invitation', id: string, status: InvitationStatus, sentAt: string, expiresAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UpdateClientMutationVariables = Exact<{
  input: ClientProfileInput;
}>;


export type UpdateClientMutation = { __typename: 'Mutation', updateClient:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type TransferClientMutationVariables = Exact<{
  input: TransferClientInput;
}>;


export type TransferClientMutation = { __typename: 'Mutation', transferClient:
    | { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndClientAccessMutationVariables = Exact<{
  clientId: string;
}>;


export type EndClientAccessMutation = { __typename: 'Mutation', endClientAccess:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RestoreClientAccessMutationVariables = Exact<{
  clientId: string;
}>;


export type RestoreClientAccessMutation = { __typename: 'Mutation', restoreClientAccess:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ArchiveClientMutationVariables = Exact<{
  input: ArchiveClientInput;
}>;


export type ArchiveClientMutation = { __typename: 'Mutation', archiveClient:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RestoreClientMutationVariables = Exact<{
  clientId: string;
}>;


export type RestoreClientMutation = { __typename: 'Mutation', restoreClient:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetBoundaryMutationVariables = Exact<{
  input: SetBoundaryInput;
}>;


export type SetBoundaryMutation = { __typename: 'Mutation', setBoundary:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmBoundaryMutationVariables = Exact<{
  input: ConfirmBoundaryInput;
}>;


export type ConfirmBoundaryMutation = { __typename: 'Mutation', confirmBoundary:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShortenWaitMutationVariables = Exact<{
  input: ShortenWaitInput;
}>;


export type ShortenWaitMutation = { __typename: 'Mutation', shortenWait:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetAllowanceMutationVariables = Exact<{
  input: SetAllowanceInput;
}>;


export type SetAllowanceMutation = { __typename: 'Mutation', setAllowance:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndLegalOrderMutationVariables = Exact<{
  input: EndLegalOrderInput;
}>;


export type EndLegalOrderMutation = { __typename: 'Mutation', endLegalOrder:
    | { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, email: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, formPauseSince: string | null, archivedAt: string | null, archiveMessage: string, accessEndedAt: string | null, joinedAt: string | null, version: number, otherPersonId: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }>, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type NewerVersionOfPlanQueryVariables = Exact<{
  planId: string;
}>;


export type NewerVersionOfPlanQuery = { __typename: 'Query', newerVersions: Array<{ __typename: 'NewerVersion', id: string, number: number }>, planOffer: { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null } | null };

export type ApproveStepMutationVariables = Exact<{
  stepId: string;
}>;


export type ApproveStepMutation = { __typename: 'Mutation', approveStep:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SkipStepMutationVariables = Exact<{
  input: SkipStepInput;
}>;


export type SkipStepMutation = { __typename: 'Mutation', skipStep:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CloseStepMutationVariables = Exact<{
  stepId: string;
}>;


export type CloseStepMutation = { __typename: 'Mutation', closeStep:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ReopenStepMutationVariables = Exact<{
  stepId: string;
}>;


export type ReopenStepMutation = { __typename: 'Mutation', reopenStep:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AddActionMutationVariables = Exact<{
  input: AddActionInput;
}>;


export type AddActionMutation = { __typename: 'Mutation', addAction:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachPausePlanMutationVariables = Exact<{
  planId: string;
}>;


export type CoachPausePlanMutation = { __typename: 'Mutation', pausePlan:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachResumePlanMutationVariables = Exact<{
  planId: string;
}>;


export type CoachResumePlanMutation = { __typename: 'Mutation', resumePlan:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachEndPlanMutationVariables = Exact<{
  input: EndPlanInput;
}>;


export type CoachEndPlanMutation = { __typename: 'Mutation', endPlan:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LetterPartsFragment = { __typename: 'Letter', id: string, planId: string, text: string, version: number };

export type MyLetterQueryVariables = Exact<{
  planId: string;
}>;


export type MyLetterQuery = { __typename: 'Query', letter: { __typename: 'Letter', id: string, planId: string, text: string, version: number } | null };

export type WriteLetterMutationVariables = Exact<{
  input: WriteLetterInput;
}>;


export type WriteLetterMutation = { __typename: 'Mutation', writeLetter:
    | { __typename: 'Letter', id: string, planId: string, text: string, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachTodayPartsFragment = { __typename: 'CoachToday', now: string, today: string, newPeople: number, attentionAfter: string | null, attention: Array<{ __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null }>, sessions: Array<{ __typename: 'CoachSession', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachName: string | null, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, noteStatus: NoteStatus | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null }>, caseload: Array<{ __typename: 'CaseloadItem', id: string, name: string, callName: string, timeZone: string, coachName: string, archived: boolean, invited: boolean, planId: string | null, planTitle: string | null, planStatus: PlanStatus | null, done: number, total: number, overdue: number, nextOpening: string | null, nextSessionAt: string | null, lastActiveAt: string | null, attention: Array<AttentionKind>, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean }> }> };

export type CoachTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachTodayQuery = { __typename: 'Query', coachToday: { __typename: 'CoachToday', now: string, today: string, newPeople: number, attentionAfter: string | null, attention: Array<{ __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null }>, sessions: Array<{ __typename: 'CoachSession', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachName: string | null, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, noteStatus: NoteStatus | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null }>, caseload: Array<{ __typename: 'CaseloadItem', id: string, name: string, callName: string, timeZone: string, coachName: string, archived: boolean, invited: boolean, planId: string | null, planTitle: string | null, planStatus: PlanStatus | null, done: number, total: number, overdue: number, nextOpening: string | null, nextSessionAt: string | null, lastActiveAt: string | null, attention: Array<AttentionKind>, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean }> }> } };

export type PracticeTodayQueryVariables = Exact<{
  coachId?: string | null | undefined;
}>;


export type PracticeTodayQuery = { __typename: 'Query', practiceToday: { __typename: 'CoachToday', now: string, today: string, newPeople: number, attentionAfter: string | null, attention: Array<{ __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null }>, sessions: Array<{ __typename: 'CoachSession', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachName: string | null, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, noteStatus: NoteStatus | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null }>, caseload: Array<{ __typename: 'CaseloadItem', id: string, name: string, callName: string, timeZone: string, coachName: string, archived: boolean, invited: boolean, planId: string | null, planTitle: string | null, planStatus: PlanStatus | null, done: number, total: number, overdue: number, nextOpening: string | null, nextSessionAt: string | null, lastActiveAt: string | null, attention: Array<AttentionKind>, lastPlan: { __typename: 'PlanRef', id: string, title: string, ending: Ending | null, endedAt: string | null } | null, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean }> }> } };

export type FurtherAttentionQueryVariables = Exact<{
  after: string;
}>;


export type FurtherAttentionQuery = { __typename: 'Query', furtherAttention: { __typename: 'FurtherAttention', after: string | null, items: Array<{ __typename: 'AttentionItem', id: string, kind: AttentionKind, clientId: string, callName: string, subject: string | null, since: string | null, planId: string | null, sessionId: string | null, section: SharedSection | null, count: number | null, days: number | null, value: number | null, before: number | null, followUpId: string | null, clientName: string | null, coachName: string | null }> } };

export type MySessionPartsFragment = { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> };

export type MyCoachQueryVariables = Exact<{
  now: string;
}>;


export type MyCoachQuery = { __typename: 'Query', myProfile: { __typename: 'ClientProfile', archivedAt: string | null, id: string, coach: { __typename: 'MemberRef', id: string, name: string }, coachProfile: { __typename: 'StaffProfile', id: string, bio: string, photo: string | null } }, oldest: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, startsAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, upcoming: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyMissedSessionQueryVariables = Exact<{ [key: string]: never; }>;


export type MyMissedSessionQuery = { __typename: 'Query', missedSession: { __typename: 'Session', id: string } | null };

export type MySessionsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type MySessionsBetweenQuery = { __typename: 'Query', sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, coachId: string, coachName: string, coachTimeZone: string, clientTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, typeName: string | null, repeats: SessionRepeats | null, clientMay: SessionChange, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, notes: Array<{ __typename: 'Note', id: string, authorName: string, status: NoteStatus, body: string, signedAt: string | null, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConsentPartsFragment = { __typename: 'Consent', id: string, at: string, purpose: ConsentPurpose, granted: boolean };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { __typename: 'Query', consents: Array<{ __typename: 'Consent', id: string, at: string, purpose: ConsentPurpose, granted: boolean }> };

export type SetConsentMutationVariables = Exact<{
  purpose: ConsentPurpose;
  granted: boolean;
}>;


export type SetConsentMutation = { __typename: 'Mutation', setConsent:
    | { __typename: 'Consent', id: string, at: string, purpose: ConsentPurpose, granted: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ContactLogPartsFragment = { __typename: 'ContactLog', shared: boolean, today: string, calmDays: number | null, calmOf: number | null, items: Array<{ __typename: 'Contact', id: string, at: string, begunBy: ContactBegunBy, means: ContactMeans, felt: number | null, overBy: number, reflection: string | null }>, allowance: { __typename: 'AllowanceState', max: number, days: number, quietFrom: string | null, quietTo: string | null, used: number, left: number, over: number, oftenExceeded: boolean, nextAt: string | null, reason: AllowanceReason | null, boundary: Boundary | null } | null };

export type MyContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyContactsQuery = { __typename: 'Query', contactLog: { __typename: 'ContactLog', shared: boolean, today: string, calmDays: number | null, calmOf: number | null, items: Array<{ __typename: 'Contact', id: string, at: string, begunBy: ContactBegunBy, means: ContactMeans, felt: number | null, overBy: number, reflection: string | null }>, allowance: { __typename: 'AllowanceState', max: number, days: number, quietFrom: string | null, quietTo: string | null, used: number, left: number, over: number, oftenExceeded: boolean, nextAt: string | null, reason: AllowanceReason | null, boundary: Boundary | null } | null }, myProfile: { __typename: 'ClientProfile', id: string, otherAlias: string, timeZone: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type ClientContactsQueryVariables = Exact<{
  clientId: string;
}>;


export type ClientContactsQuery = { __typename: 'Query', contactLog: { __typename: 'ContactLog', shared: boolean, today: string, calmDays: number | null, calmOf: number | null, items: Array<{ __typename: 'Contact', id: string, at: string, begunBy: ContactBegunBy, means: ContactMeans, felt: number | null, overBy: number, reflection: string | null }>, allowance: { __typename: 'AllowanceState', max: number, days: number, quietFrom: string | null, quietTo: string | null, used: number, left: number, over: number, oftenExceeded: boolean, nextAt: string | null, reason: AllowanceReason | null, boundary: Boundary | null } | null } };

export type LogContactMutationVariables = Exact<{
  input: LogContactInput;
}>;


export type LogContactMutation = { __typename: 'Mutation', logContact:
    | { __typename: 'Contact', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UndoContactMutationVariables = Exact<{
  id: string;
}>;


export type UndoContactMutation = { __typename: 'Mutation', undoContact:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CouplePartsFragment = { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null };

export type CoupleOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type CoupleOfClientQuery = { __typename: 'Query', coupleOf: { __typename: 'CoupleOfClient', clientId: string, proposalBarriers: Array<CoupleBarrier>, couple: { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null } | null, earlierNotes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }> } | null };

export type SharedJointReflectionsQueryVariables = Exact<{
  clientId: string;
}>;


export type SharedJointReflectionsQuery = { __typename: 'Query', coupleOf: { __typename: 'CoupleOfClient', clientId: string, couple: { __typename: 'Couple', id: string, sharedReflections: Array<{ __typename: 'SharedJointReflection', id: string, clientId: string, action: string, title: string, text: string }> } | null } | null };

export type ProposeCoupleMutationVariables = Exact<{
  input: ProposeCoupleInput;
}>;


export type ProposeCoupleMutation = { __typename: 'Mutation', proposeCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmCoupleMutationVariables = Exact<{
  coupleId: string;
}>;


export type ConfirmCoupleMutation = { __typename: 'Mutation', confirmCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DeclineCoupleMutationVariables = Exact<{
  coupleId: string;
}>;


export type DeclineCoupleMutation = { __typename: 'Mutation', declineCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PauseCoupleMutationVariables = Exact<{
  coupleId: string;
}>;


export type PauseCoupleMutation = { __typename: 'Mutation', pauseCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ResumeCoupleMutationVariables = Exact<{
  coupleId: string;
}>;


export type ResumeCoupleMutation = { __typename: 'Mutation', resumeCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndCoupleMutationVariables = Exact<{
  coupleId: string;
}>;


export type EndCoupleMutation = { __typename: 'Mutation', endCouple:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type OpenCoupleStepMutationVariables = Exact<{
  coupleId: string;
  step: string;
}>;


export type OpenCoupleStepMutation = { __typename: 'Mutation', openCoupleStep:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CouplePlanEditsQueryVariables = Exact<{
  clientId: string;
}>;


export type CouplePlanEditsQuery = { __typename: 'Query', coupleOf: { __typename: 'CoupleOfClient', clientId: string, couple: { __typename: 'Couple', id: string, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }> } | null } | null };

export type EditCouplePlanMutationVariables = Exact<{
  input: EditCouplePlanInput;
}>;


export type EditCouplePlanMutation = { __typename: 'Mutation', editCouplePlan:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanJointSessionMutationVariables = Exact<{
  input: PlanJointSessionInput;
}>;


export type PlanJointSessionMutation = { __typename: 'Mutation', planJointSession:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanJointSeriesMutationVariables = Exact<{
  input: PlanJointSeriesInput;
}>;


export type PlanJointSeriesMutation = { __typename: 'Mutation', planJointSeries:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareCoupleNoteMutationVariables = Exact<{
  input: ShareCoupleNoteInput;
}>;


export type ShareCoupleNoteMutation = { __typename: 'Mutation', shareCoupleNote:
    | { __typename: 'Couple', id: string, state: CoupleState, since: string, proposedAt: string, joinedAt: string | null, waitsFor: Array<CoupleBarrier>, joinBarriers: Array<CoupleBarrier>, endBarriers: Array<CoupleBarrier>, partners: Array<{ __typename: 'CouplePartner', clientId: string, callName: string, answer: CoupleAnswer | null, answeredAt: string | null, leftAt: string | null, barriers: Array<CoupleBarrier> }>, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoupleNotePartsFragment = { __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string };

export type JointSessionPartsFragment = { __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null };

export type JointPlanPartsFragment = { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> };

export type JointReflectionPartsFragment = { __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string };

export type CouplePlanEditPartsFragment = { __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> };

export type EarlierCouplePartsFragment = { __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> };

export type OwnCouplePartsFragment = { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> };

export type MyCoupleQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCoupleQuery = { __typename: 'Query', myCouple: { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> } | null };

export type AnswerCoupleProposalMutationVariables = Exact<{
  id: string;
  answer: CoupleAnswer;
}>;


export type AnswerCoupleProposalMutation = { __typename: 'Mutation', answerCoupleProposal:
    | { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type TakeBackCoupleAnswerMutationVariables = Exact<{
  id: string;
}>;


export type TakeBackCoupleAnswerMutation = { __typename: 'Mutation', takeBackCoupleAnswer:
    | { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkJointActionMutationVariables = Exact<{
  id: string;
  action: string;
  done: boolean;
}>;


export type MarkJointActionMutation = { __typename: 'Mutation', markJointAction:
    | { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LeaveCoupleMutationVariables = Exact<{
  id: string;
}>;


export type LeaveCoupleMutation = { __typename: 'Mutation', leaveCouple:
    | { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SaveJointReflectionMutationVariables = Exact<{
  input: SaveJointReflectionInput;
}>;


export type SaveJointReflectionMutation = { __typename: 'Mutation', saveJointReflection:
    | { __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CloseCouplePlanEditsMutationVariables = Exact<{
  id: string;
  editId: string;
}>;


export type CloseCouplePlanEditsMutation = { __typename: 'Mutation', closeCouplePlanEdits:
    | { __typename: 'OwnCouple', id: string, line: CoupleLine, alias: string, coachName: string, wasJoined: boolean, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, sessions: Array<{ __typename: 'JointSession', id: string, startsAt: string, minutes: number, place: string, link: string, seriesId: string | null, repeats: SessionRepeats | null }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }>, planEdits: Array<{ __typename: 'CouplePlanEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, earlier: Array<{ __typename: 'EarlierCouple', id: string, alias: string, joinedAt: string, notes: Array<{ __typename: 'CoupleNote', id: string, body: string, authorName: string, at: string }>, plan: { __typename: 'JointPlan', title: string, next: string | null, contentVersion: number | null, steps: Array<{ __typename: 'JointStep', key: string, title: string, purpose: string, open: boolean, actions: Array<{ __typename: 'JointAction', key: string, title: string, guidance: string, prompt: string | null, by: JointActionBy, done: boolean, mine: boolean, doneBy: Array<string> }> }> } | null, reflections: Array<{ __typename: 'JointReflection', id: string, action: string, title: string, text: string, version: number, shared: boolean, savedAt: string }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ClientFilesQueryVariables = Exact<{
  clientId?: string | null | undefined;
  attached?: boolean | null | undefined;
}>;


export type ClientFilesQuery = { __typename: 'Query', clientFiles: { __typename: 'ClientFiles', clientId: string, adding: FileAdding, largestMegabytes: number, coach: { __typename: 'MemberRef', id: string, name: string }, files: Array<{ __typename: 'ClientFile', id: string, at: string, name: string, type: ClientFileType, size: number, fromClient: boolean, shared: boolean, removable: boolean, lost: boolean, addedBy: { __typename: 'MemberRef', id: string, name: string }, coach: { __typename: 'MemberRef', id: string, name: string }, places: Array<{ __typename: 'FilePlace', id: string, stepId: string | null, actionId: string | null, sessionId: string | null, removable: boolean }> }> } };

export type OpenFileMutationVariables = Exact<{
  id: string;
}>;


export type OpenFileMutation = { __typename: 'Mutation', openFile:
    | { __typename: 'FileAddress', address: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveFileMutationVariables = Exact<{
  id: string;
}>;


export type RemoveFileMutation = { __typename: 'Mutation', removeFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareFileMutationVariables = Exact<{
  id: string;
  coachId: string;
}>;


export type ShareFileMutation = { __typename: 'Mutation', shareFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AttachFileMutationVariables = Exact<{
  input: AttachFileInput;
}>;


export type AttachFileMutation = { __typename: 'Mutation', attachFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DetachFileMutationVariables = Exact<{
  id: string;
}>;


export type DetachFileMutation = { __typename: 'Mutation', detachFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PracticeFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeFilesQuery = { __typename: 'Query', practiceFiles: { __typename: 'PracticeFiles', files: Array<{ __typename: 'PracticeFile', id: string, at: string, name: string, type: ClientFileType, size: number, lost: boolean, addedBy: { __typename: 'MemberRef', id: string, name: string } }>, limits: { __typename: 'FileLimits', usedMegabytes: number, mostMegabytes: number, largestMegabytes: number, hardMostMegabytes: number, hardLargestMegabytes: number } } };

export type OpenPracticeFileMutationVariables = Exact<{
  id: string;
}>;


export type OpenPracticeFileMutation = { __typename: 'Mutation', openPracticeFile:
    | { __typename: 'FileAddress', address: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RenamePracticeFileMutationVariables = Exact<{
  input: RenamePracticeFileInput;
}>;


export type RenamePracticeFileMutation = { __typename: 'Mutation', renamePracticeFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemovePracticeFileMutationVariables = Exact<{
  id: string;
}>;


export type RemovePracticeFileMutation = { __typename: 'Mutation', removePracticeFile:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetFileLimitsMutationVariables = Exact<{
  mostMegabytes?: number | null | undefined;
  largestMegabytes: number;
}>;


export type SetFileLimitsMutation = { __typename: 'Mutation', setFileLimits:
    | { __typename: 'Practice', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type FollowUpPartsFragment = { __typename: 'FollowUp', id: string, kind: FollowUpKind, sentAt: string | null, sentTo: string, ownerNotified: boolean, hasOtherOwner: boolean, escalatedAt: string | null, alsoSentTo: Array<string>, seenAt: string | null, seenBy: string | null, done: FollowUpDone | null, passedTo: string | null };

export type AbsencePartsFragment = { __typename: 'Absence', fromDay: string | null, backOn: string | null, standInId: string | null, version: number };

export type MyFollowUpsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFollowUpsQuery = { __typename: 'Query', myFollowUps: Array<{ __typename: 'FollowUp', id: string, kind: FollowUpKind, sentAt: string | null, sentTo: string, ownerNotified: boolean, hasOtherOwner: boolean, escalatedAt: string | null, alsoSentTo: Array<string>, seenAt: string | null, seenBy: string | null, done: FollowUpDone | null, passedTo: string | null }> };

export type CoachAwayQueryVariables = Exact<{ [key: string]: never; }>;


export type CoachAwayQuery = { __typename: 'Query', coachAway: { __typename: 'CoachAway', coachName: string, backOn: string, standInName: string | null } | null };

export type MyAbsenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAbsenceQuery = { __typename: 'Query', absence: { __typename: 'Absence', fromDay: string | null, backOn: string | null, standInId: string | null, version: number } };

export type ClientFollowUpsQueryVariables = Exact<{
  id: string;
}>;


export type ClientFollowUpsQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, followUps: Array<{ __typename: 'FollowUp', id: string, kind: FollowUpKind, sentAt: string | null, sentTo: string, ownerNotified: boolean, hasOtherOwner: boolean, escalatedAt: string | null, alsoSentTo: Array<string>, seenAt: string | null, seenBy: string | null, done: FollowUpDone | null, passedTo: string | null }> } } };

export type AcknowledgeFollowUpMutationVariables = Exact<{
  input: AcknowledgeFollowUpInput;
}>;


export type AcknowledgeFollowUpMutation = { __typename: 'Mutation', acknowledgeFollowUp:
    | { __typename: 'FollowUp', id: string, kind: FollowUpKind, sentAt: string | null, sentTo: string, ownerNotified: boolean, hasOtherOwner: boolean, escalatedAt: string | null, alsoSentTo: Array<string>, seenAt: string | null, seenBy: string | null, done: FollowUpDone | null, passedTo: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type NotifyOwnerMutationVariables = Exact<{
  followUpId: string;
}>;


export type NotifyOwnerMutation = { __typename: 'Mutation', notifyOwner:
    | { __typename: 'FollowUp', id: string, kind: FollowUpKind, sentAt: string | null, sentTo: string, ownerNotified: boolean, hasOtherOwner: boolean, escalatedAt: string | null, alsoSentTo: Array<string>, seenAt: string | null, seenBy: string | null, done: FollowUpDone | null, passedTo: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetAbsenceMutationVariables = Exact<{
  input: SetAbsenceInput;
}>;


export type SetAbsenceMutation = { __typename: 'Mutation', setAbsence:
    | { __typename: 'Absence', fromDay: string | null, backOn: string | null, standInId: string | null, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetFollowUpHoursMutationVariables = Exact<{
  hours: number;
}>;


export type SetFollowUpHoursMutation = { __typename: 'Mutation', setFollowUpHours:
    | { __typename: 'Practice', id: string, followUpHours: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type FormRequestPartsFragment = { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null };

export type FormAnswersPartsFragment = { __typename: 'FormAnswers', version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null };

export type MyFormAnswersPartsFragment = { __typename: 'FormAnswers', stillPauses: boolean, version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null };

export type MyFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFormsQuery = { __typename: 'Query', myForms: Array<{ __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null }>, myProfile: { __typename: 'ClientProfile', id: string, formPauseSince: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type FormToAnswerQueryVariables = Exact<{
  id: string;
}>;


export type FormToAnswerQuery = { __typename: 'Query', formRequest: { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> }, answers: { __typename: 'FormAnswers', stillPauses: boolean, version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null } | null }, myProfile: { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type FormsOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type FormsOfClientQuery = { __typename: 'Query', formRequests: Array<{ __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> }, answers: { __typename: 'FormAnswers', version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null } | null }> };

export type IntakeOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type IntakeOfClientQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, callName: string, intakeForm: { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null } | null } } };

export type SendFormMutationVariables = Exact<{
  input: SendFormInput;
}>;


export type SendFormMutation = { __typename: 'Mutation', sendForm:
    | { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawFormMutationVariables = Exact<{
  requestId: string;
}>;


export type WithdrawFormMutation = { __typename: 'Mutation', withdrawForm:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type OpenActionFormMutationVariables = Exact<{
  input: OpenActionFormInput;
}>;


export type OpenActionFormMutation = { __typename: 'Mutation', openActionForm:
    | { __typename: 'FormRequest', id: string, actionId: string | null, answeredAt: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SaveFormAnswersMutationVariables = Exact<{
  input: SaveFormAnswersInput;
}>;


export type SaveFormAnswersMutation = { __typename: 'Mutation', saveFormAnswers:
    | { __typename: 'FormRequest', id: string, answers: { __typename: 'FormAnswers', stillPauses: boolean, version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SendFormAnswersMutationVariables = Exact<{
  requestId: string;
  share?: boolean | null | undefined;
}>;


export type SendFormAnswersMutation = { __typename: 'Mutation', sendFormAnswers:
    | { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null, answers: { __typename: 'FormAnswers', stillPauses: boolean, version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareFormAnswersMutationVariables = Exact<{
  requestId: string;
  shared: boolean;
}>;


export type ShareFormAnswersMutation = { __typename: 'Mutation', shareFormAnswers:
    | { __typename: 'FormRequest', id: string, clientId: string, actionId: string | null, formId: string, title: string, dueOn: string | null, askedAt: string, askedByName: string, answeredAt: string | null, closedAt: string | null, clientChooses: boolean, sharedAt: string | null, answers: { __typename: 'FormAnswers', stillPauses: boolean, version: number, savedAt: string, sentAt: string | null, shared: boolean | null, tellsCoach: boolean, pausesOutreach: boolean, answers: Array<{ __typename: 'FormAnswer', question: string, values: Array<string> }> | null, scores: Array<{ __typename: 'FormScoreResult', score: string, value: number | null, band: string | null }> | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type FormContentPartsFragment = { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> };

export type FormSummaryPartsFragment = { __typename: 'FormSummary', id: string, title: string, summary: string, questions: number, publishedVersion: number | null, hasDraft: boolean, shared: boolean, mine: boolean, intake: boolean, ownerName: string, updatedAt: string };

export type FormDraftPartsFragment = { __typename: 'Form', id: string, title: string, summary: string, shared: boolean, mine: boolean, intake: boolean, draft: { __typename: 'FormDraft', version: number, savedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } } | null };

export type FormVersionsPartsFragment = { __typename: 'Form', id: string, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string }> };

export type FormsPageQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FormsPageQuery = { __typename: 'Query', forms: { __typename: 'FormConnection', edges: Array<{ __typename: 'FormEdge', node: { __typename: 'FormSummary', id: string, title: string, summary: string, questions: number, publishedVersion: number | null, hasDraft: boolean, shared: boolean, mine: boolean, intake: boolean, ownerName: string, updatedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FormPageQueryVariables = Exact<{
  id: string;
}>;


export type FormPageQuery = { __typename: 'Query', form: { __typename: 'Form', id: string, title: string, summary: string, shared: boolean, mine: boolean, intake: boolean, lineage: { __typename: 'Lineage', kind: LineageKind, title: string, version: number | null, author: string | null, practice: string | null, exportedOn: string | null, copiedFrom: { __typename: 'LineageSource', title: string, version: number | null } | null } | null, draft: { __typename: 'FormDraft', version: number, savedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } } | null, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string }> } };

export type FormVersionsQueryVariables = Exact<{
  id: string;
}>;


export type FormVersionsQuery = { __typename: 'Query', form: { __typename: 'Form', id: string, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } }> } };

export type CreateFormMutationVariables = Exact<{
  input: CreateFormInput;
}>;


export type CreateFormMutation = { __typename: 'Mutation', createForm:
    | { __typename: 'Form', id: string, title: string, summary: string, shared: boolean, mine: boolean, intake: boolean, draft: { __typename: 'FormDraft', version: number, savedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } } | null, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type FormFileQueryVariables = Exact<{
  formId: string;
  version?: number | null | undefined;
  named: boolean;
}>;


export type FormFileQuery = { __typename: 'Query', formFile: string };

export type ImportFormMutationVariables = Exact<{
  input: ImportFormInput;
}>;


export type ImportFormMutation = { __typename: 'Mutation', importForm:
    | { __typename: 'Form', id: string, title: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, formProblems: Array<{ __typename: 'FormProblem', code: FormProblemCode, field: string }> | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null, fileProblems: Array<{ __typename: 'FileProblem', path: string, message: string }> | null }
   };

export type CopyFormMutationVariables = Exact<{
  input: CopyFormInput;
}>;


export type CopyFormMutation = { __typename: 'Mutation', copyForm:
    | { __typename: 'Form', id: string, title: string, summary: string, shared: boolean, mine: boolean, intake: boolean, draft: { __typename: 'FormDraft', version: number, savedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } } | null, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SaveFormDraftMutationVariables = Exact<{
  input: SaveFormDraftInput;
}>;


export type SaveFormDraftMutation = { __typename: 'Mutation', saveFormDraft:
    | { __typename: 'Form', id: string, draft: { __typename: 'FormDraft', version: number, savedAt: string } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PublishFormMutationVariables = Exact<{
  formId: string;
  version: number;
}>;


export type PublishFormMutation = { __typename: 'Mutation', publishForm:
    | { __typename: 'Form', id: string, title: string, summary: string, shared: boolean, mine: boolean, intake: boolean, draft: { __typename: 'FormDraft', version: number, savedAt: string, content: { __typename: 'FormContent', intro: string, readers: FormReaders, validForDays: number | null, questions: Array<{ __typename: 'FormQuestion', key: string, kind: FormQuestionKind, text: string, help: string, required: boolean, showIf: { __typename: 'ShowIf', match: FormMatch, conditions: Array<{ __typename: 'FormCondition', question: string, op: FormOperator, choice: string | null, number: number | null }> } | null, scale: { __typename: 'FormScale', min: number, max: number, minLabel: string, maxLabel: string } | null, range: { __typename: 'FormRange', min: number | null, max: number | null } | null, choices: Array<{ __typename: 'FormChoice', key: string, label: string, score: number | null, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }>, scores: Array<{ __typename: 'FormScore', key: string, name: string, parts: Array<{ __typename: 'FormScorePart', question: string, weight: number, reversed: boolean }>, bands: Array<{ __typename: 'FormBand', key: string, name: string, text: string, from: number, showsHelp: boolean, tellsCoach: boolean, pausesOutreach: boolean | null }> }> } } | null, versions: Array<{ __typename: 'FormVersion', id: string, number: number, publishedAt: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareFormMutationVariables = Exact<{
  formId: string;
  shared: boolean;
}>;


export type ShareFormMutation = { __typename: 'Mutation', shareForm:
    | { __typename: 'Form', id: string, shared: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetIntakeFormMutationVariables = Exact<{
  formId: string;
  on: boolean;
}>;


export type SetIntakeFormMutation = { __typename: 'Mutation', setIntakeForm:
    | { __typename: 'Form', id: string, intake: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DeleteFormMutationVariables = Exact<{
  formId: string;
}>;


export type DeleteFormMutation = { __typename: 'Mutation', deleteForm:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type FormsToAskQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FormsToAskQuery = { __typename: 'Query', forms: { __typename: 'FormConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, edges: Array<{ __typename: 'FormEdge', node: { __typename: 'FormSummary', id: string, title: string, publishedVersionId: string | null } }> } };

export type UsableFormVersionsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type UsableFormVersionsQuery = { __typename: 'Query', usableFormVersions: Array<{ __typename: 'UsableFormVersion', versionId: string, formId: string, title: string, number: number, latestId: string, latestNumber: number }> };

export type HardMomentsPartsFragment = { __typename: 'HardMoments', id: string, helped: string, personName: string | null, personPhone: string | null, version: number };

export type MyHardMomentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHardMomentsQuery = { __typename: 'Query', hardMoments: { __typename: 'HardMoments', id: string, helped: string, personName: string | null, personPhone: string | null, version: number } };

export type SaveHardMomentsMutationVariables = Exact<{
  input: SaveHardMomentsInput;
}>;


export type SaveHardMomentsMutation = { __typename: 'Mutation', saveHardMoments:
    | { __typename: 'HardMoments', id: string, helped: string, personName: string | null, personPhone: string | null, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type HelplinePartsFragment = { __typename: 'PracticeHelpline', kind: HelplineKind, name: string, phone: string | null, text: string | null, chat: string | null, hours: string | null, checkedBy: string, checkedOn: string };

export type HelpPageQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpPageQuery = { __typename: 'Query', safetyResources: Array<{ __typename: 'SafetyResources', country: string, lines: Array<{ __typename: 'PracticeHelpline', kind: HelplineKind, name: string, phone: string | null, text: string | null, chat: string | null, hours: string | null, checkedBy: string, checkedOn: string }> }>, myProfile: { __typename: 'ClientProfile', id: string, version: number, timeZone: string, helpCountry: string | null, archivedAt: string | null, coach: { __typename: 'MemberRef', id: string, name: string } }, callRequest: { __typename: 'CallRequest', id: string, sentAt: string, seenAt: string | null, note: string | null } | null };

export type SaveHelpCountryMutationVariables = Exact<{
  input: ClientProfileInput;
}>;


export type SaveHelpCountryMutation = { __typename: 'Mutation', updateMyProfile:
    | { __typename: 'ClientProfile', id: string, version: number, helpCountry: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CallRequestPartsFragment = { __typename: 'CallRequest', id: string, sentAt: string, seenAt: string | null, note: string | null };

export type RequestCallMutationVariables = Exact<{
  input: RequestCallInput;
}>;


export type RequestCallMutation = { __typename: 'Mutation', requestCall:
    | { __typename: 'CallRequest', id: string, sentAt: string, seenAt: string | null, note: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ClientCallRequestsQueryVariables = Exact<{
  id: string;
}>;


export type ClientCallRequestsQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, callRequests: Array<{ __typename: 'CallRequest', id: string, sentAt: string, seenAt: string | null, note: string | null }> } } };

export type JournalEntryPartsFragment = { __typename: 'JournalEntry', id: string, source: JournalSource, at: string, text: string, mood: number | null, prompt: string | null, title: string | null, actionId: string | null, shared: boolean, version: number };

export type MyJournalQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type MyJournalQuery = { __typename: 'Query', journal: { __typename: 'JournalConnection', edges: Array<{ __typename: 'JournalEntryEdge', cursor: string, node: { __typename: 'JournalEntry', id: string, source: JournalSource, at: string, text: string, mood: number | null, prompt: string | null, title: string | null, actionId: string | null, shared: boolean, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JournalReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type JournalReaderQuery = { __typename: 'Query', myProfile: { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type SharedJournalQueryVariables = Exact<{
  clientId: string;
}>;


export type SharedJournalQuery = { __typename: 'Query', sharedJournal: Array<{ __typename: 'SharedJournalEntry', id: string, at: string, text: string, mood: number | null, prompt: string | null, sharedAt: string }> };

export type WriteJournalEntryMutationVariables = Exact<{
  input: WriteJournalEntryInput;
}>;


export type WriteJournalEntryMutation = { __typename: 'Mutation', writeJournalEntry:
    | { __typename: 'JournalEntry', id: string, source: JournalSource, at: string, text: string, mood: number | null, prompt: string | null, title: string | null, actionId: string | null, shared: boolean, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareJournalEntryMutationVariables = Exact<{
  id: string;
  version: number;
  coachId: string;
}>;


export type ShareJournalEntryMutation = { __typename: 'Mutation', shareJournalEntry:
    | { __typename: 'JournalEntry', id: string, source: JournalSource, at: string, text: string, mood: number | null, prompt: string | null, title: string | null, actionId: string | null, shared: boolean, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UnshareJournalEntryMutationVariables = Exact<{
  id: string;
}>;


export type UnshareJournalEntryMutation = { __typename: 'Mutation', unshareJournalEntry:
    | { __typename: 'JournalEntry', id: string, source: JournalSource, at: string, text: string, mood: number | null, prompt: string | null, title: string | null, actionId: string | null, shared: boolean, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DeleteJournalEntryMutationVariables = Exact<{
  id: string;
}>;


export type DeleteJournalEntryMutation = { __typename: 'Mutation', deleteJournalEntry:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PublicPageQueryVariables = Exact<{
  address: string;
}>;


export type PublicPageQuery = { __typename: 'Query', publicPage: { __typename: 'PublicPage', coachName: string, practiceName: string, bio: string, photo: string | null, keptDays: number, ticket: string, types: Array<{ __typename: 'PublicSessionType', id: string, name: string, minutes: number, placeKind: SessionPlace }> } | null };

export type PublicFreeTimesQueryVariables = Exact<{
  address: string;
  typeId: string;
  from?: string | null | undefined;
}>;


export type PublicFreeTimesQuery = { __typename: 'Query', myFreeTimes: { __typename: 'FreeTimes', times: Array<string>, more: boolean, hasHours: boolean, coachTimeZone: string, changeHours: number } };

export type RequestConversationMutationVariables = Exact<{
  input: LeadInput;
}>;


export type RequestConversationMutation = { __typename: 'Mutation', requestConversation:
    | { __typename: 'LeadRequested', to: string }
    | { __typename: 'Refusal', nextFree: string | null, code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmLeadMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmLeadMutation = { __typename: 'Mutation', confirmLead:
    | { __typename: 'LeadConfirmed', startsAt: string }
    | { __typename: 'Refusal', nextFree: string | null, code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LeadLinkQueryVariables = Exact<{
  token: string;
}>;


export type LeadLinkQuery = { __typename: 'Query', leadLink: { __typename: 'LeadLink', state: LeadLinkState, startsAt: string | null } };

export type WithdrawLeadMutationVariables = Exact<{
  token: string;
}>;


export type WithdrawLeadMutation = { __typename: 'Mutation', withdrawLead:
    | { __typename: 'LeadWithdrawn', startsAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MyBookingPageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBookingPageQuery = { __typename: 'Query', myBookingPage: { __typename: 'BookingPage', on: boolean, address: string | null } };

export type SetMyBookingPageMutationVariables = Exact<{
  on: boolean;
}>;


export type SetMyBookingPageMutation = { __typename: 'Mutation', setMyBookingPage:
    | { __typename: 'BookingPage', on: boolean, address: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RenewMyBookingPageMutationVariables = Exact<{
  replaces: string;
}>;


export type RenewMyBookingPageMutation = { __typename: 'Mutation', renewMyBookingPage:
    | { __typename: 'BookingPage', on: boolean, address: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LeadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadCountQuery = { __typename: 'Query', leads: Array<{ __typename: 'Lead', id: string, lapsedAt: string | null }> };

export type WaitingLeadsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingLeadsQuery = { __typename: 'Query', leads: Array<{ __typename: 'Lead', id: string, name: string | null, email: string | null, timeZone: string, startsAt: string, minutes: number, typeName: string, lapsedAt: string | null, eraseAt: string }>, withdrawnLeads: Array<{ __typename: 'Lead', id: string, startsAt: string }> };

export type AcceptLeadMutationVariables = Exact<{
  leadId: string;
  withSession: boolean;
}>;


export type AcceptLeadMutation = { __typename: 'Mutation', acceptLead:
    | { __typename: 'Lead', id: string, status: LeadStatus, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DeclineLeadMutationVariables = Exact<{
  leadId: string;
}>;


export type DeclineLeadMutation = { __typename: 'Mutation', declineLead:
    | { __typename: 'Lead', id: string, status: LeadStatus }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoupleMessagePartsFragment = { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } };

export type CoupleThreadPartsFragment = { __typename: 'CoupleMessages', id: string, writing: CoupleWriting, unread: number, readTo: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'CoupleMessageEdge', cursor: string, node: { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type CoupleMessagesQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoupleMessagesQuery = { __typename: 'Query', coupleMessages: { __typename: 'CoupleMessages', id: string, writing: CoupleWriting, unread: number, readTo: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'CoupleMessageEdge', cursor: string, node: { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LiveCoupleMessagesSubscriptionVariables = Exact<{
  id: string;
  first?: number | null | undefined;
}>;


export type LiveCoupleMessagesSubscription = { __typename: 'Subscription', coupleMessages: { __typename: 'CoupleMessages', id: string, writing: CoupleWriting, unread: number, readTo: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'CoupleMessageEdge', cursor: string, node: { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UnreadOfCoupleQueryVariables = Exact<{
  id: string;
}>;


export type UnreadOfCoupleQuery = { __typename: 'Query', coupleMessages: { __typename: 'CoupleMessages', id: string, unread: number, edges: Array<{ __typename: 'CoupleMessageEdge', cursor: string, node: { __typename: 'CoupleMessage', id: string } }> } };

export type SendCoupleMessageMutationVariables = Exact<{
  input: SendCoupleMessageInput;
}>;


export type SendCoupleMessageMutation = { __typename: 'Mutation', sendCoupleMessage:
    | { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EditCoupleMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditCoupleMessageMutation = { __typename: 'Mutation', editCoupleMessage:
    | { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawCoupleMessageMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawCoupleMessageMutation = { __typename: 'Mutation', withdrawCoupleMessage:
    | { __typename: 'CoupleMessage', id: string, at: string, mine: boolean, fromCoach: boolean, clientId: string | null, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkCoupleMessagesReadMutationVariables = Exact<{
  id: string;
  to: string;
}>;


export type MarkCoupleMessagesReadMutation = { __typename: 'Mutation', markCoupleMessagesRead:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MessagePartsFragment = { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> };

export type ThreadPartsFragment = { __typename: 'Messages', clientId: string, writing: MessageWriting, shared: boolean, earlierShared: boolean, hasEarlier: boolean, unread: number, readTo: string | null, readByOther: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type MessagesQueryVariables = Exact<{
  clientId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { __typename: 'Query', messages: { __typename: 'Messages', clientId: string, writing: MessageWriting, shared: boolean, earlierShared: boolean, hasEarlier: boolean, unread: number, readTo: string | null, readByOther: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LiveMessagesSubscriptionVariables = Exact<{
  clientId?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type LiveMessagesSubscription = { __typename: 'Subscription', messages: { __typename: 'Messages', clientId: string, writing: MessageWriting, shared: boolean, earlierShared: boolean, hasEarlier: boolean, unread: number, readTo: string | null, readByOther: string | null, now: string, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type UnreadMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesQuery = { __typename: 'Query', messages: { __typename: 'Messages', clientId: string, writing: MessageWriting, unread: number, coach: { __typename: 'MemberRef', id: string, name: string }, edges: Array<{ __typename: 'MessageEdge', cursor: string, node: { __typename: 'Message', id: string, at: string } }> } };

export type MessageHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageHoursQuery = { __typename: 'Query', messageHours: { __typename: 'MessageHours', days: Array<number> } };

export type PracticeMessagesQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeMessagesQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, messagesOn: boolean } };

export type SetMessagesOnMutationVariables = Exact<{
  on: boolean;
}>;


export type SetMessagesOnMutation = { __typename: 'Mutation', setMessagesOn:
    | { __typename: 'Practice', id: string, messagesOn: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { __typename: 'Mutation', sendMessage:
    | { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { __typename: 'Mutation', editMessage:
    | { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawMessageMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawMessageMutation = { __typename: 'Mutation', withdrawMessage:
    | { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkMessagesReadMutationVariables = Exact<{
  to: string;
}>;


export type MarkMessagesReadMutation = { __typename: 'Mutation', markMessagesRead:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ShareEarlierMessagesMutationVariables = Exact<{
  shares: boolean;
}>;


export type ShareEarlierMessagesMutation = { __typename: 'Mutation', shareEarlierMessages:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UnreadMarkQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadMarkQuery = { __typename: 'Query', unreadMessages: { __typename: 'UnreadMessages', on: boolean, people: number } };

export type LiveUnreadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type LiveUnreadSubscription = { __typename: 'Subscription', unreadMessages: { __typename: 'UnreadMessages', on: boolean, people: number } };

export type PlannedMessagePartsFragment = { __typename: 'PlannedMessage', id: string, clientId: string, callName: string | null, text: string | null, version: number, sendAt: string, notSentBecause: PlannedMessageProblem | null };

export type PlannedMessagesQueryVariables = Exact<{
  clientId: string;
}>;


export type PlannedMessagesQuery = { __typename: 'Query', plannedMessages: Array<{ __typename: 'PlannedMessage', id: string, clientId: string, callName: string | null, text: string | null, version: number, sendAt: string, notSentBecause: PlannedMessageProblem | null }> };

export type MessagesNotSentQueryVariables = Exact<{ [key: string]: never; }>;


export type MessagesNotSentQuery = { __typename: 'Query', plannedMessages: Array<{ __typename: 'PlannedMessage', id: string, clientId: string, callName: string | null, text: string | null, version: number, sendAt: string, notSentBecause: PlannedMessageProblem | null }> };

export type PlanMessageMutationVariables = Exact<{
  input: PlanMessageInput;
}>;


export type PlanMessageMutation = { __typename: 'Mutation', planMessage:
    | { __typename: 'PlannedMessage', id: string, clientId: string, callName: string | null, text: string | null, version: number, sendAt: string, notSentBecause: PlannedMessageProblem | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EditPlannedMessageMutationVariables = Exact<{
  input: EditPlannedMessageInput;
}>;


export type EditPlannedMessageMutation = { __typename: 'Mutation', editPlannedMessage:
    | { __typename: 'PlannedMessage', id: string, clientId: string, callName: string | null, text: string | null, version: number, sendAt: string, notSentBecause: PlannedMessageProblem | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SendPlannedMessageMutationVariables = Exact<{
  id: string;
}>;


export type SendPlannedMessageMutation = { __typename: 'Mutation', sendPlannedMessage:
    | { __typename: 'Message', id: string, at: string, fromClient: boolean, text: string | null, version: number, editedAt: string | null, changeableUntil: string | null, coach: { __typename: 'MemberRef', id: string, name: string }, replyTo: { __typename: 'MessageQuote', id: string, fromClient: boolean, text: string | null, withdrawn: boolean } | null, reference: { __typename: 'MessageReference', kind: MessageReferenceKind, id: string, visible: boolean, title: string | null, startsAt: string | null, canceled: boolean } | null, files: Array<{ __typename: 'MessageFile', id: string, name: string, type: ClientFileType, size: number, lost: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CancelPlannedMessageMutationVariables = Exact<{
  id: string;
}>;


export type CancelPlannedMessageMutation = { __typename: 'Mutation', cancelPlannedMessage:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type QuickRepliesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuickRepliesQuery = { __typename: 'Query', quickReplies: Array<{ __typename: 'QuickReply', id: string, text: string, version: number }> };

export type SaveQuickReplyMutationVariables = Exact<{
  input: SaveQuickReplyInput;
}>;


export type SaveQuickReplyMutation = { __typename: 'Mutation', saveQuickReply:
    | { __typename: 'QuickReply', id: string, text: string, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveQuickReplyMutationVariables = Exact<{
  id: string;
}>;


export type RemoveQuickReplyMutation = { __typename: 'Mutation', removeQuickReply:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MessageSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageSettingsQuery = { __typename: 'Query', messageSettings: { __typename: 'MessageSettings', id: string, showsReading: boolean } };

export type ShowWhenReadMutationVariables = Exact<{
  shows: boolean;
}>;


export type ShowWhenReadMutation = { __typename: 'Mutation', showWhenRead:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PartsOfMyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsOfMyPlanQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, status: PlanStatus, steps: Array<{ __typename: 'Step', id: string, title: string, status: StepStatus, actions: Array<{ __typename: 'Action', id: string, title: string }> }> } | null };

export type PartsOfPlanQueryVariables = Exact<{
  clientId: string;
}>;


export type PartsOfPlanQuery = { __typename: 'Query', client: { __typename: 'Client', plan: { __typename: 'Plan', id: string, status: PlanStatus, steps: Array<{ __typename: 'Step', id: string, title: string, status: StepStatus, actions: Array<{ __typename: 'Action', id: string, title: string }> }> } | null } };

export type SessionsToNameQueryVariables = Exact<{
  clientId?: string | null | undefined;
  from: string;
}>;


export type SessionsToNameQuery = { __typename: 'Query', sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, startsAt: string, status: SessionStatus } }> } };

export type NoteFormPartsFragment = { __typename: 'NoteForm', id: string, name: string, shipped: boolean, version: number, changedAt: string | null, changedBy: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> };

export type NoteFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type NoteFormsQuery = { __typename: 'Query', noteForms: Array<{ __typename: 'NoteForm', id: string, name: string, shipped: boolean, version: number, changedAt: string | null, changedBy: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> }> };

export type NoteBeforeQueryVariables = Exact<{
  sessionId: string;
  visibility: NoteVisibility;
}>;


export type NoteBeforeQuery = { __typename: 'Query', noteBefore: { __typename: 'Note', id: string, body: string, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> } | null };

export type SaveNoteFormMutationVariables = Exact<{
  input: SaveNoteFormInput;
}>;


export type SaveNoteFormMutation = { __typename: 'Mutation', saveNoteForm:
    | { __typename: 'NoteForm', id: string, name: string, shipped: boolean, version: number, changedAt: string | null, changedBy: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveNoteFormMutationVariables = Exact<{
  formId: string;
}>;


export type RemoveNoteFormMutation = { __typename: 'Mutation', removeNoteForm:
    | { __typename: 'NoteForm', id: string, name: string, shipped: boolean, version: number, changedAt: string | null, changedBy: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RestoreNoteFormMutationVariables = Exact<{
  formId: string;
}>;


export type RestoreNoteFormMutation = { __typename: 'Mutation', restoreNoteForm:
    | { __typename: 'NoteForm', id: string, name: string, shipped: boolean, version: number, changedAt: string | null, changedBy: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CoachNotePartsFragment = { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> };

export type WriteNoteMutationVariables = Exact<{
  input: WriteNoteInput;
}>;


export type WriteNoteMutation = { __typename: 'Mutation', writeNote:
    | { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DiscardNoteMutationVariables = Exact<{
  noteId: string;
}>;


export type DiscardNoteMutation = { __typename: 'Mutation', discardNote:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SignNoteMutationVariables = Exact<{
  noteId: string;
  version: number;
}>;


export type SignNoteMutation = { __typename: 'Mutation', signNote:
    | { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AddAddendumMutationVariables = Exact<{
  input: AddAddendumInput;
}>;


export type AddAddendumMutation = { __typename: 'Mutation', addAddendum:
    | { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AgreeActionMutationVariables = Exact<{
  input: AgreeActionInput;
}>;


export type AgreeActionMutation = { __typename: 'Mutation', agreeAction:
    | { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type StepsToAgreeOnQueryVariables = Exact<{
  clientId: string;
}>;


export type StepsToAgreeOnQuery = { __typename: 'Query', client: { __typename: 'Client', plan: { __typename: 'Plan', id: string, title: string, status: PlanStatus, otherAlias: string, currentStep: string | null, steps: Array<{ __typename: 'Step', id: string, title: string, status: StepStatus }> } | null } };

export type UnfinishedNotesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type UnfinishedNotesQuery = { __typename: 'Query', unfinishedNotes: { __typename: 'UnfinishedNoteConnection', edges: Array<{ __typename: 'UnfinishedNoteEdge', cursor: string, node: { __typename: 'UnfinishedNote', sessionId: string, sessionAt: string, clientId: string, clientName: string, noteId: string | null, visibility: NoteVisibility | null, savedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NoteSearchQueryVariables = Exact<{
  words: string;
  clientId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type NoteSearchQuery = { __typename: 'Query', noteSearch: { __typename: 'NoteSearch', searched: number, backTo: string | null, matches: Array<{ __typename: 'NoteMatch', noteId: string, clientId: string, clientName: string, sessionAt: string, visibility: NoteVisibility, status: NoteStatus, excerpt: Array<{ __typename: 'ExcerptPart', text: string, matches: boolean }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SetNoteNeededMutationVariables = Exact<{
  sessionId: string;
  needed: boolean;
}>;


export type SetNoteNeededMutation = { __typename: 'Mutation', setNoteNeeded:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type NoteOnItsOwnQueryVariables = Exact<{
  id: string;
}>;


export type NoteOnItsOwnQuery = { __typename: 'Query', note: { __typename: 'NoteDetail', clientName: string, sessionAt: string, canOpenSession: boolean, note: { __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> } } };

export type NotificationsPartsFragment = { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> };

export type MyNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationsQuery = { __typename: 'Query', notifications: { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> } };

export type AllowNotificationsMutationVariables = Exact<{
  input: AllowNotificationsInput;
}>;


export type AllowNotificationsMutation = { __typename: 'Mutation', allowNotifications:
    | { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RenewNotificationsMutationVariables = Exact<{
  input: RenewNotificationsInput;
}>;


export type RenewNotificationsMutation = { __typename: 'Mutation', renewNotifications:
    | { __typename: 'Notifications', devices: Array<{ __typename: 'NotificationDevice', isHere: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetNotificationsMutationVariables = Exact<{
  input: SetNotificationsInput;
}>;


export type SetNotificationsMutation = { __typename: 'Mutation', setNotifications:
    | { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetEmailChoiceMutationVariables = Exact<{
  kind: NoticeKind;
  on: boolean;
}>;


export type SetEmailChoiceMutation = { __typename: 'Mutation', setEmailChoice:
    | { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndNotificationsMutationVariables = Exact<{
  deviceId: string;
}>;


export type EndNotificationsMutation = { __typename: 'Mutation', endNotifications:
    | { __typename: 'Notifications', key: string, kinds: Array<NoticeKind>, title: string, body: string, emails: Array<{ __typename: 'EmailChoice', kind: NoticeKind, isOn: boolean, canTurnOff: boolean }>, devices: Array<{ __typename: 'NotificationDevice', id: string, isHere: boolean, since: string, safeUntil: string, isOver: boolean, kinds: Array<NoticeKind>, quietFrom: string | null, quietTo: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PackagePartsFragment = { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> };

export type PackagesOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type PackagesOfClientQuery = { __typename: 'Query', clientPackages: { __typename: 'ClientPackages', description: string, lastCurrency: string | null, lastPayLink: string, packages: Array<{ __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }> }, sessionTypes: Array<{ __typename: 'SessionType', id: string, name: string }> };

export type MyPackagesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPackagesQuery = { __typename: 'Query', myPackages: { __typename: 'MyPackages', bookingNeedsPackage: boolean, changeHours: number, packages: Array<{ __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }> } };

export type PracticeBillingQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeBillingQuery = { __typename: 'Query', billingSettings: { __typename: 'BillingSettings', description: string, bookingNeedsPackage: boolean, legalName: string, address: string, taxId: string, footer: string, version: number } };

export type BillingSettingsPartsFragment = { __typename: 'BillingSettings', description: string, bookingNeedsPackage: boolean, legalName: string, address: string, taxId: string, footer: string, version: number };

export type SaveBillingSettingsMutationVariables = Exact<{
  input: SaveBillingSettingsInput;
}>;


export type SaveBillingSettingsMutation = { __typename: 'Mutation', saveBillingSettings:
    | { __typename: 'BillingSettings', description: string, bookingNeedsPackage: boolean, legalName: string, address: string, taxId: string, footer: string, version: number }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SellPackageMutationVariables = Exact<{
  input: SellPackageInput;
}>;


export type SellPackageMutation = { __typename: 'Mutation', sellPackage:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ChangePackageMutationVariables = Exact<{
  input: ChangePackageInput;
}>;


export type ChangePackageMutation = { __typename: 'Mutation', changePackage:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetPackageEndedMutationVariables = Exact<{
  packageId: string;
  ended: boolean;
}>;


export type SetPackageEndedMutation = { __typename: 'Mutation', setPackageEnded:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkPackagePaidMutationVariables = Exact<{
  input: MarkPackagePaidInput;
}>;


export type MarkPackagePaidMutation = { __typename: 'Mutation', markPackagePaid:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type GiveBackSessionMutationVariables = Exact<{
  input: GiveBackSessionInput;
}>;


export type GiveBackSessionMutation = { __typename: 'Mutation', giveBackSession:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type IssueInvoiceMutationVariables = Exact<{
  input: IssueInvoiceInput;
}>;


export type IssueInvoiceMutation = { __typename: 'Mutation', issueInvoice:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CancelInvoiceMutationVariables = Exact<{
  input: CancelInvoiceInput;
}>;


export type CancelInvoiceMutation = { __typename: 'Mutation', cancelInvoice:
    | { __typename: 'Package', id: string, clientId: string, description: string, sessions: number, used: number, soldAt: string, validUntil: string | null, priceMinor: number, currency: string, payLink: string, paidOn: string | null, paidNote: string, endedAt: string | null, version: number, types: Array<{ __typename: 'PackageSessionType', id: string, name: string }>, uses: Array<{ __typename: 'PackageUse', sessionId: string, startsAt: string, status: SessionStatus, state: PackageUseState, reason: string }>, invoices: Array<{ __typename: 'Invoice', id: string, number: number, kind: InvoiceKind, issuedOn: string, amountMinor: number, currency: string, cancelsId: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AcceptOfferMutationVariables = Exact<{
  offerId: string;
}>;


export type AcceptOfferMutation = { __typename: 'Mutation', acceptOffer:
    | { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DeclineOfferMutationVariables = Exact<{
  offerId: string;
}>;


export type DeclineOfferMutation = { __typename: 'Mutation', declineOffer:
    | { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WholePlanPartsFragment = { __typename: 'Plan', id: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, today: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, undoUntil: string | null, endingNote: string | null, otherAlias: string, letGoBefore: { __typename: 'PlanRef', id: string, title: string, endedAt: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, surprise: boolean, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }> }> };

export type WholeStepPartsFragment = { __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, surprise: boolean, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }> };

export type WholeActionPartsFragment = { __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, surprise: boolean, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null };

export type ReflectionPartsFragment = { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string };

export type ResultPartsFragment = { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null };

export type PlanMarksFragment = { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlanQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, today: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, undoUntil: string | null, endingNote: string | null, otherAlias: string, letGoBefore: { __typename: 'PlanRef', id: string, title: string, endedAt: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, surprise: boolean, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }> }> } | null };

export type ReflectionToWriteQueryVariables = Exact<{ [key: string]: never; }>;


export type ReflectionToWriteQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, status: PlanStatus, steps: Array<{ __typename: 'Step', id: string, title: string, status: StepStatus, actions: Array<{ __typename: 'Action', id: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, status: ActionStatus, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null }> }> } | null, myProfile: { __typename: 'ClientProfile', id: string, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type CompleteActionMutationVariables = Exact<{
  actionId: string;
}>;


export type CompleteActionMutation = { __typename: 'Mutation', completeAction:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UndoActionMutationVariables = Exact<{
  actionId: string;
}>;


export type UndoActionMutation = { __typename: 'Mutation', undoAction:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type CountHabitMutationVariables = Exact<{
  input: CountHabitInput;
}>;


export type CountHabitMutation = { __typename: 'Mutation', countHabit:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SaveReflectionMutationVariables = Exact<{
  input: SaveReflectionInput;
}>;


export type SaveReflectionMutation = { __typename: 'Mutation', saveReflection:
    | { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PauseMyPlanMutationVariables = Exact<{
  planId: string;
  until?: string | null | undefined;
}>;


export type PauseMyPlanMutation = { __typename: 'Mutation', pausePlan:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ResumeMyPlanMutationVariables = Exact<{
  planId: string;
}>;


export type ResumeMyPlanMutation = { __typename: 'Mutation', resumePlan:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndMyPlanMutationVariables = Exact<{
  input: EndPlanInput;
}>;


export type EndMyPlanMutation = { __typename: 'Mutation', endPlan:
    | { __typename: 'Plan', endingNote: string | null, id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type StartLettingGoMutationVariables = Exact<{
  input: StartLettingGoInput;
}>;


export type StartLettingGoMutation = { __typename: 'Mutation', startLettingGo:
    | { __typename: 'Plan', id: string }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UndoLettingGoMutationVariables = Exact<{
  planId: string;
}>;


export type UndoLettingGoMutation = { __typename: 'Mutation', undoLettingGo:
    | { __typename: 'Plan', id: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, today: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, undoUntil: string | null, endingNote: string | null, otherAlias: string, letGoBefore: { __typename: 'PlanRef', id: string, title: string, endedAt: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, surprise: boolean, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null, reflection: { __typename: 'Reflection', id: string, actionId: string, text: string, version: number, shared: boolean, savedAt: string } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemovedReflectionsQueryVariables = Exact<{
  planId: string;
}>;


export type RemovedReflectionsQuery = { __typename: 'Query', removedReflections: Array<{ __typename: 'RemovedReflection', id: string, actionTitle: string, text: string, shared: boolean, savedAt: string }> };

export type PracticePartsFragment = { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> };

export type InvitationPartsFragment = { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null };

export type PracticePageQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticePageQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> } };

export type InvitationsQueryVariables = Exact<{
  as: InvitedAs;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { __typename: 'Query', invitations: { __typename: 'InvitationConnection', totalCount: number, edges: Array<{ __typename: 'InvitationEdge', cursor: string, node: { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CorrectInvitationMutationVariables = Exact<{
  input: CorrectInvitationInput;
}>;


export type CorrectInvitationMutation = { __typename: 'Mutation', correctInvitation:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SetTakesRepliesMutationVariables = Exact<{
  takes: boolean;
}>;


export type SetTakesRepliesMutation = { __typename: 'Mutation', setTakesReplies:
    | { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RenamePracticeMutationVariables = Exact<{
  name: string;
  timeZone?: string | null | undefined;
  version: number;
  emailName?: string | null | undefined;
}>;


export type RenamePracticeMutation = { __typename: 'Mutation', renamePractice:
    | { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ChangeRoleMutationVariables = Exact<{
  memberId: string;
  role: Role;
}>;


export type ChangeRoleMutation = { __typename: 'Mutation', changeRole:
    | { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveMemberMutationVariables = Exact<{
  memberId: string;
}>;


export type RemoveMemberMutation = { __typename: 'Mutation', removeMember:
    | { __typename: 'Practice', id: string, name: string, emailName: string, timeZone: string, version: number, followUpHours: number, sessionChangeHours: number, members: Array<{ __typename: 'Member', id: string, name: string, email: string, role: Role, clientCount: number, you: boolean, takesReplies: boolean }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type InviteCoachMutationVariables = Exact<{
  input: InviteCoachInput;
}>;


export type InviteCoachMutation = { __typename: 'Mutation', inviteCoach:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ResendInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type ResendInvitationMutation = { __typename: 'Mutation', resendInvitation:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RevokeInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type RevokeInvitationMutation = { __typename: 'Mutation', revokeInvitation:
    | { __typename: 'Invitation', id: string, email: string, name: string, role: Role, status: InvitationStatus, sentAt: string, expiresAt: string, clientId: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PracticeEndingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeEndingsQuery = { __typename: 'Query', endings: Array<{ __typename: 'EndingCount', ending: Ending, count: number }> };

export type StaffProfilePartsFragment = { __typename: 'StaffProfile', id: string, bio: string, photo: string | null };

export type MyStaffProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyStaffProfileQuery = { __typename: 'Query', myStaffProfile: { __typename: 'StaffProfile', id: string, bio: string, photo: string | null } };

export type SetStaffBioMutationVariables = Exact<{
  input: StaffBioInput;
}>;


export type SetStaffBioMutation = { __typename: 'Mutation', setStaffBio:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'StaffProfile', id: string, bio: string, photo: string | null }
   };

export type SetStaffPhotoMutationVariables = Exact<{
  photo?: string | null | undefined;
}>;


export type SetStaffPhotoMutation = { __typename: 'Mutation', setStaffPhoto:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'StaffProfile', id: string, bio: string, photo: string | null }
   };

export type PrivateNotesPartsFragment = { __typename: 'PrivateNotesOfClient', clientId: string, clientName: string, undecided: boolean, coach: { __typename: 'MemberRef', id: string, name: string }, notes: Array<{ __typename: 'PrivateNote', sessionAt: string, note: { __typename: 'Note', id: string, body: string, signedAt: string | null, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }> } }> };

export type PrivateNotesQueryVariables = Exact<{
  clientId?: string | null | undefined;
}>;


export type PrivateNotesQuery = { __typename: 'Query', privateNotes: Array<{ __typename: 'PrivateNotesOfClient', clientId: string, clientName: string, undecided: boolean, coach: { __typename: 'MemberRef', id: string, name: string }, notes: Array<{ __typename: 'PrivateNote', sessionAt: string, note: { __typename: 'Note', id: string, body: string, signedAt: string | null, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }> } }> }> };

export type SharePrivateNotesMutationVariables = Exact<{
  input: SharePrivateNotesInput;
}>;


export type SharePrivateNotesMutation = { __typename: 'Mutation', sharePrivateNotes:
    | { __typename: 'PrivateNotesOfClient', clientId: string, clientName: string, undecided: boolean, coach: { __typename: 'MemberRef', id: string, name: string }, notes: Array<{ __typename: 'PrivateNote', sessionAt: string, note: { __typename: 'Note', id: string, body: string, signedAt: string | null, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }> } }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type NoteAccessPartsFragment = { __typename: 'NoteAccess', left: Array<{ __typename: 'MemberRef', id: string, name: string }>, requests: Array<{ __typename: 'AccessRequest', id: string, reason: string, at: string, endedAt: string | null, owner: { __typename: 'MemberRef', id: string, name: string } }> };

export type NoteAccessQueryVariables = Exact<{
  clientId: string;
}>;


export type NoteAccessQuery = { __typename: 'Query', noteAccess: { __typename: 'NoteAccess', left: Array<{ __typename: 'MemberRef', id: string, name: string }>, requests: Array<{ __typename: 'AccessRequest', id: string, reason: string, at: string, endedAt: string | null, owner: { __typename: 'MemberRef', id: string, name: string } }> } };

export type RequestNoteAccessMutationVariables = Exact<{
  input: RequestNoteAccessInput;
}>;


export type RequestNoteAccessMutation = { __typename: 'Mutation', requestNoteAccess:
    | { __typename: 'NoteAccess', left: Array<{ __typename: 'MemberRef', id: string, name: string }>, requests: Array<{ __typename: 'AccessRequest', id: string, reason: string, at: string, endedAt: string | null, owner: { __typename: 'MemberRef', id: string, name: string } }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EndNoteAccessMutationVariables = Exact<{
  clientId: string;
}>;


export type EndNoteAccessMutation = { __typename: 'Mutation', endNoteAccess:
    | { __typename: 'NoteAccess', left: Array<{ __typename: 'MemberRef', id: string, name: string }>, requests: Array<{ __typename: 'AccessRequest', id: string, reason: string, at: string, endedAt: string | null, owner: { __typename: 'MemberRef', id: string, name: string } }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type QuestionsToAnswerQueryVariables = Exact<{
  key: string;
}>;


export type QuestionsToAnswerQuery = { __typename: 'Query', questionnaire: { __typename: 'Questionnaire', key: string, version: number, title: string, intro: string, questions: Array<{ __typename: 'Question', key: string, kind: QuestionKind, text: string, help: string | null, coachSees: boolean | null, min: number | null, max: number | null, minLabel: string | null, maxLabel: string | null, choices: Array<{ __typename: 'Choice', key: string, label: string }> | null }> } };

export type QuestionnaireActionQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionnaireActionQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, status: PlanStatus, steps: Array<{ __typename: 'Step', id: string, title: string, status: StepStatus, actions: Array<{ __typename: 'Action', id: string, kind: ActionKind, title: string, questionnaire: string | null, status: ActionStatus, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, result: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null, formRequest: { __typename: 'FormRequest', id: string, answeredAt: string | null } | null }> }> } | null, myProfile: { __typename: 'ClientProfile', id: string, archivedAt: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type AnswerQuestionnaireMutationVariables = Exact<{
  input: AnswerQuestionnaireInput;
}>;


export type AnswerQuestionnaireMutation = { __typename: 'Mutation', answerQuestionnaire:
    | { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmPasswordMutationVariables = Exact<{
  password: string;
}>;


export type ConfirmPasswordMutation = { __typename: 'Mutation', confirmPassword:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanReadinessPartsFragment = { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null };

export type ClientReadinessPartsFragment = { __typename: 'ClientReadiness', questionnaire: string, title: string, outcome: Outcome | null, isReady: boolean, until: string | null };

export type ReadyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadyPageQuery = { __typename: 'Query', readinessCheck: { __typename: 'ReadinessCheck', questionnaire: string, title: string, isReady: boolean, validUntil: string | null, until: string | null, startsFrom: string | null, latest: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }, myPlan: { __typename: 'Plan', id: string, title: string, status: PlanStatus, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null } | null, myProfile: { __typename: 'ClientProfile', id: string, archivedAt: string | null, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type AnswerReadinessMutationVariables = Exact<{
  input: AnswerReadinessInput;
}>;


export type AnswerReadinessMutation = { __typename: 'Mutation', answerReadiness:
    | { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type StartPlanAfterTalkMutationVariables = Exact<{
  input: StartPlanAfterTalkInput;
}>;


export type StartPlanAfterTalkMutation = { __typename: 'Mutation', startPlanAfterTalk:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MarkAnsweredByMistakeMutationVariables = Exact<{
  input: MarkAnsweredByMistakeInput;
}>;


export type MarkAnsweredByMistakeMutation = { __typename: 'Mutation', markAnsweredByMistake:
    | { __typename: 'QuestionnaireResult', id: string, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ReadingPartsFragment = { __typename: 'ReadingConnection', edges: Array<{ __typename: 'ReadingEdge', node: { __typename: 'Reading', id: string, kind: PrivateKind, on: string, times: number, reader: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type ReadersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadersQuery = { __typename: 'Query', readers: { __typename: 'Readers', nameInCalendar: boolean, coach: { __typename: 'MemberRef', id: string, name: string }, owners: Array<{ __typename: 'MemberRef', id: string, name: string }>, kinds: Array<{ __typename: 'KindReaders', kind: ReadableKind, now: Array<{ __typename: 'ReaderNow', access: ReaderAccess, member: { __typename: 'MemberRef', id: string, name: string } }>, before: Array<{ __typename: 'ReaderBefore', until: string, member: { __typename: 'MemberRef', id: string, name: string } }> }>, accessRequests: Array<{ __typename: 'AccessRequest', id: string, at: string, endedAt: string | null, reason: string, owner: { __typename: 'MemberRef', id: string, name: string } }> }, myProfile: { __typename: 'ClientProfile', id: string, name: string, timeZone: string } };

export type ShowNameInCalendarMutationVariables = Exact<{
  coachId?: string | null | undefined;
}>;


export type ShowNameInCalendarMutation = { __typename: 'Mutation', showNameInCalendar:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type MyReadingsQueryVariables = Exact<{
  kind: PrivateKind;
  after?: string | null | undefined;
}>;


export type MyReadingsQuery = { __typename: 'Query', readings: { __typename: 'ReadingConnection', edges: Array<{ __typename: 'ReadingEdge', node: { __typename: 'Reading', id: string, kind: PrivateKind, on: string, times: number, reader: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReadingsOfClientQueryVariables = Exact<{
  clientId: string;
  after?: string | null | undefined;
}>;


export type ReadingsOfClientQuery = { __typename: 'Query', readings: { __typename: 'ReadingConnection', edges: Array<{ __typename: 'ReadingEdge', node: { __typename: 'Reading', id: string, kind: PrivateKind, on: string, times: number, reader: { __typename: 'MemberRef', id: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RemindersPartsFragment = { __typename: 'Reminders', at: string, confirmed: boolean, to: string, from: string | null, subject: string, text: string, dayBefore: boolean, hourBefore: boolean, quietFrom: string, quietTo: string, sessionSubject: string, sessionText: string, changeSubject: string, changeText: string };

export type MyRemindersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyRemindersQuery = { __typename: 'Query', reminders: { __typename: 'Reminders', at: string, confirmed: boolean, to: string, from: string | null, subject: string, text: string, dayBefore: boolean, hourBefore: boolean, quietFrom: string, quietTo: string, sessionSubject: string, sessionText: string, changeSubject: string, changeText: string } };

export type SetReminderTimeMutationVariables = Exact<{
  at: string;
}>;


export type SetReminderTimeMutation = { __typename: 'Mutation', setReminderTime:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Reminders', at: string, confirmed: boolean, to: string, from: string | null, subject: string, text: string, dayBefore: boolean, hourBefore: boolean, quietFrom: string, quietTo: string, sessionSubject: string, sessionText: string, changeSubject: string, changeText: string }
   };

export type SetSessionRemindersMutationVariables = Exact<{
  input: SetSessionRemindersInput;
}>;


export type SetSessionRemindersMutation = { __typename: 'Mutation', setSessionReminders:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Reminders', at: string, confirmed: boolean, to: string, from: string | null, subject: string, text: string, dayBefore: boolean, hourBefore: boolean, quietFrom: string, quietTo: string, sessionSubject: string, sessionText: string, changeSubject: string, changeText: string }
   };

export type SafetyHoldPartsFragment = { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null };

export type SafetyEventPartsFragment = { __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null };

export type SafetyResourcesPartsFragment = { __typename: 'SafetyResources', country: string, earlierText: string | null, version: number, lines: Array<{ __typename: 'PracticeHelpline', kind: HelplineKind, name: string, phone: string | null, text: string | null, chat: string | null, hours: string | null, checkedBy: string, checkedOn: string }> };

export type SafetyDueQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetyDueQuery = { __typename: 'Query', safetyCheck: { __typename: 'SafetyCheck', checkedAt: string | null, isFresh: boolean, hold: { __typename: 'SafetyHold', since: string | null } | null } };

export type SafetyPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SafetyPageQuery = { __typename: 'Query', safetyCheck: { __typename: 'SafetyCheck', checkedAt: string | null, freshUntil: string | null, isFresh: boolean, country: string | null, hold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, history: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }>, latest: { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null } | null }, myProfile: { __typename: 'ClientProfile', id: string, archivedAt: string | null, boundary: Boundary, coach: { __typename: 'MemberRef', id: string, name: string } } };

export type AnswerSafetyCheckMutationVariables = Exact<{
  input: AnswerSafetyCheckInput;
}>;


export type AnswerSafetyCheckMutation = { __typename: 'Mutation', answerSafetyCheck:
    | { __typename: 'QuestionnaireResult', id: string, questionnaire: string, version: number, title: string, outcome: Outcome, message: string, days: number | null, answeredAt: string, shared: boolean, covered: boolean, mistake: { __typename: 'AnsweredByMistake', at: string, byName: string, reason: string } | null, answers: Array<{ __typename: 'Answer', question: string, text: string, value: string }> | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type DiscloseSafetyHoldMutationVariables = Exact<{
  input: DiscloseSafetyHoldInput;
}>;


export type DiscloseSafetyHoldMutation = { __typename: 'Mutation', discloseSafetyHold:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SafetyCheck', checkedAt: string | null }
   };

export type ReviewSafetyHoldMutationVariables = Exact<{
  input: ReviewSafetyHoldInput;
}>;


export type ReviewSafetyHoldMutation = { __typename: 'Mutation', reviewSafetyHold:
    | { __typename: 'ClientProfile', id: string, safetyHold: { __typename: 'SafetyHold', since: string | null, checkedAt: string | null, until: string | null } | null, safetyHistory: Array<{ __typename: 'SafetyEvent', id: string, kind: SafetyEventKind, at: string, line: string | null, byName: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RecordTalkMutationVariables = Exact<{
  input: RecordTalkInput;
}>;


export type RecordTalkMutation = { __typename: 'Mutation', recordTalk:
    | { __typename: 'ClientProfile', id: string, formPauseSince: string | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PracticeResourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeResourcesQuery = { __typename: 'Query', safetyResources: Array<{ __typename: 'SafetyResources', country: string, earlierText: string | null, version: number, lines: Array<{ __typename: 'PracticeHelpline', kind: HelplineKind, name: string, phone: string | null, text: string | null, chat: string | null, hours: string | null, checkedBy: string, checkedOn: string }> }> };

export type SetSafetyResourcesMutationVariables = Exact<{
  input: SetSafetyResourcesInput;
}>;


export type SetSafetyResourcesMutation = { __typename: 'Mutation', setSafetyResources:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SafetyResources', country: string, earlierText: string | null, version: number, lines: Array<{ __typename: 'PracticeHelpline', kind: HelplineKind, name: string, phone: string | null, text: string | null, chat: string | null, hours: string | null, checkedBy: string, checkedOn: string }> }
   };

export type SetScreenLockMutationVariables = Exact<{
  input: ScreenLockInput;
}>;


export type SetScreenLockMutation = { __typename: 'Mutation', setScreenLock:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RemoveScreenLockMutationVariables = Exact<{
  password: string;
}>;


export type RemoveScreenLockMutation = { __typename: 'Mutation', removeScreenLock:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type LockScreenMutationVariables = Exact<{ [key: string]: never; }>;


export type LockScreenMutation = { __typename: 'Mutation', lockScreen:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type UnlockScreenMutationVariables = Exact<{
  pin: string;
}>;


export type UnlockScreenMutation = { __typename: 'Mutation', unlockScreen:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type SessionConflictsQueryVariables = Exact<{
  input: SessionConflictsInput;
}>;


export type SessionConflictsQuery = { __typename: 'Query', sessionConflicts: { __typename: 'SessionConflicts', coachId: string, conflicts: Array<SessionConflict> } };

export type SessionPartnerPartsFragment = { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus };

export type CoachSessionPartsFragment = { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> };

export type SessionLinePartsFragment = { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> };

export type CoachSessionsQueryVariables = Exact<{
  clientId?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  mine?: boolean | null | undefined;
  coachId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoachSessionsQuery = { __typename: 'Query', sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CalendarSessionPartsFragment = { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, coachId: string, coachName: string, startsAt: string, minutes: number, status: SessionStatus, version: number, hasSignedNotes: boolean, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null };

export type SessionCalendarQueryVariables = Exact<{
  from?: string | null | undefined;
  days: number;
  everyone?: boolean | null | undefined;
  coachId?: string | null | undefined;
}>;


export type SessionCalendarQuery = { __typename: 'Query', calendar: { __typename: 'SessionCalendar', timeZone: string, today: string, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, coachId: string, coachName: string, startsAt: string, minutes: number, status: SessionStatus, version: number, hasSignedNotes: boolean, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null }>, busyTimes: Array<{ __typename: 'BusyTime', startsAt: string, endsAt: string, calendars: Array<string> }>, heldTimes: Array<{ __typename: 'HeldTime', coachId: string, startsAt: string, endsAt: string }> }, myAvailability: { __typename: 'Availability', weekly: Array<{ __typename: 'WeekdayHours', hours: Array<{ __typename: 'Hours', from: string }> }> } };

export type CoachSessionQueryVariables = Exact<{
  id: string;
}>;


export type CoachSessionQuery = { __typename: 'Query', session: { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> } };

export type SessionsOfDayQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SessionsOfDayQuery = { __typename: 'Query', sessions: { __typename: 'SessionConnection', edges: Array<{ __typename: 'SessionEdge', cursor: string, node: { __typename: 'Session', id: string, callName: string, clientName: string, coachId: string, coachName: string, startsAt: string, minutes: number, status: SessionStatus, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null } }> } };

export type ClientsToMeetQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ClientsToMeetQuery = { __typename: 'Query', caseload: { __typename: 'CaseloadConnection', edges: Array<{ __typename: 'CaseloadEdge', cursor: string, node: { __typename: 'CaseloadItem', id: string, name: string, timeZone: string } }> } };

export type PlanSessionMutationVariables = Exact<{
  input: PlanSessionInput;
}>;


export type PlanSessionMutation = { __typename: 'Mutation', planSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }
   };

export type MoveSessionMutationVariables = Exact<{
  input: MoveSessionInput;
}>;


export type MoveSessionMutation = { __typename: 'Mutation', moveSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }
   };

export type CancelSessionMutationVariables = Exact<{
  sessionId: string;
}>;


export type CancelSessionMutation = { __typename: 'Mutation', cancelSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }
   };

export type MarkSessionMutationVariables = Exact<{
  sessionId: string;
  status: SessionStatus;
}>;


export type MarkSessionMutation = { __typename: 'Mutation', markSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }
   };

export type AnswerSessionRequestMutationVariables = Exact<{
  sessionId: string;
  accept: boolean;
}>;


export type AnswerSessionRequestMutation = { __typename: 'Mutation', answerSessionRequest:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, coachTimeZone: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, hasSignedNotes: boolean, typeName: string | null, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, startsAt: string | null, askedAt: string, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, sessionId: string, clientId: string, authorName: string, mine: boolean, visibility: NoteVisibility, status: NoteStatus, body: string, version: number, savedAt: string, signedAt: string | null, headings: Array<{ __typename: 'NoteHeading', heading: string, hint: string }>, readers: Array<{ __typename: 'MemberRef', id: string, name: string }>, addenda: Array<{ __typename: 'Addendum', id: string, authorName: string, body: string, at: string }>, agreed: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus, addedAfterSigningAt: string | null }> }>, openPoints: Array<{ __typename: 'AgreedAction', actionId: string, planId: string, title: string, status: ActionStatus }> }
   };

export type SeriesPreviewQueryVariables = Exact<{
  input: SeriesPreviewInput;
}>;


export type SeriesPreviewQuery = { __typename: 'Query', seriesPreview: { __typename: 'SeriesPreview', coachId: string, timeZone: string, repeats: SessionRepeats, dates: Array<{ __typename: 'SeriesDate', date: string, startsAt: string, startsNow: string | null, keepsTime: boolean, conflicts: Array<SessionConflict> }> } };

export type SeriesChangePreviewQueryVariables = Exact<{
  input: SeriesChangePreviewInput;
}>;


export type SeriesChangePreviewQuery = { __typename: 'Query', seriesChangePreview: { __typename: 'SeriesPreview', coachId: string, timeZone: string, repeats: SessionRepeats, dates: Array<{ __typename: 'SeriesDate', date: string, startsAt: string, sessionId: string | null, startsNow: string | null, keepsTime: boolean, conflicts: Array<SessionConflict> }> } };

export type SessionSeriesPartsFragment = { __typename: 'SessionSeries', id: string, repeats: SessionRepeats, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> }> };

export type PlanSeriesMutationVariables = Exact<{
  input: PlanSeriesInput;
}>;


export type PlanSeriesMutation = { __typename: 'Mutation', planSeries:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionSeries', id: string, repeats: SessionRepeats, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> }> }
   };

export type ChangeSeriesMutationVariables = Exact<{
  input: ChangeSeriesInput;
}>;


export type ChangeSeriesMutation = { __typename: 'Mutation', changeSeries:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionSeries', id: string, repeats: SessionRepeats, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> }> }
   };

export type CancelSeriesMutationVariables = Exact<{
  sessionId: string;
  scope: SeriesScope;
}>;


export type CancelSeriesMutation = { __typename: 'Mutation', cancelSeries:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SessionSeries', id: string, repeats: SessionRepeats, sessions: Array<{ __typename: 'Session', id: string, clientId: string, callName: string, clientName: string, clientTimeZone: string, coachId: string, coachName: string, startsAt: string, minutes: number, place: string, link: string, status: SessionStatus, version: number, seriesId: string | null, repeats: SessionRepeats | null, request: { __typename: 'SessionRequest', asked: SessionAsked, answer: SessionAnswer | null } | null, partner: { __typename: 'SessionPartner', sessionId: string, clientId: string, callName: string, name: string, status: SessionStatus } | null, notes: Array<{ __typename: 'Note', id: string, mine: boolean, status: NoteStatus, visibility: NoteVisibility }> }> }
   };

export type SurpriseToGiveQueryVariables = Exact<{ [key: string]: never; }>;


export type SurpriseToGiveQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, status: PlanStatus, otherAlias: string, steps: Array<{ __typename: 'Step', id: string, actions: Array<{ __typename: 'Action', id: string, title: string, guidance: string, surprise: boolean, status: ActionStatus, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null, takeBackUntil: string } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }> }> } | null, safetyCheck: { __typename: 'SafetyCheck', isFresh: boolean } };

export type GiveSurpriseMutationVariables = Exact<{
  input: GiveSurpriseInput;
}>;


export type GiveSurpriseMutation = { __typename: 'Mutation', giveSurprise:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RecordSurpriseOutcomeMutationVariables = Exact<{
  input: RecordSurpriseOutcomeInput;
}>;


export type RecordSurpriseOutcomeMutation = { __typename: 'Mutation', recordSurpriseOutcome:
    | { __typename: 'Plan', id: string, today: string, status: PlanStatus, ending: Ending | null, endedAt: string | null, pausedOn: string | null, resumesOn: string | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, outreach: boolean, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanStepPartsFragment = { __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> };

export type PlanToEditQueryVariables = Exact<{
  clientId: string;
}>;


export type PlanToEditQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, name: string, callName: string, timeZone: string, otherAlias: string }, plan: { __typename: 'Plan', id: string, title: string, status: PlanStatus } | null } };

export type PlanContentQueryVariables = Exact<{
  planId: string;
}>;


export type PlanContentQuery = { __typename: 'Query', planContent: { __typename: 'PlanContent', planId: string, contentVersion: number, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, templateSteps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, dueFrom: Array<{ __typename: 'DueDaysFrom', step: string, day: string }> }, plan: { __typename: 'Plan', id: string, startsOn: string, today: string, steps: Array<{ __typename: 'Step', id: string, key: string, status: StepStatus, opensAt: string | null, endedAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, doneAt: string | null, dueOn: string | null }> }> } };

export type PlanEditPreviewQueryVariables = Exact<{
  input: PlanStepsInput;
}>;


export type PlanEditPreviewQuery = { __typename: 'Query', planEditPreview:
    | { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type EditPlanMutationVariables = Exact<{
  input: EditPlanInput;
}>;


export type EditPlanMutation = { __typename: 'Mutation', editPlan:
    | { __typename: 'Plan', id: string, clientId: string, callName: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, pausedOn: string | null, resumesOn: string | null, ending: Ending | null, endedAt: string | null, endingNote: string | null, templateTitle: string, templateVersion: number, boundary: Boundary, otherAlias: string, currentStep: string | null, nextAction: string | null, nextOpening: string | null, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null, readiness: { __typename: 'PlanReadiness', questionnaire: string, title: string, startedAt: string | null, outcome: Outcome | null, until: string | null, byName: string | null, reason: string | null } | null, allowance: { __typename: 'Allowance', max: number, days: number, quietFrom: string | null, quietTo: string | null } | null, progress: { __typename: 'Progress', done: number, total: number }, steps: Array<{ __typename: 'Step', id: string, key: string, title: string, purpose: string, guidance: string, outreach: boolean, status: StepStatus, opensAt: string | null, approvedAt: string | null, endedAt: string | null, waitReason: string | null, skipReason: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, stone: { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }, moreLocks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, days: number | null, anchor: WaitAnchor | null, floor: number | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, reach: Reach, noReachReason: string | null, noReachBy: string | null, status: ActionStatus, doneAt: string | null, dueOn: string | null, overdue: boolean, fromNote: string | null, given: { __typename: 'Surprise', givenOn: string, outcome: SurpriseOutcome | null } | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanMovePartsFragment = { __typename: 'PlanMove', mapping: Array<{ __typename: 'MappedStep', step: string, title: string, to: string | null }>, steps: Array<{ __typename: 'VersionStep', key: string, title: string }>, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, conflicts: Array<{ __typename: 'MoveConflict', path: string, step: string, action: string | null, field: string, plan: string | null, version: string | null, chosen: ConflictSide, planForm: { __typename: 'FormVersionName', title: string, number: number } | null, versionForm: { __typename: 'FormVersionName', title: string, number: number } | null }>, kept: Array<{ __typename: 'MoveKept', kind: KeptKind, step: string | null, action: string | null, rule: { __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } };

export type PlanMoveQueryVariables = Exact<{
  input: PlanMoveInput;
}>;


export type PlanMoveQuery = { __typename: 'Query', planMove:
    | { __typename: 'PlanMove', mapping: Array<{ __typename: 'MappedStep', step: string, title: string, to: string | null }>, steps: Array<{ __typename: 'VersionStep', key: string, title: string }>, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, conflicts: Array<{ __typename: 'MoveConflict', path: string, step: string, action: string | null, field: string, plan: string | null, version: string | null, chosen: ConflictSide, planForm: { __typename: 'FormVersionName', title: string, number: number } | null, versionForm: { __typename: 'FormVersionName', title: string, number: number } | null }>, kept: Array<{ __typename: 'MoveKept', kind: KeptKind, step: string | null, action: string | null, rule: { __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanToMoveQueryVariables = Exact<{
  planId: string;
}>;


export type PlanToMoveQuery = { __typename: 'Query', newerVersions: Array<{ __typename: 'NewerVersion', id: string, number: number }>, planOffer: { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null } | null, plan: { __typename: 'Plan', id: string, today: string, timeZone: string, templateVersion: number, steps: Array<{ __typename: 'Step', id: string, key: string, status: StepStatus, opensAt: string | null, locks: Array<{ __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null }>, actions: Array<{ __typename: 'Action', id: string, key: string, dueOn: string | null }> }> } };

export type PlansOnOlderVersionsQueryVariables = Exact<{
  templateId: string;
  after?: string | null | undefined;
}>;


export type PlansOnOlderVersionsQuery = { __typename: 'Query', plansOnOlderVersions: { __typename: 'OlderPlanPage', next: string | null, plans: Array<{ __typename: 'OlderPlan', planId: string, clientId: string, clientName: string, title: string, number: number, state: PlanOfferState | null }> } };

export type OfferVersionMutationVariables = Exact<{
  input: OfferVersionInput;
}>;


export type OfferVersionMutation = { __typename: 'Mutation', offerVersion:
    | { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawOfferMutationVariables = Exact<{
  offerId: string;
}>;


export type WithdrawOfferMutation = { __typename: 'Mutation', withdrawOffer:
    | { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type OutcomeTablePartsFragment = { __typename: 'OutcomeTable', fromVersion: number, toVersion: number, started: number | null, running: number | null, ended: number | null, steps: Array<{ __typename: 'StepOutcome', key: string, title: string, here: number | null, stopped: number | null, medianDays: number | null }>, finished: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, added: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, endings: Array<{ __typename: 'EndingOutcome', ending: Ending, plans: number | null }> };

export type TemplateOutcomesQueryVariables = Exact<{
  id: string;
}>;


export type TemplateOutcomesQuery = { __typename: 'Query', template: { __typename: 'Template', id: string, title: string }, templateOutcomes: { __typename: 'TemplateOutcomes', ofPractice: boolean, all: { __typename: 'OutcomeTable', fromVersion: number, toVersion: number, started: number | null, running: number | null, ended: number | null, steps: Array<{ __typename: 'StepOutcome', key: string, title: string, here: number | null, stopped: number | null, medianDays: number | null }>, finished: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, added: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, endings: Array<{ __typename: 'EndingOutcome', ending: Ending, plans: number | null }> } | null, versions: Array<{ __typename: 'OutcomeTable', fromVersion: number, toVersion: number, started: number | null, running: number | null, ended: number | null, steps: Array<{ __typename: 'StepOutcome', key: string, title: string, here: number | null, stopped: number | null, medianDays: number | null }>, finished: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, added: { __typename: 'PlaceOutcome', here: number | null, stopped: number | null }, endings: Array<{ __typename: 'EndingOutcome', ending: Ending, plans: number | null }> }> } };

export type TemplateContentPartsFragment = { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null };

export type TemplateDraftPartsFragment = { __typename: 'Template', id: string, title: string, summary: string, draft: { __typename: 'TemplateDraft', version: number, savedAt: string, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null }, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> } | null };

export type TemplateVersionPartsFragment = { __typename: 'TemplateVersion', id: string, number: number, publishedAt: string, mayRecall: boolean, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null };

export type TemplateVersionsPartsFragment = { __typename: 'Template', id: string, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedAt: string, mayRecall: boolean, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null }> };

export type TemplateSummaryPartsFragment = { __typename: 'TemplateSummary', id: string, slug: string | null, fromLibrary: boolean, title: string, summary: string, tags: Array<string>, steps: number, publishedVersion: number | null, hasDraft: boolean, shared: boolean, mine: boolean, ownerName: string | null, updatedAt: string };

export type TemplatesPageQueryVariables = Exact<{
  search?: string | null | undefined;
  tag?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TemplatesPageQuery = { __typename: 'Query', templates: { __typename: 'TemplateConnection', edges: Array<{ __typename: 'TemplateEdge', cursor: string, node: { __typename: 'TemplateSummary', id: string, slug: string | null, fromLibrary: boolean, title: string, summary: string, tags: Array<string>, steps: number, publishedVersion: number | null, hasDraft: boolean, shared: boolean, mine: boolean, ownerName: string | null, updatedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AssignableTemplatesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AssignableTemplatesQuery = { __typename: 'Query', templates: { __typename: 'TemplateConnection', edges: Array<{ __typename: 'TemplateEdge', cursor: string, node: { __typename: 'TemplateSummary', id: string, slug: string | null, fromLibrary: boolean, title: string, summary: string, tags: Array<string>, steps: number, publishedVersion: number | null, hasDraft: boolean, shared: boolean, mine: boolean, ownerName: string | null, updatedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TemplatePageQueryVariables = Exact<{
  id: string;
}>;


export type TemplatePageQuery = { __typename: 'Query', template: { __typename: 'Template', slug: string | null, fromLibrary: boolean, shared: boolean, mine: boolean, tags: Array<string>, id: string, title: string, summary: string, lineage: { __typename: 'Lineage', kind: LineageKind, title: string, version: number | null, author: string | null, practice: string | null, exportedOn: string | null, copiedFrom: { __typename: 'LineageSource', title: string, version: number | null } | null } | null, draft: { __typename: 'TemplateDraft', version: number, savedAt: string, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null }, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> } | null, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedAt: string, mayRecall: boolean, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null }> } };

export type TemplatePreviewQueryVariables = Exact<{
  id: string;
}>;


export type TemplatePreviewQuery = { __typename: 'Query', template: { __typename: 'Template', id: string, title: string, summary: string, mine: boolean, draft: { __typename: 'TemplateDraft', version: number, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null } } | null, latest: { __typename: 'TemplateVersion', id: string, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null } } | null } };

export type TemplateContentsQueryVariables = Exact<{
  id: string;
}>;


export type TemplateContentsQuery = { __typename: 'Query', template: { __typename: 'Template', id: string, title: string, summary: string, versions: Array<{ __typename: 'TemplateVersion', title: string, id: string, number: number, publishedAt: string, mayRecall: boolean, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null }, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null }> } };

export type TemplateTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TemplateTagsQuery = { __typename: 'Query', templateTags: Array<string> };

export type TemplateFileQueryVariables = Exact<{
  templateId: string;
  version?: number | null | undefined;
  named: boolean;
}>;


export type TemplateFileQuery = { __typename: 'Query', templateFile: string };

export type AssignPageQueryVariables = Exact<{
  clientId: string;
}>;


export type AssignPageQuery = { __typename: 'Query', client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, name: string, callName: string, pronouns: string, timeZone: string, otherAlias: string, boundary: Boundary, archivedAt: string | null }, plan: { __typename: 'Plan', id: string, title: string, status: PlanStatus } | null, readiness: { __typename: 'ClientReadiness', questionnaire: string, title: string, outcome: Outcome | null, isReady: boolean, until: string | null } } };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateTemplateInput;
}>;


export type CreateTemplateMutation = { __typename: 'Mutation', createTemplate:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, title: string }
   };

export type ImportTemplateMutationVariables = Exact<{
  input: ImportTemplateInput;
}>;


export type ImportTemplateMutation = { __typename: 'Mutation', importTemplate:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null, fileProblems: Array<{ __typename: 'FileProblem', path: string, message: string }> | null }
    | { __typename: 'Template', id: string, title: string }
   };

export type CopyTemplateMutationVariables = Exact<{
  input: CopyTemplateInput;
}>;


export type CopyTemplateMutation = { __typename: 'Mutation', copyTemplate:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, title: string }
   };

export type SaveTemplateDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveTemplateDraftMutation = { __typename: 'Mutation', saveDraft:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, title: string, summary: string, draft: { __typename: 'TemplateDraft', version: number, savedAt: string, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null }, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> } | null }
   };

export type PublishTemplateMutationVariables = Exact<{
  templateId: string;
  version: number;
}>;


export type PublishTemplateMutation = { __typename: 'Mutation', publishTemplate:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, title: string, summary: string, draft: { __typename: 'TemplateDraft', version: number, savedAt: string, content: { __typename: 'TemplateContent', about: string, readiness: string | null, steps: Array<{ __typename: 'StepDefinition', key: string, title: string, purpose: string, guidance: string, outreach: boolean, opens: Array<{ __typename: 'OpeningRule', kind: OpeningRuleKind, step: string | null, days: number | null, anchor: WaitAnchor | null, floor: number | null, urgeAtMost: number | null, date: string | null }>, actions: Array<{ __typename: 'ActionDefinition', key: string, kind: ActionKind, title: string, guidance: string, required: boolean, reach: Reach | null, noReachReason: string | null, surprise: boolean | null, dueAfterDays: number | null, prompt: string | null, questionnaire: string | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null }> }>, files: Array<{ __typename: 'PlacedFile', step: string | null, action: string | null, file: string }> | null }, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> } | null, versions: Array<{ __typename: 'TemplateVersion', id: string, number: number, publishedAt: string, mayRecall: boolean, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null }> }
   };

export type SetTemplateTagsMutationVariables = Exact<{
  input: SetTemplateTagsInput;
}>;


export type SetTemplateTagsMutation = { __typename: 'Mutation', setTemplateTags:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, tags: Array<string> }
   };

export type ShareTemplateMutationVariables = Exact<{
  templateId: string;
  shared: boolean;
}>;


export type ShareTemplateMutation = { __typename: 'Mutation', shareTemplate:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'Template', id: string, shared: boolean }
   };

export type RecallVersionMutationVariables = Exact<{
  input: RecallVersionInput;
}>;


export type RecallVersionMutation = { __typename: 'Mutation', recallVersion:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'TemplateVersion', id: string, number: number, publishedAt: string, mayRecall: boolean, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null }
   };

export type VersionsInUseQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VersionsInUseQuery = { __typename: 'Query', versionsInUse: { __typename: 'VersionInUseConnection', edges: Array<{ __typename: 'VersionInUseEdge', node: { __typename: 'VersionInUse', id: string, title: string, number: number, publishedAt: string, authorName: string, plans: number, recall: { __typename: 'VersionRecall', at: string, reason: string, byName: string | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeleteTemplateMutationVariables = Exact<{
  templateId: string;
}>;


export type DeleteTemplateMutation = { __typename: 'Mutation', deleteTemplate:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type AssignPlanMutationVariables = Exact<{
  input: AssignPlanInput;
}>;


export type AssignPlanMutation = { __typename: 'Mutation', assignPlan:
    | { __typename: 'Plan', id: string, clientId: string, title: string, status: PlanStatus, startsOn: string, readiness: { __typename: 'PlanReadiness', outcome: Outcome | null } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type TermsTextPartsFragment = { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string };

export type CurrentTermsPartsFragment = { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } };

export type MyTermsPartsFragment = { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } }, acceptances: Array<{ __typename: 'TermsAcceptance', id: string, at: string, kind: TermsKind, granted: boolean, text: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string } | null }>, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null };

export type AgreementSignaturePartsFragment = { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean };

export type MyTermsAskedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTermsAskedQuery = { __typename: 'Query', myTerms: { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, publishedAt: string | null }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, publishedAt: string | null }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, publishedAt: string | null } } } };

export type MyTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTermsQuery = { __typename: 'Query', myTerms: { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } }, acceptances: Array<{ __typename: 'TermsAcceptance', id: string, at: string, kind: TermsKind, granted: boolean, text: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string } | null }>, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null } };

export type AcceptTermsMutationVariables = Exact<{
  input: AcceptTermsInput;
}>;


export type AcceptTermsMutation = { __typename: 'Mutation', acceptTerms:
    | { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } }, acceptances: Array<{ __typename: 'TermsAcceptance', id: string, at: string, kind: TermsKind, granted: boolean, text: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string } | null }>, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawHealthDataMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawHealthDataMutation = { __typename: 'Mutation', withdrawHealthData:
    | { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } }, acceptances: Array<{ __typename: 'TermsAcceptance', id: string, at: string, kind: TermsKind, granted: boolean, text: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string } | null }>, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PracticeTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeTermsQuery = { __typename: 'Query', practiceTerms: Array<{ __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }> };

export type PublishTermsMutationVariables = Exact<{
  input: PublishTermsInput;
}>;


export type PublishTermsMutation = { __typename: 'Mutation', publishTerms:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }
   };

export type AcceptedTermsPartsFragment = { __typename: 'AcceptedTerms', kind: TermsKind, at: string, granted: boolean, number: number | null, shipped: boolean | null, isCurrent: boolean, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null };

export type SignAgreementMutationVariables = Exact<{
  input: SignAgreementInput;
}>;


export type SignAgreementMutation = { __typename: 'Mutation', signAgreement:
    | { __typename: 'MyTerms', isFirstTime: boolean, changed: Array<TermsKind>, healthDataConsent: boolean, asksSignature: boolean, inForce: { __typename: 'CurrentTerms', agreement: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, privacyNotice: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, healthData: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string }, responsible: { __typename: 'ResponsiblePractice', practiceName: string, contactName: string, contactEmail: string } }, acceptances: Array<{ __typename: 'TermsAcceptance', id: string, at: string, kind: TermsKind, granted: boolean, text: { __typename: 'TermsText', id: string, kind: TermsKind, number: number, shipped: boolean, publishedAt: string | null, body: string } | null }>, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type SignatureOfClientQueryVariables = Exact<{
  clientId: string;
}>;


export type SignatureOfClientQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, asksSignature: boolean }, client: { __typename: 'Client', profile: { __typename: 'ClientProfile', id: string, callName: string, terms: Array<{ __typename: 'AcceptedTerms', kind: TermsKind, at: string, granted: boolean, number: number | null, shipped: boolean | null, isCurrent: boolean, signature: { __typename: 'AgreementSignature', at: string, name: string, number: number, shipped: boolean, isCurrent: boolean } | null }> } } };

export type PracticeAsksSignatureQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeAsksSignatureQuery = { __typename: 'Query', practice: { __typename: 'Practice', id: string, asksSignature: boolean } };

export type SetAsksSignatureMutationVariables = Exact<{
  asks: boolean;
}>;


export type SetAsksSignatureMutation = { __typename: 'Mutation', setAsksSignature:
    | { __typename: 'Practice', id: string, asksSignature: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ClientTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientTodayQuery = { __typename: 'Query', clientToday: { __typename: 'ClientToday', now: string, today: string, timeZone: string, callName: string, coachName: string, checkedIn: boolean, onHold: boolean, plan: { __typename: 'TodayPlan', id: string, title: string, status: PlanStatus, startsOn: string, resumesOn: string | null, done: number, total: number, offered: boolean, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, step: { __typename: 'TodayStep', id: string, title: string, purpose: string, guidance: string, actions: Array<{ __typename: 'TodayAction', id: string, kind: ActionKind, title: string, guidance: string, prompt: string | null, questionnaire: string | null, required: boolean, surprise: boolean, reach: Reach, status: ActionStatus, dueOn: string | null, overdue: boolean, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, habit: { __typename: 'HabitState', count: number, today: number, yesterday: number | null, times: number, per: HabitPeriod, periodsMet: number, periods: number } | null }> } | null } | null, planEdits: Array<{ __typename: 'TodayEdit', id: string, at: string, by: string, reason: string | null, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }>, nextSession: { __typename: 'TodaySession', id: string, startsAt: string, minutes: number, place: string, link: string, coachName: string } | null, shared: Array<{ __typename: 'SharedNote', id: string, sessionId: string, sessionAt: string, authorName: string, signedAt: string, body: string }> } };

export type LastEndedPlanQueryVariables = Exact<{ [key: string]: never; }>;


export type LastEndedPlanQuery = { __typename: 'Query', myPlan: { __typename: 'Plan', id: string, title: string, status: PlanStatus, startsOn: string, timeZone: string, ending: Ending | null, endedAt: string | null, steps: Array<{ __typename: 'Step', id: string, status: StepStatus, actions: Array<{ __typename: 'Action', id: string, status: ActionStatus, habit: { __typename: 'HabitState', count: number, periodsMet: number } | null, reflection: { __typename: 'Reflection', id: string, text: string } | null, result: { __typename: 'QuestionnaireResult', id: string } | null }> }> } | null, readinessCheck: { __typename: 'ReadinessCheck', isReady: boolean, until: string | null, latest: { __typename: 'QuestionnaireResult', outcome: Outcome } | null } };

export type ClosePlanEditsMutationVariables = Exact<{
  input: ClosePlanEditsInput;
}>;


export type ClosePlanEditsMutation = { __typename: 'Mutation', closePlanEdits: boolean };

export type MyProfilePartsFragment = { __typename: 'ClientProfile', id: string, callName: string, pronouns: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, version: number, otherPersonId: string, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { __typename: 'Query', myProfile: { __typename: 'ClientProfile', id: string, callName: string, pronouns: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, version: number, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, otherPersonId: string, coach: { __typename: 'MemberRef', id: string, name: string }, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }>, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> } };

export type UpdateMyProfileMutationVariables = Exact<{
  input: ClientProfileInput;
}>;


export type UpdateMyProfileMutation = { __typename: 'Mutation', updateMyProfile:
    | { __typename: 'ClientProfile', id: string, callName: string, pronouns: string, timeZone: string, reachBy: ReachBy, reachNote: string, otherAlias: string, version: number, otherPersonId: string, coach: { __typename: 'MemberRef', id: string, name: string }, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RecordBoundaryMutationVariables = Exact<{
  input: SetBoundaryInput;
}>;


export type RecordBoundaryMutation = { __typename: 'Mutation', setBoundary:
    | { __typename: 'ClientProfile', id: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type BoundaryPartsFragment = { __typename: 'ClientProfile', boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }> };

export type BoundaryChangePartsFragment = { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus };

export type SessionFileQueryVariables = Exact<{
  id: string;
}>;


export type SessionFileQuery = { __typename: 'Query', sessionFile: string };

export type LineagePartsFragment = { __typename: 'Lineage', kind: LineageKind, title: string, version: number | null, author: string | null, practice: string | null, exportedOn: string | null, copiedFrom: { __typename: 'LineageSource', title: string, version: number | null } | null };

export type FileRefusalPartsFragment = { __typename: 'Refusal', fileProblems: Array<{ __typename: 'FileProblem', path: string, message: string }> | null };

export type OtherPersonsPartsFragment = { __typename: 'ClientProfile', otherPersonId: string, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> };

export type ProposeOtherPersonMutationVariables = Exact<{
  input: ProposeOtherPersonInput;
}>;


export type ProposeOtherPersonMutation = { __typename: 'Mutation', proposeOtherPerson:
    | { __typename: 'ClientProfile', id: string, otherPersonId: string, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type ConfirmOtherPersonMutationVariables = Exact<{
  clientId: string;
  personId: string;
}>;


export type ConfirmOtherPersonMutation = { __typename: 'Mutation', confirmOtherPerson:
    | { __typename: 'ClientProfile', id: string, otherAlias: string, boundary: Boundary, boundaryUntil: string | null, boundaryReason: string, boundarySince: string, otherPersonId: string, pendingBoundary: { __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus } | null, boundaryHistory: Array<{ __typename: 'BoundaryChange', id: string, boundary: Boundary, until: string | null, endedOn: string | null, reason: string, at: string, takesEffectAt: string, needsConfirmation: boolean, byName: string | null, status: BoundaryChangeStatus }>, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type WithdrawOtherPersonMutationVariables = Exact<{
  clientId: string;
  personId: string;
}>;


export type WithdrawOtherPersonMutation = { __typename: 'Mutation', withdrawOtherPerson:
    | { __typename: 'ClientProfile', id: string, otherPersonId: string, otherPersons: Array<{ __typename: 'OtherPerson', id: string, alias: string, current: boolean, createdAt: string, confirmedAt: string | null, confirmedBy: string | null, boundary: Boundary, boundaryUntil: string | null, lastSurpriseOn: string | null }> }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type PlanChangePartsFragment = { __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null };

export type PlanChangeValuePartsFragment = { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null };

export type PlanEditPartsFragment = { __typename: 'PlanEdit', id: string, at: string, by: string, kind: PlanEditKind, reason: string | null, reasonShared: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> };

export type PlanEditsQueryVariables = Exact<{
  planId: string;
  before?: string | null | undefined;
}>;


export type PlanEditsQuery = { __typename: 'Query', planEdits: Array<{ __typename: 'PlanEdit', id: string, at: string, by: string, kind: PlanEditKind, reason: string | null, reasonShared: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }> }> };

export type PlanDatesPartsFragment = { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> };

export type PlanOfferPartsFragment = { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null };

export type PlanOfferQueryVariables = Exact<{
  planId: string;
}>;


export type PlanOfferQuery = { __typename: 'Query', planOffer: { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null } | null };

export type RevertOfferMutationVariables = Exact<{
  offerId: string;
}>;


export type RevertOfferMutation = { __typename: 'Mutation', revertOffer:
    | { __typename: 'PlanOffer', id: string, state: PlanOfferState, by: string, at: string, toNumber: number, answeredAt: string | null, revertUntil: string | null, revertedAt: string | null, revertedBy: string | null, canAccept: boolean, changes: Array<{ __typename: 'PlanChange', kind: PlanChangeKind, step: string | null, action: string | null, field: PlanField | null, before: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null, after: { __typename: 'PlanChangeValue', text: string | null, days: number | null, yes: boolean | null, habit: { __typename: 'HabitRule', times: number, per: HabitPeriod, periods: number } | null } | null }>, preview: { __typename: 'PlanEditPreview', lapsedApprovals: Array<string>, stones: Array<{ __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null }>, actions: Array<{ __typename: 'PreviewedAction', key: string, title: string, dueOn: string | null }>, waits: Array<{ __typename: 'PreviewedWait', step: string, until: string }> } | null }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };

export type RefusalPartsFragment = { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null };

export type LockPartsFragment = { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null };

export type StonePartsFragment = { __typename: 'Stone', key: string, title: string, status: StepStatus, outreach: boolean, opensAt: string | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, nextLock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null };

export type MePartsFragment = { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> };

export type MembershipPartsFragment = { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } };

export type SignedInPartsFragment = { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } };

export type RefreshSessionMutationVariables = Exact<{
  practiceId?: string | null | undefined;
}>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession:
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
    | { __typename: 'SignedIn', accessToken: string, expiresAt: string, clientTimeZone: string | null, deviceSecret: string, deviceSecretNumber: number, earlierDeviceSecrets: Array<string>, me: { __typename: 'Me', account: { __typename: 'Account', id: string, email: string, name: string, lockAfterMinutes: number | null }, member: { __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, clientId: string | null, practice: { __typename: 'PracticeRef', id: string, name: string, timeZone: string } }>, endedAccess: Array<{ __typename: 'EndedAccess', practiceName: string, contact: string }> } }
   };

export type SignOutMutationVariables = Exact<{
  everywhere?: boolean | null | undefined;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'Refusal', code: RefusalCode, message: string, field: string | null, until: string | null, current: string | null, currentVersion: number | null, lock: { __typename: 'Lock', kind: LockKind, outcome: Outcome | null, until: string | null, days: number | null, anchor: WaitAnchor | null, urgeAtMost: number | null, step: string | null, title: string | null, boundary: Boundary | null, ending: Ending | null, questionnaire: string | null } | null, problems: Array<{ __typename: 'TemplateProblem', code: TemplateProblemCode, field: string | null }> | null }
   };
