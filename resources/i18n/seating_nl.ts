<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>oogst::CardsBar</name>
    <message>
        <source>Save these route cards…</source>
        <translation>Deze routekaarten bewaren…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>nog %n</numerusform>
            <numerusform>nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) need another route card: %1.</source>
        <translation>
            <numerusform>%n persoon heeft een andere routekaart nodig: %1.</numerusform>
            <numerusform>%n mensen hebben een andere routekaart nodig: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save route cards</source>
        <translation>Routekaarten bewaren</translation>
    </message>
    <message>
        <source>route cards</source>
        <translation>routekaarten</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The route cards could not be written: %1.</source>
        <translation>De routekaarten konden niet worden geschreven: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n route card(s) saved</source>
        <translation>
            <numerusform>%n routekaart bewaard</numerusform>
            <numerusform>%n routekaarten bewaard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::ImportancePanel</name>
    <message>
        <source>What counts most?</source>
        <translation>Wat telt het zwaarst?</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Zoals gewoonlijk</translation>
    </message>
</context>
<context>
    <name>oogst::RepairBar</name>
    <message>
        <source>%1 to table %2</source>
        <translation>%1 naar tafel %2</translation>
    </message>
    <message>
        <source>%1 from table %2 to table %3</source>
        <translation>%1 van tafel %2 naar tafel %3</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronde %1: %2</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doe het</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Laat zo (Esc)</translation>
    </message>
    <message>
        <source>Nobody who has a place needs to move.</source>
        <translation>Niemand met een plaats hoeft te verhuizen.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) move: proven minimum.</source>
        <translation>
            <numerusform>%n mens verhuist: bewezen minimum.</numerusform>
            <numerusform>%n mensen verhuizen: bewezen minimum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a place.</source>
        <translation>
            <numerusform>%n mens krijgt een plaats.</numerusform>
            <numerusform>%n mensen krijgen een plaats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) move, at least %1 have to.</source>
        <translation>
            <numerusform>%n mens verhuist, minstens %1 moet dat.</numerusform>
            <numerusform>%n mensen verhuizen, minstens %1 moeten dat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::SearchBar</name>
    <message>
        <source>How far the search is</source>
        <translation>Hoe ver het zoeken is</translation>
    </message>
    <message>
        <source>Stop and keep the best (Esc)</source>
        <translation>Stop en houd de beste (Esc)</translation>
    </message>
    <message>
        <source>There is a seating; looking for a better one…</source>
        <translation>Er is een indeling; zoekt een betere…</translation>
    </message>
    <message>
        <source>Looking for a seating…</source>
        <translation>Zoekt een indeling…</translation>
    </message>
    <message>
        <source>Writing the seats…</source>
        <translation>Plaatsen worden opgeslagen…</translation>
    </message>
</context>
<context>
    <name>oogst::WhyBar</name>
    <message>
        <source>Best place (B)</source>
        <translation>Beste plek (B)</translation>
    </message>
    <message>
        <source>Shows where this person could sit, and what would change</source>
        <translation>Laat zien waar iemand kan zitten, en wat er dan verandert</translation>
    </message>
    <message>
        <source>Wish not granted: %1</source>
        <translation>Wens niet vervuld: %1</translation>
    </message>
    <message>
        <source>No other place without breaking an agreement.</source>
        <translation>Geen andere plek zonder een afspraak te schenden.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Table %1, change with %2</source>
        <translation>Tafel %1, ruilen met %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>problem_file</name>
    <message>
        <source>Round %1 has %2 people and %3 seats.</source>
        <translation>Ronde %1 heeft %2 mensen en %3 plaatsen.</translation>
    </message>
    <message>
        <source>Round %1 has %2 people; the tables ask for %3.</source>
        <translation>Ronde %1 heeft %2 mensen; de tafels vragen er %3.</translation>
    </message>
    <message>
        <source>No plan can suit these people: %1.</source>
        <translation>Geen indeling kan voor deze mensen: %1.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2</source>
        <translation>Regel %1 is niet te lezen: %2</translation>
    </message>
    <message>
        <source>This is not a whole seating problem: %1.</source>
        <translation>Dit is geen heel indelingsprobleem: %1.</translation>
    </message>
    <message>
        <source>No plan was found that keeps every rule: %1 are broken.</source>
        <translation>Geen indeling gevonden die alle regels houdt: %1 geschonden.</translation>
    </message>
</context>
<context>
    <name>seating</name>
    <message numerus="yes">
        <source>%n agreement(s) broken</source>
        <translation>
            <numerusform>%n afspraak geschonden</numerusform>
            <numerusform>%n afspraken geschonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) kept again</source>
        <translation>
            <numerusform>%n afspraak weer nagekomen</numerusform>
            <numerusform>%n afspraken weer nagekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) too many or too few at a table</source>
        <translation>
            <numerusform>%n mens te veel of te weinig aan tafel</numerusform>
            <numerusform>%n mensen te veel of te weinig aan tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>a table fits better</source>
        <translation>een tafel past beter</translation>
    </message>
    <message numerus="yes">
        <source>%n second meeting(s) more</source>
        <translation>
            <numerusform>%n tweede ontmoeting meer</numerusform>
            <numerusform>%n tweede ontmoetingen meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second meeting(s) fewer</source>
        <translation>
            <numerusform>%n tweede ontmoeting minder</numerusform>
            <numerusform>%n tweede ontmoetingen minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues more</source>
        <translation>
            <numerusform>%n tweetal collega’s meer</numerusform>
            <numerusform>%n tweetallen collega’s meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues fewer</source>
        <translation>
            <numerusform>%n tweetal collega’s minder</numerusform>
            <numerusform>%n tweetallen collega’s minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wish(es) missed</source>
        <translation>
            <numerusform>%n eerste wens vervalt</numerusform>
            <numerusform>%n eerste wensen vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second wish(es) missed</source>
        <translation>
            <numerusform>%n tweede wens vervalt</numerusform>
            <numerusform>%n tweede wensen vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third wish(es) missed</source>
        <translation>
            <numerusform>%n derde wens vervalt</numerusform>
            <numerusform>%n derde wensen vervallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wish(es) granted</source>
        <translation>
            <numerusform>%n eerste wens komt uit</numerusform>
            <numerusform>%n eerste wensen komen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second wish(es) granted</source>
        <translation>
            <numerusform>%n tweede wens komt uit</numerusform>
            <numerusform>%n tweede wensen komen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third wish(es) granted</source>
        <translation>
            <numerusform>%n derde wens komt uit</numerusform>
            <numerusform>%n derde wensen komen uit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same issue more</source>
        <translation>
            <numerusform>%n keer vaker hetzelfde vraagstuk</numerusform>
            <numerusform>%n keer vaker hetzelfde vraagstuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same issue fewer</source>
        <translation>
            <numerusform>%n keer minder hetzelfde vraagstuk</numerusform>
            <numerusform>%n keer minder hetzelfde vraagstuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) without an answer</source>
        <translation>
            <numerusform>%n vraag zonder antwoord</numerusform>
            <numerusform>%n vragen zonder antwoord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) answered</source>
        <translation>
            <numerusform>%n vraag beantwoord</numerusform>
            <numerusform>%n vragen beantwoord</numerusform>
        </translation>
    </message>
    <message>
        <source>sectors less evenly spread</source>
        <translation>sectoren minder gelijk verdeeld</translation>
    </message>
    <message>
        <source>sectors more evenly spread</source>
        <translation>sectoren gelijker verdeeld</translation>
    </message>
    <message>
        <source>nothing else changes</source>
        <translation>verder verandert er niets</translation>
    </message>
</context>
<context>
    <name>seating_advice</name>
    <message>
        <source>There is room at this table.</source>
        <translation>Aan deze tafel is plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>nog %n ander</numerusform>
            <numerusform>nog %n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>is host of this table</source>
        <translation>is begeleider van deze tafel</translation>
    </message>
    <message>
        <source>takes notes at this table</source>
        <translation>is notulist aan deze tafel</translation>
    </message>
    <message>
        <source>has a fixed place</source>
        <translation>heeft een vaste plaats</translation>
    </message>
    <message>
        <source>is agreed to sit at this table</source>
        <translation>zit volgens afspraak aan deze tafel</translation>
    </message>
    <message>
        <source>wanted this issue first</source>
        <translation>wilde dit vraagstuk als eerste</translation>
    </message>
    <message>
        <source>wanted this issue second</source>
        <translation>wilde dit vraagstuk als tweede</translation>
    </message>
    <message>
        <source>wanted this issue as well</source>
        <translation>wilde dit vraagstuk ook</translation>
    </message>
    <message>
        <source>hears this issue again</source>
        <translation>krijgt dit vraagstuk nog een keer</translation>
    </message>
    <message>
        <source>hears this issue once</source>
        <translation>krijgt dit vraagstuk één keer</translation>
    </message>
    <message>
        <source>sits with %1, as agreed</source>
        <translation>zit bij %1, zoals afgesproken</translation>
    </message>
    <message>
        <source>%1 offers what is asked: %2</source>
        <translation>%1 biedt wat hier de vraag is: %2</translation>
    </message>
    <message>
        <source>offers what %1 asks: %2</source>
        <translation>biedt wat %1 zoekt: %2</translation>
    </message>
    <message>
        <source>meets again: %1</source>
        <translation>ontmoet opnieuw: %1</translation>
    </message>
    <message numerus="yes">
        <source>meets %n new person(s)</source>
        <translation>
            <numerusform>ontmoet %n nieuw mens</numerusform>
            <numerusform>ontmoet %n nieuwe mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>sits with colleagues: %1</source>
        <translation>zit bij collega’s: %1</translation>
    </message>
    <message>
        <source>sits with nobody of the same organisation</source>
        <translation>zit met niemand van de eigen organisatie</translation>
    </message>
    <message>
        <source>“%1”: no table is about it.</source>
        <translation>‘%1’: geen tafel gaat hierover.</translation>
    </message>
    <message>
        <source>“%1”: not possible without breaking an agreement or moving a fixed place.</source>
        <translation>‘%1’: kan niet zonder een afspraak te schenden of een vaste plaats te verplaatsen.</translation>
    </message>
    <message>
        <source>“%1”: a move to table %2 (round %3) would do: %4.</source>
        <translation>‘%1’: kan aan tafel %2 (ronde %3): %4.</translation>
    </message>
    <message>
        <source>“%1”: only by changing with %2 (table %3, round %4): %5.</source>
        <translation>‘%1’: alleen door te wisselen met %2 (tafel %3, ronde %4): %5.</translation>
    </message>
</context>
<context>
    <name>seating_arrange</name>
    <message>
        <source>%1 people come and there are %2 seats. Add a table or make one larger.</source>
        <translation>Er komen %1 mensen en er zijn %2 plaatsen. Maak een tafel erbij of een tafel groter.</translation>
    </message>
    <message>
        <source>The tables ask for %1 people, %2 are there. Take a table away or ask for fewer.</source>
        <translation>De tafels vragen %1 mensen, er zijn er %2. Haal een tafel weg of vraag er minder.</translation>
    </message>
    <message>
        <source>Table %1 has %2 seats, but %3 people are fixed to it: %4. Free some of them.</source>
        <translation>Tafel %1 heeft %2 plaatsen, maar %3 mensen zitten er vast: %4. Maak iemand los.</translation>
    </message>
    <message>
        <source>Table %1 is closed, but these are fixed to it: %2. Free them.</source>
        <translation>Tafel %1 is dicht, maar deze mensen zitten er vast: %2. Maak ze los.</translation>
    </message>
    <message>
        <source>%1 may not sit at any table. Take an agreement away.</source>
        <translation>%1 mag aan geen enkele tafel zitten. Haal een afspraak weg.</translation>
    </message>
    <message>
        <source>%1 and %2 are agreed apart, but together through others: %3. Take one away.</source>
        <translation>%1 en %2 zitten niet samen, maar via anderen wel: %3. Haal één afspraak weg.</translation>
    </message>
    <message>
        <source>%1 and %2 are agreed both together and apart. Take one of the two away.</source>
        <translation>Voor %1 en %2 geldt zowel samen als niet samen. Haal één afspraak weg.</translation>
    </message>
    <message>
        <source>%1 are to sit together, but are fixed to different tables. Free one of them.</source>
        <translation>%1 zitten samen, maar staan vast aan verschillende tafels. Maak een van de twee los.</translation>
    </message>
    <message>
        <source>%1 are agreed apart, but both are fixed to table %2. Free one of them.</source>
        <translation>%1 zitten niet samen, maar staan allebei vast aan tafel %2. Maak een van de twee los.</translation>
    </message>
    <message>
        <source>%1 people are to sit together, but no table has more than %2 seats: %3.</source>
        <translation>%1 mensen willen samen zitten, maar geen tafel heeft meer dan %2 plaatsen: %3.</translation>
    </message>
    <message>
        <source>There are %1 tables, too few to keep these all apart: %2.</source>
        <translation>Er zijn %1 tafels, te weinig om deze mensen allemaal uit elkaar te houden: %2.</translation>
    </message>
    <message>
        <source>There is no table yet. Make the tables first.</source>
        <translation>Er is nog geen tafel. Maak eerst de tafels.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet. Mark who comes first.</source>
        <translation>Nog niemand komt. Geef bij Deelnemers eerst aan wie komt.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No seating keeps all agreements. Take one away, or give the tables more room.</source>
        <translation>Geen indeling houdt alle afspraken. Haal er een weg, of geef de tafels meer ruimte.</translation>
    </message>
    <message>
        <source>No seating keeps all agreements; in the way: %1.</source>
        <translation>Geen indeling houdt alle afspraken. In de weg zit: %1.</translation>
    </message>
    <message>
        <source>Table %1 is closed, but %2 has a wheelchair place there. Choose another table for it.</source>
        <translation>Tafel %1 is gesloten, maar %2 heeft daar een rolstoelplaats. Kies er een andere tafel voor.</translation>
    </message>
    <message>
        <source>has a task at table %1</source>
        <translation>heeft een taak aan tafel %1</translation>
    </message>
    <message>
        <source>has a fixed place at table %1</source>
        <translation>heeft een vaste plaats aan tafel %1</translation>
    </message>
    <message>
        <source>is agreed to sit at table %1</source>
        <translation>zit volgens afspraak aan tafel %1</translation>
    </message>
    <message>
        <source>%1 %2 and %3. Choose one of the two.</source>
        <translation>%1 %2 en %3. Kies een van de twee.</translation>
    </message>
    <message>
        <source>%1 %2, but may not sit there. Take one of the two away.</source>
        <translation>%1 %2, maar mag daar niet zitten. Haal een van de twee weg.</translation>
    </message>
</context>
<context>
    <name>seating_repair</name>
    <message>
        <source>No seating keeps all agreements now. Take one away, or give the tables more room.</source>
        <translation>Geen indeling houdt nu alle afspraken. Haal er een weg, of geef de tafels meer ruimte.</translation>
    </message>
</context>
</TS>
