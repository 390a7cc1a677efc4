import { useEffect, useState, type FormEvent } from 'react';
import { proveIdentity, waysToProve } from '#data/delete-me.ts';
import type { AuthTrouble } from '#data/auth-trouble.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './me.module.css';
import { TroubleNote } from './trouble-note.tsx';
import { useWords } from './words.ts';

type Props = { left: 'everything' | 'account' | 'phone'; busy: boolean; onProven: () => void };

/** Auth deletes an account only for somebody who has just shown who they are. */
export const ProveIdentity = ({ left, busy, onProven }: Props) => {
  const words = useWords();
  const [ways, setWays] = useState<readonly string[]>([]);
  const [password, setPassword] = useState('');
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<AuthTrouble | null>(null);
  useEffect(() => void waysToProve().then(setWays, () => setTrouble('failed')), []);
  const prove = async (secret: string | null) => {
    setAsking(true);
    const failed = await proveIdentity(secret);
    setAsking(false);
    setTrouble(failed);
    if (!failed) onProven();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void prove(password);
  };
  return (
    <div className={styles.sheet}>
      <p>
        {words.prove} {words.left[left]}
      </p>
      {ways.includes('password') && (
        <form className={styles.sheet} noValidate onSubmit={submit}>
          <TextField
            label={words.password}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
            problem={trouble === 'wrongPassword' ? words.wrongPasswordAgain : undefined}
          />
          <Button kind="alarm" type="submit" disabled={asking || busy}>
            {busy ? words.deleting : words.proveButton}
          </Button>
        </form>
      )}
      {ways.includes('google') && (
        <Button kind="alarm" disabled={asking || busy} onClick={() => void prove(null)}>
          {busy ? words.deleting : words.proveGoogle}
        </Button>
      )}
      {trouble !== 'wrongPassword' && <TroubleNote trouble={trouble} />}
    </div>
  );
};
