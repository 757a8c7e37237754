import { jpeg } from '../../support/jpeg.js';
import { readyAnswers } from '../../support/plans.js';
import { ON_ATTENTION } from './attempts-on-attention.js';
import { ON_CALENDARS, READING_CALENDARS } from './attempts-on-calendars.js';
import { ON_BOOKING, READING_BOOKING } from './attempts-on-booking.js';
import { ON_LEADS, READING_LEADS } from './attempts-on-leads.js';
import { ON_INVITATIONS, READING_INVITATIONS } from './attempts-on-invitations.js';
import { ON_TRANSFERS } from './attempts-on-transfers.js';
import { ON_OTHER_PERSONS } from './attempts-on-other-persons.js';
import { ON_TEMPLATES, READING_TEMPLATES } from './attempts-on-templates.js';
import { ON_FORMS, READING_FORMS } from './attempts-on-forms.js';
import { ON_PACKAGES, READING_PACKAGES } from './attempts-on-packages.js';
import { ENDING_JOURNAL, ON_JOURNAL, READING_JOURNAL } from './attempts-on-journal.js';
import { ON_FILES, READING_FILES } from './attempts-on-files.js';
import { ON_MESSAGES, READING_MESSAGES } from './attempts-on-messages.js';
import { ON_NOTES, READING_NOTES } from './attempts-on-notes.js';
import { ON_TERMS } from './attempts-on-terms.js';
import { ON_COUPLES } from './attempts-on-couples.js';
import { ON_EDITS, READING_EDITS } from './attempts-on-edits.js';
import { ON_FOLLOW_UPS } from './attempts-on-follow-ups.js';
import { denied, deniedEach, nothing, own, takesId, type Attempt } from './attempt.js';
import type { RootField } from './operations.js';
import * as sent from './sent.js';

const { FUTURE, TOKEN, CHECKED, ANSWERS, SAFE, PASSWORD, POINT } = sent;
const { timelineAfter } = sent;
const mixed = { nobodyMay: true } as const;

/**
 * Attempts by strangers on every root field of the schema. People with access run them in the same order, so operations
 * that delete come after those that need the data.
 */
export const ATTEMPTS: Record<RootField, Attempt[]> = {
  'Query.me': [own()],
  'Query.signedInPlaces': [own()],
  'Query.signInCodes': [own()],
  'Query.invitation': [
    nothing((t) => ({ token: t.invitationId })),
    nothing((t) => ({ token: TOKEN(t.invitationId) })),
  ],
  'Query.addressToConfirm': [nothing((t) => ({ token: TOKEN(t.invitationId) }))],
  'Query.practice': [own()],
  'Query.myStaffProfile': [own()],
  ...READING_INVITATIONS,
  'Query.caseload': [
    own(() => ({ first: 100 })),
    own(() => ({ filter: 'INVITED' })),
    own(() => ({ filter: 'ARCHIVED' })),
    own(() => ({ search: '%' })),
    own((t) => ({ after: t.caseloadCursor })),
    { args: (t) => ({ search: t.name }), outcome: 'NOTHING' },
    { args: (t) => ({ search: t.email }), outcome: 'NOTHING' },
    { args: (t) => ({ coachId: t.coachId }), outcome: 'NOTHING' },
  ],
  'Query.client': [
    ...deniedEach('id', ['clientId', 'invitedClientId']),
    denied((t) => ({ id: t.memberId }), mixed),
    denied((t) => ({ id: t.clientId, after: t.timelineCursor }), { query: timelineAfter }),
    own((t, m) => ({ id: m.clientId, after: t.timelineCursor }), { query: timelineAfter }),
  ],
  ...READING_TEMPLATES,
  ...READING_FORMS,
  ...READING_BOOKING,
  ...READING_LEADS,
  ...READING_JOURNAL,
  ...READING_FILES,
  ...READING_MESSAGES,
  ...READING_PACKAGES,
  'Query.questionnaire': [
    own(() => ({ key: 'are-you-sure' })),
    denied((t) => ({ key: t.resultId }), mixed),
  ],
  'Query.plan': [
    ...deniedEach('id', ['planId', 'earlierPlanId']),
    denied((t) => ({ id: t.clientId }), mixed),
  ],
  ...READING_EDITS,
  'Query.myPlan': [own()],
  'Query.myProfile': [own()],
  'Query.sessions': [
    own(() => ({ from: '2026-01-01T00:00:00Z', to: '2026-12-31T00:00:00Z', first: 100 })),
    own((t) => ({ after: t.sessionsCursor })),
    own((t) => ({ coachId: t.memberId })),
    { args: (t) => ({ clientId: t.clientId }), outcome: 'NOTHING' },
    // Upcoming sessions: no note of the victim could conflict with the answer.
    { args: (t) => ({ clientId: t.clientId, from: '2026-03-02T09:30:00Z' }), outcome: 'NOTHING' },
    { args: (t) => ({ clientId: t.clientId, after: t.sessionsCursor }), outcome: 'NOTHING' },
  ],
  ...READING_NOTES,
  'Query.missedSession': [own()],
  'Query.session': deniedEach('id', ['heldSessionId', 'plannedSessionId']),
  'Query.checkIns': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.clientId, from: '2026-02-01', to: '2026-04-01' })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.checkInId }), mixed),
  ],
  'Query.contactLog': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.contactId }), mixed),
  ],
  'Query.endings': [own()],
  'Query.letter': [
    denied((t) => ({ planId: t.earlierPlanId })),
    denied((t) => ({ planId: t.planId })),
  ],
  'Query.consents': [own()],
  ...READING_CALENDARS,
  'Query.breathers': [own(() => ({ first: 100 }))],
  'Query.sharedBreathers': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.breatherId }), mixed),
  ],
  'Query.readings': [
    denied((t) => ({ clientId: t.clientId })),
    denied((t) => ({ clientId: t.clientId, kind: 'CHECK_INS', first: 100 })),
    denied((t) => ({ clientId: t.invitedClientId })),
    denied((t) => ({ clientId: t.planId }), mixed),
  ],
  'Query.readers': [own()],
  'Query.readinessCheck': [own()],
  'Query.safetyCheck': [own()],
  'Query.callRequest': [own()],
  'Query.safetyResources': [own()],
  'Query.clientToday': [own()],
  'Query.coachToday': [own()],
  'Query.practiceToday': [own(), own((t) => ({ coachId: t.memberId }))],
  'Query.attentionRules': [own()],

  'Mutation.signUp': [own((t) => ({ email: t.email }), { echoes: true, sendsMail: true })],
  'Mutation.confirmSignUp': [
    nothing((t) => ({
      input: {
        token: TOKEN(t.invitationId),
        password: PASSWORD,
        name: 'Somebody',
        practiceName: 'Elsewhere',
        timeZone: 'UTC',
      },
    })),
  ],
  'Mutation.signIn': [
    nothing((t) => ({ input: { email: t.email, password: PASSWORD } }), { slow: true }),
  ],
  'Mutation.refreshSession': [
    nothing((t) => ({ practiceId: t.practiceId }), { fromElsewhere: true }),
  ],
  'Mutation.requestPasswordReset': [
    own((t) => ({ email: t.email }), { slow: true, echoes: true, sendsMail: true }),
  ],
  'Mutation.resetPassword': [
    nothing((t) => ({ token: TOKEN(t.invitationId), password: PASSWORD })),
  ],
  'Mutation.changePassword': [
    nothing(() => ({ current: PASSWORD, password: `${PASSWORD}.` }), { slow: true }),
  ],
  'Mutation.requestEmailChange': [
    nothing((t) => ({ email: t.email, password: PASSWORD }), { slow: true }),
  ],
  'Mutation.confirmEmailChange': [nothing((t) => ({ token: TOKEN(t.invitationId) }))],

  'Mutation.renamePractice': [
    // With a version that does not exist: callers with access get STALE, and the name stays.
    own(() => ({ name: 'Renamed', timeZone: 'UTC', version: 99, emailName: 'Renamed' })),
  ],
  'Mutation.setTakesReplies': [own(() => ({ takes: false }))],
  'Mutation.setStaffBio': [own(() => ({ input: { bio: 'Hello.' } }))],
  'Mutation.setStaffPhoto': [own(() => ({ photo: jpeg(64, 64).toString('base64') }))],
  'Mutation.renameAccount': [own(() => ({ name: 'Renamed' }))],
  ...ON_ATTENTION,
  ...ON_FOLLOW_UPS,
  ...ON_COUPLES,

  'Mutation.inviteClient': [
    takesId((t) => ({ input: { id: t.invitationId, email: 'a1@example.test', name: 'Somebody' } })),
    own((t) => ({ input: { email: t.email, name: 'Somebody' } }), {
      fromElsewhere: true,
      echoes: true,
    }),
  ],
  'Mutation.inviteCoach': [
    takesId((t) => ({
      input: { id: t.invitationId, email: 'a3@example.test', name: 'Somebody', role: 'OWNER' },
    })),
  ],
  'Mutation.resendInvitation': [denied((t) => ({ invitationId: t.invitationId }))],
  'Mutation.acceptInvitation': [
    nothing((t) => ({ input: { token: TOKEN(t.invitationId), password: PASSWORD } })),
  ],
  'Mutation.updateClient': [
    denied((t) => ({ input: { clientId: t.clientId, version: 1, name: 'Taken over' } })),
    denied((t) => ({ input: { clientId: t.invitedClientId, version: 1, name: 'Taken over' } })),
  ],
  'Mutation.updateMyProfile': [
    denied((t) => ({ input: { clientId: t.clientId, version: 1, callName: 'Taken over' } })),
  ],
  ...ON_OTHER_PERSONS,

  ...ON_TEMPLATES,
  ...ON_FORMS,
  'Mutation.assignPlan': [
    denied((t, m) => ({
      input: { clientId: t.clientId, templateVersionId: m.templateVersionId },
    })),
    denied((t, m) => ({
      input: { clientId: m.invitedClientId, templateVersionId: t.templateVersionId },
    })),
    denied(
      (t, m) => ({ input: { clientId: m.invitedClientId, templateVersionId: t.templateId } }),
      mixed,
    ),
    takesId((t, m) => ({
      input: { id: t.planId, clientId: m.invitedClientId, templateVersionId: m.templateVersionId },
    })),
    takesId((t, m) => ({
      input: { id: t.planId, clientId: m.clientId, templateVersionId: m.templateVersionId },
    })),
  ],
  'Mutation.addAction': [
    denied((t) => ({ input: { ...POINT, stepId: t.stepId, kind: 'ONCE' } })),
    takesId((t, m) => ({
      input: { ...POINT, id: t.openActionId, stepId: m.stepId, kind: 'ONCE' },
    })),
  ],
  ...ON_EDITS,
  'Mutation.countHabit': [
    denied((t) => ({ input: { actionId: t.habitId, on: '2026-03-02', times: 2 } })),
  ],
  'Mutation.saveReflection': [
    denied((t) => ({ input: { actionId: t.unsharedActionId, text: 'Mine now', version: 1 } })),
    denied((t) => ({
      input: { actionId: t.unsharedActionId, text: '', version: 0, shared: true },
    })),
    denied((t) => ({ input: { actionId: t.sharedActionId, text: 'Mine now', version: 1 } })),
  ],
  'Mutation.answerQuestionnaire': [
    denied((t) => ({ input: { actionId: t.unansweredActionId, version: 1, answers: ANSWERS } })),
    takesId(
      (t, m) => ({
        input: { id: t.resultId, actionId: m.unansweredActionId, version: 1, answers: ANSWERS },
      }),
      { sendsMail: true },
    ),
    denied((t) => ({
      input: { actionId: t.answeredActionId, version: 1, answers: ANSWERS },
    })),
  ],
  'Mutation.giveSurprise': [denied((t) => ({ input: { actionId: t.openActionId, ...CHECKED } }))],
  'Mutation.recordSurpriseOutcome': [
    denied((t) => ({ input: { actionId: t.doneActionId, outcome: 'ASKED_TO_STOP' } })),
  ],
  'Mutation.completeAction': [
    denied((t) => ({ actionId: t.openActionId })),
    denied((t) => ({ actionId: t.waitingActionId })),
  ],
  'Mutation.undoAction': [
    denied((t) => ({ actionId: t.doneActionId })),
    denied((t) => ({ actionId: t.sharedActionId })),
  ],
  'Mutation.checkIn': [
    takesId((t) => ({ input: { id: t.checkInId, mood: 1, urge: 9, energy: 1, line: 'Mine' } })),
  ],
  'Mutation.writeLetter': [
    denied((t) => ({ input: { planId: t.earlierPlanId, text: 'Mine', version: 0 } })),
    denied((t) => ({ input: { planId: t.earlierPlanId, text: 'Mine', version: 1 } })),
  ],
  'Mutation.writeBreather': [
    takesId((t) => ({ input: { id: t.breatherId, text: 'Mine', version: 0 } })),
    denied((t) => ({ input: { id: t.breatherId, text: 'Mine', version: 1 } })),
    denied((t) => ({ input: { id: t.sharedBreatherId, text: 'Mine', version: 7 } })),
  ],
  'Mutation.keepBreather': [denied((t) => ({ id: t.breatherId }))],
  'Mutation.shareBreather': [
    denied((t) => ({ id: t.breatherId, version: 1 })),
    denied((t) => ({ id: t.breatherId, version: 7 })),
  ],
  'Mutation.unshareBreather': [denied((t) => ({ id: t.sharedBreatherId }))],
  'Mutation.answerReadiness': [
    takesId((t) => ({ input: { id: t.readinessResultId, ...readyAnswers() } }), {
      sendsMail: true,
    }),
  ],
  'Mutation.markAnsweredByMistake': [
    denied((t) => ({ input: { resultId: t.readinessResultId, reason: 'Because' } })),
    denied((t) => ({ input: { resultId: t.resultId, reason: 'Because' } })),
    // Nobody on the staff can see these.
    denied((t) => ({ input: { resultId: t.safetyResultId, reason: 'Because' } }), mixed),
  ],
  'Mutation.startPlanAfterTalk': [
    denied((t) => ({ input: { planId: t.planId, reason: 'Because' } })),
    denied((t) => ({ input: { planId: t.clientId, reason: 'Because' } }), mixed),
  ],
  'Mutation.answerSafetyCheck': [
    takesId((t) => ({ input: { id: t.safetyResultId, version: 2, answers: SAFE } }), {
      sendsMail: true,
    }),
  ],
  'Mutation.discloseSafetyHold': [
    takesId((t) => ({ input: { id: t.safetyEventId, line: 'Mine' } }), { sendsMail: true }),
  ],
  'Mutation.requestCall': [takesId((t) => ({ input: { id: t.callRequestId, note: 'Mine' } }))],
  'Mutation.reviewSafetyHold': [
    denied((t) => ({ input: { clientId: t.clientId } })),
    denied((t) => ({ input: { clientId: t.invitedClientId } })),
  ],
  'Mutation.recordTalk': [
    denied((t) => ({ input: { clientId: t.clientId } })),
    denied((t) => ({ input: { clientId: t.invitedClientId } })),
  ],
  'Mutation.setSafetyResources': [
    // With a version that does not exist: callers with access get STALE, and the text stays.
    own(() => ({ input: { country: 'DE', lines: [], version: 99 } })),
  ],
  'Mutation.logContact': [
    takesId((t) => ({ input: { id: t.contactId, begunBy: 'OTHER', means: 'CALL', felt: 5 } })),
  ],
  'Mutation.setAllowance': [
    denied((t) => ({ input: { planId: t.planId, allowance: { max: 9, days: 1 } } })),
    denied((t) => ({ input: { planId: t.planId } })),
  ],
  'Mutation.setConsent': [
    own(() => ({ purpose: 'CHECK_INS', granted: false })),
    own(() => ({ purpose: 'CONTACT_LOG', granted: false })),
    own(() => ({ purpose: 'REMINDERS_MAIL', granted: false })),
  ],
  ...ON_TERMS,
  ...ON_CALENDARS,
  'Mutation.approveStep': [denied((t) => ({ stepId: t.waitingStepId }))],
  'Mutation.shortenWait': [
    denied((t) => ({ input: { stepId: t.waitingStepId, rule: 2, days: 3, reason: 'Sooner' } })),
  ],
  'Mutation.skipStep': [denied((t) => ({ input: { stepId: t.waitingStepId, reason: 'Later' } }))],
  'Mutation.closeStep': [denied((t) => ({ stepId: t.stepId }))],
  'Mutation.reopenStep': [denied((t) => ({ stepId: t.stepId }))],
  'Mutation.pausePlan': [denied((t) => ({ planId: t.planId }))],
  'Mutation.resumePlan': [denied((t) => ({ planId: t.planId }))],

  // Before sessions, whose ids a package of their client would repeat.
  ...ON_PACKAGES,
  'Mutation.planSession': [
    denied((t) => ({ input: { clientId: t.clientId, startsAt: FUTURE, minutes: 30 } })),
    takesId((t, m) => ({
      input: { id: t.heldSessionId, clientId: m.clientId, startsAt: FUTURE, minutes: 30 },
    })),
  ],
  'Mutation.moveSession': [
    denied((t) => ({
      input: { sessionId: t.plannedSessionId, version: 1, startsAt: FUTURE, minutes: 45 },
    })),
  ],
  ...ON_BOOKING,
  ...ON_LEADS,
  'Mutation.markSession': [denied((t) => ({ sessionId: t.heldSessionId, status: 'MISSED' }))],
  'Mutation.cancelSession': [denied((t) => ({ sessionId: t.plannedSessionId }))],
  ...ON_NOTES,
  ...ON_JOURNAL,
  ...ON_FILES,
  ...ON_MESSAGES,

  'Mutation.withdrawHealthData': [own()],
  'Mutation.burnBreather': [
    denied((t) => ({ id: t.breatherId })),
    denied((t) => ({ id: t.sharedBreatherId })),
  ],
  ...ENDING_JOURNAL,
  'Mutation.undoCheckIn': [denied((t) => ({ id: t.checkInId }))],
  'Mutation.undoContact': [denied((t) => ({ id: t.contactId }))],
  'Mutation.endPlan': [denied((t) => ({ input: { planId: t.planId, ending: 'LET_GO' } }))],
  'Mutation.deleteTemplate': [denied((t) => ({ templateId: t.draftTemplateId }))],
  ...ON_INVITATIONS,
  ...ON_TRANSFERS,
  // Locks the caller's own device, which is identified by its cookie.
  'Mutation.setScreenLock': [own(() => ({ input: { pin: '2580', idleMinutes: 5 } }))],
  'Mutation.removeScreenLock': [nothing(() => ({ password: PASSWORD }), { slow: true })],
  'Mutation.confirmPassword': [nothing(() => ({ password: PASSWORD }), { slow: true })],
  // Somebody else's password, and no secret that was prepared.
  'Mutation.prepareSignInCodes': [nothing(() => ({ password: PASSWORD }), { slow: true })],
  'Mutation.turnOnSignInCodes': [nothing(() => ({ code: '000000' }))],
  'Mutation.renewRecoveryCodes': [
    nothing(() => ({ password: PASSWORD, code: '000000' }), { slow: true }),
  ],
  'Mutation.turnOffSignInCodes': [
    nothing(() => ({ password: PASSWORD, code: '000000' }), { slow: true }),
  ],
  'Mutation.lockScreen': [nothing(() => ({}))],
  'Mutation.unlockScreen': [nothing(() => ({ pin: '2580' }))],
  'Mutation.signOutPlace': [denied((t) => ({ placeId: t.otherSignInId }))],
  // Signs out the caller, so it is tried anonymously only.
  'Mutation.signOut': [own(() => ({ everywhere: true }), { slow: true })],
};
