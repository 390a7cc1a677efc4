import { preferences } from '#data/preferences.ts';
import { OneChip } from '#ui/choice.tsx';
import { useLanguage } from '#ui/language.tsx';
import { useStore } from '#ui/use-store.ts';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Language, light or dark: kept on this device. */
export const Display = () => {
  const words = useWords();
  const language = useLanguage();
  const chosen = useStore(preferences);
  return (
    <Section title={words.looks}>
      <OneChip
        legend={words.language}
        options={[
          { value: 'de', label: 'Deutsch' },
          { value: 'en', label: 'English' },
        ]}
        value={language}
        onChange={(value) => preferences.set({ ...chosen, language: value === 'en' ? 'en' : 'de' })}
      />
      <OneChip
        legend={words.theme}
        options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
        value={chosen.theme}
        onChange={(value) =>
          preferences.set({ ...chosen, theme: THEMES.find((theme) => theme === value) ?? 'system' })
        }
      />
    </Section>
  );
};
