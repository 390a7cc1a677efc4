import { ChevronDown } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { Card } from '#domain/profile.ts';
import type { EventWords } from './event-words.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './people.module.css';
import { WholeCard, hasMore } from './whole-card.tsx';
import { useWords } from './words.ts';

type Props = {
  card: Card;
  event: EventWords;
  /** Where the name stands among the headings of the screen. */
  level: 'h2' | 'h3' | 'h4';
  open?: boolean;
  /** Small, beside the name: what else can be done about this person. */
  corner?: ReactNode;
  children?: ReactNode;
};

/** A person like a conference badge: the same for those who look and for those who check how they are seen. */
export const PersonCard = ({ card, event, level: Name, open = false, corner, children }: Props) => {
  const words = useWords();
  const id = useId();
  const name = card.name.trim() || words.nameless;
  return (
    <article
      className={classNames(styles.card, corner !== undefined && styles.cornered)}
      aria-labelledby={id}
    >
      <header className={styles.badge}>
        <Name id={id} className={styles.name} dir="auto">
          {name}
        </Name>
        {card.fields.length > 0 && (
          <ul className={styles.fields} aria-label={words.fields}>
            {card.fields.map((field) => (
              <li key={field} className={styles.field} dir="auto">
                {event.fieldLabel(field)}
              </li>
            ))}
          </ul>
        )}
        {card.sentence && (
          <p className={styles.sentence} dir="auto">
            {card.sentence}
          </p>
        )}
      </header>
      {children}
      {hasMore(card) && (
        <details className={styles.more} open={open}>
          <summary>
            {words.show}
            <span className="visually-hidden">{words.whole(name)}</span>
            <ChevronDown size={18} aria-hidden />
          </summary>
          <WholeCard card={card} event={event} />
        </details>
      )}
      {corner && <div className={styles.corner}>{corner}</div>}
    </article>
  );
};
