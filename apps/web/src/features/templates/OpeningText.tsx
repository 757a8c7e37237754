import type { OpeningText as Text } from './content/content.words';

/** When a step opens: a sentence, and its rules as a list if there are several. */
export function OpeningText({
  opening: { text, rules },
  className,
}: {
  opening: Text;
  className: string | undefined;
}) {
  return (
    <div className={className}>
      {text}
      {rules.length > 0 && (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
