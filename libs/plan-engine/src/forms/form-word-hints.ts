import { hintsOf, type TemplateHead, type WordHint } from '../templates/word-hints.js';
import type { FormContent } from './form.js';

/**
 * Hints for the author of a form, as `wordHints` gives them for a template, in the order of the form; they never prevent
 * publishing. What clients choose as their own words is not looked at: a choice may say "I check their phone".
 */
export function wordHintsOfForm(content: FormContent, head: TemplateHead): WordHint[] {
  const at = (path: string, text: string) => hintsOf(text, { step: null, action: null, path });
  return [
    ...at('title', head.title),
    ...at('summary', head.summary),
    ...at('intro', content.intro),
    ...content.questions.flatMap(({ text, help }, index) => [
      ...at(`questions.${index}.text`, text),
      ...at(`questions.${index}.help`, help),
    ]),
    ...content.scores.flatMap(({ name, bands }, index) => [
      ...at(`scores.${index}.name`, name),
      ...bands.flatMap((band, nth) => [
        ...at(`scores.${index}.bands.${nth}.name`, band.name),
        ...at(`scores.${index}.bands.${nth}.text`, band.text),
      ]),
    ]),
  ];
}
