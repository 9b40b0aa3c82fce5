<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>storage</name>
    <message>
        <source>An older Oogst made that document. Open it with this one first.</source>
        <translation>Dat document is gemaakt met een oudere Oogst. Open het eerst met deze.</translation>
    </message>
    <message>
        <source>Step %1 of session %2 is damaged.</source>
        <translation>Stap %1 van sessie %2 is beschadigd.</translation>
    </message>
    <message>
        <source>Saved on this computer. The shared folder cannot be reached now: %1</source>
        <translation>Opgeslagen op deze computer. De gedeelde map is nu niet te bereiken: %1</translation>
    </message>
    <message>
        <source>The copy on this computer cannot be made. Check the disk.</source>
        <translation>De kopie op deze computer is niet te maken. Controleer de schijf.</translation>
    </message>
    <message>
        <source>Taken in from the shared folder</source>
        <translation>Opgenomen uit de gedeelde map</translation>
    </message>
    <message>
        <source>Log entry %1 of session %2 is damaged.</source>
        <translation>Regel %1 van het logboek (sessie %2) is beschadigd.</translation>
    </message>
    <message>
        <source>Log entries before %1 of session %2 are missing.</source>
        <translation>Regels vóór %1 van het logboek (sessie %2) ontbreken.</translation>
    </message>
    <message>
        <source>This file is not an Oogst document. Choose a file that ends in .oogst.</source>
        <translation>Dit bestand is geen Oogst-document. Kies een bestand dat eindigt op .oogst.</translation>
    </message>
    <message>
        <source>This document is damaged. Open a backup of it, or ask for help before you change anything.</source>
        <translation>Dit document is beschadigd. Open een reservekopie, of vraag eerst hulp.</translation>
    </message>
    <message>
        <source>This file cannot be written. Save a copy in a folder of your own.</source>
        <translation>In dit bestand kun je niet schrijven. Bewaar een kopie in een eigen map.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Check that it is there and that you may read it.</source>
        <translation>Dit bestand gaat niet open. Kijk of het er nog is en of je het mag lezen.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The disk did not answer. Check the disk or the stick and try again; nothing was changed.</source>
        <translation>De schijf antwoordt niet. Controleer schijf of stick en probeer opnieuw; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The document could not be used: %1.</source>
        <translation>Met het document ging iets mis: %1.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Dit bestand is er niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file that ends in .oogst.</source>
        <translation>Dit is geen bestand. Kies een bestand dat eindigt op .oogst.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask its owner, or choose another.</source>
        <translation>Je mag dit bestand niet lezen. Vraag de eigenaar, of kies een ander.</translation>
    </message>
    <message>
        <source>This document is damaged: %1. Open a backup of it.</source>
        <translation>Dit document is beschadigd: %1. Open een reservekopie.</translation>
    </message>
    <message>
        <source>it holds a %1 (“%2”) that Oogst did not make</source>
        <translation>er staat een %1 in (‘%2’) die Oogst niet maakte</translation>
    </message>
    <message>
        <source>it holds a table “%1” that Oogst did not make</source>
        <translation>er staat een tabel ‘%1’ in die Oogst niet maakte</translation>
    </message>
    <message>
        <source>its table “%1” is missing</source>
        <translation>de tabel ‘%1’ ontbreekt</translation>
    </message>
    <message>
        <source>its table “%1” is not as it should be</source>
        <translation>de tabel ‘%1’ klopt niet</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder does not exist. Make it first, or choose another.</source>
        <translation>Deze map bestaat niet. Maak de map eerst, of kies een andere.</translation>
    </message>
    <message>
        <source>You may not write in this folder. Choose another.</source>
        <translation>Je mag in deze map niet schrijven. Kies een andere map.</translation>
    </message>
    <message>
        <source>A newer Oogst made this document. You can read it; update Oogst to change it.</source>
        <translation>Een nieuwere Oogst maakte dit document. Je kunt het lezen; werk Oogst bij om het te veranderen.</translation>
    </message>
    <message>
        <source>You may not write in this file or its folder. Save a copy elsewhere to change it.</source>
        <translation>Je mag in dit bestand of deze map niet schrijven. Bewaar een kopie op een andere plek.</translation>
    </message>
    <message>
        <source>No copy could be kept: the folder cannot be made. Check the disk.</source>
        <translation>Er kon geen kopie komen: de map is niet te maken. Controleer de schijf.</translation>
    </message>
    <message>
        <source>This copy could neither be cleaned nor removed. Remove it yourself.</source>
        <translation>Deze kopie is niet schoon te maken en niet te verwijderen. Verwijder haar zelf.</translation>
    </message>
    <message>
        <source>What was erased could not be remembered. Check the disk.</source>
        <translation>Wat gewist is, is niet te onthouden. Controleer de schijf.</translation>
    </message>
    <message>
        <source>its log holds entries without a record</source>
        <translation>in het logboek staan regels zonder gegeven</translation>
    </message>
    <message>
        <source>its log holds a session that cannot be</source>
        <translation>in het logboek staat een sessie die niet kan bestaan</translation>
    </message>
    <message>
        <source>its log holds entries of nobody</source>
        <translation>in het logboek staan regels van niemand</translation>
    </message>
    <message>
        <source>Another program removed this document. All of it is in the file named here; open that one.</source>
        <translation>Een ander programma verwijderde dit document. Alles staat in het bestand dat hier genoemd is; open dat.</translation>
    </message>
    <message>
        <source>Another program replaced this document. Your work is in the file named here; open that one.</source>
        <translation>Een ander programma verving dit document. Je werk staat in het bestand dat hier genoemd is; open dat.</translation>
    </message>
    <message>
        <source>%1 log entries do not know whether they were replaced.</source>
        <translation>%1 regels van het logboek weten niet of ze vervangen zijn.</translation>
    </message>
    <message>
        <source>%1 steps are missing from the history.</source>
        <translation>%1 stappen ontbreken in de geschiedenis.</translation>
    </message>
    <message>
        <source>The table “%1” differs from the log.</source>
        <translation>De tabel “%1” wijkt af van het logboek.</translation>
    </message>
    <message>
        <source>Somebody else is saving a lot at this moment. Try again in a minute; nothing was changed.</source>
        <translation>Iemand anders slaat nu veel op. Probeer het over een minuut opnieuw; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the network and the address; nothing was changed.</source>
        <translation>De server antwoordt niet. Controleer het netwerk en het adres; er is niets veranderd.</translation>
    </message>
    <message>
        <source>Your name on the server may not do this. Ask who looks after the server.</source>
        <translation>Met jouw naam mag dit niet op de server. Vraag het de beheerder.</translation>
    </message>
    <message>
        <source>A newer Oogst made that document. Update Oogst to take it in.</source>
        <translation>Een nieuwere Oogst maakte dat document. Werk Oogst bij om het op te nemen.</translation>
    </message>
    <message>
        <source>This is the file of one table. Merge it into the organiser&apos;s document, not the other way round.</source>
        <translation>Dit is een tafelbestand. Voeg het samen met het document van de organisator, niet andersom.</translation>
    </message>
    <message>
        <source>You may read this document and not change it.</source>
        <translation>Je mag dit document lezen en niet veranderen.</translation>
    </message>
    <message>
        <source>This database holds something already. Choose an empty one.</source>
        <translation>In deze database staat al iets. Kies een lege.</translation>
    </message>
    <message>
        <source>This database holds no document yet. Make one there first.</source>
        <translation>In deze database staat nog geen document. Maak er eerst een.</translation>
    </message>
    <message>
        <source>A newer Oogst made this document. Update Oogst to open it.</source>
        <translation>Een nieuwere Oogst maakte dit document. Werk Oogst bij om het te openen.</translation>
    </message>
    <message>
        <source>The table “%1” holds records that the log does not know.</source>
        <translation>De tabel “%1” bevat gegevens die het logboek niet kent.</translation>
    </message>
    <message>
        <source>It is erased, but another program holds on to old bytes of this file. Close it there and erase once more.</source>
        <translation>Gewist, maar een ander programma houdt oude gegevens van dit bestand vast. Sluit het daar en wis nog eens.</translation>
    </message>
    <message>
        <source>The last log entries of %1 sessions are missing.</source>
        <translation>De laatste regels van %1 sessies ontbreken in het logboek.</translation>
    </message>
    <message>
        <source>That document is damaged: %1 Nothing of it was taken in.</source>
        <translation>Dat document is beschadigd: %1 Er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>An organiser has to open this document with this version of Oogst first. Until then you can read it.</source>
        <translation>Een organisator moet dit document eerst met deze versie van Oogst openen. Tot dan kun je het lezen.</translation>
    </message>
    <message>
        <source>The groups of users are missing on this server, and you may not make them. Ask who looks after the server.</source>
        <translation>De groepen ontbreken op deze server en jij mag ze niet maken. Vraag wie de server beheert.</translation>
    </message>
    <message>
        <source>The server knows no login “%1”. Ask who looks after the server to make it.</source>
        <translation>De server kent geen login “%1”. Laat wie de server beheert die maken.</translation>
    </message>
    <message>
        <source>Your name on the server has no part in this document yet. Ask an organiser to give it one.</source>
        <translation>Je hebt op de server nog geen rol in dit document. Vraag een organisator erom.</translation>
    </message>
    <message>
        <source>You see a part of this document. Ask an organiser for a copy or a table file.</source>
        <translation>Je ziet een deel van dit document. Vraag een organisator om een kopie of een tafelbestand.</translation>
    </message>
    <message>
        <source>The line to the server was cut while saving. Look whether your change is there when the server answers again.</source>
        <translation>De verbinding viel weg tijdens het opslaan. Kijk straks of je wijziging er staat.</translation>
    </message>
    <message>
        <source>Another program is busy with the copies that are kept here. Wait a moment and try again.</source>
        <translation>Een ander programma is bezig met de kopieën die hier bewaard worden. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A text is longer than a document can hold (64 MB). Shorten it, or keep it as a file of its own; nothing was changed.</source>
        <translation>Een tekst is langer dan een document kan bevatten (64 MB). Maak hem korter, of bewaar hem als een bestand apart; er is niets veranderd.</translation>
    </message>
</context>
</TS>
