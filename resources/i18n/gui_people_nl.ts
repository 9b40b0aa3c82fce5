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
        <translation type="vanished">%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="vanished">vanaf %1</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="vanished">Vraagstukken</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="vanished">Vraagstuk</translation>
    </message>
    <message>
        <source>At table</source>
        <translation type="vanished">Aan tafel</translation>
    </message>
    <message>
        <source>The questions that the tables work on. Several tables may share one issue.</source>
        <translation type="vanished">De vragen waar de tafels aan werken. Meer tafels kunnen één vraagstuk delen.</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation type="vanished">Vraagstuk toevoegen</translation>
    </message>
    <message>
        <source>New issue: type and press Enter</source>
        <translation type="vanished">Nieuw vraagstuk: typ en druk op Enter</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="vanished">Tafels</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="vanished">Nr.</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="vanished">Waarover</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="vanished">Plaatsen</translation>
    </message>
    <message>
        <source>No tables yet. How many do you want? Fill in the number above.</source>
        <translation type="vanished">Nog geen tafels. Hoeveel wil je er? Vul hierboven het aantal in.</translation>
    </message>
    <message>
        <source>Add one table</source>
        <translation type="vanished">Eén tafel toevoegen</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="vanished">Afspraken</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="vanished">Afspraak</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="vanished">Nog te doen</translation>
    </message>
    <message>
        <source>Who sits together, apart, or at a certain table? “Anna and Piet not together”.</source>
        <translation type="vanished">Wie zit samen, apart of aan een vaste tafel? ‘Anna en Piet niet samen’.</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation type="vanished">Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Agreement added</source>
        <translation type="vanished">Afspraak toegevoegd</translation>
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
        <translation type="vanished">Ronde toevoegen</translation>
    </message>
    <message>
        <source>Add a round</source>
        <translation type="vanished">Ronde erbij</translation>
    </message>
    <message>
        <source>min</source>
        <translation type="vanished">min</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">Weghalen</translation>
    </message>
    <message>
        <source>One round</source>
        <translation type="vanished">Eén ronde</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="vanished">Ronde %1</translation>
    </message>
    <message>
        <source>Minutes of round %1</source>
        <translation type="vanished">Minuten van ronde %1</translation>
    </message>
    <message>
        <source>Remove round %1</source>
        <translation type="vanished">Ronde %1 weghalen</translation>
    </message>
    <message>
        <source>Round %1 removed</source>
        <translation type="vanished">Ronde %1 weggehaald</translation>
    </message>
    <message>
        <source>Round %1 takes %2 minutes</source>
        <translation type="vanished">Ronde %1 duurt %2 minuten</translation>
    </message>
    <message>
        <source>Minutes of round %1 cleared</source>
        <translation type="vanished">Minuten van ronde %1 leeggemaakt</translation>
    </message>
</context>
<context>
    <name>oogst::TablesPage</name>
    <message>
        <source>Lists</source>
        <translation type="vanished">Lijsten</translation>
    </message>
    <message>
        <source>Issues and tables</source>
        <translation type="vanished">Vraagstukken en tafels</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="vanished">Afspraken</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation type="vanished">Klopt nog niet</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation type="vanished">Vraagstuk toevoegen</translation>
    </message>
    <message>
        <source>Add one table</source>
        <translation type="vanished">Eén tafel toevoegen</translation>
    </message>
    <message>
        <source>Add agreement</source>
        <translation type="vanished">Afspraak toevoegen</translation>
    </message>
    <message>
        <source>Number of tables</source>
        <translation type="vanished">Aantal tafels</translation>
    </message>
    <message>
        <source>Seats at each</source>
        <translation type="vanished">Plaatsen per tafel</translation>
    </message>
    <message numerus="yes">
        <source>Make %n tables</source>
        <translation type="vanished">
            <numerusform>%n tafel maken</numerusform>
            <numerusform>%n tafels maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n more tables</source>
        <translation type="vanished">
            <numerusform>Nog %n tafel maken</numerusform>
            <numerusform>Nog %n tafels maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables are there</source>
        <translation type="vanished">
            <numerusform>%n tafel staat er</numerusform>
            <numerusform>%n tafels staan er</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <source>%1 is on the list already.</source>
        <translation type="vanished">%1 staat al op de lijst.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="vanished">%1 toegevoegd</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation type="vanished">Typ eerst een naam.</translation>
    </message>
    <message numerus="yes">
        <source>Invitation of %n people: %1</source>
        <translation type="vanished">
            <numerusform>Uitnodiging van %n mens: %1</numerusform>
            <numerusform>Uitnodiging van %n mensen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presence of %n people: %1</source>
        <translation type="vanished">
            <numerusform>Aanwezigheid van %n mens: %1</numerusform>
            <numerusform>Aanwezigheid van %n mensen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="vanished">aangekomen</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation type="vanished">nog niet aangekomen</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="vanished">niet gekomen</translation>
    </message>
    <message>
        <source>This participant is not on the list any more.</source>
        <translation type="vanished">Deze deelnemer staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>Organisation of %1 cleared</source>
        <translation type="vanished">Organisatie van %1 leeggemaakt</translation>
    </message>
    <message>
        <source>%1 comes for %2</source>
        <translation type="vanished">%1 komt voor %2</translation>
    </message>
    <message>
        <source>Wishes of %1 changed</source>
        <translation type="vanished">Wensen van %1 veranderd</translation>
    </message>
    <message>
        <source>%1 taken off the list</source>
        <translation type="vanished">%1 van de lijst gehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off the list</source>
        <translation type="vanished">
            <numerusform>%n mens van de lijst gehaald</numerusform>
            <numerusform>%n mensen van de lijst gehaald</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Issue “%1” added</source>
        <translation type="vanished">Vraagstuk ‘%1’ toegevoegd</translation>
    </message>
    <message>
        <source>Table %1 added</source>
        <translation type="vanished">Tafel %1 toegevoegd</translation>
    </message>
    <message>
        <source>Round %1 added</source>
        <translation type="vanished">Ronde %1 toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n tables made</source>
        <translation type="vanished">
            <numerusform>%n tafel gemaakt</numerusform>
            <numerusform>%n tafels gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue “%1” moved</source>
        <translation type="vanished">Vraagstuk ‘%1’ verplaatst</translation>
    </message>
    <message>
        <source>Table moved to number %1</source>
        <translation type="vanished">Tafel verplaatst naar nummer %1</translation>
    </message>
    <message>
        <source>Round moved to number %1</source>
        <translation type="vanished">Ronde verplaatst naar nummer %1</translation>
    </message>
    <message numerus="yes">
        <source>Without issue: table %1</source>
        <translation type="vanished">
            <numerusform>Zonder vraagstuk: tafel %1</numerusform>
            <numerusform>Zonder vraagstuk: tafels %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without host: table %1</source>
        <translation type="vanished">
            <numerusform>Zonder tafelbegeleider: tafel %1</numerusform>
            <numerusform>Zonder tafelbegeleider: tafels %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seats for %2 people: %3 too few</source>
        <translation type="vanished">%1 plaatsen voor %2 mensen: %3 te weinig</translation>
    </message>
    <message>
        <source>Tables ask for %1 people, %2 are coming</source>
        <translation type="vanished">De tafels vragen %1 mensen, er komen er %2</translation>
    </message>
    <message>
        <source>Two tables have number %1</source>
        <translation type="vanished">Twee tafels hebben nummer %1</translation>
    </message>
    <message>
        <source>%1 hosts two tables</source>
        <translation type="vanished">%1 begeleidt twee tafels</translation>
    </message>
    <message>
        <source>%1, host of table %2, does not come</source>
        <translation type="vanished">%1, begeleider van tafel %2, komt niet</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="vanished">nog niemand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="vanished">%1 en %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation type="vanished">tafel %1</translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="vanished">een tafel</translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation type="vanished">%1 samen</translation>
    </message>
    <message>
        <source>%1 not together</source>
        <translation type="vanished">%1 niet samen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="vanished">%1 aan %2</translation>
    </message>
    <message>
        <source>%1 not at %2</source>
        <translation type="vanished">%1 niet aan %2</translation>
    </message>
    <message>
        <source>Wheelchair place at %1</source>
        <translation type="vanished">Rolstoelplaats aan %1</translation>
    </message>
    <message>
        <source>Wheelchair place for %1 at %2</source>
        <translation type="vanished">Rolstoelplaats voor %1 aan %2</translation>
    </message>
    <message>
        <source>Choose at least two people.</source>
        <translation type="vanished">Kies minstens twee mensen.</translation>
    </message>
    <message>
        <source>Choose who it is about.</source>
        <translation type="vanished">Kies over wie het gaat.</translation>
    </message>
    <message>
        <source>Choose a table.</source>
        <translation type="vanished">Kies een tafel.</translation>
    </message>
</context>
</TS>
