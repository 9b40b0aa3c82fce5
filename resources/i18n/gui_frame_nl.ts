<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Finder</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>nu niet mogelijk</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>%1. What %2 changed since stays: %3</source>
        <translation>%1. Wat %2 daarna veranderde, blijft: %3</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Oogst files (*.oogst)</source>
        <translation>Oogst-bestanden (*.oogst)</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>One per line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>19-09-2019, end of November, in a year …</source>
        <translation>19-09-2019, eind november, over een jaar …</translation>
    </message>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
</context>
<context>
    <name>RecordTitles</name>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>Symposium on community strength (2019)</source>
        <translation>Symposium gemeenschapskracht (2019)</translation>
    </message>
    <message>
        <source>West and East, two online sessions (2020)</source>
        <translation>West en Oost, twee online bijeenkomsten (2020)</translation>
    </message>
    <message>
        <source>Meeting in the neighbourhood (2016)</source>
        <translation>Ontmoeting in de buurt (2016)</translation>
    </message>
    <message>
        <source>Liveability, a learning network</source>
        <translation>Leefbaarheid, een leernetwerk</translation>
    </message>
    <message>
        <source>Working by neighbourhood (2013)</source>
        <translation>Wijkgericht werken (2013)</translation>
    </message>
    <message>
        <source>There is no sample of this name. Choose one from the menu.</source>
        <translation>Er is geen voorbeeld met deze naam. Kies er een uit het menu.</translation>
    </message>
    <message>
        <source>This folder cannot be made. Check who may write there.</source>
        <translation>Deze map maken lukt niet. Kijk of je er mag schrijven.</translation>
    </message>
    <message>
        <source>Sample opened: %1</source>
        <translation>Voorbeeld geopend: %1</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Your table: %1, with %n people</source>
        <translation>
            <numerusform>Jouw tafel: %1, met %n persoon</numerusform>
            <numerusform>Jouw tafel: %1, met %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Kies een datum</translation>
    </message>
    <message>
        <source>Choose a place or a link</source>
        <translation>Kies een plek of een link</translation>
    </message>
    <message>
        <source>Date and place: %1</source>
        <translation>Datum en plek: %1</translation>
    </message>
    <message>
        <source>Make the list of people</source>
        <translation>Maak de lijst van mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n groups were there</source>
        <translation>
            <numerusform>%n groep was er</numerusform>
            <numerusform>%n groepen waren er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still to invite</source>
        <translation>
            <numerusform>Nog %n mens uitnodigen</numerusform>
            <numerusform>Nog %n mensen uitnodigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come</source>
        <translation>
            <numerusform>%n mens komt</numerusform>
            <numerusform>%n mensen komen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Maak het programma</translation>
    </message>
    <message numerus="yes">
        <source>Programme of %n items</source>
        <translation>
            <numerusform>Programma van %n onderdeel</numerusform>
            <numerusform>Programma van %n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make tables with their issues</source>
        <translation>Maak tafels met hun vraagstuk</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n thematafel</numerusform>
            <numerusform>%n thematafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people have a seat</source>
        <translation>
            <numerusform>Iedereen (%n) heeft een plek</numerusform>
            <numerusform>Alle %n mensen hebben een plek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people have a seat</source>
        <translation>%1 van %2 mensen hebben een plek</translation>
    </message>
    <message>
        <source>Write down what comes out</source>
        <translation>Schrijf de opbrengst op</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes written down</source>
        <translation>
            <numerusform>%n opbrengst opgeschreven</numerusform>
            <numerusform>%n opbrengsten opgeschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is out</source>
        <translation>Het verslag is uit</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Maak het verslag</translation>
    </message>
    <message>
        <source>Your table: %1</source>
        <translation>Jouw tafel: %1</translation>
    </message>
    <message>
        <source>Give this file back to the organisers: they take it in</source>
        <translation>Geef dit bestand terug aan de organisatie: die voegt het samen met de rest</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans regional knowledge meetups and keeps their harvest.</source>
        <translation>Plant regionale kennisbijeenkomsten en bewaart de oogst.</translation>
    </message>
    <message>
        <source>Keeps settings in this file.</source>
        <translation>Bewaart instellingen in dit bestand.</translation>
    </message>
    <message>
        <source>Opens a copy of a sample.</source>
        <translation>Opent een kopie van een voorbeeld.</translation>
    </message>
    <message>
        <source>The document to open.</source>
        <translation>Het document om te openen.</translation>
    </message>
</context>
<context>
    <name>oogst::AgendaPage</name>
    <message>
        <source>From</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Knowledge agenda</source>
        <translation>Kennisagenda</translation>
    </message>
    <message>
        <source>Here come the questions that meetups leave to somebody: with an owner, and progress per edition.</source>
        <translation>Hier komen vragen die een bijeenkomst aan iemand meegeeft, met eigenaar en voortgang.</translation>
    </message>
    <message>
        <source>New question…</source>
        <translation>Nieuwe vraag…</translation>
    </message>
    <message>
        <source>Only open questions</source>
        <translation>Alleen open vragen</translation>
    </message>
    <message>
        <source>What has come of this question? Write it down per edition.</source>
        <translation>Wat is er van deze vraag gekomen? Schrijf het op per editie.</translation>
    </message>
    <message>
        <source>Add progress…</source>
        <translation>Voortgang toevoegen…</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Gezegd: %1</translation>
    </message>
    <message>
        <source>Said as well: %1</source>
        <translation>Ook gezegd: %1</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>Op de agenda</translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Voortgang: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message>
        <source>Commitment: %1</source>
        <translation>Toezegging: %1</translation>
    </message>
    <message>
        <source>The line of this question</source>
        <translation>De lijn van deze vraag</translation>
    </message>
</context>
<context>
    <name>oogst::CommitmentsPage</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Here come requests, promises and actions: who does what, for whom, and by when.</source>
        <translation>Hier komen verzoeken, toezeggingen en acties: wie doet wat, voor wie en wanneer.</translation>
    </message>
    <message>
        <source>New commitment…</source>
        <translation>Nieuwe toezegging…</translation>
    </message>
    <message>
        <source>Only open commitments</source>
        <translation>Alleen open toezeggingen</translation>
    </message>
    <message>
        <source>Comes back at</source>
        <translation>Komt terug bij</translation>
    </message>
    <message>
        <source>Open per person and organisation</source>
        <translation>Open per persoon en organisatie</translation>
    </message>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 open, %2 te laat</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genoemd</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Gezegd: %1</translation>
    </message>
    <message>
        <source>On the agenda: %1</source>
        <translation>Op de agenda: %1</translation>
    </message>
</context>
<context>
    <name>oogst::CopyMeetupDialog</name>
    <message>
        <source>Copy to another region</source>
        <translation>Kopieer naar andere regio</translation>
    </message>
    <message>
        <source>The programme, tables, issues, rounds, organisers and wanted partners come along. People do not.</source>
        <translation>Programma, tafels, vraagstukken, rondes, organisatoren en gewenste partners gaan mee. Deelnemers niet.</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Kopie maken</translation>
    </message>
    <message>
        <source>The meetup is gone.</source>
        <translation>Deze bijeenkomst is er niet meer.</translation>
    </message>
    <message>
        <source>Meetup copied</source>
        <translation>Bijeenkomst gekopieerd</translation>
    </message>
    <message>
        <source>Meetup copied to %1</source>
        <translation>Bijeenkomst gekopieerd naar %1</translation>
    </message>
</context>
<context>
    <name>oogst::DocumentView</name>
    <message>
        <source>This file has no meetups yet. Give the first one a title and a date.</source>
        <translation>Dit bestand heeft nog geen bijeenkomst. Geef de eerste een titel en een datum.</translation>
    </message>
    <message>
        <source>New meetup…</source>
        <translation>Nieuwe bijeenkomst…</translation>
    </message>
</context>
<context>
    <name>oogst::FactCard</name>
    <message>
        <source>Edit</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>oogst::FormBinder</name>
    <message>
        <source>Meanwhile this was changed elsewhere. What you type takes its place.</source>
        <translation>Dit is intussen elders gewijzigd. Wat je typt, komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Vul dit in.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>Dit is te lang: hooguit %n teken.</numerusform>
            <numerusform>Dit is te lang: hooguit %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no date. Type it like 19-09-2019.</source>
        <translation>Dit is geen datum. Typ hem als 19-09-2019.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 19-09-2019 13:30.</source>
        <translation>Dit is geen tijdstip. Typ het als 19-09-2019 13:30.</translation>
    </message>
    <message>
        <source>This is no time. Type it like 09:30.</source>
        <translation>Dit is geen tijd. Typ hem als 09:30.</translation>
    </message>
    <message>
        <source>This e-mail address is not right: it has no @.</source>
        <translation>Dit e-mailadres klopt niet: er mist een @.</translation>
    </message>
    <message>
        <source>There is no “%1”. Pick one from the list.</source>
        <translation>“%1” is er niet. Kies er een uit de lijst.</translation>
    </message>
    <message>
        <source>No days follow from these words.</source>
        <translation>Uit deze woorden volgt geen datum.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschilt</translation>
    </message>
</context>
<context>
    <name>oogst::HistoryDialog</name>
    <message>
        <source>Undo the last step</source>
        <translation>Laatste stap ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>Every step of this file, the newest on top. Enter on something below shows the history of that alone.</source>
        <translation>Alle stappen van dit bestand, de nieuwste boven. Enter op iets onderaan toont alleen de geschiedenis daarvan.</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Wiens geschiedenis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What this step changed</source>
        <translation>Wat deze stap veranderde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
    <message>
        <source>Take &amp;back this step</source>
        <translation>Deze stap &amp;terugnemen</translation>
    </message>
    <message>
        <source>Back to &amp;this moment</source>
        <translation>Terug naar dit &amp;moment</translation>
    </message>
    <message>
        <source>The whole document</source>
        <translation>Het hele document</translation>
    </message>
    <message>
        <source>(text erased)</source>
        <translation>(tekst gewist)</translation>
    </message>
    <message>
        <source>%1, taken in</source>
        <translation>%1, opgenomen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>erbij</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>oogst::LiveRecord</name>
    <message>
        <source>%1 changed</source>
        <translation>%1 aangepast</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 aangepast: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed of %n record(s)</source>
        <translation>
            <numerusform>%1 van %n regel gewijzigd</numerusform>
            <numerusform>%1 van %n regels gewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::MainWindow</name>
    <message>
        <source>Saved here only</source>
        <translation>Alleen hier opgeslagen</translation>
    </message>
    <message numerus="yes">
        <source>%n copies with other changes lie beside this document: take them in (Ctrl+M)</source>
        <translation>
            <numerusform>Naast dit document ligt %n kopie met andere wijzigingen: voeg haar samen (Ctrl+M)</numerusform>
            <numerusform>Naast dit document liggen %n kopieën met andere wijzigingen: voeg ze samen (Ctrl+M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open from a ser&amp;ver…</source>
        <translation>Op&amp;enen van server…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 op %2</translation>
    </message>
    <message>
        <source>Open a file first.</source>
        <translation>Open eerst een bestand.</translation>
    </message>
    <message>
        <source>Open a meetup first.</source>
        <translation>Open eerst een bijeenkomst.</translation>
    </message>
    <message>
        <source>&amp;Remove this meetup</source>
        <translation>Deze bijeenkomst &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;Remove this series</source>
        <translation>Deze reeks &amp;weghalen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opn&amp;ieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Opn&amp;ieuw: %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>%1 – Oogst</source>
        <translation>%1 – Oogst</translation>
    </message>
    <message>
        <source>Oogst</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Recente bestanden</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>&amp;Voorbeelden</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Een &amp;kopie opslaan…</translation>
    </message>
    <message>
        <source>C&amp;lose this file</source>
        <translation>Dit bestand &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source> (not found)</source>
        <translation> (niet gevonden)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Search or do…</source>
        <translation>&amp;Zoeken of doen…</translation>
    </message>
    <message>
        <source>&amp;Meetup</source>
        <translation>Bij&amp;eenkomst</translation>
    </message>
    <message>
        <source>&amp;New meetup…</source>
        <translation>&amp;Nieuwe bijeenkomst…</translation>
    </message>
    <message>
        <source>New &amp;series…</source>
        <translation>Nieuwe &amp;reeks…</translation>
    </message>
    <message>
        <source>&amp;Copy to another region…</source>
        <translation>&amp;Kopieer naar andere regio…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programma</translation>
    </message>
    <message>
        <source>P&amp;articipants</source>
        <translation>&amp;Deelnemers</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tafels</translation>
    </message>
    <message>
        <source>&amp;Seating</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>&amp;Harvest</source>
        <translation>Oo&amp;gst</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Verslag</translation>
    </message>
    <message>
        <source>&amp;Knowledge agenda</source>
        <translation>&amp;Kennisagenda</translation>
    </message>
    <message>
        <source>&amp;Commitments</source>
        <translation>Toe&amp;zeggingen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volgend pa&amp;neel</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Kle&amp;uren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Als het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Volledig s&amp;cherm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Toetsen…</translation>
    </message>
    <message>
        <source>&amp;About Oogst…</source>
        <translation>&amp;Over Oogst…</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>meetups.oogst</source>
        <translation>bijeenkomsten.oogst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1 copy.oogst</source>
        <translation>%1 kopie.oogst</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Kopie bewaard: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Opnieuw gedaan: %1</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 weggehaald: %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Oogst</source>
        <translation>Over Oogst</translation>
    </message>
    <message>
        <source>Oogst %1
Plans regional knowledge meetups and keeps their harvest.
Free software under the EUPL 1.2. It uses the network only for a document on a server.</source>
        <translation>Oogst %1
Plant regionale kennisbijeenkomsten en bewaart de oogst.
Vrije software onder de EUPL 1.2. Het gebruikt het netwerk alleen voor een document op een server.</translation>
    </message>
    <message numerus="yes">
        <source>%n differences to settle</source>
        <translation>
            <numerusform>%n verschil te kiezen</numerusform>
            <numerusform>%n verschillen te kiezen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take in files…</source>
        <translation>Bestanden sa&amp;menvoegen…</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>Verschi&amp;llen…</translation>
    </message>
    <message>
        <source>Files for the t&amp;ables…</source>
        <translation>&amp;Tafelbestanden maken…</translation>
    </message>
    <message>
        <source>&amp;Kept copies…</source>
        <translation>Be&amp;waarde kopieën…</translation>
    </message>
    <message>
        <source>Take in files</source>
        <translation>Bestanden samenvoegen</translation>
    </message>
    <message>
        <source>This meetup has no tables yet. Add them on the page Tables.</source>
        <translation>Deze bijeenkomst heeft nog geen tafels. Maak ze op de pagina Tafels.</translation>
    </message>
    <message>
        <source>Folder for the files of the tables</source>
        <translation>Map voor de tafelbestanden</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tafel %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files made, one for each table</source>
        <translation>
            <numerusform>%n bestand gemaakt</numerusform>
            <numerusform>%n bestanden gemaakt, één per tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>Pe&amp;ople</source>
        <translation>Me&amp;nsen</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>Lijst &amp;inlezen…</translation>
    </message>
    <message>
        <source>&amp;Double names…</source>
        <translation>Du&amp;bbele namen…</translation>
    </message>
    <message>
        <source>&amp;Invitations as drafts…</source>
        <translation>&amp;Uitnodigingen als concept…</translation>
    </message>
    <message>
        <source>Rou&amp;nd of invitations…</source>
        <translation>Uitnodigingsron&amp;de…</translation>
    </message>
    <message>
        <source>&amp;Arrival desk…</source>
        <translation>&amp;Ontvangst…</translation>
    </message>
    <message>
        <source>&amp;Write the list…</source>
        <translation>Lijst op&amp;slaan…</translation>
    </message>
    <message>
        <source>Write the da&amp;te for calendars…</source>
        <translation>Datum voor de a&amp;genda opslaan…</translation>
    </message>
    <message>
        <source>All about one &amp;person…</source>
        <translation>Alles over één &amp;persoon…</translation>
    </message>
    <message>
        <source>&amp;Overview of processing…</source>
        <translation>&amp;Verwerkingsoverzicht…</translation>
    </message>
    <message>
        <source>Wipe &amp;care needs…</source>
        <translation>&amp;Zorgwensen wissen…</translation>
    </message>
    <message>
        <source>&amp;Make people nameless…</source>
        <translation>Mensen &amp;anoniem maken…</translation>
    </message>
    <message>
        <source>Read a list of people</source>
        <translation>Lijst met mensen inlezen</translation>
    </message>
    <message>
        <source>Where to keep the people of this list</source>
        <translation>Waar bewaar je de mensen van deze lijst?</translation>
    </message>
    <message>
        <source>Oogst files (*.oogst)</source>
        <translation>Oogst-bestanden (*.oogst)</translation>
    </message>
    <message>
        <source>Meetup “%1” added</source>
        <translation>Bijeenkomst “%1” toegevoegd</translation>
    </message>
    <message>
        <source>Regions s&amp;ide by side</source>
        <translation>&amp;Regio’s naast elkaar</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Bezig met ongedaan maken: %1 …</translation>
    </message>
    <message>
        <source>Doing again: %1 …</source>
        <translation>Bezig met opnieuw doen: %1 …</translation>
    </message>
    <message>
        <source>table files in the folder %1</source>
        <translation>tafelbestanden in de map %1</translation>
    </message>
</context>
<context>
    <name>oogst::MeetupView</name>
    <message>
        <source>Pages of the meetup</source>
        <translation>Pagina’s van de bijeenkomst</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>Seating</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n deelnemer</numerusform>
            <numerusform>%n deelnemers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n thematafel</numerusform>
            <numerusform>%n thematafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n ronde</numerusform>
            <numerusform>%n rondes</numerusform>
        </translation>
    </message>
    <message>
        <source>More actions of this page</source>
        <translation>Meer acties van deze pagina</translation>
    </message>
</context>
<context>
    <name>oogst::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>oogst::Navigator</name>
    <message>
        <source>Search or do…   Ctrl+K</source>
        <translation>Zoeken of doen…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search or do</source>
        <translation>Zoeken of doen</translation>
    </message>
    <message>
        <source>Series and meetups</source>
        <translation>Reeksen en bijeenkomsten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Knowledge agenda (%1 open)</source>
        <translation>Kennisagenda (%1 open)</translation>
    </message>
    <message>
        <source>Commitments (%1 open)</source>
        <translation>Toezeggingen (%1 open)</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regio’s naast elkaar</translation>
    </message>
</context>
<context>
    <name>oogst::NumbersCard</name>
    <message>
        <source>Who comes</source>
        <translation>Wie er komt</translation>
    </message>
    <message>
        <source>Here you see who comes, by sector, once there are people on the list.</source>
        <translation>Hier zie je wie er komt, per sector, zodra er mensen op de lijst staan.</translation>
    </message>
    <message>
        <source>To the list of people</source>
        <translation>Naar de lijst van mensen</translation>
    </message>
    <message>
        <source>come</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>do not come</source>
        <translation>komt niet</translation>
    </message>
    <message>
        <source>sector not known</source>
        <translation>sector niet bekend</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Reported attendance: %1</source>
        <translation>Gemelde opkomst: %1</translation>
    </message>
</context>
<context>
    <name>oogst::OverviewPage</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Here come the date and the place.</source>
        <translation>Hier komen de datum en de plek.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Waar het over gaat</translation>
    </message>
    <message>
        <source>Here come the theme, the goals and the reasons for your choices.</source>
        <translation>Hier komen het thema, de doelen en de redenen voor je keuzes.</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Will there be a next time? When, about what, and whom to reach?</source>
        <translation>Komt er een volgende keer? Wanneer, waarover, en bij wie meld je je?</translation>
    </message>
    <message>
        <source>Invitation and turnout</source>
        <translation>Uitnodiging en opkomst</translation>
    </message>
    <message>
        <source>How were people invited, and how many came?</source>
        <translation>Hoe nodigde je mensen uit, en hoeveel kwamen er?</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>How was it, and what do people take home? The report begins and ends with this.</source>
        <translation>Hoe was het, en wat nemen mensen mee? Hiermee begint en eindigt het verslag.</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Nieuwsbericht</translation>
    </message>
    <message>
        <source>Here come the headline and the lead of a news item.</source>
        <translation>Hier komen de kop en de inleiding van een nieuwsbericht.</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Organisatoren</translation>
    </message>
    <message>
        <source>Here come the organisations that make this meetup, and who signs.</source>
        <translation>Hier komen de organisaties die dit organiseren, en wie ondertekent.</translation>
    </message>
    <message>
        <source>Add an organiser…</source>
        <translation>Organisator toevoegen…</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Ondertekend door %1</translation>
    </message>
    <message>
        <source>Who should be there</source>
        <translation>Wie erbij moet zijn</translation>
    </message>
    <message>
        <source>Here come the roles and organisations you want in the room.</source>
        <translation>Hier komen de rollen en organisaties die je erbij wilt.</translation>
    </message>
    <message>
        <source>Add a partner…</source>
        <translation>Partner toevoegen…</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>No list of names? Write down which groups were there, and how many.</source>
        <translation>Geen namenlijst? Schrijf op welke groepen er waren, en hoeveel.</translation>
    </message>
    <message>
        <source>Add a group…</source>
        <translation>Groep toevoegen…</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Links en bestanden</translation>
    </message>
    <message>
        <source>Here come slides, photos and places to read more.</source>
        <translation>Hier komen dia’s, foto’s en plekken om meer te lezen.</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Link toevoegen…</translation>
    </message>
    <message>
        <source>address still to come</source>
        <translation>adres volgt nog</translation>
    </message>
</context>
<context>
    <name>oogst::ProgrammePage</name>
    <message>
        <source>&amp;Add an item</source>
        <translation>&amp;Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Remove the item</source>
        <translation>Onderdeel &amp;weghalen</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>De dag</translation>
    </message>
    <message>
        <source>Move up (Alt+Shift+Up)</source>
        <translation>Omhoog (Alt+Shift+Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt+Shift+Down)</source>
        <translation>Omlaag (Alt+Shift+Omlaag)</translation>
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
        <source>Items of the day</source>
        <translation>Onderdelen van de dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Here come the items of the day: the welcome, talks, tables and the closing.</source>
        <translation>Hier komen de onderdelen: ontvangst, inleidingen, tafels en afsluiting.</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Dit onderdeel</translation>
    </message>
    <message>
        <source>Slides and links</source>
        <translation>Dia’s en links</translation>
    </message>
    <message>
        <source>Here come the slides and what there is to read.</source>
        <translation>Hier komen de dia’s en wat er te lezen is.</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Link toevoegen…</translation>
    </message>
    <message>
        <source>%1 hours %2 minutes in all</source>
        <translation>Samen %1 uur %2 minuten</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Nieuw onderdeel</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Onderdeel toegevoegd</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verplaatst: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Weggehaald: %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
</context>
<context>
    <name>oogst::RecordBrowser</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filteren…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 weggehaald: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n items removed</source>
        <translation>
            <numerusform>%n regel weggehaald</numerusform>
            <numerusform>%n regels weggehaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>Nieuw: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 aangepast</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>Dit is er al.</translation>
    </message>
</context>
<context>
    <name>oogst::RecordGridModel</name>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” past hier niet.</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 aangepast: %2</translation>
    </message>
</context>
<context>
    <name>oogst::RecordListCard</name>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 weggehaald: %2</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verplaatst</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Wijzigen…</translation>
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
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
</context>
<context>
    <name>oogst::ReferencesEdit</name>
    <message>
        <source>Type a name, Enter adds</source>
        <translation>Typ een naam, Enter voegt toe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
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
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Toevoegen aan %1</translation>
    </message>
</context>
<context>
    <name>oogst::SeriesPage</name>
    <message>
        <source>Meetups</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Links and files</source>
        <translation>Links en bestanden</translation>
    </message>
    <message>
        <source>Here come places where people read more about this series.</source>
        <translation>Hier komen plekken om meer te lezen over deze reeks.</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Link toevoegen…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Here come the title, the theme and whom to reach.</source>
        <translation>Hier komen de titel, het thema en de contactpersoon.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Waar het voor is</translation>
    </message>
    <message>
        <source>Here come the goals and the questions of every edition.</source>
        <translation>Hier komen de doelen en de vragen van elke editie.</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Hoe je het maakt</translation>
    </message>
    <message>
        <source>Here come whose needs decide the programme, and whom to mix.</source>
        <translation>Hier komt wiens behoefte het programma bepaalt, en wie je mengt.</translation>
    </message>
</context>
<context>
    <name>oogst::StartPage</name>
    <message>
        <source>Oogst</source>
        <translation>Oogst</translation>
    </message>
    <message>
        <source>Plan meetups, seat people, and keep what came out of it.</source>
        <translation>Plan bijeenkomsten, deel mensen in en bewaar wat eruit kwam.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Voorbeeld openen</translation>
    </message>
    <message>
        <source>The symposium of 2019: 96 people, 8 tables and what they said. Try anything, it is a copy.</source>
        <translation>Het symposium van 2019: 96 mensen, 8 tafels en hun opbrengst. Probeer alles, het is een kopie.</translation>
    </message>
    <message>
        <source>New meetup…</source>
        <translation>Nieuwe bijeenkomst…</translation>
    </message>
    <message>
        <source>Starts a new file for your own meetups.</source>
        <translation>Begint een nieuw bestand voor je eigen bijeenkomsten.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Bestand openen…</translation>
    </message>
    <message>
        <source>Or drop an Oogst file on this window.</source>
        <translation>Of sleep een Oogst-bestand naar dit venster.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recente bestanden</translation>
    </message>
    <message>
        <source>not found any more: %1</source>
        <translation>niet meer gevonden: %1</translation>
    </message>
</context>
<context>
    <name>oogst::StepsCard</name>
    <message>
        <source>What is done, what is next</source>
        <translation>Wat klaar is, wat nu komt</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ klaar</translation>
    </message>
    <message>
        <source>→ next</source>
        <translation>→ nu</translation>
    </message>
    <message>
        <source>○ later</source>
        <translation>○ later</translation>
    </message>
</context>
<context>
    <name>oogst::WordBox</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
</TS>
