import type { Frame } from '#domain/frame.ts';
import { EXAMPLE, isScheduled, SESSION_KINDS, type Session } from '#domain/session.ts';
import { clockOf, dateOf } from '#domain/wall-time.ts';
import { Tick } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { useFormWords } from './form-words.ts';
import { useWords } from '../words.ts';

type Props = {
  session: Session;
  frame: Frame;
  problem: (field: string) => string | undefined;
  onChange: (change: Partial<Session>) => void;
};

type Place = { readonly id: string; readonly name: string };

/** When, where, and of which kind. */
export const SessionChoices = ({ session, frame, problem, onChange }: Props) => {
  const words = useWords();
  const formWords = useFormWords();
  const { start, room, track } = session;
  const named = (places: readonly Place[], used: string) => [
    { value: '', label: words.none },
    ...places.map(({ id, name }) => ({ value: id, label: name })),
    // What is not on the list (any more) must not become something else by being looked at.
    ...(used && !places.some(({ id }) => id === used) ? [{ value: used, label: used }] : []),
  ];
  const firstTime = () => `${frame.days[0]?.date ?? new Date().toISOString().slice(0, 10)}T09:00`;
  return (
    <>
      <Tick
        label={formWords.notScheduled}
        hint={formWords.notScheduledHint}
        checked={!isScheduled(session)}
        onChange={(waits) => onChange({ start: waits ? '' : firstTime() })}
      />
      {isScheduled(session) && (
        <>
          <TextField
            label={words.fields.date}
            type="date"
            value={dateOf(start)}
            onChange={(date) => onChange({ start: `${date}T${clockOf(start)}` })}
          />
          <TextField
            label={words.fields.clock}
            type="time"
            value={clockOf(start)}
            problem={problem('start')}
            onChange={(clock) => onChange({ start: `${dateOf(start)}T${clock}` })}
          />
        </>
      )}
      <TextField
        label={words.fields.minutes}
        type="number"
        value={Number.isNaN(session.minutes) ? '' : String(session.minutes)}
        problem={problem('minutes')}
        onChange={(minutes) => onChange({ minutes: minutes === '' ? Number.NaN : Number(minutes) })}
      />
      <SelectField
        label={words.fields.room}
        value={room}
        options={named(frame.rooms, room)}
        onChange={(chosen) => onChange({ room: chosen })}
      />
      <SelectField
        label={words.fields.track}
        value={track}
        options={named(frame.tracks, track)}
        onChange={(chosen) => onChange({ track: chosen })}
      />
      <SelectField
        label={words.fields.kind}
        value={session.kind}
        options={SESSION_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(value) => onChange({ kind: SESSION_KINDS.find((kind) => kind === value) ?? 'session' })}
      />
    </>
  );
};

/** What is invented for the demonstration. */
export const ExampleChoice = ({ session, onChange }: Pick<Props, 'session' | 'onChange'>) => {
  const words = useWords();
  return (
    <SelectField
      label={words.fields.example}
      value={session.example}
      options={EXAMPLE.map((example) => ({ value: example, label: words.examples[example] }))}
      onChange={(value) => onChange({ example: EXAMPLE.find((example) => example === value) ?? 'none' })}
    />
  );
};
