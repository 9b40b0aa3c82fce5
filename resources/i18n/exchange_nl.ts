<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message>
        <source>Here belongs %1, not %2.</source>
        <translation>Hier hoort %1, niet %2.</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>een woord</translation>
    </message>
    <message>
        <source>“%1” is not a known word. Use one of: %2.</source>
        <translation>“%1” is geen bekend woord. Kies uit: %2.</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>een id</translation>
    </message>
    <message>
        <source>“%1” is not an id. An id looks like 0192f0c4-5d3a-7b21-9c5e-1f2a3b4c5d6e.</source>
        <translation>“%1” is geen id. Een id ziet eruit als 0192f0c4-5d3a-7b21-9c5e-1f2a3b4c5d6e.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>een heel getal</translation>
    </message>
    <message>
        <source>%1 is too large a number.</source>
        <translation>%1 is een te groot getal.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>een datum</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2019-09-19.</source>
        <translation>“%1” is geen datum. Schrijf: 2019-09-19.</translation>
    </message>
    <message>
        <source>a date and time</source>
        <translation>een datum met tijd</translation>
    </message>
    <message>
        <source>“%1” is not a date and time. Write it as 2019-09-19T13:05:00.000Z.</source>
        <translation>“%1” is geen datum met tijd. Schrijf: 2019-09-19T13:05:00.000Z.</translation>
    </message>
    <message>
        <source>a term: an object with words, earliest and latest</source>
        <translation>een termijn: een object met words, earliest en latest</translation>
    </message>
    <message>
        <source>A term has words, earliest and latest, and no “%1”.</source>
        <translation>Een termijn heeft words, earliest en latest, en geen “%1”.</translation>
    </message>
    <message>
        <source>A term needs words, or its earliest day.</source>
        <translation>Een termijn heeft woorden nodig, of een vroegste dag.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>This place in the list is empty. Fill it in or remove it.</source>
        <translation>Deze plek in de lijst is leeg. Vul iets in of haal de plek weg.</translation>
    </message>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(En nog %n.)</numerusform>
            <numerusform>(En nog %n.)</numerusform>
        </translation>
    </message>
    <message>
        <source>The id %1 is that of a %2 in the file. Give this record another.</source>
        <translation>Id %1 hoort in dit bestand al bij een %2. Kies een ander id.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n record(s)</source>
        <translation>
            <numerusform>%n gegeven ingelezen</numerusform>
            <numerusform>%n gegevens ingelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1 new and %2 changed records</source>
        <translation>%1 nieuwe en %2 gewijzigde gegevens ingelezen</translation>
    </message>
    <message>
        <source>This is JSON, but no Oogst document: it does not start with {&quot;oogst&quot;: 1, …}.</source>
        <translation>Dit is JSON, maar geen Oogst-document: het begint niet met {&quot;oogst&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>Here belongs the number of the format: 1.</source>
        <translation>Hier hoort het nummer van het formaat: 1.</translation>
    </message>
    <message>
        <source>This document has format %1; this program reads up to %2. Use a newer Oogst.</source>
        <translation>Dit document heeft formaat %1; dit programma leest tot en met %2. Gebruik een nieuwere Oogst.</translation>
    </message>
    <message>
        <source>There are no records of this name. Known are: %1.</source>
        <translation>Gegevens met deze naam bestaan niet. Wel bekend: %1.</translation>
    </message>
    <message>
        <source>Here belongs a list of records, not %1.</source>
        <translation>Hier hoort een lijst met gegevens, niet %1.</translation>
    </message>
    <message>
        <source>Here belongs a record: an object, not %1.</source>
        <translation>Hier hoort een gegeven: een object, niet %1.</translation>
    </message>
    <message>
        <source>Records of %1 have no field of this name. Correct the name, or remove it.</source>
        <translation>Bij %1 bestaat dit veld niet. Verbeter de naam of haal het veld weg.</translation>
    </message>
    <message>
        <source>The record has no id. Give it one of its own.</source>
        <translation>Dit gegeven heeft geen id. Geef het een eigen id.</translation>
    </message>
    <message>
        <source>The id %1 is already that of %2. Every record needs its own.</source>
        <translation>Id %1 hoort al bij %2. Elk gegeven heeft een eigen id nodig.</translation>
    </message>
    <message>
        <source>This text holds the character U+0000. Remove it.</source>
        <translation>Deze tekst bevat het teken U+0000. Haal het weg.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object. Remove one of them.</source>
        <translation>“%1” staat twee keer in één object. Haal er een weg.</translation>
    </message>
    <message>
        <source>The JSON stops in the middle. Is the file complete?</source>
        <translation>De JSON houdt halverwege op. Is het bestand compleet?</translation>
    </message>
    <message>
        <source>This is not valid JSON from here on. Correct it, or export the document again.</source>
        <translation>Vanaf hier is dit geen geldige JSON. Verbeter het, of exporteer het document opnieuw.</translation>
    </message>
    <message>
        <source>This is nested deeper than an Oogst document can be.</source>
        <translation>Dit zit dieper genest dan in een Oogst-document kan. Verbeter de haken.</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, kolom %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>een object</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 MiB; that cannot be read.</source>
        <translation>De JSON is groter dan %1 MiB; dat kan Oogst niet lezen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
</context>
</TS>
