import { DIRECTORIES, helpIn, HELPLINE_KINDS, type HelplineKind } from '@footing/library/help';
import { storedHelplines } from './stored-helplines';
import { kindWords } from './helpline-labels';
import classes from './help.module.css';

interface Line {
  name: string;
  phone?: string | null;
  text?: string | null;
  chat?: string | null;
  hours?: string | null;
}

/** Help in this country: emergency first, then checked helplines, then directories. */
export function CountryHelp({
  country,
  name,
  first,
}: {
  country: string | null;
  name: string | null;
  /** The kind that comes first. */
  first?: HelplineKind;
}) {
  const kinds = first
    ? [first, ...HELPLINE_KINDS.filter((kind) => kind !== first)]
    : HELPLINE_KINDS;
  const { emergency, police, helplines } = helpIn(country ?? '');
  const own = (country && storedHelplines()[country]) || [];
  const lines = [...own, ...helplines];
  return (
    <>
      <section className={classes.block} aria-label="Emergency">
        <h2 className={classes.head}>If someone is in danger right now</h2>
        {emergency.length > 0 ? (
          <p className={classes.numbers}>
            {emergency.map((number) => (
              <Call key={number} number={number} big />
            ))}
            {police && (
              <span className={classes.numbers}>
                Police: <Call number={police} />
              </span>
            )}
          </p>
        ) : (
          <p>
            Call the emergency number where you are. On many cell phones, 112 reaches it too:{' '}
            <Call number="112" />
          </p>
        )}
      </section>
      {kinds.map((kind) => {
        const ofKind = lines.filter((line) => line.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind} className={classes.block} aria-label={kindWords(kind)}>
            <h2 className={classes.head}>{kindWords(kind)}</h2>
            <ul className={classes.lines}>
              {ofKind.map((line, at) => (
                <LineOf key={at} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
      <section className={classes.block} aria-label="More helplines">
        <h2 className={classes.head}>{lines.length > 0 ? 'More helplines' : 'Find a helpline'}</h2>
        <p>
          {lines.length === 0 &&
            `We only show helpline numbers that a person has checked, and have none yet${name ? ` for ${name}` : ''}. `}
          These sites list free lines to call, text or chat with, for thoughts of suicide, violence,
          children and teens, and anger you’re afraid of:
        </p>
        <p className={classes.numbers}>
          {DIRECTORIES.map(({ name: site, url }) => (
            <a
              key={url}
              className={classes.reach}
              href={url}
              target="_blank"
              rel="noopener noreferrer"
            >
              {site}
            </a>
          ))}
        </p>
      </section>
    </>
  );
}

function LineOf({ line: { name, phone, text, chat, hours } }: { line: Line }) {
  return (
    <li>
      <strong>{name}</strong>
      {hours && <span className={classes.hours}> {hours}</span>}
      <span className={classes.numbers}>
        {phone && <Call number={phone} />}
        {text && <Text words={text} />}
        {chat && (
          <a className={classes.reach} href={chat} target="_blank" rel="noopener noreferrer">
            Chat online
          </a>
        )}
      </span>
    </li>
  );
}

function Call({ number, big = false }: { number: string; big?: boolean }) {
  return (
    <a
      className={classes.reach}
      data-big={big || undefined}
      href={`tel:${number.replace('(0)', '').replace(/[^+\d]/g, '')}`}
      aria-label={`Call ${number}`}
    >
      Call {number}
    </a>
  );
}

/** A bare number becomes an `sms:` link; instructions such as "Text HOME to 12345" stay text. */
function Text({ words }: { words: string }) {
  if (!/^\+?[\d ().-]+$/.test(words)) return <span>{words}</span>;
  return (
    <a className={classes.reach} href={`sms:${words.replace(/[^+\d]/g, '')}`}>
      Text {words}
    </a>
  );
}
