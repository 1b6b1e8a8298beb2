import type { Texts } from './texts.ts'

/** What `lotse --help` and the help of each command say. */
export const helpDe: Pick<Texts, 'help' | 'helpOf'> = {
  help: `lotse: Welche Aufenthaltstitel sind offen oder können sich öffnen?

Aufruf
  lotse route SITUATION.json|-          Wege zu einem Aufenthaltstitel
  lotse check NORM SITUATION.json|-     eine Norm prüfen, etwa "AufenthG 25b"
  lotse ask                             Fragen beantworten statt Datei schreiben
  lotse facts                           alle Fakten einer Situation
  lotse deadline list|ART               Fristen: ein Brief kam, bis wann?
  lotse simulate --population TABELLE   für viele Menschen auf einmal zählen
  lotse reform --reform D --population T was eine Gesetzesänderung bewirkt
  lotse law list                        alle Normen, die Lotse kennt
  lotse law show NORM                   eine Norm lesen, Deutsch und Englisch
  lotse law test ORDNER                 Fälle prüfen, die Juristen schrieben
  lotse law changes --from TAG --to TAG was an zwei Tagen anders gilt
  lotse law sql --dialect DATENBANK     Normen als SQL, für viele Menschen
  lotse law drift --corpus ORDNER       Normen, deren Text sich geändert hat

Optionen
  --at TAG             Tag der Entscheidung, etwa 2026-11-23 (sonst heute)
  --application TAG    Tag des Antrags, wenn er davor liegt (nur check)
  --goal ZIEL          Ziel der Wege: settlement, permit-25b, title … (route)
  --lang de|en         Sprache der Antwort (sonst de)
  --json               Antwort als JSON; Form: apps/cli/schema/
  -h, --help           diese Hilfe; "lotse check --help" zeigt mehr zu check
  -V, --version        Version

Situation
  Ein flaches JSON-Objekt. Was fehlt oder null ist, gilt als unbekannt.
  Ein „nein“ muss man sagen. Geld in Cent, Tage als 2026-11-23.
    {
      "stay": [{ "status": "toleration", "from": "2021-03-14" }],
      "germanSpoken": "A2",
      "incomeFromWork": 145000,
      "children": []
    }
  "lotse facts" und docs/facts.md erklären jeden Fakt. "lotse ask" schreibt
  eine solche Datei für Sie.

Ende
  0  es gibt eine Antwort, auch „noch nicht“
  1  unerwarteter Fehler (mit LOTSE_DEBUG=1 zeigt er die Stelle); law test: ein
     Fall ist nicht richtig
  2  Aufruf oder Eingabe ist falsch; jede Zeile nennt Ort und Erlaubtes
  3  law drift: ein Gesetzestext hat sich geändert

Lotse informiert, entscheidet nicht und sendet nichts. Es ersetzt keine
Rechtsberatung.
`,
  helpOf: {
    route: `lotse route SITUATION.json|- [--at TAG] [--goal ZIEL] [--lang de|en] [--json]

Zeigt die Wege vom heutigen Papier zu einem Titel, mit Schritten und Tagen. Kein
Weg in der Liste ist in allem schlechter als ein anderer.

  SITUATION.json   Datei mit Fakten; - liest von der Standardeingabe
  --at TAG         Tag, von dem aus gerechnet wird (sonst heute)
  --goal ZIEL      eine Norm ("AufenthG 25b Abs. 1"), ein Status (settlement)
                   oder eine Familie von Status (title, permit …)

Beispiele
  lotse route examples/situations/family-four-years.json --goal settlement
  lotse route - --json < situation.json | jq '.routes[0].arrives'
`,
    check: `lotse check NORM SITUATION.json|- [--at TAG] [--application TAG]
            [--lang de|en] [--json]

Wendet eine Norm auf eine Situation an: ob sie offen ist, seit oder ab wann, was
fehlt und warum.

  NORM             "AufenthG 25b", "§ 25b Abs. 1 AufenthG" oder ihr Name. Eine
                   Fundstelle mit mehreren Normen zeigt alle.
  SITUATION.json   Datei mit Fakten; - liest von der Standardeingabe
  --at TAG         Tag der Entscheidung (sonst heute)
  --application T  Tag des Antrags (sonst der Tag der Entscheidung)
  --json           immer eine Liste: [{norm, grade: {worst, best}, opensOn, …}]

Grade, vom stärksten: right (Anspruch), should (soll), may (kann), exceptional
(nur im besonderen Einzelfall), barred (geschlossen). Zwischen worst und best
liegt das Ergebnis, wie immer die unbekannten Fakten ausfallen.
`,
    simulate: `lotse simulate --population TABELLE [--norms NORM,NORM] [--on TAG]
               [--by SPALTE] [--out DATEI] [--lang de|en] [--json]

Zählt, für wie viele Menschen einer Tabelle jede Norm offen, unklar oder nicht
offen ist. Eine Zeile ist ein Mensch, eine Spalte ein Fakt; docs/populations.md
beschreibt die Form. Die Tabelle bleibt auf diesem Rechner.

  --population T   Tabelle als CSV oder Parquet
  --norms NORM,…   nur diese Normen, nach Name oder Fundstelle (sonst alle)
  --on TAG         Tag der Entscheidung (sonst heute)
  --by SPALTE      zusätzlich nach dieser Spalte zählen, etwa district
  --out DATEI      jede Zeile mit ihren Ergebnissen als CSV schreiben: open,
                   unknown, open-if-judged, not-open
  --json           {people, norms: [{id, open, unknown, openIfJudged, notOpen}]}

Beispiel
  node scripts/random-population.ts --count 100000 --out menschen.parquet
  lotse simulate --population menschen.parquet --norms "AufenthG 25b"
`,
    reform: `lotse reform --reform DATEI --population TABELLE [--on TAG]
             [--by SPALTE] [--lang de|en] [--json]

Sagt, was eine Änderung des Rechts für die Menschen einer Tabelle bewirkt: wie
vielen sie einen Weg öffnet oder nimmt, an diesem Tag und in den fünf Jahren
danach. Die Änderung ist eine JSON-Datei; docs/populations.md beschreibt sie,
examples/reforms/ zeigt welche. Alles bleibt auf diesem Rechner.

  --reform DATEI   die Änderung
  --population T   Tabelle als CSV oder Parquet
  --on TAG         erster Tag (sonst heute, frühestens der erste Tag der Änderung)
  --by SPALTE      zusätzlich nach dieser Spalte zählen, etwa district

Beispiel
  lotse reform --reform examples/reforms/four-years.json --population menschen.parquet
`,
    facts: `lotse facts [--lang de|en] [--json]

Zeigt alle Fakten, die in einer Situation stehen können: Name, Form, erlaubte
Werte und Bedeutung. Dasselbe steht in docs/facts.md.
`,
    ask: `lotse ask [--at TAG] [--lang de|en]

Fragt im Terminal, was für die Antwort noch zählt, die wichtigste Frage zuerst.

  Zahl + Enter          die Antwort mit dieser Nummer
  Enter                 weiß nicht
  zurück                die letzte Antwort zurücknehmen
  antwort               die Antwort mit dem zeigen, was schon bekannt ist
  speichern DATEI       die Situation als JSON-Datei speichern
  ende                  aufhören und die Antwort zeigen

Nichts davon verlässt diesen Rechner.
`,
    deadline: `lotse deadline list [--lang de|en] [--json]
lotse deadline ART [--by WEG] [--posted TAG] [--delivered TAG] [--dated TAG]
               [--event TAG] [--place ORT] [--lodged TAG] [--stated DAUER]
               [--instruction given|missing|wrong] [--ics DATEI]
               [--lang de|en] [--json]

Ein Brief kam, oder etwas ist geschehen: Bis wann muss was getan sein? Der Tag,
der da steht, ist der früheste, an dem die Frist enden kann.

  ART              Art des Briefes oder Ereignisses, aus „lotse deadline list“
  --by WEG         letter, registered, envelope (gelber Umschlag), handed,
                   electronic, portal, facility, returned, unknown (Vorgabe)
  --posted TAG     Tag, an dem der Brief zur Post kam oder geschickt wurde
  --delivered TAG  Tag, an dem er ankam; beim gelben Umschlag das Datum darauf
  --dated TAG      Datum auf dem Brief
  --event TAG      Tag des Ereignisses, wenn kein Brief kam
  --place ORT      Sitz des Amtes oder Gerichts im Brief: Land oder Gemeinde
  --lodged TAG     Asyl: Tag, an dem der Antrag gestellt (eingereicht) wurde
  --stated DAUER   Zeit, die der Brief nennt: 1w, 2w, 1m, 30d
  --instruction X  Rechtsbehelfsbelehrung: da, fehlt oder falsch
  --ics DATEI      Kalenderdatei mit Erinnerung 7, 3 und 1 Tag vorher
  --at TAG         Tag der Frage (Vorgabe: heute)

Beispiel
  lotse deadline office-decision --by letter --posted 2026-11-09 --place Dresden
`,
    law: `lotse law list [--json]                      alle Normen
lotse law show NORM [--lang de|en] [--json]  eine Norm lesen, sonst zweisprachig
lotse law test ORDNER [--norm NORM] [--json] Fälle prüfen
lotse law changes --from TAG [--to TAG]      was an zwei Tagen anders gilt
lotse law sql --dialect X [--norms NORM,NORM] [--on TAG]  Normen als SQL
lotse law drift --corpus ORDNER [--json]     was sich im Text geändert hat

test rechnet jeden Fall in ORDNER und zeigt, wo die Antwort anders ist als
erwartet: falsche Zusagen, falsche Absagen, Unentschiedenes. docs/cases.md
zeigt, wie man einen Fall schreibt. Ende 0: alle richtig, 1: einer nicht.

changes vergleicht die Normen an zwei Tagen, Stelle für Stelle: - nur am ersten,
+ nur am zweiten. Ohne --to ist der zweite Tag heute.

sql schreibt drei Anweisungen für duckdb, postgresql oder clickhouse: die
Tabelle einer Bevölkerung, ihre Aufbereitung und die Frage, für wen an dem Tag
(ohne --on: heute) welche Norm offen ist. docs/populations.md erklärt es.

drift vergleicht jede Fundstelle mit den Gesetzestexten in ORDNER (amtliches XML
oder Markdown). Ende 0: nichts geändert, 3: etwas ist geändert, fehlt oder ist
umgezogen.
`,
  },
}
