import { closeHelp } from '../../shared/help/help-overlay';
import { Sentence } from '../../shared/words/Sentence';
import { words } from './help.words';

/** Shown until the help page has loaded, or if it cannot be fetched: help that works anywhere. */
export function HelpFallback() {
  return (
    <main
      aria-label={words.title}
      style={{
        position: 'fixed',
        inset: 0,
        zIndex: 305,
        overflow: 'auto',
        padding: '4rem 1rem 2rem',
        background: 'var(--footing-paper)',
        fontSize: '1.125rem',
        lineHeight: 1.6,
      }}
    >
      <h1 className="footing-voice">{words.title}</h1>
      <p>
        <Sentence
          text={words.fallback.emergency}
          us={<a href="tel:911">911</a>}
          uk={<a href="tel:999">999</a>}
          australia={<a href="tel:000">000</a>}
          newZealand={<a href="tel:111">111</a>}
          europe={<a href="tel:112">112</a>}
        />
      </p>
      <p>
        <Sentence
          text={words.fallback.directories}
          find={<Site name={words.fallback.sites.find} />}
          befrienders={<Site name={words.fallback.sites.befrienders} />}
        />
      </p>
      <button type="button" onClick={closeHelp}>
        {words.back}
      </button>
    </main>
  );
}

const Site = ({ name }: { name: string }) => <a href={`https://${name}`}>{name}</a>;
