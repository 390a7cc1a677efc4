import { useState } from 'react';
import { checkContact, CONTACT_LIMITS, EMPTY_CONTACT, type Channel } from '#domain/contact.ts';
import type { Problem } from '#domain/checked.ts';
import { TextField } from '#ui/field.tsx';
import { contactProblem } from './contact-problem.ts';
import { useProfileWords } from './profile-words.ts';
import styles from './profile.module.css';
import type { Writing } from './use-profile-draft.ts';

/** What the phone's keyboard and its memory make of a channel. */
const KINDS = {
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  blog: { type: 'url', autoComplete: 'url' },
  mastodon: { type: 'text', autoComplete: 'off', inputMode: 'email' },
} as const;

/** How I can be reached: nothing of it is on the card. Half an address is complained about only when it was left. */
export const ContactFields = ({ writing, attempted }: { writing: Writing; attempted: boolean }) => {
  const words = useProfileWords();
  const { contact } = writing.value;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const checked = checkContact(contact);
  const problems = checked.ok ? {} : checked.problems;
  const shown = (name: string, field: Channel | 'links', problem: Problem | undefined) =>
    problem && (attempted || left.has(name)) ? contactProblem(words, field, problem) : undefined;
  const leave = (name: string) => setLeft((before) => new Set(before).add(name));
  const places = Array.from({ length: CONTACT_LIMITS.links }, (_, place) => contact.links[place] ?? '');
  // One empty line after those that are filled.
  const lines = places.slice(0, places.findLastIndex(Boolean) + 2);
  const linkProblem = (link: string) => {
    const alone = checkContact({ ...EMPTY_CONTACT, blog: link });
    return alone.ok ? undefined : alone.problems['blog'];
  };
  return (
    <details className={styles.more}>
      <summary>
        <h2>{words.contact}</h2>
      </summary>
      <div className={styles.inner}>
        <p className={styles.hint}>{words.contactHint}</p>
        {(Object.keys(KINDS) as Channel[]).map((channel) => (
          <div key={channel} onBlur={() => leave(channel)}>
            <TextField
              {...KINDS[channel]}
              label={words.channels[channel]}
              hint={channel === 'mastodon' ? words.mastodonHint : undefined}
              value={contact[channel]}
              max={CONTACT_LIMITS[channel]}
              problem={shown(channel, channel, problems[channel])}
              onChange={(text) => writing.changeContact({ [channel]: text })}
            />
          </div>
        ))}
        {lines.map((link, place) => (
          <div key={place} onBlur={() => leave(`link ${place}`)}>
            <TextField
              type="url"
              autoComplete="off"
              label={words.link(place + 1)}
              value={link}
              max={CONTACT_LIMITS.link}
              problem={shown(`link ${place}`, 'links', linkProblem(link))}
              onChange={(text) => writing.changeContact({ links: places.with(place, text) })}
            />
          </div>
        ))}
      </div>
    </details>
  );
};
