import { useState } from 'react';
import { connection } from '#data/connection.ts';
import { eventInfo } from '#data/events.ts';
import { useLive } from '#data/use-live.ts';
import { Loading } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { useStore } from '#ui/use-store.ts';
import { AnswerForm } from './answer-form.tsx';
import { wordsOf } from './answer-versions.ts';
import { ClosedSurvey } from './closed-survey.tsx';
import { MyAnswer } from './my-answer.tsx';
import { OtherVersion } from './other-version.tsx';
import { ShareButton } from './share-button.tsx';
import { SurveyNotices } from './survey-notices.tsx';
import { useMyAnswer, wordsToWrite, type Mine } from './use-my-answer.ts';
import { useWords } from './words.ts';

/** What somebody did last on this screen: decides who is thanked and where the focus goes. */
type Deed = 'none' | 'sent' | 'edited' | 'withdrawn';

/** What this phone remembers takes no form away from under somebody's hands while the server can be asked. */
const useIsOpen = (): boolean => {
  const live = useLive(eventInfo);
  const online = useStore(connection);
  const [last, setLast] = useState(true);
  const asked = live?.kind === 'value' && (live.fromServer || !online);
  const open = asked ? live.value?.surveyOpen !== false : last;
  if (open !== last) setLast(open);
  return open;
};

const SurveyScreen = () => {
  const words = useWords();
  const mine = useMyAnswer();
  const [deed, setDeed] = useState<Deed>('none');
  const open = useIsOpen();
  const withdraw = () => {
    mine.withdraw();
    setDeed('withdrawn');
  };
  return (
    <Page title={words.question} lead={open && !mine.own ? words.lead : undefined}>
      {mine.loading ? (
        <Loading label={words.loading} />
      ) : (
        <>
          <SurveyNotices mine={mine} withdrawn={deed === 'withdrawn'} onWithdraw={withdraw} />
          {open ? (
            <OpenSurvey mine={mine} deed={deed} onDeed={setDeed} onWithdraw={withdraw} />
          ) : (
            <ClosedSurvey mine={mine} onWithdraw={withdraw} />
          )}
        </>
      )}
      {open && <ShareButton />}
    </Page>
  );
};

type Props = { mine: Mine; deed: Deed; onDeed: (deed: Deed) => void; onWithdraw: () => void };

const OpenSurvey = ({ mine, deed, onDeed, onWithdraw }: Props) => {
  const words = useWords();
  const { own, sent, edited } = mine;
  /** Does it, and remembers that it was done. */
  const doing =
    <A extends unknown[]>(next: Deed, act: (...args: A) => void) =>
    (...args: A) => {
      act(...args);
      onDeed(next);
    };
  if (own && sent && !edited)
    return (
      <MyAnswer
        answer={own}
        sent={sent}
        fresh={deed === 'sent'}
        onEdit={doing('edited', mine.edit)}
        onWithdraw={onWithdraw}
      />
    );
  if (mine.changedElsewhere)
    return (
      <OtherVersion
        theirs={mine.stored && wordsOf(mine.stored)}
        ours={wordsToWrite(mine)}
        onKeep={doing('edited', mine.keepOurs)}
        onTake={doing('none', mine.stopEditing)}
      />
    );
  const mayStop = edited && (own || mine.refused);
  return (
    <AnswerForm
      answer={wordsToWrite(mine)}
      onChange={mine.write}
      onSend={doing('sent', mine.send)}
      sendLabel={own ? words.sendChange : words.send}
      focused={deed === 'edited'}
      stop={
        mayStop
          ? { label: own ? words.cancel : words.discard, onStop: doing('none', mine.stopEditing) }
          : undefined
      }
    />
  );
};

export default SurveyScreen;
