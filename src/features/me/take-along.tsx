import { useEffect } from 'react';
import { continueWithGoogle, prepareSignIn } from '#data/sign-in.ts';
import { Button } from '#ui/button.tsx';
import { KeepWhich } from './keep-which.tsx';
import { Section } from './section.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { useEntering } from './use-entering.ts';
import { useWords } from './words.ts';

/** The ways into an account, and what it is good for. */
export const TakeAlong = ({ onIn }: { onIn: () => void }) => {
  const words = useWords();
  const entering = useEntering(onIn);
  useEffect(prepareSignIn, []);
  if (entering.question) return <KeepWhich entering={entering} question={entering.question} />;
  return (
    <Section title={words.takeAlong}>
      <p>{words.use}</p>
      <Button wide disabled={entering.busy} onClick={() => void entering.enter(continueWithGoogle)}>
        {words.google}
      </Button>
      <SignInForm entering={entering} />
    </Section>
  );
};
