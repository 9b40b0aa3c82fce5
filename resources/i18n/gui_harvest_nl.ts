<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>oogst::HarvestPage</name>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Tables and plenary</source>
        <translation>Tafels en plenair</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Enter new line · Tab and Shift+Tab level · Alt+Shift+↑↓ move · Ctrl+1…9 kind, or ! observation, ? question, &gt; proposal, + action · @ who</source>
        <translation>Enter nieuwe regel · Tab en Shift+Tab niveau · Alt+Shift+↑↓ verplaatsen · Ctrl+1…9 soort, of ! constatering, ? kennisvraag, &gt; voorstel, + actie · @ wie</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Nieuwe opbrengst</translation>
    </message>
    <message>
        <source>Level in</source>
        <translation>Niveau dieper</translation>
    </message>
    <message>
        <source>Level out</source>
        <translation>Niveau hoger</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>In- of uitklappen</translation>
    </message>
    <message>
        <source>Remove outcome</source>
        <translation>Opbrengst verwijderen</translation>
    </message>
    <message>
        <source>To the knowledge agenda</source>
        <translation>Naar de kennisagenda</translation>
    </message>
    <message>
        <source>Make a commitment…</source>
        <translation>Afspraak maken…</translation>
    </message>
    <message>
        <source>Tie to another outcome…</source>
        <translation>Verbinden met andere opbrengst…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Bron toevoegen…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Move to table</source>
        <translation>Naar tafel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle opbrengsten</translation>
    </message>
    <message>
        <source>Plenary and afterwards</source>
        <translation>Plenair en na afloop</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Tafel %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n opbrengst</numerusform>
            <numerusform>%n opbrengsten</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Read notes in…</source>
        <translation>Aantekeningen inlezen…</translation>
    </message>
    <message>
        <source>Sensitive, or no longer</source>
        <translation>Gevoelig, of niet meer</translation>
    </message>
    <message>
        <source>Table mode</source>
        <translation>Tafelmodus</translation>
    </message>
    <message>
        <source>Plenary screen</source>
        <translation>Plenair scherm</translation>
    </message>
    <message>
        <source>Join and weigh…</source>
        <translation>Samenvoegen en wegen…</translation>
    </message>
    <message>
        <source>Plan the next edition…</source>
        <translation>Volgende editie plannen…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the table: %1</source>
        <translation>Aan tafel: %1</translation>
    </message>
</context>
<context>
    <name>oogst::OutcomeDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Who and how sure</source>
        <translation>Wie, en hoe zeker</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>In het verslag</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Choose a line that has text to see its details.</source>
        <translation>Kies een regel met tekst om de details te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes: what you fill in holds for all of them.</source>
        <translation>
            <numerusform>%n opbrengst: wat je invult geldt ervoor.</numerusform>
            <numerusform>%n opbrengsten: wat je invult geldt voor allemaal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::OutcomeLinks</name>
    <message>
        <source>To the knowledge agenda</source>
        <translation>Naar de kennisagenda</translation>
    </message>
    <message>
        <source>Make a commitment…</source>
        <translation>Afspraak maken…</translation>
    </message>
    <message>
        <source>Tie to another outcome…</source>
        <translation>Verbinden met andere opbrengst…</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Bron toevoegen…</translation>
    </message>
    <message>
        <source>On the agenda: %1</source>
        <translation>Op de agenda: %1</translation>
    </message>
    <message>
        <source>Question taken off the knowledge agenda</source>
        <translation>Vraag van de kennisagenda gehaald</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>Afspraak verwijderd</translation>
    </message>
    <message>
        <source>Tie between outcomes removed</source>
        <translation>Verband tussen opbrengsten verwijderd</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>Bron verwijderd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>Put on the knowledge agenda</source>
        <translation>Op de kennisagenda gezet</translation>
    </message>
</context>
<context>
    <name>oogst::OutlineModel</name>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Tafel %1 · %2</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>→ knowledge agenda</source>
        <translation>→ kennisagenda</translation>
    </message>
    <message>
        <source>→ commitment</source>
        <translation>→ afspraak</translation>
    </message>
</context>
<context>
    <name>oogst::OutlineView</name>
    <message>
        <source>Outcome added</source>
        <translation>Opbrengst toegevoegd</translation>
    </message>
    <message>
        <source>Outcome changed</source>
        <translation>Opbrengst veranderd</translation>
    </message>
    <message>
        <source>Outcomes reordered</source>
        <translation>Opbrengsten geordend</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Soort: %1</translation>
    </message>
    <message>
        <source>Outcome, %1</source>
        <translation>Opbrengst, %1</translation>
    </message>
    <message>
        <source>%1 said it</source>
        <translation>%1 zei dit</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) removed</source>
        <translation>
            <numerusform>%n opbrengst verwijderd</numerusform>
            <numerusform>%n opbrengsten verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Here come the outcomes. Click, or just start typing.</source>
        <translation>Hier komen de opbrengsten. Klik, of begin gewoon te typen.</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) made: %1</source>
        <translation>
            <numerusform>%n opbrengst gemaakt tot: %1</numerusform>
            <numerusform>%n opbrengsten gemaakt tot: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Gaat over: %1</translation>
    </message>
    <message>
        <source>Marked as sensitive</source>
        <translation>Als gevoelig gemerkt</translation>
    </message>
    <message>
        <source>No longer sensitive</source>
        <translation>Niet meer gevoelig</translation>
    </message>
</context>
<context>
    <name>oogst::SittersCard</name>
    <message>
        <source>At the table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>People at the table</source>
        <translation>Mensen aan tafel</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Everybody takes part in the plenary.</source>
        <translation>Aan het plenaire deel doet iedereen mee.</translation>
    </message>
    <message>
        <source>Nobody has a place at this table yet.</source>
        <translation>Nog niemand heeft een plaats aan deze tafel.</translation>
    </message>
    <message>
        <source>Enter or double-click: this person said it.</source>
        <translation>Enter of dubbelklik: deze persoon zei het.</translation>
    </message>
</context>
<context>
    <name>oogst::NotesDialog</name>
    <message>
        <source>Notes in</source>
        <translation>Aantekeningen inlezen</translation>
    </message>
    <message>
        <source>Paste the notes of a table here: from Word, a mail, or typed from a flip chart.</source>
        <translation>Plak hier de aantekeningen van een tafel: uit Word, uit een mail of van een flap.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Tekstbestand openen…</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>Aantekeningen lezen</translation>
    </message>
    <message>
        <source>Ctrl+Enter reads them</source>
        <translation>Ctrl+Enter leest ze</translation>
    </message>
    <message>
        <source>Space in or out · 1…9 kind, 0 remark · Tab and Shift+Tab level · F2 text · Ctrl+Enter take in</source>
        <translation>Spatie erin of eruit · 1…9 soort, 0 opmerking · Tab en Shift+Tab niveau · F2 tekst · Ctrl+Enter overnemen</translation>
    </message>
    <message>
        <source>Where the lines go</source>
        <translation>Waar de regels heen gaan</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>At:</source>
        <translation>Bij:</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation>Aantekeningen openen</translation>
    </message>
    <message>
        <source>Text (*.txt *.md);;All files (*)</source>
        <translation>Tekst (*.txt *.md);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>These notes cannot be read: %1.</source>
        <translation>Deze aantekeningen zijn niet te lezen: %1.</translation>
    </message>
    <message>
        <source>the tables that the notes name</source>
        <translation>de tafels die de aantekeningen noemen</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Tafel %1 · %2</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) come in</source>
        <translation>
            <numerusform>%n opbrengst komt erin</numerusform>
            <numerusform>%n opbrengsten komen erin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the notes stay out</source>
        <translation>
            <numerusform>%n stuk van de aantekeningen blijft eruit</numerusform>
            <numerusform>%n stukken van de aantekeningen blijven eruit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n outcome(s)</source>
        <translation>
            <numerusform>%n opbrengst overnemen</numerusform>
            <numerusform>%n opbrengsten overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Not among the people: %2</source>
        <translation>%1. Niet bij de mensen: %2</translation>
    </message>
</context>
<context>
    <name>oogst::NotesModel</name>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>around the notes</source>
        <translation>om de aantekeningen heen</translation>
    </message>
    <message>
        <source>facts of the day</source>
        <translation>gegevens van de dag</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>lopende tekst</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelaten: %1</translation>
    </message>
    <message>
        <source>%1, level %2: %3</source>
        <translation>%1, niveau %2: %3</translation>
    </message>
    <message>
        <source>The notes</source>
        <translation>De aantekeningen</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>De opbrengst</translation>
    </message>
</context>
<context>
    <name>oogst::NotesView</name>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
</context>
<context>
    <name>oogst::PlenaryBoard</name>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Change tables</source>
        <translation>Wisselen van tafel</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n outcome(s)</source>
        <translation>
            <numerusform>%1: %n opbrengst</numerusform>
            <numerusform>%1: %n opbrengsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) so far</source>
        <translation>
            <numerusform>%n opbrengst tot nu toe</numerusform>
            <numerusform>%n opbrengsten tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source> · page %1 of %2</source>
        <translation> · blad %1 van %2</translation>
    </message>
</context>
<context>
    <name>oogst::TableMode</name>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Table %1 · %2</source>
        <translation>Tafel %1 · %2</translation>
    </message>
    <message>
        <source>These notes have headings. Paste them in the harvest page instead.</source>
        <translation>Deze aantekeningen hebben koppen. Plak ze op de pagina Oogst.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Close (F10)</source>
        <translation>Sluiten (F10)</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>At the table: %1</source>
        <translation>Aan tafel: %1</translation>
    </message>
    <message>
        <source>Enter new line · Tab level · @ who · Ctrl+Space clock · Ctrl+PgDn next table · F10 close</source>
        <translation>Enter nieuwe regel · Tab niveau · @ wie · Ctrl+Spatie klok · Ctrl+PgDn volgende tafel · F10 sluiten</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
</context>
<context>
    <name>oogst::ClockPanel</name>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>+5 min</source>
        <translation>+5 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>oogst::JoinDialog</name>
    <message>
        <source>Join and weigh</source>
        <translation>Samenvoegen en wegen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>Joined outcomes</source>
        <translation>Samengevoegde opbrengsten</translation>
    </message>
    <message>
        <source>What stands behind them</source>
        <translation>Wat erachter staat</translation>
    </message>
    <message>
        <source>No longer the same</source>
        <translation>Niet meer hetzelfde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Del Not alike</source>
        <translation>Del Lijkt niet</translation>
    </message>
    <message>
        <source>Looking for outcomes that say the same…</source>
        <translation>Oogst zoekt opbrengsten die hetzelfde zeggen…</translation>
    </message>
    <message>
        <source>No outcomes look alike here, or all of them are tied already.</source>
        <translation>Hier lijken geen opbrengsten op elkaar, of ze zijn al verbonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) look alike. The originals stay, also when you join them.</source>
        <translation>
            <numerusform>%n paar lijkt op elkaar. De opbrengsten blijven staan, ook als je ze samenvoegt.</numerusform>
            <numerusform>%n paren lijken op elkaar. De opbrengsten blijven staan, ook als je ze samenvoegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>6 Turn over</source>
        <translation>6 Draai om</translation>
    </message>
    <message>
        <source>The left one confirms, contradicts, follows from or answers the right one.</source>
        <translation>De linker bevestigt, spreekt tegen, volgt uit of beantwoordt de rechter.</translation>
    </message>
    <message>
        <source>The score says how much of their words they share; a rare word weighs more, one issue adds a tenth.</source>
        <translation>De score zegt hoeveel van hun woorden ze delen; een zeldzaam woord weegt zwaarder, hetzelfde vraagstuk telt een tiende extra.</translation>
    </message>
</context>
<context>
    <name>oogst::NextEditionDialog</name>
    <message>
        <source>How many &amp;tables? The surest questions and topics first:</source>
        <translation>Hoeveel &amp;tafels? De zekerste vragen en onderwerpen eerst:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tafel</numerusform>
            <numerusform>%n tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>%n om uit te nodigen</numerusform>
            <numerusform>%n om uit te nodigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look back on</source>
        <translation>
            <numerusform>%n om op terug te kijken</numerusform>
            <numerusform>%n om op terug te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>The next edition: %1</source>
        <translation>De volgende editie: %1</translation>
    </message>
    <message>
        <source>Open on the knowledge agenda</source>
        <translation>Open op de kennisagenda</translation>
    </message>
    <message>
        <source>Asked at the tables, not answered</source>
        <translation>Aan tafel gevraagd, niet beantwoord</translation>
    </message>
    <message>
        <source>Topics for follow-up</source>
        <translation>Onderwerpen voor vervolg</translation>
    </message>
    <message>
        <source>Perhaps a topic</source>
        <translation>Misschien een onderwerp</translation>
    </message>
    <message>
        <source>What absent people would have brought</source>
        <translation>Wat afwezigen hadden meegebracht</translation>
    </message>
    <message>
        <source>Promised and not done</source>
        <translation>Toegezegd en niet gedaan</translation>
    </message>
    <message>
        <source>Want to come or join</source>
        <translation>Willen komen of meedoen</translation>
    </message>
    <message>
        <source>Partners that were missing</source>
        <translation>Partners die ontbraken</translation>
    </message>
    <message>
        <source>Plan the next edition</source>
        <translation>Volgende editie plannen</translation>
    </message>
    <message>
        <source>The next edition</source>
        <translation>De volgende editie</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Wat openstaat</translation>
    </message>
    <message>
        <source>Space takes one along or leaves it. Enter shows where it comes from.</source>
        <translation>Spatie neemt iets mee of niet. Enter laat zien waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Na: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Nothing is open after this meetup. The next edition can still be planned.</source>
        <translation>Na deze bijeenkomst staat niets open. Je kunt de volgende editie toch plannen.</translation>
    </message>
</context>
<context>
    <name>oogst::PlenaryWindow</name>
    <message>
        <source>Plenary screen</source>
        <translation>Plenair scherm</translation>
    </message>
</context>
<context>
    <name>oogst::RegionsPage</name>
    <message>
        <source>Join this pair</source>
        <translation>Dit paar samenvoegen</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regio’s naast elkaar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Region at the left</source>
        <translation>Regio links</translation>
    </message>
    <message>
        <source>Region at the right</source>
        <translation>Regio rechts</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Outcomes side by side</source>
        <translation>Opbrengsten naast elkaar</translation>
    </message>
    <message>
        <source>Enter shows an outcome where it was said.</source>
        <translation>Enter laat een opbrengst zien waar hij gezegd is.</translation>
    </message>
    <message>
        <source>Without a series</source>
        <translation>Zonder reeks</translation>
    </message>
    <message>
        <source>All issues</source>
        <translation>Alle vraagstukken</translation>
    </message>
    <message>
        <source>Here come the outcomes of two regions of one series, side by side. Copy a meetup to another region first.</source>
        <translation>Hier komen de opbrengsten van twee regio’s naast elkaar. Kopieer eerst een bijeenkomst naar een andere regio.</translation>
    </message>
    <message>
        <source>Both have: %1</source>
        <translation>Allebei: %1</translation>
    </message>
    <message>
        <source>Both say (%1)</source>
        <translation>Allebei zeggen ze (%1)</translation>
    </message>
    <message>
        <source>They contradict each other (%1)</source>
        <translation>Ze spreken elkaar tegen (%1)</translation>
    </message>
    <message>
        <source>Perhaps the same (%1)</source>
        <translation>Misschien hetzelfde (%1)</translation>
    </message>
    <message>
        <source>Only %1 (%2)</source>
        <translation>Alleen %1 (%2)</translation>
    </message>
    <message>
        <source>Both say %1 · only %2 %3 · only %4 %5</source>
        <translation>Allebei %1 · alleen %2 %3 · alleen %4 %5</translation>
    </message>
    <message numerus="yes">
        <source>%n more: Enter shows the next ones</source>
        <translation>
            <numerusform>nog %n: Enter toont de volgende</numerusform>
            <numerusform>nog %n: Enter toont de volgende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RoundClock</name>
    <message>
        <source>The time is over.</source>
        <translation>De tijd is om.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::SimilarCard</name>
    <message>
        <source>Resembles</source>
        <translation>Lijkt op</translation>
    </message>
    <message>
        <source>Outcomes that resemble this one</source>
        <translation>Opbrengsten die op deze lijken</translation>
    </message>
</context>
<context>
    <name>weight</name>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>%n keer gezegd</numerusform>
            <numerusform>%n keer gezegd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tafel</numerusform>
            <numerusform>%n tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetup(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message>
        <source>rests on one voice</source>
        <translation>rust op één stem</translation>
    </message>
    <message>
        <source>Much alike: %1</source>
        <translation>Lijkt sterk: %1</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>Lijkt: %1</translation>
    </message>
    <message>
        <source>Somewhat alike: %1</source>
        <translation>Lijkt een beetje: %1</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 van 100</translation>
    </message>
    <message>
        <source>same issue</source>
        <translation>zelfde vraagstuk</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tafel %1</translation>
    </message>
</context>
<context>
    <name>oogst::LineEditor</name>
    <message>
        <source>No better word known</source>
        <translation>Geen beter woord bekend</translation>
    </message>
</context>
<context>
    <name>outcome_voice</name>
    <message>
        <source>but %1</source>
        <translation>maar %1</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>met naam</translation>
    </message>
    <message>
        <source>not by name</source>
        <translation>niet met naam</translation>
    </message>
    <message>
        <source>permission not asked</source>
        <translation>toestemming nog vragen</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>gevoelig</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nr. %1</translation>
    </message>
</context>
</TS>
