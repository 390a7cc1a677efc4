import { useEffect, useRef, type ReactNode } from 'react';

/** A heading that takes the focus when it comes up because of what somebody just did, not when a page opens. */
export const FocusHeading = ({ focused, children }: { focused: boolean; children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
};
