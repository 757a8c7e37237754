import { closeHelp } from '../../shared/help/help-overlay';

/** Shown until the help page has loaded, or if it cannot be fetched: help that works anywhere. */
export function HelpFallback() {
  return (
    <main
      aria-label="Get help now"
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
      <h1 className="footing-voice">Get help now</h1>
      <p>
        If someone is in danger, call the emergency number where you are, for instance{' '}
        <a href="tel:911">911</a> in the US and Canada, <a href="tel:999">999</a> in the UK,{' '}
        <a href="tel:000">000</a> in Australia, <a href="tel:111">111</a> in New Zealand, or{' '}
        <a href="tel:112">112</a> in Europe and from many cell phones.
      </p>
      <p>
        Lines to call, text or chat with: <a href="https://findahelpline.com">findahelpline.com</a>{' '}
        and <a href="https://befrienders.org">befrienders.org</a>
      </p>
      <button type="button" onClick={closeHelp}>
        Go back
      </button>
    </main>
  );
}
