import type { TermsKind } from '@footing/contract';
import { kindName, kindTitle, versionName } from '../../shared/terms';

export const words = {
  title: 'Agreement and privacy notice',
  lead: 'Clients accept both when they join. Until you publish your own, they accept the short ones that come with Footing.',
  childInDanger: 'What to do if a child is in danger',
  edit: (kind: TermsKind) => `Edit the ${kindName(kind)}`,
  earlier: 'Earlier versions',
  text: (kind: TermsKind) => `Text of the ${kindName(kind)}`,
  textSays:
    'Start a line with ## for a heading, or with - for a list item. Don’t use clients’ names here.',
  missing: (sentences: readonly string[]) =>
    `Every agreement also has to say: ${sentences.join(' ')}`,
  publish: 'Publish',
  published: 'Published.',
  sure: (kind: TermsKind) => `Publish this ${kindName(kind)}?`,
  sureSays:
    'You can’t undo this or edit a published version. You can only publish a new one. Your clients are asked to accept it the next time they open Footing. New clients accept it when they join.',
  signing: {
    title: 'Signing',
    label: 'Ask clients to sign the agreement by typing their name',
    says: 'They’re asked until they sign the current version. It doesn’t stop them from using Footing or booking sessions.',
    on: 'Clients are asked to sign the agreement.',
    off: 'Clients accept the agreement without signing.',
    saved: 'Saved.',
  },
  preview: 'Preview',
  keepEditing: 'Keep editing',
  cancel: 'Cancel',
  client: {
    withdrew: (callName: string) =>
      `${callName} withdrew consent to the use of their health and relationship data {when}. Nothing new they write is saved. They can agree again at any time.`,
    title: (callName: string) => `What ${callName} agreed to`,
    none: (callName: string) =>
      `Nothing yet. ${callName} will be asked the next time they open Footing.`,
    accepted: (terms: AcceptedText) => `${acceptedText(terms)}: yes, {when}${newer(terms)}`,
    signed: (signature: { number: number; shipped: boolean; isCurrent: boolean }) =>
      `Signed ${versionName(signature)} as {name}, {when}${newer(signature)}`,
    notSigned: (callName: string) => `${callName} hasn’t signed the agreement yet.`,
    signedEarlier: (callName: string) =>
      `${callName} signed an earlier version of the agreement, and hasn’t signed the newest one yet.`,
    withdrawn: (terms: AcceptedText) => `${acceptedText(terms)}: withdrawn, {when}${newer(terms)}`,
  },
};

interface AcceptedText {
  kind: TermsKind;
  number: number | null;
  shipped: boolean | null;
  isCurrent: boolean;
}

function acceptedText({ kind, number, shipped }: AcceptedText): string {
  if (number === null) return kindTitle(kind);
  return `${kindTitle(kind)}, ${versionName({ number, shipped: shipped ?? false })}`;
}

const newer = ({ isCurrent }: { isCurrent: boolean }): string =>
  isCurrent ? '' : '. There is a newer version.';
