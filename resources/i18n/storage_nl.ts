<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>storage</name>
        <message>
            <source>Log entry %1 of session %2 is damaged.</source>
            <translation>Regel %1 van het logboek (sessie %2) is beschadigd.</translation>
        </message>
        <message>
            <source>Log entries before %1 of session %2 are missing.</source>
            <translation>Regels vóór %1 van het logboek (sessie %2) ontbreken.</translation>
        </message>
        <message>
            <source>%1 %2 records differ from the log in “%3”.</source>
            <translation>%1 keer wijkt %2 af van het logboek in ‘%3’.</translation>
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
            <source>Another program keeps this document busy. Try again in a moment.</source>
            <translation>Een ander programma houdt dit document bezet. Probeer het zo opnieuw.</translation>
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
    </context>
</TS>
