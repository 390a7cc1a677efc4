import { lazy, Suspense, useCallback, useId, useState } from 'react';
import { currentAccount } from '#data/account.ts';
import { connection } from '#data/connection.ts';
import { myRoles } from '#data/my-roles.ts';
import { patiently } from '#data/patiently.ts';
import { useLive, valueOf } from '#data/use-live.ts';
import { OTHERS, type FieldMix } from '#domain/field-mix.ts';
import { mayOrganize } from '#domain/staff.ts';
import { EmptyState, Loading } from '#ui/notice.tsx';
import { useStore } from '#ui/use-store.ts';
import { useEventWords, type EventWords } from '../event-words.ts';
import { LookBar } from '../look-bar.tsx';
import { Nobody } from '../nobody.tsx';
import { FieldMosaic } from './field-mosaic.tsx';
import { FieldLinks } from './field-links.tsx';
import { FieldTables } from './field-tables.tsx';
import { useFieldsWords } from './fields-words.ts';
import { MapLink } from './map-link.tsx';
import { MissingFields } from './missing-fields.tsx';
import styles from './pictures.module.css';
import { useFieldMix } from './use-field-mix.ts';

const FieldChord = lazy(patiently(() => import('./field-chord.tsx')));

const useOrganizes = (): boolean => {
  const roles = useLive(myRoles(useStore(currentAccount)));
  return mayOrganize(valueOf(roles) ?? []);
};

/** Who is there, what connects them, who is missing: for whoever has an account. */
export const FieldPictures = ({ uid }: { uid: string }) => {
  const words = useFieldsWords();
  const event = useEventWords();
  const online = useStore(connection);
  const organizes = useOrganizes();
  const { mix, look } = useFieldMix(uid, event);
  if (!mix && look === 'failed') return <Nobody why={online ? 'failed' : 'offline'} />;
  if (!mix) return <Loading label={words.loading} />;
  return (
    <>
      <MapLink />
      <Pictures mix={mix} event={event} />
      <MissingFields mix={mix} event={event} organizes={organizes} />
      <p className={styles.small}>{words.privacy}</p>
      <LookBar look={look} />
    </>
  );
};

const Pictures = ({ mix, event }: { mix: FieldMix; event: EventWords }) => {
  const words = useFieldsWords();
  const id = useId();
  const [tapped, setTapped] = useState<string>();
  const { fieldLabel, interestLabel } = event;
  const label = useCallback(
    (field: string) => (field === OTHERS ? words.others : fieldLabel(field)),
    [words, fieldLabel],
  );
  const chosen = tapped !== undefined && mix.groups.includes(tapped) ? tapped : mix.groups[0];
  const connected = mix.groups.length > 1;
  // Two fields have one band, which is no picture.
  const drawn = mix.groups.length > 2;
  return (
    <div className={styles.pictures}>
      {mix.present.length === 0 && (
        <EmptyState title={words.tooEarlyTitle}>
          <p>{words.tooEarly}</p>
        </EmptyState>
      )}
      <FieldMosaic mix={mix} label={label} chosen={chosen} onChoose={setTapped} />
      {connected && (
        <section className={styles.part} aria-labelledby={id}>
          <h2 id={id}>{words.shared}</h2>
          {!mix.links.length && <p className={styles.small}>{words.noLinks}</p>}
          {drawn && mix.links.length > 0 && <p className={styles.small}>{words.sharedHint}</p>}
          {drawn && (
            <figure className={styles.figure}>
              <Suspense fallback={<Loading label={words.loading} bars={4} />}>
                <FieldChord mix={mix} label={label} chosen={chosen} onChoose={setTapped} />
              </Suspense>
            </figure>
          )}
          {chosen !== undefined && (
            <FieldLinks mix={mix} field={chosen} label={label} wordLabel={interestLabel} />
          )}
        </section>
      )}
      <FieldTables mix={mix} label={label} wordLabel={interestLabel} />
    </div>
  );
};
