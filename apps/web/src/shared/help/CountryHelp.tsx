import { DIRECTORIES, helpIn, HELPLINE_KINDS, type HelplineKind } from '@footing/library/help';
import { Sentence } from '../words';
import { storedHelplines } from './stored-helplines';
import classes from './help.module.css';
import { kindWords, words } from './help.words';

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
      <section className={classes.block} aria-label={words.danger.label}>
        <h2 className={classes.head}>{words.danger.title}</h2>
        {emergency.length > 0 ? (
          <p className={classes.numbers}>
            {emergency.map((number) => (
              <Call key={number} number={number} big />
            ))}
            {police && (
              <span className={classes.numbers}>
                <Sentence text={words.danger.police} call={<Call number={police} />} />
              </span>
            )}
          </p>
        ) : (
          <p>
            <Sentence text={words.danger.noNumber} call={<Call number="112" />} />
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
      <section className={classes.block} aria-label={words.more.title}>
        <h2 className={classes.head}>{lines.length > 0 ? words.more.title : words.more.find}</h2>
        {lines.length === 0 && <p>{words.more.noneChecked(name)}</p>}
        <p>{words.more.sites}</p>
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
        {text && <TextTo instruction={text} />}
        {chat && (
          <a className={classes.reach} href={chat} target="_blank" rel="noopener noreferrer">
            {words.chat}
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
      aria-label={words.call(number)}
    >
      {words.call(number)}
    </a>
  );
}

/** A bare number becomes an `sms:` link; instructions such as "Text HOME to 12345" stay text. */
function TextTo({ instruction }: { instruction: string }) {
  if (!/^\+?[\d ().-]+$/.test(instruction)) return <span>{instruction}</span>;
  return (
    <a className={classes.reach} href={`sms:${instruction.replace(/[^+\d]/g, '')}`}>
      {words.text(instruction)}
    </a>
  );
}
