import type { Programme } from '#domain/programme.ts';
import { EXAMPLE, SESSION_KINDS, type Session } from '#domain/session.ts';
import { clockOf, dateOf } from '#domain/wall-time.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { useWords } from './words.ts';

type Props = {
  session: Session;
  programme: Programme;
  problem: (field: string) => string | undefined;
  onChange: (change: Partial<Session>) => void;
};

/** When, where, and of which kind. */
export const SessionChoices = ({ session, programme, problem, onChange }: Props) => {
  const words = useWords();
  const named = (places: readonly { id: string; name: string }[]) => [
    { value: '', label: words.none },
    ...places.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <TextField
        label={words.fields.date}
        type="date"
        value={dateOf(session.start)}
        onChange={(date) => onChange({ start: `${date}T${clockOf(session.start)}` })}
      />
      <TextField
        label={words.fields.clock}
        type="time"
        value={clockOf(session.start)}
        problem={problem('start')}
        onChange={(clock) => onChange({ start: `${dateOf(session.start)}T${clock}` })}
      />
      <TextField
        label={words.fields.minutes}
        type="number"
        value={Number.isNaN(session.minutes) ? '' : String(session.minutes)}
        problem={problem('minutes')}
        onChange={(minutes) => onChange({ minutes: minutes === '' ? Number.NaN : Number(minutes) })}
      />
      <SelectField
        label={words.fields.room}
        value={session.room}
        options={named(programme.rooms)}
        onChange={(room) => onChange({ room })}
      />
      <SelectField
        label={words.fields.track}
        value={session.track}
        options={named(programme.tracks)}
        onChange={(track) => onChange({ track })}
      />
      <SelectField
        label={words.fields.kind}
        value={session.kind}
        options={SESSION_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        onChange={(value) => onChange({ kind: SESSION_KINDS.find((kind) => kind === value) ?? 'session' })}
      />
      <SelectField
        label={words.fields.example}
        value={session.example}
        options={EXAMPLE.map((example) => ({ value: example, label: words.examples[example] }))}
        onChange={(value) => onChange({ example: EXAMPLE.find((example) => example === value) ?? 'none' })}
      />
    </>
  );
};
