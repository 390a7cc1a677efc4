import { forgetOvertaken, overtakenMeetings } from '#data/pair-meeting.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { MeetingLine } from './meeting-line.tsx';
import { useMeetingWords } from './meeting-words.ts';

/** A change of mine came after a newer agreement: says which one holds, until that is read. */
export const Overtaken = ({ id, name }: { id: string; name: string }) => {
  const words = useMeetingWords();
  const held = useStore(overtakenMeetings)[id];
  if (held === undefined) return null;
  return (
    <Notice kind="alarm">
      <p>
        {held ? (
          <>
            {held.byMe ? words.overtakenByMe : words.overtaken(name)} <MeetingLine meeting={held} />;{' '}
          </>
        ) : (
          <>{words.overtakenCancelled} </>
        )}
        {words.notValid}
      </p>
      <Button onClick={() => forgetOvertaken(id)}>{words.understood}</Button>
    </Notice>
  );
};
