import { CalendarRange, List, Search, SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { programmeLayout } from '#data/programme-layout.ts';
import type { Programme } from '#domain/programme.ts';
import { chosenIn } from '#domain/programme-filter.ts';
import { Button } from '#ui/button.tsx';
import { useStore } from '#ui/use-store.ts';
import { FilterPanel } from './filter-panel.tsx';
import styles from './finder.module.css';
import { useFinderWords } from './finder-words.ts';
import type { Look } from '../look.ts';
import { ResultCount } from './result-count.tsx';
import { withText } from './search-address.ts';
import { finderFor } from './use-found.ts';

/** So long (ms) after the last letter the address follows, or as soon as something else is touched. */
const PAUSE = 1_000;

/** The words in the field and in the address, each following the other. */
const useSearchInAddress = ({ text, setText }: Look) => {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const inAddress = search.get('suche') ?? '';
  const known = useRef(inAddress);
  useEffect(() => {
    if (inAddress === known.current) return;
    known.current = inAddress;
    setText(inAddress);
  }, [inAddress, setText]);
  const write = () => {
    if (text === known.current) return;
    known.current = text.trim() ? text : '';
    void navigate(withText(text), { replace: true });
  };
  useEffect(() => {
    const timer = setTimeout(write, PAUSE);
    // A link may be tapped without the field being left first.
    addEventListener('pointerdown', write, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerdown', write, { capture: true });
    };
  });
  return write;
};

type Props = {
  programme: Programme;
  look: Look;
  isWide: boolean;
  /** There is room for a timetable, and it is the place for one. */
  mayBeGrid: boolean;
};

/** Search as you type, filters, and – where there is room – list or timetable. */
export const Tools = ({ programme, look, isWide, mayBeGrid }: Props) => {
  const words = useFinderWords();
  const chosen = chosenIn(look.filter);
  const [isOpen, open] = useState(false);
  const panel = useId();
  const field = useRef<HTMLInputElement>(null);
  const layout = useStore(programmeLayout);
  const write = useSearchInAddress(look);
  return (
    <search>
      <div className={styles.bar}>
        <label className={styles.search}>
          <Search size={20} aria-hidden />
          <span className="visually-hidden">{words.search}</span>
          <input
            ref={field}
            type="search"
            value={look.text}
            placeholder={words.searchHint}
            autoComplete="off"
            enterKeyHint="search"
            onFocus={(event) => {
              finderFor(programme);
              // The keyboard takes half of a phone: what is found must fit into the other half.
              if (!isWide) event.currentTarget.closest('search')?.firstElementChild?.scrollIntoView();
            }}
            onChange={(event) => look.setText(event.target.value)}
            onBlur={write}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
              if (event.key === 'Escape') look.setText('');
            }}
          />
          {look.text && (
            <Button
              kind="round"
              aria-label={words.clear}
              onClick={() => {
                look.setText('');
                field.current?.focus();
              }}
            >
              <X aria-hidden size={20} />
            </Button>
          )}
        </label>
        <Button
          className={styles.tool}
          aria-expanded={isOpen}
          aria-controls={panel}
          kind={chosen ? 'marked' : undefined}
          onClick={() => open(!isOpen)}
        >
          <SlidersHorizontal aria-hidden size={20} />
          {words.filter(chosen)}
        </Button>
        {mayBeGrid && (
          <Button
            className={styles.tool}
            onClick={() => programmeLayout.set(layout === 'grid' ? 'list' : 'grid')}
          >
            {layout === 'grid' ? <List aria-hidden size={20} /> : <CalendarRange aria-hidden size={20} />}
            {layout === 'grid' ? words.asList : words.asGrid}
          </Button>
        )}
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && <FilterPanel programme={programme} filter={look.filter} />}
      </div>
      <ResultCount programme={programme} look={look} />
    </search>
  );
};
