import { useState } from 'react';
import { hasContact } from '#domain/contact.ts';
import { PROFILE_LIMITS } from '#domain/profile.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { named, Sentence } from '../own-words.tsx';
import { useCodeWords } from './code-words.ts';
import styles from './codes.module.css';
import { setName, setShown, SHOWABLE, type Me } from './use-me.ts';

/** The name, and each kind of contact data by its own tick; nothing is ticked at first. `missed`: it was tried without a name. */
export const WhatIGive = ({ me, missed = false }: { me: Me; missed?: boolean }) => {
  const words = useCodeWords();
  return (
    <>
      {me.hasProfile ? (
        <p>
          <Sentence text={words.always(named(me.name))} />
        </p>
      ) : (
        <NameField me={me} missed={missed} />
      )}
      {SHOWABLE.filter((channel) => me.all[channel].length > 0).map((channel) => (
        <Tick
          key={channel}
          label={words.channels[channel]}
          hint={[me.all[channel]].flat().join(' · ')}
          checked={me.shown.includes(channel)}
          onChange={(isShown) =>
            setShown(SHOWABLE.filter((other) => (other === channel ? isShown : me.shown.includes(other))))
          }
        />
      ))}
      {!me.isLoading && !hasContact(me.all) && (
        <div className={styles.aside}>
          <p>{words.noContact}</p>
          <ButtonLink to="/profil" kind="quiet">
            {words.toProfile}
          </ButtonLink>
        </div>
      )}
    </>
  );
};

const NameField = ({ me, missed }: { me: Me; missed: boolean }) => {
  const words = useCodeWords();
  const [touched, touch] = useState(false);
  const problem = () => {
    if (me.name.trim().length > PROFILE_LIMITS.name) return words.nameTooLong(PROFILE_LIMITS.name);
    return (missed || touched) && me.name.trim() === '' ? words.nameMissing : undefined;
  };
  return (
    <TextField
      label={words.yourName}
      hint={words.yourNameHint}
      autoComplete="name"
      max={PROFILE_LIMITS.name}
      required
      value={me.name}
      problem={problem()}
      onChange={(name) => {
        touch(true);
        setName(name);
      }}
    />
  );
};

/** A name is needed, and not too long a one. */
export const hasName = ({ name }: Me): boolean =>
  name.trim() !== '' && name.trim().length <= PROFILE_LIMITS.name;
