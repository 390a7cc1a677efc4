import { Component, Suspense, type ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useWords } from './words.ts';

/** Catches what no screen expected: says that nothing entered is lost, and offers a way on. */
export class ErrorScreen extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Suspense>
        <Broken />
      </Suspense>
    );
  }
}

const Broken = () => {
  const words = useWords();
  return (
    <Page title={words.broken}>
      <EmptyState title={words.broken}>
        <p>{words.brokenHint}</p>
        <Button kind="main" onClick={() => location.reload()}>
          {words.reload}
        </Button>
      </EmptyState>
    </Page>
  );
};
