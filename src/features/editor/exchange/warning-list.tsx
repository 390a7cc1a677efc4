import { Link } from 'react-router-dom';
import { WARNINGS, type Warning } from '#domain/exchange/schedule.ts';
import { SESSION_LIMITS } from '#domain/session.ts';
import styles from './exchange.module.css';
import { FoldedList } from './folded-list.tsx';
import { fieldName, useWarningWords } from './warning-words.ts';

/** Nobody reads more of one kind; whoever mends these reads the file again. */
const MOST = 100;

/** What is odd about a file, by kinds; every line names the event and the field. */
export const WarningList = ({
  warnings,
  published,
}: {
  warnings: readonly Warning[];
  /** Ids of sessions that have a page. */
  published: ReadonlySet<string>;
}) => {
  const words = useWarningWords();
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-labelledby="warnings">
      <h4 id="warnings">{words.title}</h4>
      {WARNINGS.map((kind) => (
        <FoldedList
          key={kind}
          title={words.kinds[kind]}
          items={warnings.filter((one) => one.kind === kind)}
          most={MOST}
          more={words.more}
        >
          {(warning, index) => (
            <li key={index}>
              <EventName warning={warning} hasPage={warning.id !== undefined && published.has(warning.id)} />
              <span className={styles.hint}>
                {fieldName(words.fields, warning.field)}
                {warning.detail && (kind === 'overlap' ? ` ${words.with} ` : ': ')}
                <Detail warning={warning} />
              </span>
            </li>
          )}
        </FoldedList>
      ))}
    </section>
  );
};

const Detail = ({ warning: { kind, detail } }: { warning: Warning }) => {
  const words = useWarningWords();
  const isLength = kind === 'tooLong' && /^\d+$/.test(detail);
  return isLength ? words.characters(Number(detail)) : <span lang="de">{detail}</span>;
};

/** As long as a title may be: the list above has no more of it either. */
const shortened = (title: string): string =>
  title.length > SESSION_LIMITS.title
    ? `${title
        .slice(0, SESSION_LIMITS.title - 1)
        .toWellFormed()
        .trimEnd()}…`
    : title;

const EventName = ({ warning, hasPage }: { warning: Warning; hasPage: boolean }) => {
  const words = useWarningWords();
  if (!warning.event) return <span>{words.wholeFile}</span>;
  return hasPage ? (
    <Link lang="de" to={`/session/${warning.id}`}>
      {shortened(warning.event)}
    </Link>
  ) : (
    <span lang="de">{shortened(warning.event)}</span>
  );
};
