import { FRAME_LIMITS, type Frame } from '#domain/frame.ts';
import { SelectField, TextField } from '#ui/field.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from './frame.module.css';
import { useFrameWords } from './frame-words.ts';

type Event = Frame['event'];

type Props = {
  event: Event;
  /** Somebody wanted to save it, and something is wrong. */
  checked: boolean;
  onChange: (event: Event) => void;
};

const ZONES = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/Zurich',
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Athens',
  'Europe/Kyiv',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'UTC',
];

/** What the event is called, where it is, and whose clock its times are on. */
export const FrameEvent = ({ event, checked, onChange }: Props) => {
  const words = useFrameWords();
  const desk = useDeskWords();
  const field = (name: Exclude<keyof Event, 'zone'>) => {
    const text = event[name].trim();
    const missing = name === 'name' && !text && desk.problems.required;
    const problem = missing || (text.length > FRAME_LIMITS.text && desk.problems.tooLong);
    return (
      <TextField
        label={desk.event[name]}
        value={event[name]}
        max={FRAME_LIMITS.text}
        lang="de"
        required={name === 'name'}
        problem={(checked && problem) || undefined}
        onChange={(value) => onChange({ ...event, [name]: value })}
      />
    );
  };
  const zones = ZONES.includes(event.zone) ? ZONES : [event.zone, ...ZONES];
  return (
    <section className={styles.section} aria-labelledby="frame-event">
      <h2 id="frame-event">{words.event}</h2>
      {field('name')}
      {field('claim')}
      {field('venue')}
      {field('address')}
      <SelectField
        label={desk.event.zone}
        hint={words.zoneHint}
        value={event.zone}
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        onChange={(zone) => onChange({ ...event, zone })}
      />
    </section>
  );
};
