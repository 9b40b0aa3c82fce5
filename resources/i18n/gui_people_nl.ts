<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>PeoplePanes</name>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>is coming</source>
        <translation>komt</translation>
    </message>
    <message>
        <source>%1 (former)</source>
        <translation>%1 (voorheen)</translation>
    </message>
    <message>
        <source>Groups without names</source>
        <translation>Groepen zonder namen</translation>
    </message>
    <message>
        <source>Groups of which you have no names: “a few aldermen”, “ten youth workers”.</source>
        <translation>Groepen waarvan je geen namen hebt: ‘enkele wethouders’, ‘tien jongerenwerkers’.</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Groep toevoegen</translation>
    </message>
    <message>
        <source>New group: type and press Enter</source>
        <translation>Nieuwe groep: typ en druk op Enter</translation>
    </message>
    <message>
        <source>Group “%1” added</source>
        <translation>Groep ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>Group moved</source>
        <translation>Groep verplaatst</translation>
    </message>
    <message>
        <source>Wanted partners</source>
        <translation>Gewenste partners</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Komt?</translation>
    </message>
    <message>
        <source>Who should be in the room? The program tells you who is still missing.</source>
        <translation>Wie hoort erbij te zijn? Het programma zegt wie nog ontbreekt.</translation>
    </message>
    <message>
        <source>Add wanted partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>Role @ organisation, then Enter: aldermen @ Gemeente Utrecht</source>
        <translation>Rol @ organisatie, dan Enter: wethouders @ Gemeente Utrecht</translation>
    </message>
    <message>
        <source>Wanted partner “%1” added</source>
        <translation>Gewenste partner ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>Needs and offers</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What people ask, offer or come to bring in, also said before the meetup.</source>
        <translation>Wat mensen vragen, bieden of komen inbrengen, ook wat ze eerder zeiden.</translation>
    </message>
    <message>
        <source>Add need or offer</source>
        <translation>Vraag of aanbod toevoegen</translation>
    </message>
    <message>
        <source>What somebody asks or offers: type and press Enter</source>
        <translation>Wat iemand vraagt of biedt: typ en druk op Enter</translation>
    </message>
    <message>
        <source>Need or offer added</source>
        <translation>Vraag of aanbod toegevoegd</translation>
    </message>
    <message>
        <source>Organisations in this file</source>
        <translation>Organisaties in dit bestand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Municipalities, initiatives, institutions: they come in with the people, or here.</source>
        <translation>Gemeenten, initiatieven, instellingen: ze komen mee met de mensen, of hier.</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisatie toevoegen</translation>
    </message>
    <message>
        <source>New organisation: type and press Enter</source>
        <translation>Nieuwe organisatie: typ en druk op Enter</translation>
    </message>
    <message>
        <source>Organisation “%1” added</source>
        <translation>Organisatie ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>Asks and offers</source>
        <translation>Vraagt en biedt</translation>
    </message>
    <message>
        <source>What does this person ask or offer?</source>
        <translation>Wat vraagt of biedt deze persoon?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Asks or offers …</source>
        <translation>Vraagt of biedt …</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>What does this person do, or did before, and where?</source>
        <translation>Wat doet deze persoon, of vroeger, en waar?</translation>
    </message>
    <message>
        <source>Function, organisation</source>
        <translation>Functie, organisatie</translation>
    </message>
    <message>
        <source>Function “%1” added</source>
        <translation>Functie ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>This function is there already.</source>
        <translation>Deze functie staat er al.</translation>
    </message>
</context>
<context>
    <name>TablePanes</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vraagstukken</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>At table</source>
        <translation>Aan tafel</translation>
    </message>
    <message>
        <source>The questions that the tables work on. Several tables may share one issue.</source>
        <translation>De vragen waar de tafels aan werken. Meer tafels kunnen één vraagstuk delen.</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Vraagstuk toevoegen</translation>
    </message>
    <message>
        <source>New issue: type and press Enter</source>
        <translation>Nieuw vraagstuk: typ en druk op Enter</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tafels</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>No tables yet. How many do you want? Fill in the number above.</source>
        <translation>Nog geen tafels. Hoeveel wil je er? Vul hierboven het aantal in.</translation>
    </message>
    <message>
        <source>Add one table</source>
        <translation>Eén tafel toevoegen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Who sits together, apart, or at a certain table? “Anna and Piet not together”.</source>
        <translation>Wie zit samen, apart of aan een vaste tafel? ‘Anna en Piet niet samen’.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Agreement added</source>
        <translation>Afspraak toegevoegd</translation>
    </message>
</context>
<context>
    <name>oogst::ParticipantPanel</name>
    <message>
        <source>About this participant</source>
        <translation>Over deze deelnemer</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Deze keer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wensen</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Nobody knows yet for whom this person comes. Fill in the organisation under “This time”.</source>
        <translation>Nog niet bekend voor wie deze persoon komt. Vul de organisatie in bij ‘Deze keer’.</translation>
    </message>
    <message>
        <source>Likes to talk about, first wish on top</source>
        <translation>Praat graag over, eerste wens bovenaan</translation>
    </message>
    <message>
        <source>Diet, allergy and access are kept apart: only for the kitchen and the room.</source>
        <translation>Dieet, allergie en toegankelijkheid staan apart: alleen voor de keuken en de zaal.</translation>
    </message>
    <message>
        <source>Show care needs</source>
        <translation>Zorgwensen tonen</translation>
    </message>
    <message>
        <source>Note care needs</source>
        <translation>Zorgwensen noteren</translation>
    </message>
    <message>
        <source>Care needs of %1 opened</source>
        <translation>Zorgwensen van %1 geopend</translation>
    </message>
    <message>
        <source>“%1” is no issue of this meetup. Add it on the page Tables first.</source>
        <translation>‘%1’ is geen vraagstuk van deze bijeenkomst. Zet het eerst op de pagina Tafels.</translation>
    </message>
</context>
<context>
    <name>oogst::ParticipantsModel</name>
    <message>
        <source>did not come</source>
        <translation>niet gekomen</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>aangekomen %1</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>eerste keer</translation>
    </message>
    <message numerus="yes">
        <source>%n times before</source>
        <translation>
            <numerusform>%n keer eerder</numerusform>
            <numerusform>%n keer eerder</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Asked to bring</source>
        <translation>Neemt mee uit</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
</context>
<context>
    <name>oogst::ParticipantsPage</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Nog niet aangekomen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Here come the people you invite. Type a name, or add one now.</source>
        <translation>Hier komen de mensen die je uitnodigt. Typ een naam en druk op Enter.</translation>
    </message>
    <message>
        <source>Nobody on the list fits what you search.</source>
        <translation>Niemand op de lijst past bij wat je zoekt.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Wanted partners</source>
        <translation>Gewenste partners</translation>
    </message>
    <message>
        <source>Needs and offers</source>
        <translation>Vraag en aanbod</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n mens op de lijst</numerusform>
            <numerusform>%n mensen op de lijst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are coming</source>
        <translation>
            <numerusform>%n komt</numerusform>
            <numerusform>%n komen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n aangekomen</numerusform>
            <numerusform>%n aangekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n in beeld</numerusform>
            <numerusform>%n in beeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation of %n people</source>
        <translation>
            <numerusform>Uitnodiging van %n mens</numerusform>
            <numerusform>Uitnodiging van %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrival desk</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Read list…</source>
        <translation>Lijst inlezen…</translation>
    </message>
</context>
<context>
    <name>oogst::PeopleFilterBar</name>
    <message>
        <source>Show only</source>
        <translation>Toon alleen</translation>
    </message>
    <message>
        <source>Sector unknown</source>
        <translation>Sector onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%n for the first time</source>
        <translation>
            <numerusform>%n voor het eerst</numerusform>
            <numerusform>%n voor het eerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners missing</source>
        <translation>
            <numerusform>%n partner ontbreekt</numerusform>
            <numerusform>%n partners ontbreken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::PersonLine</name>
    <message>
        <source>Name, organisation: Enter puts on the list</source>
        <translation>Naam, organisatie: Enter zet op de lijst</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
</context>
<context>
    <name>oogst::RecordPane</name>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up (Alt+Shift+Up)</source>
        <translation>Omhoog (Alt+Shift+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Shift+Down)</source>
        <translation>Omlaag (Alt+Shift+↓)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n regel weggehaald</numerusform>
            <numerusform>%n regels weggehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 weggehaald</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>%1 weggehaald: %2</translation>
    </message>
</context>
<context>
    <name>oogst::RoundsStrip</name>
    <message>
        <source>Add the round</source>
        <translation>Ronde toevoegen</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation>Ronde erbij</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>One round</source>
        <translation>Eén ronde</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Minutes of round %1</source>
        <translation>Minuten van ronde %1</translation>
    </message>
    <message>
        <source>Remove round %1</source>
        <translation>Ronde %1 weghalen</translation>
    </message>
    <message>
        <source>Round %1 removed</source>
        <translation>Ronde %1 weggehaald</translation>
    </message>
    <message>
        <source>Round %1 takes %2 minutes</source>
        <translation>Ronde %1 duurt %2 minuten</translation>
    </message>
    <message>
        <source>Minutes of round %1 cleared</source>
        <translation>Minuten van ronde %1 leeggemaakt</translation>
    </message>
</context>
<context>
    <name>oogst::TableRoundsPane</name>
    <message>
        <source>Closed: nobody sits here in this round</source>
        <translation>Gesloten: hier zit in deze ronde niemand</translation>
    </message>
    <message>
        <source>Tables by round</source>
        <translation>Tafels per ronde</translation>
    </message>
    <message>
        <source>Most tables are the same in every round. Here stands what is not: another host or note-taker, or a closed table.</source>
        <translation>De meeste tafels zijn in elke ronde hetzelfde. Hier staat wat anders is: een andere tafelbegeleider of notulist, of een tafel die dicht is.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>notes: %1</source>
        <translation>notulist: %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Table %1, round %2</source>
        <translation>Tafel %1, ronde %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>as always: %1</source>
        <translation>zoals altijd: %1</translation>
    </message>
    <message>
        <source>“%1” is no participant of this meetup. Choose somebody from the list.</source>
        <translation>‘%1’ is geen deelnemer van deze bijeenkomst. Kies iemand uit de lijst.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
</context>
<context>
    <name>oogst::TablesPage</name>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Issues and tables</source>
        <translation>Vraagstukken en tafels</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Klopt nog niet</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>Vraagstuk toevoegen</translation>
    </message>
    <message>
        <source>Add one table</source>
        <translation>Eén tafel toevoegen</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation>Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation>Aantal tafels</translation>
    </message>
    <message>
        <source>Seats at each</source>
        <translation>Plaatsen per tafel</translation>
    </message>
    <message numerus="yes">
        <source>Make %n tables</source>
        <translation>
            <numerusform>%n tafel maken</numerusform>
            <numerusform>%n tafels maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n more tables</source>
        <translation>
            <numerusform>Nog %n tafel maken</numerusform>
            <numerusform>Nog %n tafels maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables are there</source>
        <translation>
            <numerusform>%n tafel staat er</numerusform>
            <numerusform>%n tafels staan er</numerusform>
        </translation>
    </message>
    <message>
        <source>Per round</source>
        <translation>Per ronde</translation>
    </message>
</context>
</TS>
