import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { metAt } from '#domain/contact-state.ts';
import type { ListedCard } from '#domain/directory.ts';
import { endableFrom, type Pair } from '#domain/pair.ts';
import { Page } from '#ui/page.tsx';
import { ContactCardButton } from '../codes/contact-export.tsx';
import { contactableOf } from '../codes/contactable-of.ts';
import { PeopleNav } from '../people-nav.tsx';
import { SanctionNotice } from '../safety/my-sanction.tsx';
import { PersonMenu } from '../safety/person-menu.tsx';
import { useMySanction } from '../safety/use-my-sanction.ts';
import { useDirectory } from '../use-directory.ts';
import { useMyProfile } from '../use-my-profile.ts';
import { EndContact } from './end-contact.tsx';
import { EndsLater } from './ends-later.tsx';
import { FollowUp } from './follow-up.tsx';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';
import { inSentence, nameIn, useKeptNames } from './name-in.ts';
import { PairNote } from './pair-note.tsx';
import { PairSending } from './pair-sending.tsx';
import { TheirCard } from './their-card.tsx';
import { Until } from './until.tsx';
import { WeMet } from './we-met.tsx';
import { WhatIReveal } from './what-i-reveal.tsx';
import { WhatTheyReveal } from './what-they-reveal.tsx';
import { WhenAndWhere } from './when-and-where.tsx';

const NOBODY: readonly ListedCard[] = [];

type Props = { uid: string; pair: Pair; now: number; fresh: boolean };

/** Everything between the two of us. What is needed standing in the corridor comes first. */
export const PairPage = ({ uid, pair, now, fresh }: Props) => {
  const words = useMeetingWords();
  const navigate = useNavigate();
  const { cards } = useDirectory(uid);
  const my = useMyProfile();
  const { mine } = my;
  const sanction = useMySanction(my, false);
  const profile = mine.state === 'known' ? mine.profile : null;
  useKeptNames(
    useMemo(() => [pair], [pair]),
    cards?.items ?? NOBODY,
  );
  const called = nameIn(pair, cards?.items ?? NOBODY) || words.someone;
  const name = inSentence(called);
  const card = cards?.items.find((known) => known.uid === pair.uid);
  return (
    <Page title={words.you(name)} lead={pair.byCode ? words.byCode : words.wished}>
      <PeopleNav />
      {sanction && <SanctionNotice sanction={sanction} />}
      <PairSending id={pair.id} />
      <FollowUp uid={uid} pair={pair} name={name} />
      {metAt(pair) === null && (
        <WhenAndWhere pair={pair} name={name} profile={profile} now={now} fresh={fresh} />
      )}
      <WeMet pair={pair} name={name} />
      <WhatTheyReveal share={pair.theirs} name={name}>
        <ContactCardButton person={contactableOf(pair, called, '')} />
      </WhatTheyReveal>
      <WhatIReveal pair={pair} name={name} profile={profile} />
      <section className={styles.section} aria-labelledby="card">
        <div className={styles.head}>
          <h2 id="card">{words.whole}</h2>
          <PersonMenu
            uid={pair.uid}
            name={called}
            onBlocked={() => void navigate('/menschen/kontakte', { replace: true })}
          />
        </div>
        {card && cards ? (
          <TheirCard uid={uid} card={card} cards={cards} profile={profile} />
        ) : (
          <p>{words.unseen}</p>
        )}
      </section>
      <PairNote uid={uid} about={pair.uid} />
      {metAt(pair) !== null && (
        <WhenAndWhere pair={pair} name={name} profile={profile} now={now} fresh={fresh} />
      )}
      {now < endableFrom(pair) ? (
        <EndsLater at={endableFrom(pair)} />
      ) : (
        <EndContact uid={uid} pair={pair} name={name} />
      )}
      <p className={styles.aside}>
        <Until at={pair.expiresAt} />. {words.untilHint}
      </p>
    </Page>
  );
};
