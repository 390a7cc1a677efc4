import type { ReactNode } from 'react';
import { CHANNELS, hasContact, hrefOf, type Channel } from '#domain/contact.ts';
import type { Share } from '#domain/pair.ts';
import styles from './meeting.module.css';
import { useMeetingWords } from './meeting-words.ts';

type Props = { share: Share | null; name: string; children: ReactNode };

/** What the other one shows me; a tap writes, calls, or opens it. `children`: what else can be done with it. */
export const WhatTheyReveal = ({ share, name, children }: Props) => {
  const words = useMeetingWords();
  return (
    <section className={styles.section} aria-labelledby="theirs">
      <h2 id="theirs">{words.theirs(name)}</h2>
      {share && hasContact(contactOf(share)) ? (
        <>
          <dl className={styles.channels}>
            {CHANNELS.filter((channel) => share[channel]).map((channel) => (
              <div key={channel}>
                <dt>{words.channels[channel]}</dt>
                <dd>
                  <Way channel={channel} text={share[channel]} />
                </dd>
              </div>
            ))}
            {share.links.length > 0 && (
              <div>
                <dt>{words.channels.links}</dt>
                {share.links.map((link) => (
                  <dd key={link}>
                    <Way channel="link" text={link} />
                  </dd>
                ))}
              </div>
            )}
          </dl>
          {children}
        </>
      ) : (
        <p>{words.theirsNone(name)}</p>
      )}
    </section>
  );
};

const contactOf = ({ email, phone, blog, mastodon, links }: Share) => ({
  email,
  phone,
  blog,
  mastodon,
  links,
});

const Way = ({ channel, text }: { channel: Channel | 'link'; text: string }) => {
  const href = hrefOf(channel, text);
  if (!href) return <bdi>{text}</bdi>;
  const away = href.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a href={href} dir="ltr" {...away}>
      {text}
    </a>
  );
};
