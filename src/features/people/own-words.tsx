import { Fragment } from 'react';
import styles from './people.module.css';

const NAME = '\u2066';
const WORDS = '\u2068';
const END = '\u2069';

const between = (start: string, text: string) => `${start}${text.replace(/[\u2066-\u2069]/g, '')}${END}`;

/** A name inside a catalogue's sentence: another script must not turn the sentence around. */
export const named = (name: string): string => between(NAME, name);

/** What somebody typed, inside a catalogue's sentence; shown highlighted. */
export const typed = (text: string): string => between(WORDS, text);

const PARTS = /([\u2066\u2068][^\u2069]*\u2069)/u;

/** A sentence of a catalogue in which names and typed words were marked. */
export const Sentence = ({ text }: { text: string }) =>
  text.split(PARTS).map((part, index) => {
    const inner = part.slice(1, -1);
    if (part.startsWith(NAME)) return <bdi key={index}>{inner}</bdi>;
    if (part.startsWith(WORDS))
      return (
        <bdi key={index} className={styles.typed}>
          {inner}
        </bdi>
      );
    return <Fragment key={index}>{part}</Fragment>;
  });
