import ReminderWatch from '#features/programme/reminders/reminder-watch.tsx';
import StatusLine from './status-line.tsx';

/** What is said on every screen: what is not sent, and what of mine is about to start. */
const FrameNotes = () => (
  <>
    <StatusLine />
    <ReminderWatch />
  </>
);

export default FrameNotes;
