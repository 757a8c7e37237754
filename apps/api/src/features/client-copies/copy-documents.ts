import { parse, type DocumentNode } from 'graphql';

const RESULT = `questionnaire version title answeredAt outcome message mistake { at byName reason } answers { question text value }`;
const CHANGES = `changes { kind step action field before { text days yes } after { text days yes } }`;
const REFLECTIONS = `reflections { title action prompt text savedAt shared }`;
const NOTES = `notes { at authorName body }`;

/**
 * What a client's copy of their data is read from: operations of the API, run as that client. So the copy has what their pages
 * show, opened and worded by the same code, and nothing that another rule hides from them.
 */
export const DOCUMENTS = {
  account: `query { me { account { name email } memberships { role practice { name } } } signedInPlaces { createdAt lastUsedAt userAgent } }`,
  profile: `query { myProfile {
    name callName pronouns email timeZone reachBy reachNote helpCountry joinedAt archivedAt archiveMessage accessEndedAt
    coach { name }
    boundaryHistory { at boundary reason byName status until takesEffectAt endedOn }
    otherPersons { alias current boundary boundaryUntil createdAt confirmedAt }
    callRequests { sentAt seenAt note }
    safetyHistory { at kind line byName } } }`,
  agreements: `query {
    consents { purpose granted at }
    myTerms { healthDataConsent signature { name at number }
      acceptances { at granted kind text { number body publishedAt } } } }`,
  readers: `query { readers {
    coach { name } owners { name } nameInCalendar
    kinds { kind now { access member { name } } before { until member { name } } }
    accessRequests { at endedAt reason owner { name } } } }`,
  reminders: `query { reminders { to confirmed at dayBefore hourBefore quietFrom quietTo } }`,
  safety: `query {
    safetyCheck { checkedAt country latest { ${RESULT} } }
    readinessCheck { latest { ${RESULT} } } }`,
  plan: `query($id: ID!) {
    plan(id: $id) {
      title status startsOn endedAt ending endingNote pausedOn resumesOn otherAlias boundary
      readiness { title outcome until startedAt byName reason }
      steps { title purpose guidance status opensAt endedAt waitReason skipReason
        actions { title guidance prompt kind status doneAt dueOn noReachReason
          habit { count times per periods periodsMet }
          reflection { text savedAt shared }
          result { ${RESULT} shared } } } }
    planEdits(planId: $id) { at by kind reason ${CHANGES} }
    removedReflections(planId: $id) { stepTitle actionTitle text savedAt shared }
    letter(planId: $id) { text savedAt } }`,
  form: `query($id: ID!) { formRequest(id: $id) {
    title askedAt askedByName answeredAt sharedAt dueOn
    content { intro questions { key text help kind choices { key label } scale { min minLabel max maxLabel } }
      scores { key name bands { key name text } } }
    answers { savedAt sentAt answers { question values } scores { score value band } } } }`,
  checkIns: `query($from: LocalDate!, $to: LocalDate!) { checkIns(from: $from, to: $to) {
    items { at mood urge energy line } } }`,
  journal: `query($after: String) { journal(after: $after, first: 50) {
    edges { node { at savedAt source title prompt text mood shared } } pageInfo { hasNextPage endCursor } } }`,
  breathers: `query($after: String) { breathers(after: $after, first: 50) {
    edges { node { startedAt savedAt keptAt sharedAt text } } pageInfo { hasNextPage endCursor } } }`,
  hardMoments: `query { hardMoments { helped personName personPhone } }`,
  messages: `query($after: String) { messages(after: $after, first: 50) {
    edges { node { id at editedAt fromClient coach { name } text replyTo { id }
      files { id name } reference { kind title startsAt } } } pageInfo { hasNextPage endCursor } } }`,
  sessions: `query($after: String) { sessions(after: $after, first: 50) {
    edges { node { startsAt minutes status typeName place link joint coachName
      notes { authorName body signedAt savedAt addenda { authorName at body } agreed { title status } } } }
    pageInfo { hasNextPage endCursor } } }`,
  packages: `query { myPackages { packages {
    description sessions used priceMinor currency payLink soldAt validUntil endedAt paidOn
    uses { startsAt status reason } invoices { number kind issuedOn amountMinor currency } } } }`,
  files: `query { clientFiles { files { id name size type at fromClient lost addedBy { name } coach { name } } } }`,
  readings: `query($after: String) { readings(after: $after, first: 50) {
    edges { node { on kind times lastAt reader { name } } } pageInfo { hasNextPage endCursor } } }`,
  couple: `query { myCouple {
    id alias coachName line wasJoined
    ${NOTES}
    plan { title steps { title purpose open actions { title guidance prompt done } } }
    ${REFLECTIONS}
    sessions { startsAt minutes place link }
    planEdits { at by reason ${CHANGES} }
    earlier { alias joinedAt ${NOTES} ${REFLECTIONS} } } }`,
  coupleMessages: `query($id: ID!, $after: String) { coupleMessages(id: $id, after: $after, first: 50) {
    edges { node { at editedAt mine fromCoach coach { name } text } } pageInfo { hasNextPage endCursor } } }`,
} as const;

export type DocumentName = keyof typeof DOCUMENTS;

const parsed = new Map<DocumentName, DocumentNode>();

export function documentOf(name: DocumentName): DocumentNode {
  const document = parsed.get(name) ?? parse(DOCUMENTS[name]);
  parsed.set(name, document);
  return document;
}
