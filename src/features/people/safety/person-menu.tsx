import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { BlockQuestion } from './block-question.tsx';
import { blockAndTell } from './just-blocked.tsx';
import { MenuChoices } from './menu-choices.tsx';
import { ReportForm } from './report-form.tsx';
import { ReportSent } from './report-sent.tsx';
import { useSafetyWords } from './safety-words.ts';
import { useMyReport } from './use-my-reports.ts';

type Props = {
  uid: string;
  name: string;
  /** For a page that is about this person alone: there is nothing left to show. */
  onBlocked?: () => void;
};

type Step = 'closed' | 'choose' | 'block' | 'report' | 'sent';

/** „⋯“ on somebody's card: block or report, each said exactly before it is done. */
export const PersonMenu = ({ uid, name, onBlocked }: Props) => {
  const words = useSafetyWords();
  const [step, setStep] = useState<Step>('closed');
  const reported = useMyReport(uid, step !== 'closed');
  const close = () => setStep('closed');
  const block = () => {
    close();
    blockAndTell({ about: uid, name });
    onBlocked?.();
  };
  const titles = {
    choose: name,
    block: words.blockTitle(name),
    report: words.reportTitle(name),
    sent: words.reportedTitle,
  };
  return (
    <>
      <Button
        kind="round"
        aria-haspopup="dialog"
        aria-label={words.more(name)}
        onClick={() => setStep('choose')}
      >
        <Ellipsis aria-hidden />
      </Button>
      {step !== 'closed' && (
        <Sheet key={step} title={titles[step]} closeLabel={words.close} onClose={close}>
          {step === 'choose' && (
            <MenuChoices
              reported={reported}
              onBlock={() => setStep('block')}
              onReport={() => setStep('report')}
            />
          )}
          {step === 'block' && <BlockQuestion onBlock={block} onBack={() => setStep('choose')} />}
          {step === 'report' && (
            <ReportForm
              uid={uid}
              name={name}
              onSent={() => setStep('sent')}
              onBack={() => setStep('choose')}
            />
          )}
          {step === 'sent' && (
            <ReportSent reported={reported} onBlock={() => setStep('block')} onClose={close} />
          )}
        </Sheet>
      )}
    </>
  );
};
