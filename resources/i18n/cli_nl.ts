<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>This meetup has no number %1 for --%2.</source>
        <translation>Deze bijeenkomst heeft geen nummer %1 voor --%2.</translation>
    </message>
    <message numerus="yes">
        <source>Seating repaired: %n person(s) to another place</source>
        <translation>
            <numerusform>Indeling hersteld: %n persoon naar een andere plaats</numerusform>
            <numerusform>Indeling hersteld: %n mensen naar een andere plaats</numerusform>
        </translation>
    </message>
    <message>
        <source>people who move</source>
        <translation>mensen die verhuizen</translation>
    </message>
    <message>
        <source>mends the seating instead, with as few people to another place as can be</source>
        <translation>herstelt in plaats daarvan de indeling, met zo weinig mensen als kan naar een andere plaats</translation>
    </message>
    <message>
        <source>with --repair: the number of a table where nobody can sit any more</source>
        <translation>met --repair: het nummer van een tafel waar niemand meer kan zitten</translation>
    </message>
    <message>
        <source>with --repair: the first round that may change</source>
        <translation>met --repair: de eerste ronde die mag veranderen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before others read this. Names and contact details among them were left out; with --seen they are printed as typed.</source>
        <translation>
            <numerusform>%n ding om te bekijken voordat anderen dit lezen. Namen en contactgegevens daarin zijn weggelaten; met --seen staan ze er zoals getypt.</numerusform>
            <numerusform>%n dingen om te bekijken voordat anderen dit lezen. Namen en contactgegevens daarin zijn weggelaten; met --seen staan ze er zoals getypt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before publishing. Nothing was written. When they are seen: --seen.</source>
        <translation>
            <numerusform>%n ding om te bekijken voor het publiceren. Er is niets geschreven. Is het bekeken: --seen.</numerusform>
            <numerusform>%n dingen om te bekijken voor het publiceren. Er is niets geschreven. Zijn ze bekeken: --seen.</numerusform>
        </translation>
    </message>
    <message>
        <source>what the check before publishing finds was looked at: go on past it</source>
        <translation>wat de controle voor het publiceren vindt is bekeken: ga eraan voorbij</translation>
    </message>
    <message>
        <source>looks for damage and broken rules, or for what should not be published as it is</source>
        <translation>zoekt schade en fouten tegen de regels, of wat zo nog niet naar buiten kan</translation>
    </message>
    <message>
        <source>the meetup that is to be published</source>
        <translation>de bijeenkomst die naar buiten gaat</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing.</source>
        <translation>Niets staat publiceren in de weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before publishing.</source>
        <translation>
            <numerusform>%n ding om te bekijken voor het publiceren.</numerusform>
            <numerusform>%n dingen om te bekijken voor het publiceren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No table, owner or person is called “%1”.</source>
        <translation>Geen tafel, eigenaar of persoon heet ‘%1’.</translation>
    </message>
    <message>
        <source>More than one is called “%1”. Write more of the name.</source>
        <translation>Meer dan één heet ‘%1’. Schrijf meer van de naam.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1</source>
        <translation>
            <numerusform>%n bestand opgeslagen in %1</numerusform>
            <numerusform>%n bestanden opgeslagen in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>only this table, owner or person</source>
        <translation>alleen deze tafel, eigenaar of persoon</translation>
    </message>
    <message>
        <source>makes everything that is published after a meetup, in one folder</source>
        <translation>maakt alles wat na een bijeenkomst naar buiten gaat, in één map</translation>
    </message>
    <message>
        <source>This shape names people: it is made with --audience %1 only.</source>
        <translation>Deze vorm noemt mensen: maak hem alleen met --audience %1.</translation>
    </message>
    <message>
        <source>what kind of report: %1</source>
        <translation>welk soort verslag: %1</translation>
    </message>
    <message>
        <source>No copy can be made here. Check the folder and the disk.</source>
        <translation>Hier kan geen kopie komen. Controleer de map en de schijf.</translation>
    </message>
    <message>
        <source>--run takes a number that no other run has.</source>
        <translation>Geef bij --run een nummer dat geen andere keer heeft.</translation>
    </message>
    <message>
        <source>Choose one kind of work.</source>
        <translation>Kies één soort werk.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>Geef bij --%1 een heel getal.</translation>
    </message>
    <message>
        <source>a number that no other run has</source>
        <translation>een nummer dat geen andere keer heeft</translation>
    </message>
    <message>
        <source>the kind of work; without any: edits only</source>
        <translation>het soort werk; zonder keuze alleen wijzigingen</translation>
    </message>
    <message>
        <source>another document to merge again and again; with --migrate also what FILE starts as</source>
        <translation>een ander document om steeds samen te voegen; met --migrate begint FILE ook als kopie daarvan</translation>
    </message>
    <message>
        <source>stop after so many acknowledged edits</source>
        <translation>stop na zo veel bevestigde wijzigingen</translation>
    </message>
    <message>
        <source>give up after so many seconds without success (10)</source>
        <translation>geef het op na zo veel seconden zonder succes (10)</translation>
    </message>
    <message>
        <source>edits without end and prints ACK for what is durable: for tests</source>
        <translation>wijzigt zonder einde en meldt met ACK wat vaststaat: voor tests</translation>
    </message>
    <message>
        <source>Meetup added</source>
        <translation>Bijeenkomst toegevoegd</translation>
    </message>
    <message>
        <source>Outcome added: %1</source>
        <translation>Uitkomst toegevoegd: %1</translation>
    </message>
    <message>
        <source>Heading changed: %1</source>
        <translation>Kopje gewijzigd: %1</translation>
    </message>
    <message>
        <source>Person added: %1</source>
        <translation>Persoon toegevoegd: %1</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Persoon gewist</translation>
    </message>
    <message>
        <source>This file cannot be opened: %1.</source>
        <translation>Dit bestand gaat niet open: %1.</translation>
    </message>
    <message>
        <source>--cpu-seconds and --steps take a number above zero.</source>
        <translation>--cpu-seconds en --steps vragen een getal boven nul.</translation>
    </message>
    <message>
        <source>--threads takes a whole number from 1 up.</source>
        <translation>--threads vraagt een heel getal vanaf 1.</translation>
    </message>
    <message>
        <source>cost: %1</source>
        <translation>kosten: %1</translation>
    </message>
    <message>
        <source>Give a FILE and --meetup, or --problem alone.</source>
        <translation>Geef een FILE en --meetup, of alleen --problem.</translation>
    </message>
    <message>
        <source>solves a seating problem in plain text instead, and prints the plan</source>
        <translation>lost een indelingsprobleem in platte tekst op en toont de indeling</translation>
    </message>
    <message>
        <source>how long to search a problem, all threads together; 10 without it</source>
        <translation>hoe lang een probleem mag zoeken, alle draden samen; zonder: 10</translation>
    </message>
    <message>
        <source>searches so many steps instead: the same plan on every machine</source>
        <translation>zoekt zoveel stappen: op elke machine dezelfde indeling</translation>
    </message>
    <message>
        <source>searches nothing, but tells what the plan in this file costs</source>
        <translation>zoekt niets, maar zegt wat de indeling in dit bestand kost</translation>
    </message>
    <message>
        <source>threads for a problem; 1 without it</source>
        <translation>draden voor een probleem; zonder: 1</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Zie: %1</translation>
    </message>
    <message>
        <source>There is no such file. Check the path, or make one with “oogst-cli new”.</source>
        <translation>Dit bestand bestaat niet. Controleer het pad, of maak het met “oogst-cli new”.</translation>
    </message>
    <message>
        <source>There is no meetup in this file yet.</source>
        <translation>In dit bestand staat nog geen bijeenkomst.</translation>
    </message>
    <message>
        <source>There is no meetup “%1”. There are: %2.</source>
        <translation>Er is geen bijeenkomst “%1”. Wel: %2.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one meetup: %2. Give its code or id.</source>
        <translation>“%1” past bij meer bijeenkomsten: %2. Geef de code of het id.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Oogst on the command line: plan regional knowledge meetups and keep their harvest.</source>
        <translation>Oogst op de opdrachtregel: plan regionale kennisbijeenkomsten en bewaar hun oogst.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>With --json a verb prints its result for programs on standard output; messages go to standard error.</source>
        <translation>Met --json komt het resultaat voor programma’s op de standaarduitvoer; meldingen gaan naar de foutuitvoer.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused and nothing changed, 2 wrong usage.</source>
        <translation>Exitcode: 0 gelukt, 1 geweigerd en niets veranderd, 2 verkeerd gebruikt.</translation>
    </message>
    <message>
        <source>More about one verb: %1</source>
        <translation>Meer over één opdracht: %1</translation>
    </message>
    <message>
        <source>print the result for programs</source>
        <translation>geef het resultaat voor programma’s</translation>
    </message>
    <message>
        <source>Verbs: %1. More: %2</source>
        <translation>Opdrachten: %1. Meer: %2</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Zeg wat je wilt doen.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>De opdracht “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>The sample has %1 people already. Give --scale a larger number.</source>
        <translation>Het voorbeeld heeft al %1 mensen. Geef --scale een groter getal.</translation>
    </message>
    <message>
        <source>The sample has no participants that can be copied. Leave --scale out.</source>
        <translation>Het voorbeeld heeft geen deelnemers om te vermeerderen. Laat --scale weg.</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Dit bestand kan Oogst niet schrijven: %1.</translation>
    </message>
    <message>
        <source>This is a document. Choose another name for the JSON.</source>
        <translation>Dit is een document. Kies een andere naam voor de JSON.</translation>
    </message>
    <message>
        <source>Wrote %1 with %2 records</source>
        <translation>%1 geschreven met %2 gegevens</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Dit bestand kan Oogst niet lezen: %1.</translation>
    </message>
    <message>
        <source>New records: %1. Changed records: %2.</source>
        <translation>Nieuwe gegevens: %1. Gewijzigde gegevens: %2.</translation>
    </message>
    <message>
        <source>writes the whole document as JSON</source>
        <translation>schrijft het hele document als JSON</translation>
    </message>
    <message>
        <source>adds and changes what the JSON says, as one step; null clears a field</source>
        <translation>voegt toe en wijzigt wat de JSON zegt, in één stap; null maakt een veld leeg</translation>
    </message>
    <message>
        <source>All is well: %1 records.</source>
        <translation>Alles is in orde: %1 gegevens.</translation>
    </message>
    <message>
        <source>Look at this: %1</source>
        <translation>Kijk hiernaar: %1</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>“%1” is geen id.</translation>
    </message>
    <message>
        <source>Nothing has ever happened to a record with id “%1”.</source>
        <translation>Met een gegeven met id “%1” is nog nooit iets gebeurd.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Ongedaan gemaakt: %1</translation>
    </message>
    <message>
        <source>the steps that made it, or those that touched one record</source>
        <translation>de stappen tot nu toe, of die van één gegeven</translation>
    </message>
    <message>
        <source>takes back the last step</source>
        <translation>maakt de laatste stap ongedaan</translation>
    </message>
    <message>
        <source>There are no records called “%1”. Known are: %2.</source>
        <translation>Er zijn geen gegevens die “%1” heten. Wel bekend: %2.</translation>
    </message>
    <message>
        <source>There is no record with id “%1”. “oogst-cli list FILE RECORD” shows the ids.</source>
        <translation>Er is geen gegeven met id “%1”. “oogst-cli list FILE RECORD” toont de ids.</translation>
    </message>
    <message>
        <source>what is in it: how many of each record, or one kind with ids</source>
        <translation>wat erin staat: aantallen per soort, of één soort met ids</translation>
    </message>
    <message>
        <source>one record with all its fields</source>
        <translation>één gegeven met alle velden</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>%1 gemaakt</translation>
    </message>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>Er is geen voorbeeld “%1”. Wel: %2.</translation>
    </message>
    <message>
        <source>--scale takes a number of people.</source>
        <translation>Geef --scale een aantal mensen.</translation>
    </message>
    <message>
        <source>Made from the sample %1</source>
        <translation>Gemaakt van voorbeeld %1</translation>
    </message>
    <message>
        <source>Made %1 with %2 records</source>
        <translation>%1 gemaakt met %2 gegevens</translation>
    </message>
    <message>
        <source>makes an empty document</source>
        <translation>maakt een leeg document</translation>
    </message>
    <message>
        <source>makes a document from a sample: %1</source>
        <translation>maakt een document van een voorbeeld: %1</translation>
    </message>
    <message>
        <source>as many people, by making up more participants, organisations and tables</source>
        <translation>zo veel mensen, met verzonnen deelnemers, organisaties en tafels erbij</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2.</source>
        <translation>Kies bij --%1 uit: %2.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschreven</translation>
    </message>
    <message>
        <source>writes the report of a meetup</source>
        <translation>schrijft het verslag van een bijeenkomst</translation>
    </message>
    <message>
        <source>the meetup: its code, its id, or a part of its title</source>
        <translation>de bijeenkomst: code, id of een deel van de titel</translation>
    </message>
    <message>
        <source>for whom: %1</source>
        <translation>voor wie: %1</translation>
    </message>
    <message>
        <source>language of the report: %1</source>
        <translation>taal van het verslag: %1</translation>
    </message>
    <message>
        <source>one or more, with commas: %1</source>
        <translation>een of meer, met komma’s: %1</translation>
    </message>
    <message>
        <source>the folder to write in</source>
        <translation>de map om in te schrijven</translation>
    </message>
    <message>
        <source>Seated %1 of %2</source>
        <translation>%1 van de %2 mensen ingedeeld</translation>
    </message>
    <message>
        <source>pairs of one organisation at one table</source>
        <translation>duo’s van één organisatie aan één tafel</translation>
    </message>
    <message>
        <source>pairs that meet again</source>
        <translation>duo’s die elkaar opnieuw treffen</translation>
    </message>
    <message>
        <source>agreements broken</source>
        <translation>afspraken niet gehaald</translation>
    </message>
    <message>
        <source>tables too full</source>
        <translation>tafels te vol</translation>
    </message>
    <message>
        <source>tables with too few</source>
        <translation>tafels met te weinig mensen</translation>
    </message>
    <message>
        <source>wishes granted: %1 of %2</source>
        <translation>wensen vervuld: %1 van %2</translation>
    </message>
    <message>
        <source>without a seat: %1</source>
        <translation>zonder plek: %1</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>Geef --seed een heel getal.</translation>
    </message>
    <message numerus="yes">
        <source>%n people seated</source>
        <translation>
            <numerusform>%n mens ingedeeld</numerusform>
            <numerusform>%n mensen ingedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>seats everybody who is expected at a meetup</source>
        <translation>deelt iedereen in die op een bijeenkomst komt</translation>
    </message>
    <message>
        <source>another number gives another seating; the same number the same</source>
        <translation>een ander getal geeft een andere indeling; hetzelfde getal dezelfde</translation>
    </message>
    <message>
        <source>%1 was moved in two ways that make a circle</source>
        <translation>%1 is op twee manieren verplaatst die een kring maken</translation>
    </message>
    <message>
        <source>%1 was removed by one and changed by another</source>
        <translation>%1 is door de een verwijderd en door de ander veranderd</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: nothing new</source>
        <translation>%1: niets nieuws</translation>
    </message>
    <message>
        <source>%1: %2 records look different now</source>
        <translation>%1: %2 gegevens zien er nu anders uit</translation>
    </message>
    <message>
        <source>from %1: %2 steps</source>
        <translation>van %1: %2 stappen</translation>
    </message>
    <message>
        <source>a clock in it is %1 minutes ahead</source>
        <translation>een klok daarin loopt %1 minuten voor</translation>
    </message>
    <message>
        <source>choose: %1</source>
        <translation>kies: %1</translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Er is geen tafel “%1”.</translation>
    </message>
    <message>
        <source>There is a table “%1” at more than one meetup. Add --meetup.</source>
        <translation>Er is een tafel “%1” bij meer dan één bijeenkomst. Voeg --meetup toe.</translation>
    </message>
    <message>
        <source>Made %1 for the facilitator</source>
        <translation>%1 gemaakt voor de tafelbegeleider</translation>
    </message>
    <message>
        <source>There is nobody called “%1”. Give the full name, mail address or id.</source>
        <translation>Er is niemand die “%1” heet. Geef de volledige naam, het mailadres of de id.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one person. Give the mail address or id.</source>
        <translation>“%1” kan meer dan één mens zijn. Geef het mailadres of de id.</translation>
    </message>
    <message>
        <source>One person erased</source>
        <translation>Eén persoon gewist</translation>
    </message>
    <message>
        <source>Erased from %1, its history and its backups</source>
        <translation>Gewist uit %1, de geschiedenis en de kopieën</translation>
    </message>
    <message>
        <source>takes in what other documents know; says what came in and what differs</source>
        <translation>neemt op wat andere documenten weten; zegt wat erbij kwam en wat verschilt</translation>
    </message>
    <message>
        <source>only say what would come in</source>
        <translation>zeg alleen wat erbij zou komen</translation>
    </message>
    <message>
        <source>makes the document that a facilitator takes along to one table</source>
        <translation>maakt het document dat een tafelbegeleider meeneemt naar één tafel</translation>
    </message>
    <message>
        <source>its number or id</source>
        <translation>het nummer of de id</translation>
    </message>
    <message>
        <source>code, id or part of the title</source>
        <translation>code, id of een deel van de titel</translation>
    </message>
    <message>
        <source>erases somebody for good, from the file, its history and its backups</source>
        <translation>wist iemand voorgoed, uit het bestand, de geschiedenis en de kopieën</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. That is no list of people.</source>
        <translation>Het bestand is groter dan %1 MB. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>This is no map of columns: %1</source>
        <translation>Dit is geen overzicht van kolommen: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing a column can be. Known are: %2.</source>
        <translation>Een kolom kan geen “%1” zijn. Wel bekend: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state of an invitation.</source>
        <translation>“%1” is geen status van een uitnodiging.</translation>
    </message>
    <message>
        <source>  line %1: “%2” may have been “%3” (--map with &quot;repair_encoding&quot;: true)</source>
        <translation>  regel %1: “%2” was misschien “%3” (--map met &quot;repair_encoding&quot;: true)</translation>
    </message>
    <message>
        <source>reads a list of people: CSV, XLSX, ODS, vCard or ICS</source>
        <translation>leest een lijst met mensen: CSV, XLSX, ODS, vCard of ICS</translation>
    </message>
    <message>
        <source>the meetup they come to: its code, id or part of its title</source>
        <translation>naar welke bijeenkomst ze komen: code, id of deel van de titel</translation>
    </message>
    <message>
        <source>only tell what would happen</source>
        <translation>vertel alleen wat er zou gebeuren</translation>
    </message>
    <message>
        <source>what the columns are: {&quot;columns&quot;: {&quot;Heading&quot;: &quot;field&quot;}}</source>
        <translation>wat de kolommen zijn: {&quot;columns&quot;: {&quot;Kopje&quot;: &quot;veld&quot;}}</translation>
    </message>
    <message>
        <source>This meetup has no tables. Leave --table out.</source>
        <translation>Deze bijeenkomst heeft geen tafels. Laat --table weg.</translation>
    </message>
    <message>
        <source>There is no table %1. There are: %2.</source>
        <translation>Er is geen tafel %1. Er zijn: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the notes left out; --json shows them</source>
        <translation>
            <numerusform>%n stuk van de aantekeningen weggelaten; --json laat het zien</numerusform>
            <numerusform>%n stukken van de aantekeningen weggelaten; --json laat ze zien</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this meetup is called “%1”: say yourself who said it.</source>
        <translation>Niemand van deze bijeenkomst heet “%1”: zeg zelf wie het zei.</translation>
    </message>
    <message>
        <source>There is no table %1: its lines are with the plenary.</source>
        <translation>Er is geen tafel %1: de regels ervan staan bij plenair.</translation>
    </message>
    <message>
        <source>--table takes the number of a table, or 0 for the plenary.</source>
        <translation>--table vraagt het nummer van een tafel, of 0 voor plenair.</translation>
    </message>
    <message>
        <source>These notes cannot be read: %1.</source>
        <translation>Deze aantekeningen zijn niet te lezen: %1.</translation>
    </message>
    <message>
        <source>There are no outcomes in these notes. Put each on a line of its own, with a dash in front.</source>
        <translation>In deze aantekeningen staan geen opbrengsten. Zet elke op een eigen regel, met een streepje ervoor.</translation>
    </message>
    <message>
        <source>reads typed-up notes into nested outcomes</source>
        <translation>leest uitgetypte aantekeningen in als geneste opbrengsten</translation>
    </message>
    <message>
        <source>the number of the table; 0 for the plenary; without it the notes say</source>
        <translation>het nummer van de tafel; 0 voor plenair; anders zeggen de aantekeningen het</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Wachtwoord voor %1: </translation>
    </message>
    <message>
        <source>--role is organiser, facilitator or reader.</source>
        <translation>--role is organiser, facilitator of reader.</translation>
    </message>
    <message>
        <source>Give the address of a server: postgresql://name@host/database</source>
        <translation>Geef het adres van een server: postgresql://naam@server/database</translation>
    </message>
    <message>
        <source>Only a facilitator is given a table.</source>
        <translation>Alleen een begeleider krijgt een tafel.</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 is nu %2</translation>
    </message>
    <message>
        <source>%1 no longer has table %2</source>
        <translation>%1 heeft tafel %2 niet meer</translation>
    </message>
    <message>
        <source>%1 has table %2</source>
        <translation>%1 heeft tafel %2</translation>
    </message>
    <message>
        <source>says what a login of the server may do in the document there</source>
        <translation>bepaalt wat een login van de server in het document mag</translation>
    </message>
    <message>
        <source>its name on the server</source>
        <translation>de naam op de server</translation>
    </message>
    <message>
        <source>organiser (everything), facilitator (own tables) or reader (looks)</source>
        <translation>organiser (alles), facilitator (eigen tafels) of reader (kijkt)</translation>
    </message>
    <message>
        <source>a table for the facilitator: its number or id</source>
        <translation>een tafel voor de begeleider: nummer of id</translation>
    </message>
    <message>
        <source>takes that table back</source>
        <translation>neemt die tafel terug</translation>
    </message>
    <message>
        <source>  read from sheet “%1”; not from: %2 (--map with &quot;sheet&quot;)</source>
        <translation>  gelezen van blad “%1”; niet van: %2 (--map met "sheet")</translation>
    </message>
    <message>
        <source>A part of the name still stands in the text of: %1 %2</source>
        <translation>Een deel van de naam staat nog in de tekst van: %1 %2</translation>
    </message>
</context>
</TS>
