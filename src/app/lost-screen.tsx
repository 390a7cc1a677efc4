import { ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { useWords } from './words.ts';

export const LostScreen = () => {
  const words = useWords();
  return (
    <Page title={words.lost} lead={words.lostHint}>
      <p>
        <ButtonLink to="/" kind="main">
          {words.home}
        </ButtonLink>
      </p>
    </Page>
  );
};
