import { Plus, X } from 'lucide-react';
import { SESSION_LIMITS, type Speaker } from '#domain/session.ts';
import type { Person } from '#domain/speakers.ts';
import { termKey } from '#domain/terms.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { useFormWords } from './form-words.ts';
import styles from './session-form.module.css';

type Props = {
  speakers: readonly Speaker[];
  /** Everybody who speaks anywhere in the draft. */
  known: readonly Person[];
  problem?: string;
  onChange: (speakers: Speaker[]) => void;
};

const NOBODY: Speaker = { name: '', blog: '', about: '' };

/** Who speaks, one by one. Somebody known brings blog and text along. */
export const SpeakerFields = ({ speakers, known, problem, onChange }: Props) => {
  const words = useFormWords();
  const change = (place: number, part: Partial<Speaker>) =>
    onChange(speakers.map((speaker, index) => (index === place ? { ...speaker, ...part } : speaker)));
  const rename = (place: number, name: string) => {
    const person = known.find(({ key }) => key === termKey(name));
    const speaker = speakers[place];
    const isBare = speaker?.blog === '' && speaker.about === '';
    change(place, person && isBare ? { name, blog: person.blog, about: person.about } : { name });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{words.speakers}</legend>
      {speakers.map((speaker, index) => (
        <div key={index} className={styles.speaker} role="group" aria-label={words.speaker(index + 1)}>
          <div className={styles.row}>
            <TextField
              label={words.name}
              value={speaker.name}
              max={SESSION_LIMITS.name}
              lang="de"
              suggestions={known.map(({ name }) => name)}
              onChange={(name) => rename(index, name)}
            />
            <Button
              kind="round"
              aria-label={words.removeSpeaker(speaker.name)}
              onClick={() => onChange(speakers.filter((_, place) => place !== index))}
            >
              <X aria-hidden />
            </Button>
          </div>
          <TextField
            label={words.blog}
            type="url"
            value={speaker.blog}
            onChange={(blog) => change(index, { blog })}
          />
          <TextArea
            label={words.about}
            rows={2}
            value={speaker.about}
            max={SESSION_LIMITS.about}
            onChange={(about) => change(index, { about })}
          />
        </div>
      ))}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {speakers.length < SESSION_LIMITS.speakers && (
        <Button onClick={() => onChange([...speakers, NOBODY])}>
          <Plus aria-hidden size={20} />
          {words.addSpeaker}
        </Button>
      )}
    </fieldset>
  );
};
