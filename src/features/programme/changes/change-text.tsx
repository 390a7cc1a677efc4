import type { Programme } from '#domain/programme.ts';
import type { Aspect, SeenChange } from '#domain/seen-changes.ts';
import { dateOf } from '#domain/wall-time.ts';
import { ClockTime } from '#ui/clock-time.tsx';
import { useFinderWords } from '../finder/finder-words.ts';
import { ShortDate } from '../short-date.tsx';

type Props = { change: SeenChange; programme: Programme };

/** What became of a session, as half sentences: „jetzt 14:15 statt 11:15, fällt aus …“. */
export const ChangeText = ({ change, programme }: Props) =>
  change.aspects.map((aspect, index) => (
    <span key={aspect.kind}>
      {index > 0 && ', '}
      <AspectText aspect={aspect} change={change} programme={programme} />
    </span>
  ));

const AspectText = ({ aspect, change, programme }: Props & { aspect: Aspect }) => {
  const words = useFinderWords();
  const room = (id: string) => <Room id={id} programme={programme} />;
  const { start, session } = change;
  if (aspect.kind === 'moved') {
    const isOtherDay = dateOf(aspect.from) !== dateOf(start);
    return (
      <>
        {words.nowAt} <When wall={start} withDay={isOtherDay} /> {words.insteadOf}{' '}
        <When wall={aspect.from} withDay={isOtherDay} />
      </>
    );
  }
  if (aspect.kind === 'room')
    return (
      <>
        {words.nowIn} {room(session?.room ?? '')} {words.insteadOf} {room(aspect.from)}
      </>
    );
  if (aspect.kind === 'title')
    return (
      <>
        {words.wasCalled} <q lang="de">{aspect.from}</q>
      </>
    );
  if (aspect.kind === 'added')
    return (
      <>
        {words.changed.added}, <When wall={start} withDay />
      </>
    );
  return <strong>{words.changed[aspect.kind]}</strong>;
};

const When = ({ wall, withDay }: { wall: string; withDay: boolean }) => (
  <>
    {withDay && (
      <>
        <ShortDate date={dateOf(wall)} />{' '}
      </>
    )}
    <ClockTime wall={wall} />
  </>
);

const Room = ({ id, programme }: { id: string; programme: Programme }) => {
  const words = useFinderWords();
  const name = programme.rooms.find((room) => room.id === id)?.name;
  return name ? <span lang="de">{name}</span> : words.wholeHouse;
};
