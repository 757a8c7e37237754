import { toast } from './toasts';

/** Copies a text to the clipboard, which a browser can refuse. */
export const copyText = (
  text: string,
  { copied, notCopied }: { copied: string; notCopied: string },
): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => toast.done(copied),
    () => toast.problem(notCopied),
  );
