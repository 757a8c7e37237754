import type { Type, DynamicModule } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import { ArchivingModule } from './archiving/index.js';
import { AllowancesModule } from './allowances/index.js';
import { AnswersModule } from './answers/index.js';
import { AvailabilityModule, CoachAvailability, SessionTypeEntity } from './availability/index.js';
import { AttentionMark, AttentionModule } from './attention/index.js';
import { BoundariesModule, BoundaryChange } from './boundaries/index.js';
import { Breather, BreathersModule } from './breathers/index.js';
import { BusyCalendar, BusyTimes, BusyTimesModule } from './busy-times/index.js';
import { CallRequest, CallRequestsModule } from './call-requests/index.js';
import { CalendarEmails, CalendarFeed, CalendarsModule } from './calendars/index.js';
import { CheckIn, CheckInsModule } from './check-ins/index.js';
import { ClientCopiesModule } from './client-copies/index.js';
import { ClientLink, ClientLinksModule } from './client-links/index.js';
import { Consent, ConsentsModule } from './consents/index.js';
import { Contact, ContactModule } from './contact/index.js';
import {
  Couple,
  CoupleAction,
  CoupleEdit,
  CoupleMessage,
  CoupleNote,
  CouplePartner,
  CoupleReflection,
  CoupleStep,
  CouplesModule,
} from './couples/index.js';
import { ExportedFilesModule } from './exported-files/index.js';
import { ClientFile, FilePlace, FilesModule, PracticeFile } from './files/index.js';
import { FollowUp, FollowUpsModule } from './follow-ups/index.js';
import { FormAnswersEntity, FormRequest, FormRequestsModule } from './form-requests/index.js';
import { Form, FormsModule, FormVersionEntity } from './forms/index.js';
import { BookingPage, Lead, LeadsModule } from './leads/index.js';
import { Letter, LettersModule } from './letters/index.js';
import { AccessRequest } from './notes/private/access-request.entity.js';
import { NoteForm } from './notes/forms/note-form.entity.js';
import { NoteNotNeeded } from './notes/unfinished/note-not-needed.entity.js';
import { Addendum } from './notes/addendum.entity.js';
import { HardMoments, HardMomentsModule } from './hard-moments/index.js';
import { JournalEntry, JournalModule } from './journal/index.js';
import { MessageMarks } from './messages/marks/message-marks.entity.js';
import { MessageSettings } from './messages/marks/message-settings.entity.js';
import { Message } from './messages/message.entity.js';
import { PlannedMessage } from './messages/planned/planned-message.entity.js';
import { QuickReply } from './messages/quick-replies/quick-reply.entity.js';
import { MessagesModule } from './messages/messages.module.js';
import { NoteReader } from './notes/private/note-reader.entity.js';
import { Note } from './notes/note.entity.js';
import { NotesModule } from './notes/notes.module.js';
import { NotificationsModule, PushDevice } from './notifications/index.js';
import { Client } from './people/client.entity.js';
import { Invitation } from './people/invitations/invitation.entity.js';
import { Member } from './practices/member.entity.js';
import { OtherPerson } from './people/other-person/other-person.entity.js';
import { Transfer } from './people/transfers/transfer.entity.js';
import { PeopleModule } from './people/people.module.js';
import {
  BillingSettings,
  Invoice,
  InvoiceNumber,
  Package,
  PackagesModule,
  PackageUseEntity,
} from './packages/index.js';
import { PlansModule } from './plans/index.js';
import { PracticesModule } from './practices/practices.module.js';
import { ReadingsModule } from './readings/index.js';
import {
  QuestionnaireAnswers,
  QuestionnaireResult,
  QuestionnairesModule,
} from './questionnaires/index.js';
import { ReadinessModule } from './readiness/index.js';
import { Reflection, ReflectionsModule } from './reflections/index.js';
import { RemindersModule } from './reminders/index.js';
import { SafetyEvent, SafetyModule } from './safety/index.js';
import { SessionLinkChoice } from './sessions/links/session-link-choice.entity.js';
import { SessionLink } from './sessions/links/session-link.entity.js';
import { Session } from './sessions/session.entity.js';
import { SessionSeries } from './sessions/series/session-series.entity.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SurprisesModule } from './surprises/index.js';
import { Template, TemplatesModule } from './templates/index.js';
import { TermsAcceptance, TermsModule, TermsVersion } from './terms/index.js';
import { TodayModule } from './today/today.module.js';
import { EmailsModule, OutboxEmail } from './emails/index.js';
import { AccountEntity } from './accounts/account.entity.js';
import { SignInCodes } from './accounts/sign-in-codes/sign-in-codes.entity.js';
import { AccountToken } from './accounts/credentials/account-token.entity.js';
import { ClientAttention } from './attention/kept/client-attention.entity.js';
import { AttentionRuleSet } from './attention/rules/attention-rule-set.entity.js';
import { ReadMark } from './attention/read-mark.entity.js';
import { CoachAbsence } from './follow-ups/absences/coach-absence.entity.js';
import { OutreachRecheck } from './outreach/outreach-recheck.entity.js';
import { InvitationToken } from './people/invitation-token.entity.js';
import { HabitCount } from './plans/storage/habit-count.entity.js';
import { Plan } from './plans/storage/plan.entity.js';
import { PlanEditRow, PrivateEditReason } from './plans/edits/plan-edit.entity.js';
import { PlanOffer } from './plans/offers/plan-offer.entity.js';
import { PlanForm } from './plans/storage/plan-form.entity.js';
import { PlanAction } from './plans/storage/plan-action.entity.js';
import { PlanStep } from './plans/storage/plan-step.entity.js';
import { PlanToStore } from './plans/lifecycle/plan-to-store.entity.js';
import { Practice } from './practices/practice.entity.js';
import { StaffProfile } from './practices/staff-profiles/staff-profile.entity.js';
import { PracticeKey } from './practices/practice-key.entity.js';
import { Digest } from './reminders/digest.entity.js';
import { NextDigest } from './reminders/next-digest.entity.js';
import { SessionReminder } from './reminders/sessions/session-reminder.entity.js';
import { Reminder } from './reminders/reminder.entity.js';
import { SafetyResource } from './safety/resources/safety-resource.entity.js';
import { Surprise } from './surprises/surprise.entity.js';
import { LibraryTemplateEntity } from './templates/library/library-template.entity.js';
import { LibraryVersion } from './templates/library/library-version.entity.js';
import { TemplateVersionEntity } from './templates/versions/template-version.entity.js';

/** All rooms, in no particular order. */
export const features: (Type | DynamicModule)[] = [
  AccountsModule,
  AllowancesModule,
  AnswersModule,
  ArchivingModule,
  AttentionModule,
  AvailabilityModule,
  BoundariesModule,
  BreathersModule,
  BusyTimesModule,
  CalendarsModule,
  CallRequestsModule,
  CheckInsModule,
  ClientCopiesModule,
  ClientLinksModule,
  ConsentsModule,
  ContactModule,
  CouplesModule,
  EmailsModule,
  FilesModule,
  FollowUpsModule,
  FormRequestsModule,
  FormsModule,
  LeadsModule,
  LettersModule,
  HardMomentsModule,
  JournalModule,
  MessagesModule,
  NotesModule,
  NotificationsModule,
  PackagesModule,
  PeopleModule,
  PlansModule,
  PracticesModule,
  QuestionnairesModule,
  ReadinessModule,
  ReadingsModule,
  ReflectionsModule,
  RemindersModule,
  SafetyModule,
  SessionsModule,
  SurprisesModule,
  ExportedFilesModule,
  TemplatesModule,
  TermsModule,
  TodayModule,
];

/** Every table of a room. */
export const entities: (new () => object)[] = [
  AccessRequest,
  AccountEntity,
  AccountToken,
  SignInCodes,
  Addendum,
  AttentionMark,
  AttentionRuleSet,
  BillingSettings,
  BookingPage,
  BoundaryChange,
  Breather,
  CalendarEmails,
  BusyCalendar,
  BusyTimes,
  CalendarFeed,
  CallRequest,
  CheckIn,
  Client,
  ClientAttention,
  ClientLink,
  CoachAbsence,
  CoachAvailability,
  Consent,
  Contact,
  Couple,
  CoupleAction,
  CoupleEdit,
  CoupleMessage,
  CoupleNote,
  CouplePartner,
  CoupleReflection,
  CoupleStep,
  Digest,
  FollowUp,
  Form,
  FormAnswersEntity,
  FormRequest,
  FormVersionEntity,
  HabitCount,
  Invitation,
  InvitationToken,
  Invoice,
  InvoiceNumber,
  Lead,
  Letter,
  LibraryTemplateEntity,
  LibraryVersion,
  Member,
  HardMoments,
  JournalEntry,
  ClientFile,
  FilePlace,
  PracticeFile,
  Message,
  MessageMarks,
  MessageSettings,
  PlannedMessage,
  QuickReply,
  NextDigest,
  SessionReminder,
  Note,
  NoteForm,
  NoteNotNeeded,
  NoteReader,
  OtherPerson,
  OutboxEmail,
  OutreachRecheck,
  Package,
  PackageUseEntity,
  Plan,
  PlanAction,
  PlanForm,
  PlanOffer,
  PlanEditRow,
  PrivateEditReason,
  PlanStep,
  PlanToStore,
  Practice,
  StaffProfile,
  PracticeKey,
  PushDevice,
  QuestionnaireAnswers,
  QuestionnaireResult,
  ReadMark,
  Reflection,
  Reminder,
  SafetyEvent,
  SafetyResource,
  Session,
  SessionLink,
  SessionLinkChoice,
  SessionSeries,
  SessionTypeEntity,
  Surprise,
  Template,
  TemplateVersionEntity,
  TermsAcceptance,
  TermsVersion,
  Transfer,
];
