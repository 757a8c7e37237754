import {
  canReverse,
  canScore,
  FORM_LIMITS,
  rangeOfScore,
  type FormBand,
  type FormContent,
  type FormScore,
} from '@footing/plan-engine';
import { Button, Checkbox, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { AddByTitle, fieldId, LimitedText, scrollToField, ToolButton } from '../../templates';
import { words as all } from './editor.words';
import { addBand, addScore, changeScore, removeScore } from './form-edits';
import { MarkBoxes } from './MarkBoxes';
import { NumberField } from './NumberField';
import type { ChangeContent } from './QuestionsEditor';
import { useProblem } from './useProblem';
import classes from './editor.module.css';

const words = all.scores;

/** The scores with what counts for each, and their bands. */
export function ScoresEditor({ content, change }: { content: FormContent; change: ChangeContent }) {
  const add = (name: string) => {
    change((now) => addScore(now, name).content);
    scrollToField(`scores.${content.scores.length}`);
  };
  return (
    <section className={classes.part} aria-label={words.title}>
      <h2>{words.title}</h2>
      <Text c="dimmed">{content.questions.some(canScore) ? words.about : words.none}</Text>
      {content.scores.map((score, at) => (
        <ScoreEditor key={score.key} score={score} at={at} content={content} change={change} />
      ))}
      {content.scores.length < FORM_LIMITS.scores && content.questions.some(canScore) && (
        <AddByTitle id={fieldId('scores.new')} label={words.new} add={words.add} onAdd={add} />
      )}
    </section>
  );
}

type SetScore = (change: (score: FormScore) => FormScore) => void;

function ScoreEditor({
  score,
  at,
  content,
  change,
}: {
  score: FormScore;
  at: number;
  content: FormContent;
  change: ChangeContent;
}) {
  const path = `scores.${at}`;
  const set: SetScore = (next) => change((now) => changeScore(now, score.key, next));
  const range = rangeOfScore(score, content);
  return (
    <section className={classes.score} aria-label={score.name} id={fieldId(path)} tabIndex={-1}>
      <div className={classes.scoreHead}>
        <div className={classes.grow}>
          <LimitedText
            path={`${path}.name`}
            label={words.name}
            value={score.name}
            limit={FORM_LIMITS.label}
            onChange={(name) => set((now) => ({ ...now, name }))}
          />
        </div>
        <ToolButton
          label={words.remove(score.name)}
          onClick={() => change((now) => removeScore(now, score.key))}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ToolButton>
      </div>
      <Parts score={score} path={path} content={content} set={set} />
      {range && <p className={classes.soft}>{words.range(range.min, range.max)}</p>}
      <h3>{words.bands}</h3>
      {score.bands.map((band, index) => (
        <BandEditor
          key={band.key}
          band={band}
          at={index}
          path={`${path}.bands.${index}`}
          put={(next) =>
            set((now) => ({
              ...now,
              bands: now.bands.map((each) => (each.key === band.key ? next(each) : each)),
            }))
          }
          onRemove={() =>
            set((now) => ({ ...now, bands: now.bands.filter(({ key }) => key !== band.key) }))
          }
        />
      ))}
      {score.bands.length < FORM_LIMITS.bands && (
        <Button
          variant="light"
          size="compact-md"
          onClick={() => set((now) => addBand(now, range?.min ?? 0))}
        >
          {words.addBand}
        </Button>
      )}
    </section>
  );
}

function Parts({
  score,
  path,
  content,
  set,
}: {
  score: FormScore;
  path: string;
  content: FormContent;
  set: SetScore;
}) {
  const problem = useProblem(`${path}.parts`);
  return (
    <fieldset className={classes.choices} id={fieldId(`${path}.parts`)} tabIndex={-1}>
      <legend>{words.parts}</legend>
      {content.questions.filter(canScore).map((question) => {
        const part = score.parts.find((each) => each.question === question.key);
        const index = part ? score.parts.indexOf(part) : 0;
        const name = all.questions.named(question.text);
        const put = (change: Partial<FormScore['parts'][number]>) =>
          set((now) => ({
            ...now,
            parts: now.parts.map((each) =>
              each.question === question.key ? { ...each, ...change } : each,
            ),
          }));
        return (
          <div key={question.key} className={classes.scorePart}>
            <Checkbox
              className={classes.grow ?? ''}
              label={name}
              checked={part !== undefined}
              onChange={(event) => {
                const counts = event.currentTarget.checked;
                set((now) => ({
                  ...now,
                  parts: counts
                    ? [...now.parts, { question: question.key, weight: 1, reversed: false }]
                    : now.parts.filter((each) => each.question !== question.key),
                }));
              }}
            />
            {part && (
              <>
                <div className={classes.points}>
                  <NumberField
                    path={`${path}.parts.${index}.weight`}
                    label={words.weight(name)}
                    shownLabel={words.times}
                    value={part.weight}
                    min={-FORM_LIMITS.weight}
                    max={FORM_LIMITS.weight}
                    decimals={2}
                    onChange={(weight) => put({ weight: weight! })}
                  />
                </div>
                {canReverse(question) && (
                  <Checkbox
                    aria-label={words.reversed(name)}
                    label={words.reverse}
                    checked={part.reversed}
                    onChange={(event) => put({ reversed: event.currentTarget.checked })}
                  />
                )}
              </>
            )}
          </div>
        );
      })}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function BandEditor({
  band,
  at,
  path,
  put,
  onRemove,
}: {
  band: FormBand;
  at: number;
  path: string;
  put: (change: (band: FormBand) => FormBand) => void;
  onRemove: () => void;
}) {
  const number = at + 1;
  return (
    <div className={classes.band} role="group" aria-label={words.bandName(number)}>
      <div className={classes.points}>
        <NumberField
          path={`${path}.from`}
          label={words.bandFrom(number)}
          value={band.from}
          min={-FORM_LIMITS.number}
          max={FORM_LIMITS.number}
          decimals={2}
          onChange={(from) => put((now) => ({ ...now, from: from! }))}
        />
      </div>
      <TextInput
        id={fieldId(`${path}.name`)}
        className={classes.grow ?? ''}
        label={words.bandName(number)}
        value={band.name}
        maxLength={FORM_LIMITS.label}
        error={useProblem(`${path}.name`)}
        onChange={(event) => {
          const name = event.currentTarget.value;
          put((now) => ({ ...now, name }));
        }}
      />
      <ToolButton label={words.removeBand(number)} onClick={onRemove}>
        <IconTrash size={18} aria-hidden="true" />
      </ToolButton>
      <div className={classes.wide}>
        <LimitedText
          path={`${path}.text`}
          label={words.bandText(number)}
          description={words.aboutBandText}
          value={band.text}
          limit={FORM_LIMITS.bandText}
          lines={1}
          onChange={(text) => put((now) => ({ ...now, text }))}
        />
      </div>
      <MarkBoxes part={band} path={path} put={put} />
    </div>
  );
}
