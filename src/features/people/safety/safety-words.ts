import { wordsIn } from '#ui/language.tsx';

const german = {
  more: (name: string) => `Mehr zu ${name}: blockieren oder melden`,
  close: 'Schließen',
  back: 'Zurück',
  block: 'Blockieren',
  blockHint: 'Ihr begegnet Euch hier nicht mehr.',
  report: 'Melden',
  reportHint: 'Die Organisation liest, was Du schreibst.',

  blockTitle: (name: string) => `${name} blockieren?`,
  blockFacts: [
    'Ihr seht einander hier nicht mehr: nicht in Vorschlägen, nicht in Kontakten.',
    'Die andere Person bekommt keine Nachricht, und hier steht ihr nirgends, dass Du sie blockiert hast.',
    'Wart Ihr schon in Kontakt, endet er, und was Ihr einander gezeigt habt, ist weg.',
    'Unter „Blockiert“ kannst Du es zurücknehmen. Ein beendeter Kontakt kommt davon nicht wieder.',
  ],
  doBlock: 'Blockieren',
  blocked: (name: string) => `${name} ist blockiert. Ihr seht einander hier nicht mehr.`,
  undo: 'Rückgängig',
  toBlocked: 'Wen ich blockiert habe',

  reportTitle: (name: string) => `${name} melden`,
  reportFacts: [
    'Deine Meldung geht mit Deinem Grund an die Organisation; dort ist zu sehen, von wem sie kommt.',
    'Die gemeldete Person erfährt nicht, wer sie gemeldet hat.',
    'Du kannst jede Person einmal melden, und die Meldung bleibt, wie sie ist.',
  ],
  kind: 'Worum geht es?',
  kinds: {
    harassment: 'Belästigung oder Beleidigung',
    advertising: 'Werbung, Spam',
    falseName: 'Gibt sich für jemand anderen aus',
    other: 'Etwas anderes',
  },
  reason: 'Was ist passiert?',
  reasonHint: 'In ein, zwei Sätzen, so dass es auch versteht, wer nicht dabei war.',
  problems: {
    required: 'Bitte schreib ein, zwei Sätze dazu.',
    choose: 'Bitte wähle aus, worum es geht.',
    tooLong: 'Das ist zu lang.',
  },
  doReport: 'An die Organisation melden',
  reportedTitle: 'Danke für Deine Meldung',
  reported: 'Sie ist bei der Organisation angekommen.',
  reportWaits: 'Sie ist auf diesem Gerät und wird gesendet, sobald es geht.',
  reportUrgent: 'Ist es dringend, sprich jemanden vom Team an – das geht schneller.',
  alsoBlock: 'Auch blockieren',
  already: 'schon gemeldet',
  alreadyHint: 'Das ist bei der Organisation und bleibt, wie Du es geschrieben hast.',
  notSent: 'Die Meldung ließ sich nicht senden: Diese Person hat kein Profil mehr.',
  tooMany: 'Du hast schon zehn Menschen gemeldet; mehr geht hier nicht. Sprich bitte jemanden vom Team an.',
  wait: 'Meldungen gehen einzeln hinaus, mit zehn Sekunden Abstand.',

  hidden: 'Deine Karte ist ausgeblendet',
  hiddenText:
    'Die Organisation hat das entschieden. Solange es gilt, findet Dich hier niemand, und auch Dir wird niemand vorgeschlagen. Dein Profil geht nicht verloren.',
  readOnly: 'Du kannst gerade nur lesen',
  readOnlyText:
    'Die Organisation hat das entschieden. Solange es gilt, nehmen Profil, Umfrage, Kontakte und Fishbowl nichts von Dir an, was andere sehen. Programm und Merkliste gehen weiter.',
  reasonGiven: 'Der Grund:',
  askTeam: 'Siehst Du das anders? Sprich bitte jemanden vom Team an.',

  title: 'Blockiert',
  lead: 'Wen Du hier nicht sehen willst. Nur Du siehst diese Liste.',
  loading: 'Die Liste wird geladen.',
  nobody: 'Du hast niemanden blockiert',
  nobodyHint: 'Auf jeder Karte steht „⋯“: Dort kannst Du jemanden blockieren oder melden.',
  offline: 'Offline – und dieses Gerät kennt die Liste noch nicht.',
  trouble: 'Die Liste ließ sich gerade nicht laden.',
  retry: 'Noch einmal versuchen',
  list: 'Wen Du blockiert hast',
  nameless: 'jemand ohne Namen',
  takeBack: 'Zurücknehmen',
  takeBackOf: (name: string) => `: Blockierung von ${name}`,
  takenBack: (name: string) =>
    `${name} ist nicht mehr blockiert. Ihr könnt einander wieder vorgeschlagen werden.`,
  waiting: 'wird gesendet, sobald es geht',
  refused: 'Der Server hat die letzte Änderung nicht angenommen.',
  again: 'Noch einmal senden',
  toPeople: 'Zu den Vorschlägen',
};

export type SafetyWords = typeof german;

export const useSafetyWords = wordsIn(german, () => import('./safety-words.en.ts'));
