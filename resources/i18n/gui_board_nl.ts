<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>SeatingBoard</name>
    <message>
        <source>table host</source>
        <translation>tafelbegeleider</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>notulist</translation>
    </message>
    <message>
        <source>not there this round</source>
        <translation>is er deze ronde niet</translation>
    </message>
</context>
<context>
    <name>SeatingFindings</name>
    <message>
        <source>Everybody has a place</source>
        <translation>Iedereen heeft een plaats</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n mens zonder plaats</numerusform>
            <numerusform>%n mensen zonder plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1 is too full</source>
        <translation>Tafel %1 is te vol</translation>
    </message>
    <message>
        <source>Table %1 has too few people</source>
        <translation>Tafel %1 heeft te weinig mensen</translation>
    </message>
    <message numerus="yes">
        <source>%n not coming, yet at a table</source>
        <translation>
            <numerusform>%n afmelding nog aan tafel</numerusform>
            <numerusform>%n afmeldingen nog aan tafel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement not kept for %n person(s)</source>
        <translation>
            <numerusform>Afspraak niet gehaald voor %n mens</numerusform>
            <numerusform>Afspraak niet gehaald voor %n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same organisation</source>
        <translation>
            <numerusform>%n keer zelfde organisatie</numerusform>
            <numerusform>%n keer zelfde organisatie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same meeting again</source>
        <translation>
            <numerusform>%n keer dezelfde ontmoeting</numerusform>
            <numerusform>%n keer dezelfde ontmoeting</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% at a table of their wish</source>
        <translation>%1% aan een tafel van hun voorkeur</translation>
    </message>
    <message>
        <source>Release: %1 has no place any more</source>
        <translation>Laat los: %1 heeft geen plaats meer</translation>
    </message>
    <message>
        <source>%1 sits here already</source>
        <translation>%1 zit hier al</translation>
    </message>
    <message>
        <source>Release: %1 to table %2</source>
        <translation>Laat los: %1 naar tafel %2</translation>
    </message>
    <message>
        <source>Release: %1 and %2 change places</source>
        <translation>Laat los: %1 en %2 wisselen van plaats</translation>
    </message>
    <message>
        <source> · same organisation as %1</source>
        <translation> · zelfde organisatie als %1</translation>
    </message>
    <message>
        <source> · then the table is too full</source>
        <translation> · dan is de tafel te vol</translation>
    </message>
    <message>
        <source>%1: proven minimum</source>
        <translation>%1: bewezen minimum</translation>
    </message>
    <message>
        <source>%1, at least %2 is unavoidable</source>
        <translation>%1, minstens %2 is onvermijdelijk</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) people of an earlier edition</source>
        <translation>
            <numerusform>%n keer iemand van een eerdere keer</numerusform>
            <numerusform>%n keer iemand van een eerdere keer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1% of the meetings are new</source>
        <translation>%1% van de ontmoetingen is nieuw</translation>
    </message>
    <message>
        <source>Every ask meets an offer</source>
        <translation>Elke vraag vindt een aanbod</translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) without an offer at the table</source>
        <translation>
            <numerusform>%n vraag zonder aanbod aan tafel</numerusform>
            <numerusform>%n vragen zonder aanbod aan tafel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a closed table</source>
        <translation>
            <numerusform>%n aan een gesloten tafel</numerusform>
            <numerusform>%n aan een gesloten tafel</numerusform>
        </translation>
    </message>
    <message>
        <source> · this table is closed</source>
        <translation> · deze tafel is gesloten</translation>
    </message>
    <message>
        <source>%1, perhaps avoidable</source>
        <translation>%1, misschien te vermijden</translation>
    </message>
    <message>
        <source>%1: proven maximum</source>
        <translation>%1: bewezen maximum</translation>
    </message>
    <message>
        <source>%1, at most %2% is possible</source>
        <translation>%1, hooguit %2% is mogelijk</translation>
    </message>
</context>
<context>
    <name>oogst::ChipModel</name>
    <message>
        <source>fixed</source>
        <translation>vast</translation>
    </message>
</context>
<context>
    <name>oogst::MoveBar</name>
    <message>
        <source>%1 to:</source>
        <translation>%1 naar:</translation>
    </message>
    <message>
        <source>Number of a table, or a name to change places. Enter moves, Esc goes back.</source>
        <translation>Nummer van een tafel, of een naam om mee te wisselen. Enter verplaatst, Esc gaat terug.</translation>
    </message>
    <message>
        <source>Table number or name</source>
        <translation>Tafelnummer of naam</translation>
    </message>
    <message>
        <source>There is no table %1. Type another number.</source>
        <translation>Er is geen tafel %1. Typ een ander nummer.</translation>
    </message>
    <message>
        <source>Nobody at a table has that name.</source>
        <translation>Niemand aan een tafel heet zo.</translation>
    </message>
    <message>
        <source>More people have that name. Type more of it.</source>
        <translation>Meer mensen heten zo. Typ meer van de naam.</translation>
    </message>
</context>
<context>
    <name>oogst::PillRow</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ nog %n</numerusform>
            <numerusform>+ nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
</context>
<context>
    <name>oogst::SeatingPage</name>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Seat everybody</source>
        <translation>Tafels indelen</translation>
    </message>
    <message>
        <source>Something changed while seating. Press the button again.</source>
        <translation>Er veranderde iets tijdens het indelen. Druk nog een keer op de knop.</translation>
    </message>
    <message>
        <source>Everybody already sits well</source>
        <translation>Iedereen zit al goed</translation>
    </message>
    <message numerus="yes">
        <source>%n people seated</source>
        <translation>
            <numerusform>%n mens ingedeeld</numerusform>
            <numerusform>%n mensen ingedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>To the tables</source>
        <translation>Naar de tafels</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Seat only who has no place</source>
        <translation>Alleen de rest indelen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Smaller chips, for many people</source>
        <translation>Kleinere namen, voor veel mensen</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>There are no tables yet. Make them first.</source>
        <translation>Er zijn nog geen tafels. Maak die eerst.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet. Add participants first.</source>
        <translation>Nog niemand zei ja. Voeg eerst deelnemers toe.</translation>
    </message>
    <message>
        <source>To the participants</source>
        <translation>Naar de deelnemers</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Seats who came, empties what is left, and moves as few people as possible</source>
        <translation>Geeft wie er is een plaats en verplaatst zo weinig mensen als kan</translation>
    </message>
    <message>
        <source>What counts most?</source>
        <translation>Wat telt het zwaarst?</translation>
    </message>
    <message>
        <source>Best place for this person</source>
        <translation>Beste plek voor deze persoon</translation>
    </message>
    <message>
        <source>%1; better is not possible, proven</source>
        <translation>%1; beter kan niet, bewezen</translation>
    </message>
    <message>
        <source>%1; at most %2% better is possible</source>
        <translation>%1; beter kan hooguit %2%</translation>
    </message>
    <message>
        <source>Nothing to repair: everybody sits well</source>
        <translation>Niets te herstellen: iedereen zit goed</translation>
    </message>
    <message>
        <source>Table %1 closes from round %2.</source>
        <translation>Tafel %1 sluit vanaf ronde %2.</translation>
    </message>
    <message>
        <source>Table %1 closes.</source>
        <translation>Tafel %1 sluit.</translation>
    </message>
    <message numerus="yes">
        <source>Seating repaired: %n person(s) to another place</source>
        <translation>
            <numerusform>Indeling hersteld: %n mens naar een andere plaats</numerusform>
            <numerusform>Indeling hersteld: %n mensen naar een andere plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no place yet</source>
        <translation>%1 heeft nog geen plaats</translation>
    </message>
    <message>
        <source>Why %1 sits at table %2</source>
        <translation>Waarom %1 aan tafel %2 zit</translation>
    </message>
    <message>
        <source>%1 is not there in round %2</source>
        <translation>%1 is er niet in ronde %2</translation>
    </message>
    <message>
        <source>%1 is there in round %2</source>
        <translation>%1 is er wel in ronde %2</translation>
    </message>
    <message>
        <source>Close the table of this person</source>
        <translation>Sluit de tafel van deze persoon</translation>
    </message>
    <message>
        <source>What counts most at the tables changed</source>
        <translation>Wat aan de tafels het zwaarst telt, is gewijzigd</translation>
    </message>
    <message>
        <source>Table %1 is open again</source>
        <translation>Tafel %1 is weer open</translation>
    </message>
    <message>
        <source>%1; how much better is possible is not known</source>
        <translation>%1; hoeveel beter kan, is niet bekend</translation>
    </message>
    <message>
        <source>The best place for %1</source>
        <translation>De beste plek voor %1</translation>
    </message>
</context>
<context>
    <name>oogst::TableCard</name>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · too full</source>
        <translation>%1 · te vol</translation>
    </message>
    <message>
        <source>%1 · too few</source>
        <translation>%1 · te weinig</translation>
    </message>
    <message>
        <source>Table %1, %2</source>
        <translation>Tafel %1, %2</translation>
    </message>
    <message>
        <source>Close this table…</source>
        <translation>Sluit deze tafel…</translation>
    </message>
    <message>
        <source>What one can do with table %1</source>
        <translation>Wat je met tafel %1 kunt doen</translation>
    </message>
    <message>
        <source>Open this table again</source>
        <translation>Deze tafel weer openen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>closed · %1 still here</source>
        <translation>gesloten · nog %1 hier</translation>
    </message>
</context>
<context>
    <name>oogst::WaitingPanel</name>
    <message>
        <source>No place yet</source>
        <translation>Nog niet ingedeeld</translation>
    </message>
    <message>
        <source>People without a place</source>
        <translation>Mensen zonder plaats</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectoren</translation>
    </message>
    <message>
        <source>No place yet · %1</source>
        <translation>Nog niet ingedeeld · %1</translation>
    </message>
    <message>
        <source>Everybody who comes has a place.</source>
        <translation>Iedereen die komt, heeft een plaats.</translation>
    </message>
    <message>
        <source>Drag to a table, or press Enter and type its number.</source>
        <translation>Sleep naar een tafel, of druk Enter en typ het nummer.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>seats</name>
    <message>
        <source>%1 to table %2</source>
        <translation>%1 naar tafel %2</translation>
    </message>
    <message>
        <source>%1 and %2 changed places</source>
        <translation>%1 en %2 wisselden van plaats</translation>
    </message>
    <message>
        <source>%1 taken from the table</source>
        <translation>%1 van tafel gehaald</translation>
    </message>
    <message>
        <source>Place of %1 fixed</source>
        <translation>Plaats van %1 vastgezet</translation>
    </message>
    <message>
        <source>Place of %1 released</source>
        <translation>Plaats van %1 vrijgegeven</translation>
    </message>
</context>
</TS>
