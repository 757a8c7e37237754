import { Foundation1763800000000 } from './1763800000000-foundation.js';
import { BoundaryHistory1763900000000 } from './1763900000000-boundary-history.js';
import { CheckIns1764000000000 } from './1764000000000-check-ins.js';
import { Safety1764100000000 } from './1764100000000-safety.js';
import { Readiness1764110000000 } from './1764110000000-readiness.js';
import { Contacts1764200000000 } from './1764200000000-contacts.js';
import { WaitsFromLife1764210000000 } from './1764210000000-waits-from-life.js';
import { Breathers1764300000000 } from './1764300000000-breathers.js';
import { ScreenLocks1764310000000 } from './1764310000000-screen-locks.js';
import { Closing1764320000000 } from './1764320000000-closing.js';
import { Surprises1764400000000 } from './1764400000000-surprises.js';
import { Attention1764410000000 } from './1764410000000-attention.js';
import { AccessLog1764420000000 } from './1764420000000-access-log.js';
import { Purposes1764421000000 } from './1764421000000-purposes.js';
import { Channels1764430000000 } from './1764430000000-channels.js';
import { Pauses1764440000000 } from './1764440000000-pauses.js';
import { ClientRole1764450000000 } from './1764450000000-client-role.js';
import { Readable1764460000000 } from './1764460000000-readable.js';
import { Answers1764470000000 } from './1764470000000-answers.js';
import { AnsweredByMistake1764510000000 } from './1764510000000-answered-by-mistake.js';
import { OutreachGate1764519000000 } from './1764519000000-outreach-gate.js';
import { StoredPhases1764520000000 } from './1764520000000-stored-phases.js';
import { LastContactOfEveryPlan1764520010000 } from './1764520010000-last-contact-of-every-plan.js';
import { Reach1764530000000 } from './1764530000000-reach.js';
import { ReachReasons1764530100000 } from './1764530100000-reach-reasons.js';
import { OtherPersons1764540000000 } from './1764540000000-other-persons.js';
import { TouchedCheckIns1764540010000 } from './1764540010000-touched-check-ins.js';
import { KnownZones1764540020000 } from './1764540020000-known-zones.js';
import { EarlierZones1764540030000 } from './1764540030000-earlier-zones.js';
import { Help1764550000000 } from './1764550000000-help.js';
import { CallRequests1764550010000 } from './1764550010000-call-requests.js';
import { FollowUps1764560000000 } from './1764560000000-follow-ups.js';
import { Transfers1764570000000 } from './1764570000000-transfers.js';
import { Archiving1764570010000 } from './1764570010000-archiving.js';
import { SearchKeys1764580000000 } from './1764580000000-search-keys.js';
import { Installation1764580010000 } from './1764580010000-installation.js';
import { LeastGrants1764580020000 } from './1764580020000-least-grants.js';
import { SealedTexts1764580030000 } from './1764580030000-sealed-texts.js';
import { Terms1764590000000 } from './1764590000000-terms.js';
import { Emails1764600000000 } from './1764600000000-emails.js';
import { SkipReasons1764610000000 } from './1764610000000-skip-reasons.js';
import { TalksCalledFor1764620000000 } from './1764620000000-talks-called-for.js';
import { ProposedPersons1764620010000 } from './1764620010000-proposed-persons.js';
import { Commands1764620020000 } from './1764620020000-commands.js';
import { StandIns1764620030000 } from './1764620030000-stand-ins.js';
import { PasswordProofs1764620040000 } from './1764620040000-password-proofs.js';
import { PausesByTheServer1764630000000 } from './1764630000000-pauses-by-the-server.js';
import { ConsentWithdrawn1764640000000 } from './1764640000000-consent-withdrawn.js';
import { ClientGrants1764650000000 } from './1764650000000-client-grants.js';
import { Jobs1764650010000 } from './1764650010000-jobs.js';
import { ClientKeys1764660000000 } from './1764660000000-client-keys.js';
import { SharingOnRows1764670000000 } from './1764670000000-sharing-on-rows.js';
import { RefreshTokenAccounts1764680000000 } from './1764680000000-refresh-token-accounts.js';
import { PracticeNames1764680010000 } from './1764680010000-practice-names.js';
import { PoliciesWithoutSubqueries1764680020000 } from './1764680020000-policies-without-subqueries.js';
import { FollowUpReaders1764680030000 } from './1764680030000-follow-up-readers.js';
import { DigestsByPractice1764690000000 } from './1764690000000-digests-by-practice.js';
import { TemplateSteps1764690010000 } from './1764690010000-template-steps.js';
import { NoteReaders1764800000000 } from './1764800000000-note-readers.js';
import { FirstPersons1764810000000 } from './1764810000000-first-persons.js';
import { KeptAttention1764820000000 } from './1764820000000-kept-attention.js';
import { DigestsInSets1764840000000 } from './1764840000000-digests-in-sets.js';
import { Retention1764840010000 } from './1764840010000-retention.js';
import { TemplateSearch1764850000000 } from './1764850000000-template-search.js';
import { StaffProfiles1764870000000 } from './1764870000000-staff-profiles.js';
import { PlanEdits1764880000000 } from './1764880000000-plan-edits.js';
import { RecalledVersions1764890000000 } from './1764890000000-recalled-versions.js';
import { TemplateLineage1764900000000 } from './1764900000000-template-lineage.js';
import { TemplateTags1764901000000 } from './1764901000000-template-tags.js';
import { PlanOffers1764910000000 } from './1764910000000-plan-offers.js';
import { Forms1764920000000 } from './1764920000000-forms.js';
import { FormAlarms1764920010000 } from './1764920010000-form-alarms.js';
import { Couples1764930000000 } from './1764930000000-couples.js';
import { CoupleAttention1764930010000 } from './1764930010000-couple-attention.js';
import { JointSessions1764930020000 } from './1764930020000-joint-sessions.js';
import { CouplePlans1764930030000 } from './1764930030000-couple-plans.js';
import { OfferAttention1765010000000 } from './1765010000000-offer-attention.js';
import { FormActions1765020000000 } from './1765020000000-form-actions.js';
import { FormPauses1765030000000 } from './1765030000000-form-pauses.js';
import { IntakeForms1765031000000 } from './1765031000000-intake-forms.js';
import { FormLineage1765040000000 } from './1765040000000-form-lineage.js';
import { FormReads1765041000000 } from './1765041000000-form-reads.js';
import { CoupleReaders1765050000000 } from './1765050000000-couple-readers.js';
import { CoupleReflections1765050010000 } from './1765050010000-couple-reflections.js';
import { CouplePersons1765070000000 } from './1765070000000-couple-persons.js';
import { CoupleContents1765080000000 } from './1765080000000-couple-contents.js';
import { CoupleErasure1765080010000 } from './1765080010000-couple-erasure.js';
import { FormSharing1765090000000 } from './1765090000000-form-sharing.js';
import { MovesInTheHistory1765100000000 } from './1765100000000-moves-in-the-history.js';
import { Availability1765110000000 } from './1765110000000-availability.js';
import { Booking1765110010000 } from './1765110010000-booking.js';
import { CalendarFeeds1765130000000 } from './1765130000000-calendar-feeds.js';
import { CalendarEmails1765130010000 } from './1765130010000-calendar-emails.js';
import { SignedSessions1765150000000 } from './1765150000000-signed-sessions.js';
import { NoteForms1765150010000 } from './1765150010000-note-forms.js';
import { NotesByTime1765150020000 } from './1765150020000-notes-by-time.js';
import { SessionSeries1765160000000 } from './1765160000000-session-series.js';
import { BusyTimes1765170000000 } from './1765170000000-busy-times.js';
import { SessionReminders1765180000000 } from './1765180000000-session-reminders.js';
import { SessionAttention1765181000000 } from './1765181000000-session-attention.js';
import { SessionLinks1765190000000 } from './1765190000000-session-links.js';
import { Packages1765200000000 } from './1765200000000-packages.js';
import { Invoices1765200010000 } from './1765200010000-invoices.js';
import { SignedAgreements1765200020000 } from './1765200020000-signed-agreements.js';
import { NotesNotNeeded1765210000000 } from './1765210000000-notes-not-needed.js';
import { Leads1765220000000 } from './1765220000000-leads.js';
import { NamesInCalendars1765230000000 } from './1765230000000-names-in-calendars.js';
import { JointSeries1765250000000 } from './1765250000000-joint-series.js';
import { HeldTimesForOwners1765250010000 } from './1765250010000-held-times-for-owners.js';
import { RequestsAgain1765260000000 } from './1765260000000-requests-again.js';
import { RequestsThatEnd1765260010000 } from './1765260010000-requests-that-end.js';
import { EarliestOpenings1765270000000 } from './1765270000000-earliest-openings.js';
import { Messages1765280000000 } from './1765280000000-messages.js';
import { Journal1765330000000 } from './1765330000000-journal.js';
import { HardMoments1765330010000 } from './1765330010000-hard-moments.js';
import { ClientFiles1765350000000 } from './1765350000000-client-files.js';
import { MessageReplies1765360000000 } from './1765360000000-message-replies.js';
import { PracticeFiles1765370000000 } from './1765370000000-practice-files.js';
import { PushDevices1765380000000 } from './1765380000000-push-devices.js';
import { DeviceSecretNumbers1765390000000 } from './1765390000000-device-secret-numbers.js';
import { MessageMarks1765410000000 } from './1765410000000-message-marks.js';
import { QuickReplies1765411000000 } from './1765411000000-quick-replies.js';
import { PlannedMessages1765412000000 } from './1765412000000-planned-messages.js';
import { FilesInMessages1765430000000 } from './1765430000000-files-in-messages.js';
import { MessageReferences1765430010000 } from './1765430010000-message-references.js';
import { ToldApprovals1765450000000 } from './1765450000000-told-approvals.js';
import { BreaksOfCoaches1765470000000 } from './1765470000000-breaks-of-coaches.js';
import { StoppedMessages1765530000000 } from './1765530000000-stopped-messages.js';
import { MessagesInDigests1765570000000 } from './1765570000000-messages-in-digests.js';
import { CoupleMessages1765590000000 } from './1765590000000-couple-messages.js';
import { CoupleMessageAttention1765600000000 } from './1765600000000-couple-message-attention.js';
import { SignInCodes1765650000000 } from './1765650000000-sign-in-codes.js';
import { StaffEmailChoices1765605000000 } from './1765605000000-staff-email-choices.js';

/** In the order in which they run. */
export const migrations = [
  Foundation1763800000000,
  BoundaryHistory1763900000000,
  CheckIns1764000000000,
  Safety1764100000000,
  Readiness1764110000000,
  Contacts1764200000000,
  WaitsFromLife1764210000000,
  Breathers1764300000000,
  ScreenLocks1764310000000,
  Closing1764320000000,
  Surprises1764400000000,
  Attention1764410000000,
  AccessLog1764420000000,
  Purposes1764421000000,
  Channels1764430000000,
  Pauses1764440000000,
  ClientRole1764450000000,
  Readable1764460000000,
  Answers1764470000000,
  AnsweredByMistake1764510000000,
  OutreachGate1764519000000,
  StoredPhases1764520000000,
  LastContactOfEveryPlan1764520010000,
  Reach1764530000000,
  ReachReasons1764530100000,
  OtherPersons1764540000000,
  TouchedCheckIns1764540010000,
  KnownZones1764540020000,
  EarlierZones1764540030000,
  Help1764550000000,
  CallRequests1764550010000,
  FollowUps1764560000000,
  Transfers1764570000000,
  Archiving1764570010000,
  SearchKeys1764580000000,
  Installation1764580010000,
  LeastGrants1764580020000,
  SealedTexts1764580030000,
  Terms1764590000000,
  Emails1764600000000,
  SkipReasons1764610000000,
  TalksCalledFor1764620000000,
  ProposedPersons1764620010000,
  Commands1764620020000,
  StandIns1764620030000,
  PasswordProofs1764620040000,
  PausesByTheServer1764630000000,
  ConsentWithdrawn1764640000000,
  ClientGrants1764650000000,
  Jobs1764650010000,
  ClientKeys1764660000000,
  SharingOnRows1764670000000,
  RefreshTokenAccounts1764680000000,
  PracticeNames1764680010000,
  PoliciesWithoutSubqueries1764680020000,
  FollowUpReaders1764680030000,
  DigestsByPractice1764690000000,
  TemplateSteps1764690010000,
  NoteReaders1764800000000,
  FirstPersons1764810000000,
  KeptAttention1764820000000,
  DigestsInSets1764840000000,
  Retention1764840010000,
  TemplateSearch1764850000000,
  StaffProfiles1764870000000,
  PlanEdits1764880000000,
  RecalledVersions1764890000000,
  TemplateLineage1764900000000,
  TemplateTags1764901000000,
  PlanOffers1764910000000,
  Forms1764920000000,
  FormAlarms1764920010000,
  Couples1764930000000,
  CoupleAttention1764930010000,
  JointSessions1764930020000,
  CouplePlans1764930030000,
  OfferAttention1765010000000,
  FormActions1765020000000,
  FormPauses1765030000000,
  IntakeForms1765031000000,
  FormLineage1765040000000,
  FormReads1765041000000,
  CoupleReaders1765050000000,
  CoupleReflections1765050010000,
  CouplePersons1765070000000,
  CoupleContents1765080000000,
  CoupleErasure1765080010000,
  FormSharing1765090000000,
  MovesInTheHistory1765100000000,
  Availability1765110000000,
  Booking1765110010000,
  CalendarFeeds1765130000000,
  CalendarEmails1765130010000,
  SignedSessions1765150000000,
  NoteForms1765150010000,
  NotesByTime1765150020000,
  SessionSeries1765160000000,
  BusyTimes1765170000000,
  SessionReminders1765180000000,
  SessionAttention1765181000000,
  SessionLinks1765190000000,
  Packages1765200000000,
  Invoices1765200010000,
  SignedAgreements1765200020000,
  NotesNotNeeded1765210000000,
  Leads1765220000000,
  NamesInCalendars1765230000000,
  JointSeries1765250000000,
  HeldTimesForOwners1765250010000,
  RequestsAgain1765260000000,
  RequestsThatEnd1765260010000,
  EarliestOpenings1765270000000,
  Messages1765280000000,
  Journal1765330000000,
  HardMoments1765330010000,
  ClientFiles1765350000000,
  MessageReplies1765360000000,
  PracticeFiles1765370000000,
  PushDevices1765380000000,
  DeviceSecretNumbers1765390000000,
  MessageMarks1765410000000,
  QuickReplies1765411000000,
  PlannedMessages1765412000000,
  FilesInMessages1765430000000,
  MessageReferences1765430010000,
  ToldApprovals1765450000000,
  BreaksOfCoaches1765470000000,
  StoppedMessages1765530000000,
  MessagesInDigests1765570000000,
  CoupleMessages1765590000000,
  CoupleMessageAttention1765600000000,
  StaffEmailChoices1765605000000,
  SignInCodes1765650000000,
];
