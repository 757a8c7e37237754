import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { confirmThat } from '../shared/ui';
import classes from './new-version.module.css';
import { words } from './new-version.words';

const PATIENCE_MS = 5_000;

/** Offers a new version above the page. Nothing is ever reloaded unless the person asks for it. */
export function offerNewVersion() {
  const place = document.createElement('div');
  document.getElementById('root')!.before(place);
  const root = createRoot(place);
  const close = () => {
    root.unmount();
    place.remove();
    // The button that had the focus is gone.
    document.getElementById('page')?.focus({ preventScroll: true });
  };
  root.render(<NewVersion onClose={close} reload={() => location.reload()} />);
}

export function NewVersion({ onClose, reload }: { onClose: () => void; reload: () => void }) {
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  // A screen reader reads what changes in a status that is there already.
  useEffect(() => {
    const timer = setTimeout(() => setSays(words.says));
    return () => clearTimeout(timer);
  }, []);
  const update = async () => {
    setBusy(true);
    try {
      await storeTexts();
      if (!hasTyped() || (await confirmThat(words.sure))) reload();
    } finally {
      setBusy(false);
    }
  };
  return (
    <aside className={`${classes.offer} footing-screen-only`} aria-label={words.label}>
      <p role="status">{says}</p>
      <button type="button" disabled={busy} onClick={() => void update()}>
        {words.update}
      </button>
      <button type="button" onClick={onClose}>
        {words.later}
      </button>
    </aside>
  );
}

/** Autosaved texts are on the server then, or at least on this device. */
async function storeTexts(): Promise<void> {
  const { flushDrafts } = await import('../shared/drafts/drafts');
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([flushDrafts(), late]);
}

/** Whether a field on the page contains text, which may not be saved. */
function hasTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:is([type="text"], [type="email"], [type="search"], [type="tel"], [type="url"], [type="number"], [type="password"], :not([type]))',
  );
  return [...fields].some(
    // Not those that only measure how high a text is. Older browsers cannot tell what is visible: then it is asked.
    (field) =>
      field.getAttribute('aria-hidden') !== 'true' &&
      !field.readOnly &&
      field.value !== '' &&
      (field.checkVisibility?.() ?? true),
  );
}
