import { useMemo } from 'react';
import type { DraftSession } from '#data/sessions.ts';
import type { Frame } from '#domain/frame.ts';
import { speakersOf } from '#domain/speakers.ts';
import { Sheet } from '#ui/sheet.tsx';
import { useFormWords } from './form-words.ts';
import { QuickMoves } from './quick-moves.tsx';
import { SessionForm } from './session-form.tsx';
import { SessionMore } from './session-more.tsx';
import { TroubleNote } from '../draft/trouble-note.tsx';
import type { Arranging } from '../draft/use-arranging.ts';
import { useWords } from '../words.ts';

type Props = {
  /** As it was opened; what is stored may be newer. */
  seen: DraftSession;
  items: readonly DraftSession[];
  frame: Frame;
  arranging: Arranging;
  onClose: (saved: boolean) => void;
};

/** Everything about one session: the two taps of the morning first, then the form, then what is rare. */
export const SessionSheet = ({ seen, items, frame, arranging, onClose }: Props) => {
  const words = useWords();
  const formWords = useFormWords();
  const { id } = seen.session;
  const stored = items.find(({ session }) => session.id === id) ?? null;
  const shown = stored && (arranging.sessions.find((session) => session.id === id) ?? stored.session);
  const known = useMemo(() => speakersOf(items.map(({ session }) => session)), [items]);
  return (
    <Sheet
      title={(shown ?? seen.session).title || words.newTitle}
      closeLabel={words.close}
      onClose={() => onClose(false)}
    >
      {arranging.trouble && <TroubleNote trouble={arranging.trouble} onDismiss={arranging.dismiss} />}
      {shown && <QuickMoves session={shown} frame={frame} arranging={arranging} />}
      {shown && <h3>{formWords.everything}</h3>}
      <SessionForm
        seen={seen}
        stored={stored}
        frame={frame}
        known={known}
        arranging={arranging}
        onSaved={() => onClose(true)}
      />
      {shown && (
        <SessionMore session={shown} frame={frame} arranging={arranging} onGone={() => onClose(false)} />
      )}
    </Sheet>
  );
};
