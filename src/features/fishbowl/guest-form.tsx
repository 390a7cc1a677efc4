import { useState } from 'react';
import { seatGuestOn } from '#data/fishbowl.ts';
import { CHAIR_NAME_LIMIT, freeChairs, type Bowl } from '#domain/fishbowl.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './fishbowl.module.css';
import { useHeldFocus } from './use-held-focus.ts';
import { useMove } from './use-move.ts';
import { useWords } from './words.ts';

/** Seats somebody without a phone: name or not, the first free chair or another one. */
export const GuestForm = ({ bowl }: { bowl: Bowl }) => {
  const words = useWords();
  const place = useHeldFocus<HTMLFormElement>();
  const { make, isPending, refusal } = useMove();
  const [name, setName] = useState('');
  const [wished, setWished] = useState('');
  const free = freeChairs(bowl);
  const chair = free.find(({ id }) => id === wished) ?? free[0];
  const numberOf = (id: string) => bowl.chairs.findIndex((one) => one.id === id) + 1;
  const tooLong = name.trim().length > CHAIR_NAME_LIMIT;

  const seat = () => {
    if (chair && !tooLong)
      make(
        () => seatGuestOn(chair.id, name.trim() || words.guestFallback),
        () => setName(''),
      );
  };

  return (
    <form
      {...place}
      noValidate
      className={styles.deskPart}
      onSubmit={(event) => {
        event.preventDefault();
        seat();
      }}
    >
      <h3>{words.guest}</h3>
      {!chair && <p>{words.guestFull}</p>}
      {chair && (
        <>
          <TextField
            label={words.guestName}
            hint={words.guestNameHint}
            value={name}
            onChange={setName}
            max={CHAIR_NAME_LIMIT}
            autoComplete="off"
            problem={tooLong ? words.nameLimit(CHAIR_NAME_LIMIT) : undefined}
          />
          {free.length > 1 && (
            <SelectField
              label={words.guestChair}
              value={chair.id}
              onChange={setWished}
              options={free.map(({ id }) => ({ value: id, label: words.chair(numberOf(id)) }))}
            />
          )}
          <Button type="submit" wide aria-disabled={isPending}>
            {words.seatGuest(numberOf(chair.id))}
          </Button>
        </>
      )}
      {refusal && <Notice kind="alarm">{words.refusals[refusal]}</Notice>}
    </form>
  );
};
