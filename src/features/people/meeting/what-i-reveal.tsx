import { useState } from 'react';
import { changePair } from '#data/pairs.ts';
import { lastRevealed } from '#data/share-memory.ts';
import { EMPTY_CONTACT, type Contact } from '#domain/contact.ts';
import type { Pair } from '#domain/pair.ts';
import type { Profile } from '#domain/profile.ts';
import { channelsIn, shareOf, showSame, type Revealed } from '#domain/reveal.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Tick } from '#ui/choice.tsx';
import { useStore } from '#ui/use-store.ts';
import { ChangeRefused } from './change-refused.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { usePairSending } from './use-pairs.ts';

type Props = { pair: Pair; name: string; profile: Profile | null };

/** What of my contact data the other one sees: each by my own choice, and taken back as easily. */
export const WhatIReveal = ({ pair, name, profile }: Props) => {
  const words = useMeetingWords();
  // Whoever met somebody by code may have no profile: what they showed then can still be changed and taken back.
  const me = profile
    ? { name: profile.card.name, contact: profile.contact }
    : pair.mine && { name: pair.mine.name, contact: pair.mine };
  return (
    <section className={styles.section} aria-labelledby="mine">
      <h2 id="mine">{words.mine(name)}</h2>
      <ChangeRefused id={pair.id} part="share" />
      {me ? <Choice pair={pair} name={name} me={me} /> : <NoProfile />}
    </section>
  );
};

const NoProfile = () => {
  const words = useMeetingWords();
  return (
    <>
      <p>{words.noProfile}</p>
      <ButtonLink to="/profil">{words.addContact}</ButtonLink>
    </>
  );
};

type ChoiceProps = Pick<Props, 'pair' | 'name'> & {
  me: { readonly name: string; readonly contact: Contact };
};

const Choice = ({ pair: { id, mine }, name, me }: ChoiceProps) => {
  const words = useMeetingWords();
  const last = useStore(lastRevealed);
  const [edited, setEdited] = useState<readonly Revealed[]>();
  const [said, setSaid] = useState('');
  const isRefused = usePairSending(id) === 'refused';
  const { contact } = me;
  const shown = channelsIn(mine ?? EMPTY_CONTACT);
  const possible = channelsIn(contact);
  const offered = shown.length ? [] : possible.filter((channel) => last.includes(channel));
  const chosen = edited ?? (shown.length ? shown.filter((channel) => possible.includes(channel)) : offered);
  const share = shareOf(me.name, contact, chosen, mine?.free ?? []);
  const isNews = !showSame(share, mine);

  const reveal = () => {
    changePair(id, { share });
    lastRevealed.set([...chosen]);
    setEdited(chosen.length ? undefined : []);
    setSaid(chosen.length ? words.revealed : words.takenBack);
  };
  // The name and the free times, too. Nothing is offered again to whom it was just taken from.
  const takeBack = () => {
    changePair(id, { share: null });
    lastRevealed.set([]);
    setEdited([]);
    setSaid(words.takenBack);
  };
  const tick = (channel: Revealed, on: boolean) => {
    setEdited(on ? [...chosen, channel] : chosen.filter((other) => other !== channel));
    setSaid('');
  };
  const hint = () => {
    if (!shown.length) return offered.length && !edited ? words.offered : words.mineNone;
    return isNews && !edited ? words.stale : words.mineHint;
  };

  return (
    <>
      {possible.length === 0 && (
        <>
          <p>{words.noContact}</p>
          <ButtonLink to="/profil">{words.addContact}</ButtonLink>
        </>
      )}
      {possible.length > 0 && (
        <>
          <p className={styles.aside}>{hint()}</p>
          {possible.map((channel) => (
            <Tick
              key={channel}
              label={words.channels[channel]}
              hint={channel === 'links' ? contact.links.join(', ') : contact[channel]}
              checked={chosen.includes(channel)}
              onChange={(on) => tick(channel, on)}
            />
          ))}
        </>
      )}
      <div className={styles.actions}>
        {possible.length > 0 && (
          <Button kind="main" disabled={!isNews} onClick={reveal}>
            {words.reveal(name)}
          </Button>
        )}
        {mine !== null && (
          <Button kind="quiet" onClick={takeBack}>
            {words.takeBack}
          </Button>
        )}
      </div>
      <p role="status" className={styles.aside}>
        {isRefused ? '' : said}
      </p>
    </>
  );
};
