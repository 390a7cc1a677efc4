import type { Account } from '#data/account.ts';
import { myRoles } from '#data/my-roles.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { mayModerate, mayOrganize } from '#domain/staff.ts';
import { ButtonLink } from '#ui/button.tsx';
import styles from './me.module.css';
import { Section } from './section.tsx';
import { useWords } from './words.ts';

/** The team's pages, for whoever is on the team. */
export const TeamLinks = ({ account }: { account: Account }) => {
  const words = useWords();
  const roles = valueOf(useLive(myRoles(account))) ?? [];
  if (!mayModerate(roles)) return null;
  return (
    <Section title={words.team}>
      <p className={styles.actions}>
        {mayOrganize(roles) && <ButtonLink to="/team/programm">{words.editProgramme}</ButtonLink>}
        <ButtonLink to="/team/antworten">{words.readAnswers}</ButtonLink>
        {mayOrganize(roles) && <ButtonLink to="/team/menschen">{words.tendPeople}</ButtonLink>}
        {mayOrganize(roles) && <ButtonLink to="/team/woerter">{words.tendWords}</ButtonLink>}
      </p>
    </Section>
  );
};
