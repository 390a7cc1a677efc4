/** What is said about data: what is kept, how to get it, how to be rid of it. */
export const dataWords = {
  data: 'Meine Daten',
  download: 'Meine Daten herunterladen',
  downloading: 'Wird zusammengestellt …',
  downloaded: 'Die Datei liegt bei Deinen Downloads.',
  file: 'bsen-meine-daten.json',
  deleteAll: 'Alles über mich löschen …',

  deleteTitle: 'Alles über Dich löschen?',
  close: 'Schließen',
  deleteWhat: 'Das alles verschwindet, sofort und endgültig:',
  deleteList: [
    'Dein Profil und Deine Karte bei den Menschen',
    'Deine Antwort auf die Umfrage',
    'Deine gemerkten Sessions und was Du zu Sessions gesagt hast',
    'Deine Wünsche, Notizen und Codes, und wen Du blockiert oder gemeldet hast',
    'Deine Kontakte: Was Du ihnen gezeigt hast, sehen auch sie dann nicht mehr',
    'Dein Stuhl in der Fishbowl, wenn Du gerade sitzt',
    'Dein Eintrag im Team, wenn Du einen hast',
    'Dein Konto',
    'Alles, was dieses Gerät über Dich weiß, auch Entwürfe',
  ],
  deleteNobody:
    'Auf dem Server gibt es nichts von Dir. Gelöscht wird, was dieses Gerät sich gemerkt hat: gemerkte Sessions und Entwürfe.',
  deleteYes: 'Ja, alles löschen',
  deleting: 'Wird gelöscht …',
  keep: 'Nichts löschen',
  prove: 'Deine Anmeldung ist eine Weile her. Zeig kurz, dass Du es bist, dann wird gelöscht.',
  proveButton: 'Bestätigen und alles löschen',
  proveGoogle: 'Mit Google bestätigen und alles löschen',
  left: {
    everything: 'Es ist noch nichts gelöscht.',
    account: 'Profil, Antwort und alles andere sind gelöscht. Übrig ist nur noch Dein Konto selbst.',
    phone:
      'Auf dem Server ist alles gelöscht. Dieses Gerät konnte sein Gedächtnis nicht ganz leeren: Schließ alle anderen Fenster dieser App und lösch noch einmal.',
  },
  deleteOffline: 'Die Verbindung ist weg.',
  deleteFailed: 'Der Server hat gerade nicht mitgemacht.',
  wrongPasswordAgain: 'Das Passwort passt nicht.',
  again: 'Noch einmal versuchen',
  deleted: 'Alles gelöscht.',
  deletedHint: 'Über Dich ist hier nichts mehr gespeichert. Danke, dass Du da warst.',

  stored: 'Was hier gespeichert wird',
  storedList: [
    'Ohne Konto liegt nichts von Dir auf dem Server. Gemerkte Sessions und Entwürfe bleiben auf diesem Gerät.',
    'Ein Konto entsteht erst, wenn Du etwas sendest, das andere sehen sollen – ohne Namen und ohne Adresse. Deine E-Mail-Adresse kennt es nur, wenn Du Dich anmeldest.',
    'Deine Karte kann jeder Mensch mit einem Konto sehen, solange Du sichtbar bist – auch mit einem ohne Anmeldung, und das bekommt hier jeder. Auf ihr steht, was Du geschrieben hast, sonst nichts.',
    'Deine Antwort sehen Du und das Team. Es könnte sie mit Deiner Karte in Verbindung bringen, auch wenn sie „nur gezählt“ oder „anonym zitierbar“ ist. Weiterverwendet wird sie nur so, wie Du es bei der Antwort erlaubt hast.',
    'Dein Name auf einem Stuhl der Fishbowl ist für alle sichtbar, solange Du sitzt. Mit ihm geht eine Kennung hinaus: Wer ein Konto hat, könnte über sie Deine Karte finden.',
    'Deine gemerkten Sessions, Deine Wünsche und Deine Notizen siehst nur Du.',
    'Deine Kontaktdaten stehen in Deinem Profil, das nur Du liest. Ein anderer Mensch sieht davon nur, was Du ihm zeigst – und das geht erst, wenn ihr euch gegenseitig gewünscht oder euch getroffen und einen Code ausgetauscht habt. Nach 90 Tagen endet der Kontakt.',
    'Wen Du blockierst, zeigt die App nur Dir. Wer mit eigenen Werkzeugen nachschaut, könnte sehen, dass Du ihn meidest: Beide Geräte müssen es wissen.',
    'Eine Meldung lesen nur Du und das Organisationsteam. Was es daraufhin über jemanden entscheidet, bleibt in seinem Protokoll, auch wenn dieser Mensch alles über sich löscht. Auch was andere sich über Dich notiert haben, bleibt ihres.',
    'Was Du zu einer Session sagst, liest nur das Organisationsteam, ohne Deinen Namen. Es könnte auch das mit Deiner Karte in Verbindung bringen.',
    'Keine Werbung, keine Statistik. Mit „Mit Google weiter“ erfährt Google außerdem, dass Du Dich hier anmeldest.',
  ],
  where:
    'Gespeichert wird bei Firebase, einem Dienst von Google: die Konten in den USA, alles andere in dem Rechenzentrum, das das Team gewählt hat. Google sieht auch die IP-Adresse Deines Geräts.',
  whereHere: 'Gespeichert wird auf dem Rechner, auf dem diese Vorführung läuft, und nirgends sonst.',

  about: 'Über diesen Begleiter',
  aboutText:
    '#bsen – „Blogger spinnen ein Netzwerk“ – war die erste sächsische Bloggerkonferenz, am 29. April 2016 im Mediencampus Villa Ida in Leipzig. Dieser Begleiter bringt Menschen aus verschiedenen Feldern zusammen: Museen, Vereine, Unternehmen, Verwaltungen und Blogs. Er ist freie Software (MIT-Lizenz).',
};
