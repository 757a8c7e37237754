import { ChosenClientDocument } from '@footing/contract';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useMembership } from '../../../shared/session/store';
import { words } from './caseload.words';
import classes from './caseload.module.css';

/** The client whose page is open, above a list that does not have them: they come later, or the filters leave them out. */
export function ChosenClient({ id, query }: { id: string; query: string }) {
  const me = useMembership().id;
  const { data } = useQuery(ChosenClientDocument, { variables: { id } });
  if (!data) return null;
  const { profile, plan } = data.client;
  return (
    <div className={classes.chosen}>
      <div className={classes.line} data-current>
        <span className={classes.name}>
          <Link to={`/clients/${id}${query}`} className={classes.link} aria-current="page">
            {profile.name}
          </Link>
          {profile.coach.id !== me && (
            <span className={classes.faint}>{words.withCoach(profile.coach.name)}</span>
          )}
        </span>
        <span className={classes.selected}>{words.selected}</span>
        <span className={classes.standing}>{plan?.title ?? words.chosenWithoutPlan(profile)}</span>
      </div>
    </div>
  );
}
