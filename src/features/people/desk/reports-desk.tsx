import { useEffect, useRef, useState } from 'react';
import { currentAccount, uidOf } from '#data/account.ts';
import { allDecisions } from '#data/decisions.ts';
import { allReports } from '#data/reports.ts';
import { allSanctions } from '#data/sanctions.ts';
import { useLive } from '#data/use-live.ts';
import { casesOf, reportsBy } from '#domain/report.ts';
import { isFree } from '#domain/sanction.ts';
import { EmptyState, Loading, Notice } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useEventWords } from '../event-words.ts';
import { useDirectory } from '../use-directory.ts';
import { CaseReports } from './case-reports.tsx';
import { DecisionLog } from './decision-log.tsx';
import { DecisionSheet } from './decision-sheet.tsx';
import { DeskPage, Unloaded } from './desk-page.tsx';
import { useDeskWords } from './desk-words.ts';
import styles from './desk.module.css';
import { FindSomeone } from './find-someone.tsx';
import type { Action, Subject } from './judging.ts';
import { Moment } from './moment.tsx';
import { useReportsWords } from './reports-words.ts';
import { SubjectCard } from './subject-card.tsx';

const ReportsDesk = () => {
  const words = useReportsWords();
  return (
    <DeskPage title={words.title} lead={words.lead}>
      <Desk />
    </DeskPage>
  );
};

export default ReportsDesk;

/** What is shown is derived: a report is open while nobody has decided about its person since. */
const Desk = () => {
  const words = useReportsWords();
  const desk = useDeskWords();
  const event = useEventWords();
  const uid = uidOf(useStore(currentAccount)) ?? '';
  const { cards, look } = useDirectory(uid);
  const reports = useLive(allReports);
  const decisions = useLive(allDecisions);
  const sanctions = useLive(allSanctions);
  const [decided, setDecided] = useState<{ readonly name: string } | null>(null);
  const [acting, setActing] = useState<{ subject: Subject; action: Action } | null>(null);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (decided) told.current?.focus();
  }, [decided]);
  const all = [reports, decisions, sanctions];
  if (all.some((live) => live && live.kind !== 'value')) return <Unloaded>{words.trouble}</Unloaded>;
  if (reports?.kind !== 'value' || decisions?.kind !== 'value' || sanctions?.kind !== 'value')
    return <Loading label={desk.loading} bars={5} />;
  // Without the cards a case would be headed by what its reporter typed, and every voice would look the same.
  if (!cards && look !== 'failed') return <Loading label={desk.loading} bars={5} />;

  const filed = reports.value.items.flat();
  const log = decisions.value.items;
  const listed = cards ? [...cards.items, ...cards.apart] : [];
  const cardOf = new Map(listed.map((card) => [card.uid, card]));
  const holds = new Map(sanctions.value.items.map((sanction) => [sanction.about, sanction]));
  const by = reportsBy(filed);
  const visible = (who: string) => (holds.get(who)?.hidden ? undefined : cardOf.get(who));
  const cases = casesOf(
    filed,
    (about) => holds.get(about)?.decidedAt ?? 0,
    (who) => who === uid || visible(who) !== undefined,
  );
  const open = cases.filter((one) => one.open && one.reports.length > 0);
  const openUnseen = cases.filter((one) => one.open && one.reports.length === 0);
  const done = cases.filter((one) => !one.open);
  const held = sanctions.value.items.filter((sanction) => !isFree(sanction));
  const damaged = [reports, decisions, sanctions].flatMap(({ value }) => value.damaged);
  const subjectOf = (about: string, name: string): Subject => {
    // Whoever is hidden has no card, even if this device still remembers one.
    const card = visible(about);
    return { about, name: card?.name || name || words.nameless, card, sanction: holds.get(about) };
  };
  const nameInLog = (about: string) => log.find((decision) => decision.about === about)?.name ?? '';
  /** A reporter may type any name: it heads a case only where nothing better is known, and says where it comes from. */
  const nameOfCase = ({ about, reports: seen, unseen }: (typeof cases)[number]) => {
    const typed = (seen[0] ?? unseen[0])?.name ?? '';
    const decidedName = holds.get(about)?.hidden ? nameInLog(about) : '';
    return decidedName || (typed && words.byReport(typed));
  };
  const onAct = (subject: Subject, action: Action) => setActing({ subject, action });
  const caseCard = (one: (typeof cases)[number]) => (
    <SubjectCard
      key={one.about}
      subject={subjectOf(one.about, nameOfCase(one))}
      event={event}
      isOpen={one.open}
      onAct={(action) => onAct(subjectOf(one.about, nameOfCase(one)), action)}
    >
      <CaseReports
        reports={one.reports}
        unseen={one.unseen}
        nameOf={(who) => visible(who)?.name}
        reportedBy={(who) => by.get(who) ?? 0}
      />
    </SubjectCard>
  );

  return (
    <>
      <p ref={told} role="status" tabIndex={-1} className={styles.told}>
        {decided && words.decided(decided.name)}
      </p>
      {damaged.length > 0 && <Notice kind="alarm">{words.damaged(damaged.length)}</Notice>}
      {look === 'failed' && !cards && <Notice>{words.cardsTrouble}</Notice>}
      {open.length === 0 && openUnseen.length === 0 && (
        <EmptyState title={words.noneOpen}>
          <p>{words.noneOpenHint}</p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <section className={styles.section} aria-labelledby="desk-open">
          <h2 id="desk-open">{words.open}</h2>
          <p className={styles.soft}>{words.openCount(open.length)}</p>
          <ul className={styles.list}>{open.map(caseCard)}</ul>
        </section>
      )}
      {openUnseen.length > 0 && (
        <section className={styles.section} aria-labelledby="desk-open-unseen">
          <h2 id="desk-open-unseen">{words.openUnseen}</h2>
          <p className={styles.soft}>{words.openUnseenHint}</p>
          <ul className={styles.list}>{openUnseen.map(caseCard)}</ul>
        </section>
      )}
      <FindSomeone cards={listed} look={look} subjectOf={subjectOf} event={event} onAct={onAct} />
      <section className={styles.section} aria-labelledby="desk-held">
        <h2 id="desk-held">{words.held}</h2>
        {held.length === 0 && <p>{words.noneHeld}</p>}
        <ul className={styles.list}>
          {held.map(({ about, reason, decidedAt }) => (
            <SubjectCard
              key={about}
              subject={subjectOf(about, nameInLog(about))}
              event={event}
              isOpen={false}
              onAct={(action) => onAct(subjectOf(about, nameInLog(about)), action)}
            >
              <p className={styles.soft}>
                {words.since} <Moment at={decidedAt} />. {words.theyRead}
              </p>
              <p className={styles.note} dir="auto">
                {reason || words.noReason}
              </p>
            </SubjectCard>
          ))}
        </ul>
      </section>
      {done.length > 0 && (
        <details className={styles.more}>
          <summary>{words.done(done.length)}</summary>
          <ul className={styles.list}>{done.map(caseCard)}</ul>
        </details>
      )}
      <section className={styles.section} aria-labelledby="desk-log">
        <h2 id="desk-log">{words.log}</h2>
        {log.length === 0 ? <p>{words.noLog}</p> : <DecisionLog decisions={log} />}
      </section>
      {acting && (
        <DecisionSheet
          subject={subjectOf(acting.subject.about, acting.subject.name)}
          action={acting.action}
          onClose={() => setActing(null)}
          onDecided={() => {
            setActing(null);
            setDecided({ name: acting.subject.name });
          }}
        />
      )}
    </>
  );
};
