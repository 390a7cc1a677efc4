import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { releaseOnServer } from '#data/publish.ts';
import { recentReleases, releaseNumbered } from '#data/releases.ts';
import { useLive } from '#data/use-live.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState, Notice } from '#ui/notice.tsx';
import { Sheet } from '#ui/sheet.tsx';
import { DeskPage, WhenKnown } from '../desk-page.tsx';
import { useDeskWords } from '../desk-words.ts';
import styles from '../desk.module.css';
import { ReleaseCard, type Look } from './release-card.tsx';
import { ReleaseCompare } from './release-compare.tsx';
import { readable, releaseList, type Entry, type ListedRelease, type Older } from './release-list.ts';
import { ReleaseReturn } from './release-return.tsx';
import { ReleaseView } from './release-view.tsx';
import { useReleaseWords } from './release-words.ts';

const ReleaseHistory = () => {
  const words = useReleaseWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Desk />
    </DeskPage>
  );
};

const Desk = () => {
  const words = useReleaseWords();
  const recent = useLive(recentReleases);
  const current = useLive(releaseOnServer);
  const [older, setOlder] = useState<Older>(new Map());
  const stored = current?.kind === 'value' ? current.value : null;
  return (
    <WhenKnown live={current && recent} trouble={words.trouble} isEmpty={(list) => list.length === 0}>
      {(releases) => {
        const entries = releaseList(releases, stored, older);
        const next = (entries.at(-1)?.number ?? 1) - 1;
        return (
          <>
            <History entries={entries} current={stored?.number ?? 0} />
            {next > 0 && (
              <OlderButton
                key={next}
                number={next}
                onLoaded={(release) => setOlder(new Map(older).set(next, release))}
              />
            )}
          </>
        );
      }}
    </WhenKnown>
  );
};

type Asked = { number: number; onLoaded: (release: Awaited<ReturnType<typeof releaseNumbered>>) => void };

const OlderButton = ({ number, onLoaded }: Asked) => {
  const words = useReleaseWords();
  const asking = useMutation({ mutationFn: () => releaseNumbered(number), onSuccess: onLoaded });
  return (
    <>
      {asking.isError && <Notice kind="alarm">{words.olderTrouble}</Notice>}
      <Button disabled={asking.isPending} onClick={() => asking.mutate()}>
        {asking.isPending ? words.loadingOlder : words.older(number)}
      </Button>
    </>
  );
};

const History = ({ entries, current }: { entries: readonly Entry[]; current: number }) => {
  const words = useReleaseWords();
  const [open, setOpen] = useState<{ look: Look; release: ListedRelease } | null>(null);
  const releases = readable(entries);
  if (!entries.length)
    return (
      <EmptyState title={words.none}>
        <p>{words.noneHint}</p>
        <ButtonLink to="/team/programm">{words.toDraft}</ButtonLink>
      </EmptyState>
    );
  return (
    <>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <ReleaseCard
            key={entry.number}
            entry={entry}
            isCurrent={entry.number === current}
            before={releases.find(({ number }) => number < entry.number)}
            onOpen={(look, release) => setOpen({ look, release })}
          />
        ))}
      </ul>
      {open && <ReleaseSheet {...open} releases={releases} onClose={() => setOpen(null)} />}
    </>
  );
};

type Opened = {
  look: Look;
  release: ListedRelease;
  releases: readonly ListedRelease[];
  onClose: () => void;
};

const ReleaseSheet = ({ look, release, releases, onClose }: Opened) => {
  const words = useReleaseWords();
  const { close } = useDeskWords();
  const title = {
    look: words.name(release.number),
    compare: words.comparing,
    goBack: words.back.title(release.number),
  };
  return (
    <Sheet title={title[look]} closeLabel={close} onClose={onClose}>
      {look === 'look' && <ReleaseView programme={release.programme} />}
      {look === 'compare' && <ReleaseCompare releases={releases} chosen={release.number} />}
      {look === 'goBack' && <ReleaseReturn release={release} />}
    </Sheet>
  );
};

export default ReleaseHistory;
