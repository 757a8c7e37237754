import { CoachClientDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { useMembership } from '../../../shared/session/store';
import { Loaded, LoadingState, useShortcuts } from '../../../shared/ui';
import { assertNever, AboutClient } from '../../../shared/words';
import { NotFoundPage } from '../../../app/NotFoundPage';
import { SharedBreathers } from '../../breathers';
import { SharedJournal } from '../../journal';
import { FormsOfClient, IntakeNotice } from '../../forms';
import { ClientCheckIns } from '../../check-ins';
import { ClientContacts } from '../../contact';
import { NoteAccess } from '../../private-notes';
import { LinkedPartner } from '../../client-links';
import { CoupleLink, CoupleSection } from '../../couples';
import { FilesOfClient } from '../../files';
import { MessagesOfClient } from '../../messages';
import { PackagesOfClient } from '../../packages';
import { ClientFollowUps } from '../../follow-ups';
import { ReadingsOfClient } from '../../readings';
import { ClientTerms } from '../../terms';
import { ClientHeader } from './ClientHeader';
import { PlanSection } from '../plan/PlanSection';
import { ReflectionsSection } from './ReflectionsSection';
import { ResultsSection } from '../answers/ResultsSection';
import { sectionOf, sectionsFor, type Section } from './sections';
import { words } from './client-page.words';
import { SessionsSection } from './SessionsSection';
import { TimelineSection } from './TimelineSection';
import type { ClientData } from '../types';
import classes from '../client.module.css';

/** One client: plan, timeline, sessions and notes, reflections, answers. */
export function ClientPage() {
  const { clientId = '', section } = useParams();
  const query = useQuery(CoachClientDocument, { variables: { id: clientId } });
  const { search } = useLocation();
  const { role } = useMembership();
  const shown = sectionOf(section, role);
  useSectionKeys(clientId, search);
  if (!shown) return <NotFoundPage />;
  return (
    <article className={classes.page} key={clientId}>
      <Link to={`/clients${search}`} className={`${classes.back} footing-screen-only`}>
        {words.all}
      </Link>
      <Loaded query={query} skeleton={<LoadingState lines={9} label={words.loading} />}>
        {({ client }) => (
          <AboutClient pronouns={client.profile.pronouns}>
            <ClientHeader client={client} />
            <LinkedPartner
              clientId={client.profile.id}
              callName={client.profile.callName}
              alias={client.profile.otherAlias}
            />
            <CoupleLink clientId={client.profile.id} />
            <IntakeNotice clientId={client.profile.id} />
            <ClientFollowUps clientId={client.profile.id} callName={client.profile.callName} />
            {client.profile.joinedAt && (
              <div className={classes.terms}>
                <ClientTerms
                  terms={client.profile.terms}
                  callName={client.profile.callName}
                  zone={client.profile.timeZone}
                />
              </div>
            )}
            <SectionLinks clientId={clientId} search={search} client={client} shown={shown} />
            <SectionBody client={client} section={shown} />
          </AboutClient>
        )}
      </Loaded>
      {shown === 'messages' && query.error && !query.data && (
        <MessagesOfClient clientId={clientId} />
      )}
    </article>
  );
}

function SectionLinks({
  clientId,
  search,
  client,
  shown,
}: {
  clientId: string;
  search: string;
  client: ClientData;
  shown: Section;
}) {
  const { role } = useMembership();
  return (
    <nav className={classes.sections} aria-label={words.about(client.profile.callName)}>
      {sectionsFor(role).map((section) => (
        <Link
          key={section}
          to={pathOf(clientId, section, search)}
          aria-current={section === shown ? 'page' : undefined}
          className={classes.sectionLink}
        >
          {words.sections[section]}
        </Link>
      ))}
    </nav>
  );
}

const pathOf = (clientId: string, section: Section, search: string): string =>
  `/clients/${clientId}${section === 'plan' ? '' : `/${section}`}${search}`;

function SectionBody({ client, section }: { client: ClientData; section: Section }) {
  switch (section) {
    case 'plan':
      return <PlanSection client={client} />;
    case 'timeline':
      return <TimelineSection clientId={client.profile.id} callName={client.profile.callName} />;
    case 'sessions':
      return <SessionsSection client={client} />;
    case 'reflections':
      return <ReflectionsSection clientId={client.profile.id} callName={client.profile.callName} />;
    case 'answers':
      return (
        <ResultsSection
          clientId={client.profile.id}
          callName={client.profile.callName}
          zone={client.profile.timeZone}
        />
      );
    case 'forms':
      return (
        <FormsOfClient
          clientId={client.profile.id}
          callName={client.profile.callName}
          zone={client.profile.timeZone}
        />
      );
    case 'check-ins':
      return (
        <ClientCheckIns
          clientId={client.profile.id}
          callName={client.profile.callName}
          zone={client.profile.timeZone}
          steps={client.plan?.steps ?? []}
        />
      );
    case 'breather':
      return <SharedBreathers clientId={client.profile.id} callName={client.profile.callName} />;
    case 'journal':
      return <SharedJournal clientId={client.profile.id} callName={client.profile.callName} />;
    case 'contact':
      return (
        <ClientContacts
          clientId={client.profile.id}
          callName={client.profile.callName}
          alias={client.profile.otherAlias}
          zone={client.profile.timeZone}
        />
      );
    case 'packages':
      return (
        <PackagesOfClient
          clientId={client.profile.id}
          callName={client.profile.callName}
          clientName={client.profile.name}
          archived={client.profile.archivedAt !== null}
        />
      );
    case 'messages':
      return (
        <MessagesOfClient
          clientId={client.profile.id}
          callName={client.profile.callName}
          timeZone={client.profile.timeZone}
          coach={client.profile.coach}
        />
      );
    case 'files':
      return (
        <FilesOfClient
          clientId={client.profile.id}
          callName={client.profile.callName}
          coach={client.profile.coach}
        />
      );
    case 'couple':
      return <CoupleSection clientId={client.profile.id} coachId={client.profile.coach.id} />;
    case 'readers':
      return (
        <>
          <ReadingsOfClient
            clientId={client.profile.id}
            callName={client.profile.callName}
            zone={client.profile.timeZone}
          />
          <NoteAccess clientId={client.profile.id} callName={client.profile.callName} />
        </>
      );
    default:
      return assertNever(section);
  }
}

function useSectionKeys(clientId: string, search: string) {
  const navigate = useNavigate();
  const { role } = useMembership();
  const keys = useMemo(
    () =>
      // The tenth section is at 0, as on a keyboard; further ones have no key.
      sectionsFor(role)
        .slice(0, 10)
        .map((section, index) => ({
          keys: String((index + 1) % 10),
          says: words.sectionShortcut(words.sections[section]),
          run: () => void navigate(pathOf(clientId, section, search)),
        })),
    [navigate, clientId, search, role],
  );
  useShortcuts(keys);
}
