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
    <message>
        <source>The calendar is larger than %1 MB.</source>
        <translation>De agenda is groter dan %1 MB.</translation>
    </message>
    <message>
        <source>The calendar holds the sign NUL, which no text has.</source>
        <translation>De agenda bevat het teken NUL. Dat hoort in geen tekst.</translation>
    </message>
    <message>
        <source>The calendar holds more than 100,000 parts.</source>
        <translation>De agenda heeft meer dan 100.000 onderdelen.</translation>
    </message>
    <message>
        <source>This is no calendar that can be read. Save it again as .ics.</source>
        <translation>Deze agenda is niet te lezen. Sla hem opnieuw op als .ics.</translation>
    </message>
    <message>
        <source>There are no appointments in this calendar.</source>
        <translation>In deze agenda staan geen afspraken.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Het kaartje heeft geen einde.</translation>
    </message>
    <message>
        <source>A card ends here that did not begin.</source>
        <translation>Hier eindigt een kaartje dat niet begon.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 signs.</source>
        <translation>Een cel is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>This line is no property of a card: it stays out.</source>
        <translation>Deze regel is geen gegeven van een kaartje en blijft buiten.</translation>
    </message>
    <message>
        <source>It holds the sign NUL, which no text has. Repair or remove the line.</source>
        <translation>Hier staat het teken NUL. Herstel de regel of haal hem weg.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>De regel heeft meer dan %1 kolommen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>Een aanhalingsteken opent en sluit niet.</translation>
    </message>
    <message>
        <source>The list is longer than %1 lines: the rest was not read.</source>
        <translation>De lijst is langer dan %1 regels: de rest is niet gelezen.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, as no spreadsheet does.</source>
        <translation>Het bestand heeft eigen entiteiten. Dat heeft geen enkel rekenblad.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Het bestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>A cell shows the error %1: it stays empty.</source>
        <translation>Een cel toont de fout %1 en blijft leeg.</translation>
    </message>
    <message>
        <source>A cell holds a formula without a stored value: it stays empty. Open and save the file in Excel first.</source>
        <translation>Een formule heeft geen bewaarde waarde en blijft leeg. Sla het bestand eerst op in Excel.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>Op het bestand zit een wachtwoord. Sla het zonder wachtwoord op.</translation>
    </message>
    <message>
        <source>This is a zip file, but no workbook. Save the list as .xlsx, .ods or .csv.</source>
        <translation>Dit is een zipbestand, geen rekenblad. Sla de lijst op als .xlsx, .ods of .csv.</translation>
    </message>
    <message>
        <source>The file holds more text than any list of people.</source>
        <translation>Het bestand bevat meer tekst dan een lijst met mensen kan hebben.</translation>
    </message>
    <message>
        <source>The sheet has more rows than any spreadsheet can.</source>
        <translation>Het blad heeft meer rijen dan een rekenblad kan hebben.</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked. Save it again and try once more.</source>
        <translation>Het bestand is beschadigd: een deel is niet uit te pakken. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than %1 MB. That is no list of people.</source>
        <translation>Uitgepakt is het bestand groter dan %1 MB. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>One cell holds more than a megabyte of text. That is no list of people.</source>
        <translation>Eén cel bevat meer dan een megabyte tekst. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked. Save it again and try once more.</source>
        <translation>Het bestand is beschadigd en niet uit te pakken. Sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The file holds more than 10,000 parts. That is no list of people.</source>
        <translation>Het bestand heeft meer dan 10.000 onderdelen. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>A part of the file cannot be opened: it is damaged or locked with a password. Save it without a password.</source>
        <translation>Een deel van het bestand gaat niet open. Sla het zonder wachtwoord opnieuw op.</translation>
    </message>
    <message>
        <source>The same person as in line %1.</source>
        <translation>Dezelfde persoon als in regel %1.</translation>
    </message>
    <message>
        <source>There is no meetup for it, so this stays out: %1.</source>
        <translation>Er is geen bijeenkomst voor, dus dit blijft buiten: %1.</translation>
    </message>
    <message>
        <source>%1 is “%2” here and stays “%3”.</source>
        <translation>%1 is hier “%2” en blijft “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n mens</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty lines</source>
        <translation>
            <numerusform>%n lege regel</numerusform>
            <numerusform>%n lege regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times double</source>
        <translation>
            <numerusform>%n keer dubbel</numerusform>
            <numerusform>%n keer dubbel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are nobody</source>
        <translation>
            <numerusform>%n regel zonder mens</numerusform>
            <numerusform>%n regels zonder mens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people look like each other.</source>
        <translation>
            <numerusform>%n mens lijkt op een ander.</numerusform>
            <numerusform>%n mensen lijken op elkaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthdays stay out: nothing here needs them.</source>
        <translation>Geboortedatums blijven buiten: niets hier heeft ze nodig.</translation>
    </message>
    <message>
        <source>Addresses stay out: nothing here needs them.</source>
        <translation>Adressen blijven buiten: niets hier heeft ze nodig.</translation>
    </message>
    <message>
        <source>Titles and gender stay out: nothing here needs them.</source>
        <translation>Titels en geslacht blijven buiten: niets hier heeft ze nodig.</translation>
    </message>
    <message>
        <source>It says when the line was made.</source>
        <translation>Dit zegt alleen wanneer de regel ontstond.</translation>
    </message>
    <message>
        <source>It is about money.</source>
        <translation>Dit gaat over geld.</translation>
    </message>
    <message>
        <source>It is for the program that wrote the list.</source>
        <translation>Dit is voor het programma dat de lijst schreef.</translation>
    </message>
    <message>
        <source>It is for the invoice.</source>
        <translation>Dit is voor de factuur.</translation>
    </message>
    <message>
        <source>It is about who ordered, not about who comes.</source>
        <translation>Dit gaat over wie bestelde, niet over wie komt.</translation>
    </message>
    <message>
        <source>A detail of an address book: nothing here needs it.</source>
        <translation>Een detail uit een adresboek: niets hier heeft het nodig.</translation>
    </message>
    <message>
        <source>Numbers of the state stay out: nobody may keep them.</source>
        <translation>Nummers van de overheid blijven buiten: je mag ze niet bewaren.</translation>
    </message>
    <message>
        <source>No field fits: it is kept with the person as an answer.</source>
        <translation>Geen veld past: het blijft als antwoord bij de persoon.</translation>
    </message>
    <message>
        <source>The column is hidden in the list.</source>
        <translation>De kolom is in de lijst verborgen.</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Dit koos je zelf.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>The heading says so.</source>
        <translation>Dat zegt het kopje.</translation>
    </message>
    <message>
        <source>The question asks for it.</source>
        <translation>Daar vraagt de vraag naar.</translation>
    </message>
    <message>
        <source>%1 % of the cells are mail addresses.</source>
        <translation>%1 % van de cellen is een e-mailadres.</translation>
    </message>
    <message>
        <source>%1 % of the cells are phone numbers.</source>
        <translation>%1 % van de cellen is een telefoonnummer.</translation>
    </message>
    <message>
        <source>Only %1 % of the cells are mail addresses.</source>
        <translation>Maar %1 % van de cellen is een e-mailadres.</translation>
    </message>
    <message>
        <source>The cells look like functions.</source>
        <translation>De cellen lijken op functies.</translation>
    </message>
    <message>
        <source>The cells are no states of a registration.</source>
        <translation>De cellen zijn geen status van een aanmelding.</translation>
    </message>
    <message>
        <source>The cells are moments.</source>
        <translation>De cellen zijn tijdstippen.</translation>
    </message>
    <message>
        <source>The cells are no yes or no.</source>
        <translation>De cellen zijn geen ja of nee.</translation>
    </message>
    <message>
        <source>The cells are no moments.</source>
        <translation>De cellen zijn geen tijdstippen.</translation>
    </message>
    <message>
        <source>The cells are yes and no.</source>
        <translation>De cellen zijn ja en nee.</translation>
    </message>
    <message>
        <source>The cells are no names.</source>
        <translation>De cellen zijn geen namen.</translation>
    </message>
    <message>
        <source>The cells are no phone numbers.</source>
        <translation>De cellen zijn geen telefoonnummers.</translation>
    </message>
    <message>
        <source>The given name stands in a column of its own.</source>
        <translation>De voornaam staat in een eigen kolom.</translation>
    </message>
    <message>
        <source>There is another column with the address of who comes.</source>
        <translation>Een andere kolom heeft het adres van wie komt.</translation>
    </message>
    <message>
        <source>It says the same as “%1”.</source>
        <translation>Hier staat hetzelfde als in “%1”.</translation>
    </message>
    <message>
        <source>Used where “%1” is empty.</source>
        <translation>Telt waar “%1” leeg is.</translation>
    </message>
    <message>
        <source>“%1” is fuller: this one is kept as an answer.</source>
        <translation>“%1” is voller: dit blijft als antwoord bewaard.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>pretix, check-in</source>
        <translation>pretix, check-in</translation>
    </message>
    <message>
        <source>Outlook contacts</source>
        <translation>Contacten van Outlook</translation>
    </message>
    <message>
        <source>Google contacts</source>
        <translation>Contacten van Google</translation>
    </message>
    <message>
        <source>Address cards</source>
        <translation>Adreskaartjes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 signs: “%3…”</source>
        <translation>“%1” is langer dan %2 tekens: “%3…”</translation>
    </message>
    <message>
        <source>It is an organisation, not a person: “%1”.</source>
        <translation>Dit is een organisatie, geen persoon: “%1”.</translation>
    </message>
    <message>
        <source>There is no name of a person in it, only an organisation: “%1”.</source>
        <translation>Er staat geen naam van een persoon, alleen een organisatie: “%1”.</translation>
    </message>
    <message>
        <source>There is no name in it, only an address: “%1”.</source>
        <translation>Er staat geen naam, alleen een adres: “%1”.</translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation>Er staat geen naam.</translation>
    </message>
    <message>
        <source>This is an address within an office only, and stays out: “%1”.</source>
        <translation>Dit adres werkt alleen binnen een kantoor en blijft buiten: “%1”.</translation>
    </message>
    <message>
        <source>This mail address is not right: “%1”.</source>
        <translation>Dit e-mailadres klopt niet: “%1”.</translation>
    </message>
    <message>
        <source>This mail address is not right, an @ is missing: “%1”.</source>
        <translation>Dit e-mailadres klopt niet, er mist een @: “%1”.</translation>
    </message>
    <message>
        <source>%1 may have been %2.</source>
        <translation>%1 was misschien %2.</translation>
    </message>
    <message>
        <source>This phone number was shortened by a spreadsheet: “%1”. Look it up.</source>
        <translation>Een rekenblad kortte dit telefoonnummer in: “%1”. Zoek het op.</translation>
    </message>
    <message>
        <source>The state “%1” is not known: taken as invited.</source>
        <translation>De status “%1” is niet bekend en telt als uitgenodigd.</translation>
    </message>
    <message>
        <source>“%1” is no moment of arrival.</source>
        <translation>“%1” is geen tijdstip van aankomst.</translation>
    </message>
    <message>
        <source>It stands above the headings.</source>
        <translation>Dit staat boven de kopjes.</translation>
    </message>
    <message>
        <source>The list has no headings: guessed by its place.</source>
        <translation>De lijst heeft geen kopjes: geraden op de plek.</translation>
    </message>
    <message>
        <source>It is a line of totals.</source>
        <translation>Dit is een regel met totalen.</translation>
    </message>
    <message>
        <source>It is a note below the list.</source>
        <translation>Dit is een opmerking onder de lijst.</translation>
    </message>
    <message>
        <source>The headings stand here again.</source>
        <translation>Hier staan de kopjes opnieuw.</translation>
    </message>
    <message>
        <source>It has %1 cells, and there are %2 headings: a cell holds a separator without quotation marks.</source>
        <translation>Hier staan %1 cellen onder %2 kopjes: een cel mist aanhalingstekens.</translation>
    </message>
    <message>
        <source>It has %1 cells, and there are %2 headings: a line break cuts the line in two.</source>
        <translation>Hier staan %1 cellen onder %2 kopjes: een regeleinde breekt de regel in tweeën.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>There is nothing in this list.</source>
        <translation>In deze lijst staat niets.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”.</source>
        <translation>Het blad “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>There are no people in this list: there is nothing below its headings.</source>
        <translation>In deze lijst staan geen mensen: onder de kopjes staat niets.</translation>
    </message>
    <message>
        <source>This line is in Windows-1252, the others are in UTF-8: it was read as such.</source>
        <translation>Deze regel heeft een andere tekencodering dan de rest, en is zo gelezen.</translation>
    </message>
    <message>
        <source>sheet “%1”, row %2</source>
        <translation>blad “%1”, rij %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. That is no list of people.</source>
        <translation>Het bestand is groter dan %1 MB. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one locked with a password. Save it as .xlsx without a password.</source>
        <translation>Dit is een oud of vergrendeld Excelbestand. Sla het op als .xlsx zonder wachtwoord.</translation>
    </message>
    <message>
        <source>This is a document, not a list of people. Open it, or merge it.</source>
        <translation>Dit is een document, geen lijst met mensen. Open het, of voeg het samen.</translation>
    </message>
    <message>
        <source>This is a PDF. Ask for the list as .xlsx, .ods or .csv.</source>
        <translation>Dit is een PDF. Vraag de lijst als .xlsx, .ods of .csv.</translation>
    </message>
    <message>
        <source>This is a web page, also where its name ends in .xls. Open it in Excel and save it as .xlsx.</source>
        <translation>Dit is een webpagina. Open het bestand in Excel en sla het op als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook cannot be made: %1.</source>
        <translation>Het rekenblad is niet te maken: %1.</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekend als</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Aangekomen om</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto&apos;s</translation>
    </message>
    <message>
        <source>On the participants list</source>
        <translation>Op de deelnemerslijst</translation>
    </message>
    <message>
        <source>May be quoted by name</source>
        <translation>Citeren met naam</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Joins the network</source>
        <translation>Doet mee met het netwerk</translation>
    </message>
    <message>
        <source>Wants to come next time</source>
        <translation>Wil de volgende keer komen</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieetwensen</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>The cells say who comes and who does not.</source>
        <translation>De cellen zeggen wie komt en wie niet.</translation>
    </message>
    <message>
        <source>The heading is not known: guessed by the cells.</source>
        <translation>Het kopje is niet bekend: geraden aan de cellen.</translation>
    </message>
    <message>
        <source>The list holds more text than any list of people: the rest was not read.</source>
        <translation>De lijst bevat meer tekst dan een lijst met mensen kan hebben: de rest is niet gelezen.</translation>
    </message>
    <message>
        <source>The list has more than %L1 cells: the rest was not read.</source>
        <translation>De lijst heeft meer dan %L1 cellen: de rest is niet gelezen.</translation>
    </message>
    <message>
        <source>A line of this calendar is longer than a megabyte, as that of no calendar is. Remove it.</source>
        <translation>Een regel van deze agenda is langer dan een megabyte; dat is geen gewone agenda. Haal de regel weg.</translation>
    </message>
    <message>
        <source>The calendar has more than %L1 lines. That is no list of people.</source>
        <translation>De agenda heeft meer dan %L1 regels. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>An earlier line says “%1” of the same person; “%2” counts.</source>
        <translation>Een eerdere regel zegt “%1” over dezelfde persoon; “%2” telt.</translation>
    </message>
    <message>
        <source>It is a heading within the list.</source>
        <translation>Het is een kop in de lijst.</translation>
    </message>
    <message>
        <source>The cells stand between given and family name.</source>
        <translation>De cellen horen tussen voornaam en achternaam.</translation>
    </message>
    <message>
        <source>The cells are no marks.</source>
        <translation>De cellen zijn geen kruisjes.</translation>
    </message>
    <message>
        <source>It is of another person in the same line, and read as “%1”.</source>
        <translation>Deze kolom is van iemand anders op dezelfde regel, en gelezen als “%1”.</translation>
    </message>
    <message>
        <source>Other headings begin here.</source>
        <translation>Hier beginnen andere kopjes.</translation>
    </message>
    <message>
        <source>The card has more than %1 lines.</source>
        <translation>Het kaartje heeft meer dan %1 regels.</translation>
    </message>
    <message>
        <source>It stands for %1 people, and %2 of them have a name here. Ask who else comes.</source>
        <translation>Deze regel telt voor %1 mensen, en %2 daarvan hebben hier een naam. Vraag wie er nog meer komen.</translation>
    </message>
    <message>
        <source>“%1” is a room or a thing: it stays out.</source>
        <translation>“%1” is een zaal of een ding: het blijft buiten de lijst.</translation>
    </message>
    <message>
        <source>It is a group, not a person: “%1”. Ask who is in it.</source>
        <translation>Dit is een groep en geen persoon: “%1”. Vraag wie erin zitten.</translation>
    </message>
    <message>
        <source>A card within a card is of somebody&apos;s assistant: it stays out.</source>
        <translation>Een kaartje in een kaartje is van een assistent: het blijft buiten de lijst.</translation>
    </message>
    <message>
        <source>All of the list stood in one column. It was taken apart.</source>
        <translation>De hele lijst stond in één kolom. Die is uit elkaar gehaald.</translation>
    </message>
</context>
<context>
    <name>list</name>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Other answer</source>
        <translation>Ander antwoord</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tweede naam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Hele naam</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekend als</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>E-mail of who ordered</source>
        <translation>E-mail van wie bestelde</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiele telefoon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Telefoon thuis</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieetwensen</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Mag op de lijst</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>Mag op de foto</translation>
    </message>
    <message>
        <source>Objects to photographs</source>
        <translation>Bezwaar tegen foto’s</translation>
    </message>
    <message>
        <source>May be quoted by name</source>
        <translation>Citeren met naam</translation>
    </message>
    <message>
        <source>Status of the registration</source>
        <translation>Status van de aanmelding</translation>
    </message>
    <message>
        <source>Comes or not</source>
        <translation>Komt of komt niet</translation>
    </message>
    <message>
        <source>Reason for not coming</source>
        <translation>Reden van afmelding</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Aangekomen om</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Uitgenodigd door</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Meegenomen door</translation>
    </message>
    <message>
        <source>Asked to bring from sector</source>
        <translation>Gevraagd mee te nemen uit sector</translation>
    </message>
    <message>
        <source>Joins the network</source>
        <translation>Doet mee met het netwerk</translation>
    </message>
    <message>
        <source>Wants to come next time</source>
        <translation>Wil de volgende keer komen</translation>
    </message>
    <message>
        <source>What somebody asks</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>What somebody offers</source>
        <translation>Aanbod</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Bestelcode</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Plaatsnummer</translation>
    </message>
    <message>
        <source>Mark under a state</source>
        <translation>Kruisje onder een status</translation>
    </message>
</context>
</TS>
