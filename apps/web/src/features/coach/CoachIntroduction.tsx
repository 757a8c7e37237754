import { UserText } from '../../shared/ui/UserText';
import classes from './coach.module.css';

/** The picture and the lines that the coach chose to show. */
export function CoachIntroduction({
  profile: { bio, photo },
}: {
  profile: { bio: string; photo: string | null };
}) {
  if (!bio && !photo) return null;
  return (
    <div className={classes.introduction}>
      {photo && <img className={classes.photo} src={photo} alt="" />}
      <UserText as="p" className={classes.bio}>
        {bio}
      </UserText>
    </div>
  );
}
