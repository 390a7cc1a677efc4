import { TriangleAlert } from 'lucide-react';
import {
  memo,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type TouchEvent,
} from 'react';
import { endOf } from '#domain/programme.ts';
import { GRID, resized } from '#domain/rearrange.ts';
import type { Session } from '#domain/session.ts';
import { minutesBetween, type WallTime } from '#domain/wall-time.ts';
import { classNames } from '#ui/class-names.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { cssVars } from './css-vars.ts';
import styles from './timetable.module.css';
import { useTimetableWords } from './timetable-words.ts';
import { useWords } from '../words.ts';

/** What a card can have done to it; the same object for all, for ever. */
export type Hand = {
  readonly open: (id: string) => void;
  readonly take: (
    name: 'onMouseDown' | 'onTouchStart' | 'onKeyDown',
    session: Session,
    event: MouseEvent<HTMLElement> | TouchEvent<HTMLElement> | KeyboardEvent<HTMLElement>,
  ) => void;
  readonly isCarrying: () => boolean;
  readonly resize: (session: Session, minutes: number) => void;
  readonly say: (text: string) => void;
};

export const HELP = 'timetable-help';

type Props = {
  session: Session;
  lane: number;
  lanes: number;
  /** Beginning of the timetable. */
  from: WallTime;
  /** What is wrong with it, in a few words; '' for nothing. */
  flaw: string;
  track: string;
  colour: string;
  /** Columns that it goes across; it says in each what it is. */
  across: number;
  /** A minute on screen, px. */
  scale: number;
  hand: Hand;
};

const SHORT = 25;

/** A session in the timetable: its place and length are its time. */
export const TimetableCard = memo(
  ({ session, lane, lanes, from, flaw, track, colour, across, scale, hand }: Props) => {
    const words = useTimetableWords();
    const [pulled, pull] = useState<number | null>(null);
    const [held, hold] = useState(0);
    const length = pulled ?? session.minutes;
    const shown = { ...session, minutes: length };
    const settle = () => {
      if (pulled !== null) hand.resize(session, pulled);
      pull(null);
    };
    const stretch = (minutes: number) => {
      const next = resized(session, minutes).minutes;
      pull(next);
      hand.say(words.length(next));
    };
    const press = (event: KeyboardEvent<HTMLElement>) => {
      const step = { ArrowUp: -GRID, ArrowDown: GRID }[event.key];
      if (event.shiftKey && step && !hand.isCarrying()) {
        event.preventDefault();
        stretch(length + step);
      } else if (event.key === 'Escape') pull(null);
      else hand.take('onKeyDown', session, event);
    };
    const grab = (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.parentElement?.querySelector('button')?.focus({ preventScroll: true });
      event.preventDefault();
      hold(event.clientY);
      pull(session.minutes);
    };
    return (
      <li
        className={classNames(
          styles.entry,
          length <= SHORT && styles.short,
          pulled !== null && styles.pulled,
        )}
        style={cssVars({
          '--at': minutesBetween(from, session.start),
          '--long': length,
          '--lane': lane,
          '--lanes': lanes,
          '--colour': `var(${colour})`,
        })}
      >
        <button
          type="button"
          className={classNames(styles.card, flaw && styles.flawed)}
          data-session={session.id}
          aria-describedby={HELP}
          aria-roledescription={words.draggable}
          title={[session.title, flaw].filter(Boolean).join(' – ')}
          onClick={() => hand.open(session.id)}
          onMouseDown={(event) => hand.take('onMouseDown', session, event)}
          onTouchStart={(event) => hand.take('onTouchStart', session, event)}
          onKeyDown={press}
          onKeyUp={(event) => {
            if (event.key === 'Shift') settle();
            // Space has picked up or put down; it is no click.
            if (event.key === ' ') event.preventDefault();
          }}
          onBlur={settle}
        >
          {Array.from({ length: across }, (_, index) => (
            <CardText key={index} session={shown} flaw={flaw} track={track} again={index > 0} />
          ))}
        </button>
        <span
          className={styles.handle}
          data-resize={session.id}
          title={words.resize(session.title)}
          onPointerDown={grab}
          onPointerMove={(event) => {
            if (pulled !== null) stretch(session.minutes + (event.clientY - held) / scale);
          }}
          onPointerUp={settle}
          onPointerCancel={() => pull(null)}
        />
      </li>
    );
  },
);

type Text = Pick<Props, 'session' | 'flaw' | 'track'> & {
  /** Said before, for those who hear it. */
  again: boolean;
};

const CardText = ({ session, flaw, track, again }: Text) => {
  const { cancelled } = useWords();
  const names = session.speakers.map(({ name }) => name).join(', ');
  return (
    <span className={styles.text} aria-hidden={again || undefined}>
      <span className={styles.time}>
        {flaw && <TriangleAlert aria-hidden size={14} />}
        <ClockTime wall={session.start} />–<ClockTime wall={endOf(session)} />
      </span>
      <span lang="de" className={classNames(styles.name, session.cancelled && styles.cancelled)}>
        {session.title}
      </span>
      {session.cancelled && <span className={styles.facts}>{cancelled}</span>}
      {flaw && <span className={styles.flaw}>{flaw}</span>}
      {(names || track) && (
        <span lang="de" className={styles.facts}>
          {[names, track].filter(Boolean).join(' · ')}
        </span>
      )}
    </span>
  );
};
