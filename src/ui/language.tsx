import { createContext, use, useContext, useEffect, type ReactNode } from 'react';

export type Language = 'de' | 'en';

const LanguageContext = createContext<Language>('de');

/** Says to the screens below, and to hyphenation and screen readers, which language is spoken. */
export const LanguageProvider = ({ language, children }: { language: Language; children: ReactNode }) => {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
};

export const useLanguage = (): Language => useContext(LanguageContext);

/** The shape of a catalogue: texts and functions that make texts; German is the type, English must satisfy it. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Words<T[K]>;
};

/**
 * A hook that gives a catalogue in the language spoken. German is in the bundle; English is loaded when it is spoken, so
 * that nobody loads two languages.
 */
export const wordsIn = <T extends object>(german: T, loadEnglish: () => Promise<{ default: Words<T> }>) => {
  let english: Promise<Words<T>> | undefined;
  const instead = (): Words<T> => {
    // Without a network German words are better than none – and the same ones at every render, or it would ask for ever.
    addEventListener('online', () => (english = undefined), { once: true });
    return german as Words<T>;
  };
  const load = () => (english ??= loadEnglish().then((module) => module.default, instead));
  return (): Words<T> => {
    const language = useLanguage();
    return language === 'en' ? use(load()) : (german as Words<T>);
  };
};
