import { PublishTemplateDocument } from '@footing/contract';
import { useEffect, useEffectEvent, useState } from 'react';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import type { TemplateText } from '../content/content';
import type { Problem } from '../content/problems';
import type { OwnTemplate, TemplateDraft } from './useTemplateDraft';

/** Publishes the shown text once all of it is saved and it has no problems. */
export function usePublish({
  template,
  draft,
  reread,
}: {
  template: OwnTemplate;
  draft: TemplateDraft;
  /** Fetches the template again after someone changed it elsewhere. */
  reread: () => Promise<void>;
}) {
  const [tried, setTried] = useState<TemplateText | null>(null);
  const change = useChange(PublishTemplateDocument, { quiet: true });
  const number = Math.max(0, ...template.versions.map((version) => version.number)) + 1;
  const isStale = change.refusal?.code === 'STALE';
  const onStale = useEffectEvent(() => void reread().catch(() => undefined));
  useEffect(() => {
    if (isStale) onStale();
  }, [isStale]);

  const publish = async (toMend: number) => {
    if (toMend > 0) return showWhatToMend(toMend);
    if (!(await confirmThat(question(number)))) return;
    if (!(await draft.draft.flush())) {
      toast.problem(
        'Not everything is saved yet, so nothing was published. Please try again soon.',
      );
      return;
    }
    setTried(draft.text);
    const done = await change.run({ templateId: template.id, version: draft.version() });
    if (done) toast.done(`Version ${number} is published. It can be assigned now.`);
  };

  // The server's answer applies to the text that was sent, not to a later one.
  const holds = tried === draft.text;
  const refused: Problem[] = holds
    ? (change.refusal?.problems ?? []).map(({ field, message }) => ({
        path: field ?? '',
        words: message,
      }))
    : [];
  return { publish, busy: change.busy, problem: holds ? change.problem : null, refused };
}

const question = (number: number) => ({
  title: `Publish version ${number}?`,
  words: (
    <>
      <p>
        A published version can be assigned to clients and no longer changes. You can keep editing,
        and publish the next version when it’s ready.
      </p>
      <p>Plans assigned from an earlier version keep that version.</p>
    </>
  ),
  yes: 'Publish',
  no: 'Not yet',
});

function showWhatToMend(count: number) {
  toast.problem(
    count === 1
      ? 'Fix 1 problem before publishing. It’s listed at the top of the page.'
      : `Fix ${count} problems before publishing. They’re listed at the top of the page.`,
  );
  const list = document.getElementById('to-mend');
  list?.scrollIntoView({ block: 'center' });
  list?.focus({ preventScroll: true });
}
