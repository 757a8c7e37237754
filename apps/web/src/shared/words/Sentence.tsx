import { Fragment, type ReactNode } from 'react';

/**
 * A sentence from a words module with elements in it: `<Sentence text="Read the {terms} first." terms={<Link …/>} />`.
 * The text stays whole, so that it can be read and translated, and an element can move within it.
 *
 * @throws RangeError for a place in the text without an element.
 */
export function Sentence({ text, ...elements }: { text: string } & Record<string, ReactNode>) {
  return text.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (!(part in elements)) throw new RangeError(`No element for {${part}} in “${text}”`);
    return <Fragment key={index}>{elements[part]}</Fragment>;
  });
}
