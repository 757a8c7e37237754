import { registerEnumType } from '@nestjs/graphql';
import { followUpDescriptions } from '../follow-ups/index.js';

export enum AttentionKind {
  LEGAL_ORDER = 'LEGAL_ORDER',
  SAFETY_HOLD = 'SAFETY_HOLD',
  CALL_REQUEST = 'CALL_REQUEST',
  FORM_ALARM = 'FORM_ALARM',
  READINESS = 'READINESS',
  NEW_START = 'NEW_START',
  TRANSFER = 'TRANSFER',
  ACCESS_REQUEST = 'ACCESS_REQUEST',
  COUPLE_WAITING = 'COUPLE_WAITING',
  COUPLE_LEFT = 'COUPLE_LEFT',
  RECALLED = 'RECALLED',
  OTHER_PERSON = 'OTHER_PERSON',
  CONSENT_WITHDRAWN = 'CONSENT_WITHDRAWN',
  COUPLE_ANSWERED = 'COUPLE_ANSWERED',
  COUPLE_MESSAGES = 'COUPLE_MESSAGES',
  OFFER_ACCEPTED = 'OFFER_ACCEPTED',
  OFFER_DECLINED = 'OFFER_DECLINED',
  SESSION_ASKED = 'SESSION_ASKED',
  APPROVAL = 'APPROVAL',
  SESSION_TODAY = 'SESSION_TODAY',
  UNSIGNED_NOTE = 'UNSIGNED_NOTE',
  URGE_UP = 'URGE_UP',
  ALLOWANCE = 'ALLOWANCE',
  MOOD_DOWN = 'MOOD_DOWN',
  UNREAD = 'UNREAD',
  OVERDUE = 'OVERDUE',
  QUIET = 'QUIET',
  NOTHING_PLANNED = 'NOTHING_PLANNED',
}
registerEnumType(AttentionKind, {
  name: 'AttentionKind',
  description: 'Why a client needs the coach, in display order.',
  valuesMap: {
    ...followUpDescriptions,
    COUPLE_WAITING: {
      description:
        'Joint work of a couple waits for the coach, because something limits it on this side: never why.',
    },
    COUPLE_LEFT: { description: 'The client left joint work.' },
    RECALLED: {
      description: 'The version that the plan was made from was recalled, and outreach is paused.',
    },
    OTHER_PERSON: {
      description: 'The client named a new other person, whom a coach has to confirm.',
    },
    CONSENT_WITHDRAWN: {
      description:
        'The client withdrew consent to health and relationship data. No reason is stored.',
    },
    COUPLE_ANSWERED: { description: 'The client answered about working as a couple.' },
    COUPLE_MESSAGES: { description: 'The client wrote in the thread of their couple.' },
    OFFER_ACCEPTED: {
      description: 'The client accepted a newer version of the plan. Until it is dismissed.',
    },
    OFFER_DECLINED: {
      description: 'The client keeps the plan as it is. No reason is asked for.',
    },
    SESSION_ASKED: {
      description: 'The client asked to move or cancel a session, and waits for an answer.',
    },
    APPROVAL: { description: "A step needs only the coach's approval to open." },
    SESSION_TODAY: { description: 'A session today.' },
    UNSIGNED_NOTE: { description: "The coach's unsigned drafts about one session." },
    URGE_UP: { description: 'The urge went up. Only while the client shares check-ins.' },
    ALLOWANCE: {
      description: 'More contacts than agreed. Only while the client shares the contact log.',
    },
    MOOD_DOWN: { description: 'The mood went down. Only while the client shares check-ins.' },
    UNREAD: { description: 'The client shared something that the coach has not opened yet.' },
    OVERDUE: { description: 'Open actions are past their due day.' },
    QUIET: { description: 'A plan is active, and the client has been quiet.' },
    NOTHING_PLANNED: {
      description:
        'A plan is active, and for a while there has been no session, and none is planned.',
    },
  },
});

/** The sections of a client's page that show what was shared. */
export enum SharedSection {
  REFLECTIONS = 'REFLECTIONS',
  ANSWERS = 'ANSWERS',
  BREATHER = 'BREATHER',
  FORMS = 'FORMS',
  JOURNAL = 'JOURNAL',
  MESSAGES = 'MESSAGES',
  FILES = 'FILES',
}
registerEnumType(SharedSection, {
  name: 'SharedSection',
  description: "A section of the client's page that shows what the client shared.",
  valuesMap: {
    REFLECTIONS: { description: 'Reflections.' },
    ANSWERS: { description: 'Answers to questionnaires.' },
    BREATHER: { description: 'Breathers.' },
    FORMS: { description: 'Answers to forms that coaches make.' },
    JOURNAL: { description: 'Entries of the journal.' },
    MESSAGES: { description: 'Messages from the client.' },
    FILES: { description: 'Files that the client added.' },
  },
});
