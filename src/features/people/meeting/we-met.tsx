import { useState } from 'react';
import { changePair, sayMet } from '#data/pairs.ts';
import { PAIR_LIMITS, type Pair } from '#domain/pair.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { ChangeRefused } from './change-refused.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { usePairSending } from './use-pairs.ts';

/** „Getroffen“: one tap, then the one next step that is promised. Both see it. */
export const WeMet = ({ pair, name }: { pair: Pair; name: string }) => {
  const words = useMeetingWords();
  const { iMet, theyMet } = pair;
  const { ref, move } = useFocusAfter<HTMLHeadingElement>();
  return (
    <section className={styles.section} aria-labelledby="met">
      <h2 id="met" ref={ref} tabIndex={-1}>
        {words.met}
      </h2>
      <ChangeRefused id={pair.id} part="met" />
      {theyMet && <p>{words.metByThem(name)}</p>}
      {theyMet?.step && (
        <div className={styles.box}>
          <p className={styles.aside}>{words.theyPromised(name)}</p>
          <p className={styles.quote} dir="auto">
            {theyMet.step}
          </p>
        </div>
      )}
      {iMet ? (
        <NextStep pair={pair} onTakenBack={move} />
      ) : (
        <>
          <p className={styles.aside}>{words.metHint}</p>
          <Button
            kind="main"
            onClick={() => {
              sayMet(pair, '');
              move();
            }}
          >
            {words.weMet}
          </Button>
        </>
      )}
    </section>
  );
};

const NextStep = ({ pair, onTakenBack }: { pair: Pair; onTakenBack: () => void }) => {
  const words = useMeetingWords();
  const isRefused = usePairSending(pair.id) === 'refused';
  const kept = pair.iMet?.step ?? '';
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState(false);
  const step = typed ?? kept;
  const isTooLong = step.trim().length > PAIR_LIMITS.step;
  const keep = () => {
    if (isTooLong) return;
    sayMet(pair, step.trim());
    setTyped(undefined);
    setSaid(true);
  };
  return (
    <>
      <p role="status">{words.metByMe}</p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
        noValidate
      >
        <TextField
          label={words.step}
          hint={words.stepHint}
          value={step}
          max={PAIR_LIMITS.step}
          problem={isTooLong ? words.tooLong(PAIR_LIMITS.step) : undefined}
          onChange={(text) => {
            setTyped(text);
            setSaid(false);
          }}
        />
        <div className={styles.actions}>
          <Button
            type="submit"
            kind={step.trim() === kept ? undefined : 'main'}
            disabled={step.trim() === kept}
          >
            {words.keepStep}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              changePair(pair.id, { met: null });
              onTakenBack();
            }}
          >
            {words.notMet}
          </Button>
        </div>
        <p role="status" className={styles.aside}>
          {said && !isRefused ? words.kept : ''}
        </p>
      </form>
    </>
  );
};
