import { useEffect, useRef, useState, type FormEvent } from 'react';
import { signIn, signUp, type AuthTrouble } from '#data/sign-in.ts';
import { Button } from '#ui/button.tsx';
import { OneChip } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { ForgotPassword } from './forgot-password.tsx';
import styles from './me.module.css';
import { TroubleNote } from './trouble-note.tsx';
import type { Entering } from './use-entering.ts';
import { useWords } from './words.ts';

const SHORTEST = 8;

const AT_EMAIL: readonly (AuthTrouble | null)[] = ['badEmail', 'emailTaken'];
const AT_PASSWORD: readonly (AuthTrouble | null)[] = ['wrongPassword', 'weakPassword'];

/** E-mail and password, for a new account or one there is. */
export const SignInForm = ({ entering }: { entering: Entering }) => {
  const words = useWords();
  const { busy, trouble, setTrouble, enter } = entering;
  const [mode, setMode] = useState<'signUp' | 'signIn'>('signUp');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (trouble) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [trouble]);

  const problemIn = (places: readonly (AuthTrouble | null)[]) =>
    trouble && places.includes(trouble) ? words.troubles[trouble] : undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) return setTrouble('badEmail');
    if (mode === 'signUp' && password.length < SHORTEST) return setTrouble('weakPassword');
    if (!password) return setTrouble('wrongPassword');
    void enter(() => (mode === 'signUp' ? signUp : signIn)(address, password));
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <OneChip
        legend={words.byEmail}
        options={(['signUp', 'signIn'] as const).map((value) => ({ value, label: words.modes[value] }))}
        value={mode}
        onChange={(value) => {
          setMode(value === 'signIn' ? 'signIn' : 'signUp');
          setTrouble(null);
        }}
      />
      <TextField
        label={words.email}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
        problem={problemIn(AT_EMAIL)}
        required
      />
      <TextField
        label={words.password}
        type="password"
        autoComplete={mode === 'signUp' ? 'new-password' : 'current-password'}
        hint={mode === 'signUp' ? words.passwordHint : undefined}
        value={password}
        onChange={setPassword}
        problem={problemIn(AT_PASSWORD)}
        required
      />
      {!AT_EMAIL.includes(trouble) && !AT_PASSWORD.includes(trouble) && <TroubleNote trouble={trouble} />}
      <Button kind="main" type="submit" disabled={busy}>
        {busy ? words.working : words[mode]}
      </Button>
      {mode === 'signIn' && <ForgotPassword email={email.trim()} onTrouble={setTrouble} />}
    </form>
  );
};
