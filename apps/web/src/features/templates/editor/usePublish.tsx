import { PublishTemplateDocument } from '@footing/contract';
import { useState } from 'react';
import { confirmThat, toast, useChange } from '../../../shared/ui';
import type { TemplateText } from '../content/content';
import { problemsFrom } from '../content/problems';
import { useOfferAfterPublishing } from '../offers/useOfferAfterPublishing';
import { words } from './editor.words';
import { focusProblems } from './field-ids';
import type { OwnTemplate, TemplateDraft } from './useTemplateDraft';

/** Publishes the shown text once all of it is saved and it has no problems. */
export function usePublish({
  template,
  draft,
  reread,
}: {
  template: OwnTemplate;
  draft: TemplateDraft;
  /** Fetches the template again after it was changed elsewhere. */
  reread: () => Promise<void>;
}) {
  const [tried, setTried] = useState<TemplateText | null>(null);
  const change = useChange(PublishTemplateDocument, { quiet: true });
  const offerToClients = useOfferAfterPublishing();
  const number = Math.max(0, ...template.versions.map((version) => version.number)) + 1;

  const publish = async (problems: number) => {
    if (problems > 0) {
      toast.problem(words.publish.problems(problems));
      focusProblems();
      return;
    }
    if (!(await confirmThat(question(number)))) return;
    if (!(await draft.draft.flush())) {
      toast.problem(words.publish.notSaved);
      return;
    }
    setTried(draft.text);
    let isStale = false;
    const done = await change.run(
      { templateId: template.id, version: draft.version() },
      ({ code }) => (isStale = code === 'STALE'),
    );
    if (isStale) await showLatest();
    if (!done) return;
    toast.done(words.publish.done(number));
    await offerToClients(template.id, number);
  };

  /** The text on the page is not the one on the server. The message goes by itself: the page shows the server's then. */
  const showLatest = () =>
    reread().then(
      () => toast.problem(words.publish.changedElsewhere),
      () => toast.problem(words.publish.failed),
    );

  // The server's answer applies to the text that was sent, not to a later one.
  const holds = tried === draft.text;
  return {
    publish,
    busy: change.busy,
    problem: holds ? change.problem : null,
    refused: holds ? problemsFrom(change.refusal?.problems) : [],
  };
}

const question = (number: number) => ({
  title: words.publish.title(number),
  words: words.publish.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
  yes: words.publish.yes,
  no: words.publish.no,
});
