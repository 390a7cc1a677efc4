import type { Difference, ImportPlan } from '#domain/exchange/plan-import.ts';
import type { Header } from '#domain/programme.ts';
import type { Session } from '#domain/session.ts';
import { Tick } from '#ui/choice.tsx';
import { useLanguage } from '#ui/language.tsx';
import styles from './exchange.module.css';
import { useWords } from './exchange-words.ts';
import { fieldText } from './field-text.ts';
import { FoldedList } from './folded-list.tsx';
import { fieldName, useWarningWords } from './warning-words.ts';

type Props = {
  plan: ImportPlan;
  /** Rooms and tracks of the draft, and the new ones. */
  header: Header;
  without: ReadonlySet<string>;
  remove: boolean;
  onLeave: (id: string, left: boolean) => void;
  onRemove: (remove: boolean) => void;
};

/** What would be added, changed and removed; each entry can be left out. */
export const ChangeLists = ({ plan, header, without, remove, onLeave, onRemove }: Props) => {
  const words = useWords();
  const language = useLanguage();
  const said = { header, words, language };
  const tick = (session: Session, hint: string) => (
    <Tick
      label={session.title}
      hint={hint}
      checked={!without.has(session.id)}
      onChange={(checked) => onLeave(session.id, !checked)}
    />
  );
  const whenAndWhere = (session: Session) =>
    [fieldText(session, 'start', said), fieldText(session, 'room', said)].join(' · ');
  return (
    <>
      <FoldedList title={words.added} items={plan.added} hint={words.tickHint}>
        {(session) => <li key={session.id}>{tick(session, whenAndWhere(session))}</li>}
      </FoldedList>
      <FoldedList title={words.changed} items={plan.changed} hint={words.tickHint}>
        {(difference) => (
          <li key={difference.id}>
            {tick(difference.before, whenAndWhere(difference.before))}
            <Fields difference={difference} said={said} />
          </li>
        )}
      </FoldedList>
      {plan.removed.length > 0 && (
        <Tick label={words.remove} hint={words.removedHint} checked={remove} onChange={onRemove} />
      )}
      <FoldedList title={words.removed} items={plan.removed}>
        {(session) => (
          <li key={session.id}>
            {remove ? (
              tick(session, whenAndWhere(session))
            ) : (
              <span lang="de">
                {session.title} <span className={styles.hint}>{whenAndWhere(session)}</span>
              </span>
            )}
          </li>
        )}
      </FoldedList>
    </>
  );
};

/** Every changed field with what it says before and after. */
const Fields = ({ difference, said }: { difference: Difference; said: Parameters<typeof fieldText>[2] }) => {
  const words = useWords();
  const { fields } = useWarningWords();
  const { before, after } = difference;
  return (
    <dl className={styles.fields}>
      {difference.fields.map((field) => (
        <div key={field}>
          <dt>{fieldName(fields, field)}</dt>
          <dd>
            <del>
              <span className="visually-hidden">{words.before}: </span>
              {fieldText(before, field, said)}
            </del>{' '}
            <span aria-hidden>→</span>{' '}
            <ins>
              <span className="visually-hidden">{words.after}: </span>
              {fieldText(after, field, said)}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
};
