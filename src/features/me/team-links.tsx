import { rolesOf } from '#data/staff.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { mayModerate, mayOrganize } from '#domain/staff.ts';
import { ButtonLink } from '#ui/button.tsx';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

/** The team's pages, for whoever is on the team. `email` is verified. */
export const TeamLinks = ({ email }: { email: string }) => {
  const words = useWords();
  const roles = valueOf(useLive(rolesOf(email))) ?? [];
  if (!mayModerate(roles)) return null;
  return (
    <Section title={words.team}>
      <p className={styles.actions}>
        {mayOrganize(roles) && <ButtonLink to="/team/programm">{words.editProgramme}</ButtonLink>}
        <ButtonLink to="/team/antworten">{words.readAnswers}</ButtonLink>
      </p>
    </Section>
  );
};
