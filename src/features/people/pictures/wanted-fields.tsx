import { useLanguage } from '#ui/language.tsx';
import { useEventWords } from '../event-words.ts';
import { useFieldsWords } from './fields-words.ts';
import styles from './pictures.module.css';
import { useWanted } from './wanted.ts';

/** „Du fehlst hier“, for whoever followed a link that looks for people of some fields. */
export const WantedFields = () => {
  const words = useFieldsWords();
  const language = useLanguage();
  const wanted = useWanted(useEventWords().fields);
  if (!wanted.length) return null;
  return <p className={styles.large}>{words.wanted(wanted.map((term) => term[language]))}</p>;
};
