import type { AcceptedTermsPartsFragment } from '@footing/contract';
import { UserText } from '../../shared/ui/UserText';
import { Sentence, When } from '../../shared/words';
import classes from '../../shared/terms/terms.module.css';
import { words as all } from './practice-terms.words';

const words = all.client;

/** For staff: what a client accepted; a withdrawn consent comes first. */
export default function ClientTerms({
  terms,
  callName,
  zone,
}: {
  terms: AcceptedTermsPartsFragment[];
  callName: string;
  zone: string;
}) {
  const health = terms.find(({ kind }) => kind === 'HEALTH_DATA');
  return (
    <>
      {health?.granted === false && (
        <p className={classes.withdrawn} role="status">
          <Sentence
            text={words.withdrew(callName)}
            when={<When at={health.at} say="on" zone={zone} />}
          />
        </p>
      )}
      <details className={classes.agreed}>
        <summary>{words.title(callName)}</summary>
        {terms.length === 0 ? (
          <p>{words.none(callName)}</p>
        ) : (
          <ul className={classes.accepted}>
            {terms.map((accepted) => (
              <li key={accepted.kind}>
                <Sentence
                  text={accepted.granted ? words.accepted(accepted) : words.withdrawn(accepted)}
                  when={<When at={accepted.at} say="on" zone={zone} />}
                />
                {accepted.signature && (
                  <p>
                    <Sentence
                      text={words.signed(accepted.signature)}
                      name={<UserText>{accepted.signature.name}</UserText>}
                      when={<When at={accepted.signature.at} say="on" zone={zone} />}
                    />
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </details>
    </>
  );
}
