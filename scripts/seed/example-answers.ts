import { EMPTY_ANSWER, type Answer } from '#domain/answer.ts';

type Given = Pick<Answer, 'what' | 'when'> & Partial<Answer>;

const answer = (given: Given): Answer => ({ ...EMPTY_ANSWER, consent: 'anonymous', ...given });

/** Invented answers for the demonstration; the signed ones say that they are examples. */
export const EXAMPLE_ANSWERS: readonly Answer[] = [
  answer({
    what: 'Vertrauen, das wächst, bevor man es braucht.',
    when: 'Wenn aus dem Gespräch ein gemeinsames Projekt wird.',
    field: 'Museum',
    attending: 'yes',
  }),
  answer({
    what: 'Zeit, die man anderen schenkt, ohne zu rechnen.',
    when: 'Wenn ich Hilfe bekomme, ohne lange bitten zu müssen.',
    field: 'Verein',
    attending: 'yes',
  }),
  answer({
    what: 'Kontakte sammeln ist es jedenfalls nicht. Eher Vertrauen.',
    when: 'Wertvoll wird es im zweiten Gespräch.',
    field: 'Blog',
    attending: 'yes',
    consent: 'named',
    name: 'Murat (Beispiel)',
  }),
  answer({
    what: 'Wissen teilen und merken, dass es dadurch mehr wird.',
    when: 'Wenn jemand aus einem ganz anderen Feld meine Frage beantwortet.',
    field: 'Wissenschaft',
  }),
  answer({
    what: 'Gegenseitige Empfehlung.',
    when: 'Wenn neue Leser kommen und bleiben.',
    field: 'Blog',
    attending: 'yes',
  }),
  answer({
    what: 'Eine Hand wäscht die andere – aber freundlich.',
    when: 'Wenn ein Projekt ohne die anderen nicht zustande gekommen wäre.',
    field: 'Theater',
  }),
  answer({
    what: 'Menschen kennen, die Dinge können, die ich nicht kann.',
    when: 'Wenn ich schnell Hilfe brauche und weiß, wen ich frage.',
    field: 'Startup',
    attending: 'yes',
  }),
  answer({
    what: 'Austausch von Erfahrungen, auch von Fehlern.',
    when: 'Wenn jemand von seinen Fehlern erzählt und ich sie nicht mehr machen muss.',
    field: 'Freiberuflich',
    consent: 'counted',
  }),
  answer({
    what: 'Zufall mit Vorbereitung.',
    when: 'In der Pause, auf dem Weg zur Straßenbahn.',
    field: 'Journalismus',
    attending: 'yes',
  }),
  answer({
    what: 'Dass Wissen nicht an der Bürotür endet.',
    when: 'Wenn Verwaltung und Ehrenamt einander beim Namen kennen.',
    field: 'Stadtverwaltung',
  }),
  answer({
    what: 'Zuhören. Danach vielleicht reden.',
    when: 'Wenn das Gespräch länger dauert als geplant.',
    field: 'Bildung',
    attending: 'no',
  }),
  answer({
    what: 'Ein Kreis, der offen bleibt.',
    when: 'Wenn Neue sich trauen, Fehler zuzugeben und zu fragen.',
    field: 'Kultur',
    attending: 'yes',
  }),
];
