import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

const web = join(import.meta.dirname, '../src');
const root = join(import.meta.dirname, '../../..');
const documents = join(root, 'libs/contract/src/generated/documents');

const DEFINED = /^(?:query|mutation|subscription|fragment) (\w+)/gm;

/**
 * The script files of the build, besides `base` (what the entry imports) and single pages' libraries. Each has a
 * list of folders and files (see `partOf`); of two matches the longer one counts.
 */
const FILES: Record<string, string[]> = {
  // What the first screens of both roles need, and the small files that only declare lazy parts.
  common: [
    'app/shells/shells.words',
    'app/shells/useS',
    'features/archiving/archiving.graphql',
    'features/leave/',
    'features/plans/plans.graphql',
    'features/terms/terms-prompt',
    'features/today/today.graphql',
    'libs/library/src/care-words',
    'npm:@apollo/',
    'npm:@mantine/core/esm/components/Anchor/',
    'npm:@mantine/core/esm/components/Group/',
    'npm:@mantine/core/esm/components/VisuallyHidden/',
    'npm:@mantine/hooks/esm/use-hotkeys/',
    'npm:@tabler/',
    'npm:rxjs/',
    'shared/path/',
    'shared/plan-changes/plan-changes.graphql#PlanChange',
    'shared/session/',
    'shared/ui/AfterContent',
    'shared/ui/AfterPaint',
    'shared/ui/Loaded',
    'shared/ui/Page',
    'shared/ui/focus/page-heading',
    'shared/ui/ui.words',
    'shared/ui/UserText',
    'shared/ui/markdown/Markdown.',
    'shared/ui/markdown/SimpleText',
    'shared/ui/markdown/simple-markdown',
    'shared/ui/shortcuts',
    'shared/ui/useChange',
    'shared/ui/useFetchMore',
    'shared/ui/usePrinting',
    'shared/words/',
  ],
  'client-today': [
    'app/shells/ClientShell',
    'features/archiving/useIsArchived',
    'features/plans/actions/',
    'features/plans/paths',
    'features/plans/plan.module.css',
    'features/plans/readiness-lock.words',
    'features/today/',
  ],
  'coach-today': [
    'app/shells/CoachShell',
    'features/attention/',
    'features/clients/caseload/Caseload',
    'features/clients/caseload/caseload',
    'features/clients/caseload/clients.graphql',
    'features/clients/client.graphql#PracticeCoaches',
    'features/clients/clients.module.css',
    'features/clients/invitations/InviteButton',
    'features/clients/invitations/invite-dialog',
    'features/clients/invitations/invitations.words',
    'features/coach-today/',
    'features/follow-ups/AcknowledgeButton',
    'features/follow-ups/acknowledge.words',
    'features/notes/notes.graphql',
    'features/sessions/both-partners',
    'features/sessions/dialog/session-dialog',
    'features/sessions/session/SessionStatusButtons',
    'features/sessions/session/SessionTimes',
    'features/sessions/sessions.graphql',
    'features/sessions/sessions.words',
    'features/sessions/sessions.module.css',
    'features/sessions/times',
    'shared/ui/ListDetail',
    'shared/ui/dialog-store',
    'shared/whose/',
    'shared/ui/menu/MenuButton',
  ],
  inputs: [
    'npm:@mantine/core/esm/components/ActionIcon/',
    'npm:@mantine/core/esm/components/Checkbox/',
    'npm:@mantine/core/esm/components/CloseButton/',
    'npm:@mantine/core/esm/components/Combobox/Combobox.module',
    'npm:@mantine/core/esm/components/Combobox/ComboboxChevron/',
    'npm:@mantine/core/esm/components/Combobox/get-parsed-combobox-data/',
    'npm:@mantine/core/esm/components/InlineInput/',
    'npm:@mantine/core/esm/components/Input/',
    'npm:@mantine/core/esm/components/InputBase/',
    'npm:@mantine/core/esm/components/NativeSelect/',
    'npm:@mantine/core/esm/components/Radio/',
    'npm:@mantine/core/esm/components/TextInput/',
    'npm:@mantine/core/esm/components/Textarea/',
    'npm:@mantine/core/esm/core/',
    'npm:@mantine/core/esm/utils/Inline',
    'npm:@mantine/core/esm/utils/Inputs',
    'npm:@mantine/hooks/',
    'shared/ui/useIdFor',
  ],
  // Menus and dialogs.
  overlays: [
    'npm:@floating-ui/',
    'npm:@mantine/core/',
    'npm:get-nonce/',
    'npm:react-remove-scroll',
    'npm:react-style-singleton/',
    'npm:use-callback-ref/',
    'npm:use-sidecar/',
  ],
  // What every page loads once it is shown.
  later: [
    'app/service-worker',
    'features/couples/couples.graphql#Couple',
    'features/couples/couples.graphql#EarlierCouple',
    'features/couples/couples.graphql#JointPlan',
    'features/couples/couples.graphql#JointReflection',
    'features/couples/couples.graphql#JointSession',
    'features/couples/couples.graphql#OwnCouple',
    'features/forms/form-requests.graphql#FormAnswersParts',
    'features/forms/form-requests.graphql#FormRequestParts',
    'features/help/',
    'libs/library/src/country-zones',
    'libs/library/src/crisis-phrases',
    'libs/library/src/help',
    'libs/library/src/resources',
    'npm:@babel/runtime/',
    'npm:@mantine/core/esm/components/Notification/',
    'npm:@mantine/notifications/',
    'npm:@mantine/store/',
    'npm:react-transition-group/',
    'shared/drafts/',
    'shared/help/',
    'shared/ui/',
  ],
  // Also with every page of a client: it sends what they wrote without a connection.
  'client-later': [
    'features/archiving/',
    'features/couples/CoupleAsks',
    'features/couples/couple-asks.',
    'features/couples/couples.graphql#MyCouple',
    'features/couples/couples.words',
    'features/check-ins/',
    'features/consents/',
    'features/contact/',
    'features/forms/answering/FormList',
    'features/forms/answering/FormsToday',
    'features/forms/answering/SendAnswers',
    'features/forms/answering/answer-queue',
    'features/forms/answering/form-list.',
    'features/forms/form-requests.graphql#MyForms',
    'features/forms/form-requests.graphql#SaveFormAnswers',
    'features/forms/form-requests.graphql#MyFormAnswersParts',
    'features/safety/SafetyDue',
    'features/safety/safety.graphql',
    'features/safety/safety.module.css',
    'features/safety/safety.words',
    'features/screen-lock/IdleLock',
    'features/terms/',
    'libs/plan-engine/src/check-ins',
    'shared/terms/',
  ],
  'coach-later': [
    'app/shells/PracticeSwitcherItems',
    'app/shells/Search',
    'app/shells/ShortcutList',
    'app/shells/YouMenuContent',
    'app/shells/coach-menus.',
    'features/attention/ItemMenuContent',
    'features/attention/days-ahead',
    'features/clients/ClientCommands',
    'features/clients/clients.words',
    'features/leads/of-coach/NewPeopleLine',
    'features/leads/of-coach/leads.graphql#LeadCount',
    'features/leads/of-coach/new-people-line',
    'features/sessions/SessionCommands',
    'npm:@mantine/core/esm/components/Highlight/',
    'npm:@mantine/core/esm/components/Mark/',
    'npm:@mantine/spotlight/',
    'shared/ui/menu/MenuOfButton',
    'shared/whose/WhoseMenuContent',
    'shared/ui/spotlight',
  ],
  'client-pages': [
    'features/booking/',
    'features/breathers/',
    'features/closing/',
    'features/consents/ConsentSwitch',
    'features/coach/',
    'features/couples/',
    'features/follow-ups/CoachAwayNotice',
    'features/forms/answering/',
    'features/forms/form-requests.graphql#FormToAnswer',
    'features/forms/form-requests.graphql#OpenActionForm',
    'features/forms/form-requests.graphql#SendFormAnswers',
    'features/forms/form-requests.graphql#ShareFormAnswers',
    'features/follow-ups/SentToCoach',
    'features/follow-ups/passed-on',
    'features/packages/MyPackages',
    'features/packages/PackageNeeded',
    'features/plans/',
    'features/questionnaires/',
    'features/readiness/',
    'features/readings/',
    'features/reminders/',
    'features/safety/',
    'features/surprises/',
    'features/terms/AgreementPage',
    'features/terms/terms.graphql#SignAgreement',
    'features/today/PlanEditsToday',
    'features/you/',
  ],
  'coach-pages': [
    'features/attention/rules/',
    'features/availability/',
    'shared/ui/HoursSetting',
    'features/breathers/SharedBreathers',
    'features/breathers/for-coaches.words',
    'features/check-ins/ClientCheckIns',
    'features/client-links/',
    'features/clients/',
    'features/contact/ClientContacts',
    'features/couples/CoupleLink',
    'features/couples/CouplePlanHistory',
    'features/couples/CoupleSection',
    'features/couples/CoupleSteps',
    'features/couples/JointSessionDialog',
    'features/couples/NotesForBoth',
    'features/couples/Partners',
    'features/couples/PlanForBoth',
    'features/couples/SessionsForBoth',
    'features/couples/couples-of-coach.graphql',
    'features/couples/for-coaches.words',
    'features/follow-ups/',
    'features/forms/form-requests.graphql#IntakeOfClient',
    'features/forms/of-client/IntakeNotice',
    'features/forms/of-client/intake.words',
    'features/help/CallRequestsPanel',
    'features/help/ChildInDangerPage',
    'features/help/for-coaches.words',
    'features/leads/of-coach/',
    'features/notes/',
    'features/packages/BillingSection',
    'features/packages/of-client/',
    'features/practices/',
    'features/private-notes/',
    'features/readiness/ReadinessPanel',
    'features/readiness/readiness.graphql#MarkAnsweredByMistake',
    'features/readiness/readiness.graphql#StartPlanAfterTalk',
    'features/readings/ReadingsOfClient',
    'features/safety/FormPausePanel',
    'features/safety/HelplineFields',
    'features/safety/PracticeResources',
    'features/safety/SafetyHoldPanel',
    'features/safety/for-staff.words',
    'features/safety/safety.graphql#RecordTalk',
    'features/sessions/',
    'features/terms/ClientTerms',
    'features/terms/PracticeTermsPage',
    'features/terms/AskToSign',
    'features/terms/terms.graphql#PracticeAsksSignature',
    'features/terms/terms.graphql#SetAsksSignature',
    'libs/calendar/',
    'features/terms/practice-terms.',
  ],
  templates: [
    'features/couples/edit-plan/',
    'features/forms/',
    'features/templates/',
    'libs/plan-engine/src/edits/',
    'libs/plan-engine/src/forms/form-word-hints',
    'libs/plan-engine/src/forms/problems-of-form',
    'libs/plan-engine/src/templates/',
    'npm:@dnd-kit/',
    'shared/authored/',
    'shared/exported-files/',
  ],
  versions: [
    'features/templates/versions/VersionsPage',
    'features/templates/versions/compare/',
    'npm:diff/',
  ],
  calendar: [
    'features/sessions/calendar/',
    'features/sessions/sessions.graphql#SessionCalendar',
    'features/sessions/sessions.graphql#CalendarSessionParts',
    'npm:@mantine/schedule/',
    'npm:rrule/',
  ],
  // For pages of clients and of coaches.
  'shared-pages': [
    'features/breathers/breathers.',
    'features/calendars/',
    'features/couples/CoupleNotes',
    'features/couples/JointSessions',
    'features/couples/couples.',
    'features/follow-ups/follow-ups.',
    'features/forms/answering/GivenFormAnswers',
    'features/forms/answering/answering.',
    'features/forms/content',
    'features/packages/',
    'libs/kernel/src/money',
    'features/forms/form-requests.graphql#Form',
    'features/forms/forms.graphql#FormContentParts',
    'features/readiness/readiness.',
    'features/readings/ReadingList',
    'features/readings/readings.',
    'libs/library/',
    'libs/plan-engine/',
    'libs/plan-engine/src/templates/template-problems',
    'libs/plan-engine/src/templates/form-actions',
    'shared/boundary/',
    'shared/calendar/AddToCalendar',
    'shared/calendar/calendar.words',
    'shared/other-person/',
    'shared/plan-changes/',
    'shared/reach/',
    'shared/ui/ColorSchemeChoice',
    'shared/files/',
  ],
  'sign-in': ['app/shells/PlainShell', 'features/accounts/'],
  // Free times: for visitors and links in emails, who load no more of a client's pages, and for clients.
  times: [
    'features/booking/FreeTimes',
    'features/booking/TypeChoice',
    'features/booking/booking.module.css',
    'features/booking/booking.words',
    'features/booking/booking.graphql#MyFreeTimes',
    'features/booking/link/',
    'features/booking/useTakenTimes',
    'features/coach/CoachIntroduction',
    'features/coach/coach.module.css',
    'features/leads/meet/',
  ],
  invitation: [
    'features/accounts/accounts.graphql#AcceptInvitation',
    'features/accounts/accounts.graphql#InvitationPreview',
    'features/accounts/invitation/',
  ],
  lock: ['features/screen-lock/LockScreen', 'features/screen-lock/screen-lock.'],
  account: ['features/accounts/account-page/', 'features/screen-lock/'],
  dates: ['npm:@mantine/dates/', 'npm:dayjs/'],
  forms: [
    'npm:@mantine/core/esm/components/PasswordInput/',
    'npm:@mantine/form/',
    'npm:fast-deep-equal/',
    'npm:klona/',
  ],
  fields: [
    'npm:@mantine/core/esm/components/Combobox/',
    'npm:@mantine/core/esm/components/FloatingIndicator/',
    'npm:@mantine/core/esm/components/NumberInput/',
    'npm:@mantine/core/esm/components/Pill/',
    'npm:@mantine/core/esm/components/PillsInput/',
    'npm:@mantine/core/esm/components/SegmentedControl/',
    'npm:@mantine/core/esm/components/Select/',
    'npm:@mantine/core/esm/components/Switch/',
    'npm:@mantine/core/esm/components/TagsInput/',
    'npm:@mantine/core/esm/components/Tooltip/',
    'npm:react-number-format/',
    'shared/ui/TimeZoneSelect',
  ],
  markdown: ['npm:dompurify/', 'npm:marked/', 'shared/ui/markdown/'],
};

/** Files that only coaches and owners load: not cached on a client's phone. */
export const FILES_OF_STAFF = [
  'coach-today',
  'coach-later',
  'coach-pages',
  'templates',
  'versions',
  'calendar',
];

const patterns = Object.entries(FILES)
  .flatMap(([file, parts]) => parts.map((part) => ({ file, part })))
  .sort((one, other) => other.part.length - one.part.length);

/** A feature's index: it names parts and declares how they are loaded. */
const ONLY_DECLARES = /^features\/[^/]+\/index\.ts$/;

/** The script file that a module goes into, or null: then with what imports it. */
export function fileOf(id: string): string | null {
  const part = partOf(id);
  if (ONLY_DECLARES.test(part)) return 'common';
  return patterns.find((one) => part.startsWith(one.part))?.file ?? null;
}

/**
 * A module's name in the lists: its path in `apps/web/src` or in the repository, `npm:` and its path in
 * `node_modules`, or for a GraphQL document the `.graphql` file that it is generated from.
 */
function partOf(id: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*/, '');
  const inPackages = path.split(/[\\/]node_modules[\\/]/);
  if (inPackages.length > 1) return `npm:${slashed(inPackages.at(-1)!)}`;
  if (dirname(path) === documents) {
    const name = basename(path, '.ts').replace(/Document$/, '');
    return `${sources().get(name)}#${name}`;
  }
  const inWeb = slashed(relative(web, path));
  return inWeb.startsWith('../') ? slashed(relative(root, path)) : inWeb;
}

let known: Map<string, string> | undefined;

/** The `.graphql` file of each operation and fragment. */
function sources(): Map<string, string> {
  known ??= new Map(
    readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .flatMap((file) =>
        [...readFileSync(join(web, file), 'utf8').matchAll(DEFINED)].map(
          ([, name]) => [name!, slashed(file)] as const,
        ),
      ),
  );
  return known;
}

const slashed = (path: string): string => path.split(sep).join('/');
