import { LeaveButton } from '../../features/leave';
import { closeOffer, isCoachReachable, useOffer } from '../../shared/help/help-offer';
import { HELP_PATH, openHelp, useHelpIsOpen, type HelpPlace } from '../../shared/help/help-overlay';
import { useSession, type SessionState } from '../../shared/session/store';
import { OfflineBanner } from '../OfflineBanner';
import frame from '../app.module.css';
import { words as all } from '../app.words';
import classes from './strip.module.css';

const words = all.strip;

/** Help and the quick exit, on every page that a client can see, signed in or not. A skip link comes first. */
export function TopStrip() {
  const session = useSession();
  const isOpen = useHelpIsOpen();
  const offer = useOffer();
  if (isStaff(session) && !isOpen) return <OfflineBanner />;
  return (
    <>
      {session.status === 'signed-in' && !isOpen && (
        <a className={frame.skip} href="#page">
          {all.skip}
        </a>
      )}
      <nav aria-label={words.label} className={classes.strip} data-help={isOpen || undefined}>
        {offer > 0 && !isOpen && (
          <div key={offer} role="alert" className={classes.offer}>
            <p>{words.offer}</p>
            <HelpLink className={classes.now}>{words.getHelp}</HelpLink>
            {isCoachReachable() && session.status === 'signed-in' && (
              <HelpLink className={classes.call} place="call">
                {words.askForCall}
              </HelpLink>
            )}
            <button
              type="button"
              className={classes.close}
              aria-label={words.close}
              onClick={closeOffer}
            >
              ×
            </button>
          </div>
        )}
        <div className={classes.row}>
          {isOpen || offer > 0 ? (
            <span />
          ) : (
            <HelpLink className={classes.help}>{words.getHelp}</HelpLink>
          )}
          {(isOpen || mayLeave(session)) && !isStaff(session) && (
            <LeaveButton signedIn={session.status !== 'signed-out'} />
          )}
        </div>
        <OfflineBanner />
      </nav>
    </>
  );
}

/** A link, so that it works even if a script has failed. */
function HelpLink({
  place = 'top',
  className,
  children,
}: {
  place?: HelpPlace;
  className?: string | undefined;
  children: string;
}) {
  return (
    <a
      href={HELP_PATH}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        closeOffer();
        openHelp(place);
      }}
    >
      {children}
    </a>
  );
}

const isStaff = (session: SessionState): boolean =>
  session.status === 'signed-in' && !!session.me.member && session.me.member.role !== 'CLIENT';

/** Signed out too: an invitation may be opened with the other person in the room. */
const mayLeave = ({ status }: SessionState): boolean =>
  status === 'signed-in' || status === 'signed-out' || status === 'locked';
