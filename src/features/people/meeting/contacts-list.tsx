import { useState } from 'react';
import { isSeen, seenPairs } from '#data/seen-pairs.ts';
import { contactState, isAsked } from '#domain/contact-state.ts';
import type { ListedCard } from '#domain/directory.ts';
import { hasRoom } from '#domain/note.ts';
import type { Pair } from '#domain/pair.ts';
import { termKey } from '#domain/terms.ts';
import { TextField } from '#ui/field.tsx';
import { useStore } from '#ui/use-store.ts';
import { ContactExport } from '../codes/contact-export.tsx';
import { contactableOf } from '../codes/contactable-of.ts';
import { useDirectory } from '../use-directory.ts';
import { ContactRow } from './contact-row.tsx';
import { FollowUp } from './follow-up.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { inSentence, nameIn, useKeptNames } from './name-in.ts';
import { useNotes } from './use-notes.ts';
import type { MyPairs } from './use-pairs.ts';

/** With more contacts than this there is a search. */
const MANY = 10;

const NOBODY: readonly ListedCard[] = [];

type Props = { uid: string; seen: MyPairs };

export const ContactsList = ({ uid, seen: { pairs, now } }: Props) => {
  const words = useMeetingWords();
  const [wanted, setWanted] = useState('');
  const cards = useDirectory(uid).cards?.items ?? NOBODY;
  useKeptNames(pairs, cards);
  const { notes, known } = useNotes(uid);
  const keys = useStore(seenPairs);
  const key = wanted.trim() && termKey(wanted);
  const holds = (pair: Pair) => {
    const card = cards.find(({ uid: other }) => other === pair.uid);
    const texts = [
      nameIn(pair, cards),
      ...(card?.fields ?? []),
      notes[pair.uid]?.note ?? '',
      pair.meeting?.place ?? '',
    ];
    return texts.some((text) => termKey(text).includes(key));
  };
  const shown = key ? pairs.filter(holds) : pairs;
  // One question at a time; once answered it stays until the page is left, to be handed on.
  const [askedId, setAskedId] = useState<string>();
  const next = pairs.find((pair) => known && hasRoom(notes, pair.uid) && isAsked(pair, notes[pair.uid], now));
  if (next && askedId === undefined) setAskedId(next.id);
  const asked = pairs.find(({ id }) => id === askedId);
  return (
    <>
      {asked && <FollowUp key={asked.id} uid={uid} pair={asked} name={inSentence(nameIn(asked, cards))} />}
      {pairs.length > MANY && <TextField label={words.search} value={wanted} onChange={setWanted} />}
      {pairs.length > MANY && (
        <p role="status" className={styles.aside}>
          {shown.length ? words.found(shown.length) : words.nobodyFound}
        </p>
      )}
      <ul className={styles.contacts} aria-label={words.list}>
        {shown.map((pair) => (
          <li key={pair.id}>
            <ContactRow
              pair={pair}
              name={nameIn(pair, cards)}
              state={contactState(pair, notes[pair.uid], isSeen(pair, keys), now)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.aside}>{words.untilHint}</p>
      <ContactExport
        pairs={pairs.map((pair) =>
          contactableOf(pair, nameIn(pair, cards) || words.someone, notes[pair.uid]?.note ?? ''),
        )}
      />
    </>
  );
};
