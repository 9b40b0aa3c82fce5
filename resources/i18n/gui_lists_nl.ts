<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>MeetupDate</name>
    <message>
        <source>The day of this meetup is not exact yet. Fill in a date first.</source>
        <translation>De dag van deze bijeenkomst ligt nog niet vast. Vul eerst een datum in.</translation>
    </message>
</context>
<context>
    <name>PeopleVerbs</name>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Dit bestand is niet te schrijven: %1.</translation>
    </message>
    <message>
        <source>List written: %1</source>
        <translation>Lijst geschreven: %1</translation>
    </message>
    <message>
        <source>Lists of people (*.csv *.xlsx *.ods *.vcf *.ics *.txt *.tsv *.xlsm *.fods);;All files (*)</source>
        <translation>Lijsten met mensen (*.csv *.xlsx *.ods *.vcf *.ics *.txt *.tsv *.xlsm *.fods);;Alle bestanden (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n meetups out of the calendar</source>
        <translation>
            <numerusform>%n bijeenkomst uit de agenda</numerusform>
            <numerusform>%n bijeenkomsten uit de agenda</numerusform>
        </translation>
    </message>
    <message>
        <source>These dates were there already.</source>
        <translation>Deze datums stonden er al.</translation>
    </message>
    <message>
        <source>Write the list of people</source>
        <translation>Lijst met mensen opslaan</translation>
    </message>
    <message>
        <source>participants.xlsx</source>
        <translation>deelnemers.xlsx</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV for Excel (*.csv);;Address cards (*.vcf)</source>
        <translation>Excel (*.xlsx);;CSV voor Excel (*.csv);;Adreskaartjes (*.vcf)</translation>
    </message>
    <message>
        <source>Write the date</source>
        <translation>Datum opslaan</translation>
    </message>
    <message>
        <source>meetup.ics</source>
        <translation>bijeenkomst.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Date written: %1</source>
        <translation>Datum geschreven: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyVerbs</name>
    <message>
        <source>Receipt of erasure</source>
        <translation>Bewijs van wissen</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wanneer: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
    <message numerus="yes">
        <source>Erased: the data of %n people</source>
        <translation>
            <numerusform>Gewist: de gegevens van %n mens</numerusform>
            <numerusform>Gewist: de gegevens van %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields emptied: %1. Records removed: %2.</source>
        <translation>Velden leeggemaakt: %1. Gegevens weggehaald: %2.</translation>
    </message>
    <message>
        <source>They are gone from the file, its history, and the backups this program made.</source>
        <translation>Ze zijn weg uit het bestand, de geschiedenis en de reservekopieën van dit programma.</translation>
    </message>
    <message>
        <source>What stays: counts and outcomes, without a name.</source>
        <translation>Wat blijft: aantallen en opbrengsten, zonder naam.</translation>
    </message>
    <message numerus="yes">
        <source>The term of “%1” has passed: make %n people nameless (menu People).</source>
        <translation>
            <numerusform>Bewaartermijn van “%1” voorbij: maak %n mens anoniem (menu Mensen).</numerusform>
            <numerusform>Bewaartermijn van “%1” voorbij: maak %n mensen anoniem (menu Mensen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of processing</source>
        <translation>Verwerkingsoverzicht</translation>
    </message>
    <message>
        <source>processing-overview.pdf</source>
        <translation>verwerkingsoverzicht.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Dit bestand is niet te schrijven: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>There are no care needs of this meetup.</source>
        <translation>Van deze bijeenkomst zijn er geen zorgwensen.</translation>
    </message>
    <message>
        <source>Wipe care needs</source>
        <translation>Zorgwensen wissen</translation>
    </message>
    <message numerus="yes">
        <source>Diet, allergy and access of %n people go for good. This cannot be undone.</source>
        <translation>
            <numerusform>Dieet, allergie en toegankelijkheid van %n mens gaan weg. Wissen kan niet ongedaan.</numerusform>
            <numerusform>Dieet, allergie en toegankelijkheid van %n mensen gaan weg. Wissen kan niet ongedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>Care needs of %n people wiped</source>
        <translation>
            <numerusform>Zorgwensen van %n mens gewist</numerusform>
            <numerusform>Zorgwensen van %n mensen gewist</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of this meetup can be made nameless: others still need them.</source>
        <translation>Niemand van deze bijeenkomst kan anoniem: andere bijeenkomsten hebben hen nog nodig.</translation>
    </message>
    <message>
        <source>Make people nameless</source>
        <translation>Mensen anoniem maken</translation>
    </message>
    <message numerus="yes">
        <source>Names, addresses and answers of %n people go for good. Counts and outcomes stay. This cannot be undone.</source>
        <translation>
            <numerusform>Naam, adres en antwoorden van %n mens gaan weg. Aantallen en opbrengsten blijven. Wissen kan niet ongedaan.</numerusform>
            <numerusform>Namen, adressen en antwoorden van %n mensen gaan weg. Aantallen en opbrengsten blijven. Wissen kan niet ongedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make nameless</source>
        <translation>Anoniem maken</translation>
    </message>
    <message numerus="yes">
        <source>%n people made nameless</source>
        <translation>
            <numerusform>%n mens anoniem gemaakt</numerusform>
            <numerusform>%n mensen anoniem gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is over: wipe the care needs of %n people (menu People).</source>
        <translation>
            <numerusform>‘%1’ is voorbij: wis de zorgwensen van %n mens (menu Mensen).</numerusform>
            <numerusform>‘%1’ is voorbij: wis de zorgwensen van %n mensen (menu Mensen).</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts in which a part of the name may stand, to be read by somebody: %1.</source>
        <translation>Teksten waarin een deel van de naam kan staan, om na te lezen: %1.</translation>
    </message>
    <message>
        <source>What left the program before, it cannot reach. Throw these away, or ask who has them:</source>
        <translation>Wat eerder het programma uit ging, kan het niet wissen. Gooi dit weg, of vraag wie het heeft:</translation>
    </message>
</context>
<context>
    <name>oogst::ArrivalDesk</name>
    <message>
        <source>Arrival desk</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Name, or scan the badge</source>
        <translation>Naam, of scan de badge</translation>
    </message>
    <message>
        <source>Not arrived after all</source>
        <translation>Toch niet gekomen</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n binnen</numerusform>
            <numerusform>%n binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n nog onderweg</numerusform>
            <numerusform>%n nog onderweg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walked in</source>
        <translation>
            <numerusform>%n liep binnen</numerusform>
            <numerusform>%n liepen binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n kwam niet</numerusform>
            <numerusform>%n kwamen niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else comes: note %n as absent</source>
        <translation>
            <numerusform>Niemand komt meer: noteer %n als niet gekomen</numerusform>
            <numerusform>Niemand komt meer: noteer %n als niet gekomen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fit. Type on, or press the down arrow.</source>
        <translation>
            <numerusform>Nog %n past. Typ verder, of druk op pijl omlaag.</numerusform>
            <numerusform>Nog %n passen. Typ verder, of druk op pijl omlaag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived at %1</source>
        <translation>Binnen om %1</translation>
    </message>
    <message>
        <source>Noted as absent</source>
        <translation>Genoteerd als niet gekomen</translation>
    </message>
    <message>
        <source>On the list: %1</source>
        <translation>Op de lijst: %1</translation>
    </message>
    <message>
        <source>round %1: table %2</source>
        <translation>ronde %1: tafel %2</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tafel %1</translation>
    </message>
    <message>
        <source>Sits at %1</source>
        <translation>Zit aan %1</translation>
    </message>
    <message>
        <source>There is room at %1</source>
        <translation>Er is plek aan %1</translation>
    </message>
    <message>
        <source>Arrived (Enter)</source>
        <translation>Binnen (Enter)</translation>
    </message>
    <message>
        <source>Arrived, to %1 (Enter)</source>
        <translation>Binnen, naar %1 (Enter)</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Typ een paar letters van een naam.</translation>
    </message>
    <message>
        <source>Not on the list. Add the organisation after a comma.</source>
        <translation>Niet op de lijst. Zet de organisatie achter een komma.</translation>
    </message>
    <message>
        <source>Walks in (Enter)</source>
        <translation>Loopt binnen (Enter)</translation>
    </message>
    <message>
        <source>%1 was in already</source>
        <translation>%1 was al binnen</translation>
    </message>
    <message>
        <source>This badge is not of this meetup.</source>
        <translation>Deze badge hoort niet bij deze bijeenkomst.</translation>
    </message>
</context>
<context>
    <name>oogst::ColumnRows</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Eerste cel</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Wat “%1” is</translation>
    </message>
    <message>
        <source>“%1” becomes %2</source>
        <translation>“%1” is %2</translation>
    </message>
    <message>
        <source>Look here: %1</source>
        <translation>Kijk hier: %1</translation>
    </message>
</context>
<context>
    <name>oogst::DraftDialog</name>
    <message>
        <source>Invitations as drafts</source>
        <translation>Uitnodigingen als concept</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text. Filled in for each person: %1</source>
        <translation>Tekst. Per persoon ingevuld: %1</translation>
    </message>
    <message>
        <source>What the first person reads</source>
        <translation>Wat de eerste leest</translation>
    </message>
    <message>
        <source>Attach the date for their calendar</source>
        <translation>Datum voor de agenda meesturen</translation>
    </message>
    <message>
        <source>Note them as invited</source>
        <translation>Noteer hen als uitgenodigd</translation>
    </message>
    <message>
        <source>Write drafts…</source>
        <translation>Concepten maken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nobody with an address is still to be invited.</source>
        <translation>Niemand met een adres wacht nog op een uitnodiging.</translation>
    </message>
    <message numerus="yes">
        <source>%n people get a draft.</source>
        <translation>
            <numerusform>%n mens krijgt een concept.</numerusform>
            <numerusform>%n mensen krijgen een concept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have no address.</source>
        <translation>
            <numerusform>%n mens heeft geen adres.</numerusform>
            <numerusform>%n mensen hebben geen adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the drafts go</source>
        <translation>Waar de concepten komen</translation>
    </message>
    <message>
        <source>The drafts cannot be written: %1.</source>
        <translation>De concepten zijn niet te schrijven: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts written. Open them in your mail program and send them.</source>
        <translation>
            <numerusform>%n concept klaar. Open het in je mailprogramma en verstuur het.</numerusform>
            <numerusform>%n concepten klaar. Open ze in je mailprogramma en verstuur ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>invitations in the folder %1</source>
        <translation>uitnodigingen in de map %1</translation>
    </message>
</context>
<context>
    <name>oogst::DuplicatesDialog</name>
    <message>
        <source>Double names</source>
        <translation>Dubbele namen</translation>
    </message>
    <message>
        <source>These look like one. You decide, and can undo it.</source>
        <translation>Deze lijken één. Jij beslist, en kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Pairs that look alike</source>
        <translation>Paren die op elkaar lijken</translation>
    </message>
    <message>
        <source>&amp;1  One: keep left</source>
        <translation>&amp;1  Eén: houd links</translation>
    </message>
    <message>
        <source>&amp;2  One: keep right</source>
        <translation>&amp;2  Eén: houd rechts</translation>
    </message>
    <message>
        <source>&amp;3  They are two</source>
        <translation>&amp;3  Het zijn er twee</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else. Well done.</source>
        <translation>Niemand lijkt op een ander. Klaar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Sure: </source>
        <translation>Zeker: </translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation>%1, twee keer</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>Make one of all %n sure ones</source>
        <translation>
            <numerusform>Voeg het %n zekere paar samen</numerusform>
            <numerusform>Voeg alle %n zekere samen</numerusform>
        </translation>
    </message>
    <message>
        <source>The names say the same</source>
        <translation>De namen zeggen hetzelfde</translation>
    </message>
    <message>
        <source>Same name and same address</source>
        <translation>Zelfde naam en zelfde e-mailadres</translation>
    </message>
    <message>
        <source>Same name at the same organisation</source>
        <translation>Zelfde naam bij dezelfde organisatie</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Zelfde naam</translation>
    </message>
    <message>
        <source>Same address, names that may be one</source>
        <translation>Zelfde e-mailadres, namen die één kunnen zijn</translation>
    </message>
    <message>
        <source>Nearly the same name at the same organisation</source>
        <translation>Bijna dezelfde naam bij dezelfde organisatie</translation>
    </message>
    <message>
        <source>Same phone number</source>
        <translation>Zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Meetups</source>
        <translation>Bijeenkomsten</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
</context>
<context>
    <name>oogst::Erasing</name>
    <message>
        <source>Erasing</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Erasing from the file, its history and the backups…</source>
        <translation>Bezig met wissen uit het bestand, de geschiedenis en de reservekopieën…</translation>
    </message>
</context>
<context>
    <name>oogst::InvitationRound</name>
    <message>
        <source>Round of invitations</source>
        <translation>Uitnodigingsronde</translation>
    </message>
    <message>
        <source>Targets and answers</source>
        <translation>Doelen en antwoorden</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewenst</translation>
    </message>
    <message>
        <source>come</source>
        <translation>komen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>still to invite</source>
        <translation>nog uitnodigen</translation>
    </message>
    <message>
        <source>do not come</source>
        <translation>komen niet</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>tekort</translation>
    </message>
    <message>
        <source>sector not known</source>
        <translation>sector niet bekend</translation>
    </message>
    <message>
        <source>Set a target as a group “to reach” with a number.</source>
        <translation>Zet een doel als groep “te bereiken” met een aantal.</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>Wie nam wie mee</translation>
    </message>
    <message>
        <source>Here you see what came of asking people to bring others.</source>
        <translation>Hier zie je wat het vragen om collega’s opleverde.</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>gevraagd om</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>op de lijst</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>binnen</translation>
    </message>
    <message>
        <source>of that sector</source>
        <translation>uit die sector</translation>
    </message>
    <message>
        <source>in the whole chain</source>
        <translation>in de hele keten</translation>
    </message>
    <message>
        <source>Warm contacts who are not on the list</source>
        <translation>Warme contacten die niet op de lijst staan</translation>
    </message>
    <message>
        <source>Everybody you know well is on the list, or nobody is noted as a warm contact.</source>
        <translation>Alle warme contacten staan op de lijst, of er zijn er nog geen genoteerd.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>whose contact</source>
        <translation>wiens contact</translation>
    </message>
    <message>
        <source>times before</source>
        <translation>keer eerder</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Zet op de lijst</translation>
    </message>
    <message>
        <source>Missing at an earlier meetup</source>
        <translation>Ontbraken bij een eerdere bijeenkomst</translation>
    </message>
    <message>
        <source>Nobody who was missed before has to be taken along.</source>
        <translation>Niemand die eerder ontbrak hoeft nog mee.</translation>
    </message>
    <message>
        <source>Want them here, with the reason</source>
        <translation>Neem mee naar deze ronde, met de reden</translation>
    </message>
</context>
<context>
    <name>oogst::ListPreview</name>
    <message>
        <source>Read a list of people</source>
        <translation>Lijst met mensen inlezen</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lijst inlezen</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welke kolom is wat?</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>People of whom the list says nothing</source>
        <translation>Mensen van wie de lijst niets zegt</translation>
    </message>
    <message>
        <source>As this kind of list means</source>
        <translation>Zoals bij dit soort lijst hoort</translation>
    </message>
    <message>
        <source>Without an answer:</source>
        <translation>Zonder antwoord:</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This file cannot be read: %1.</source>
        <translation>Dit bestand is niet te lezen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. That is no list of people.</source>
        <translation>Het bestand is groter dan %1 MB. Dat is geen lijst met mensen.</translation>
    </message>
    <message>
        <source>Reading “%1”. Esc stops.</source>
        <translation>“%1” inlezen. Esc stopt.</translation>
    </message>
    <message>
        <source>headings in line %1</source>
        <translation>kopjes in regel %1</translation>
    </message>
    <message>
        <source>no meetup: people and organisations only</source>
        <translation>geen bijeenkomst: alleen mensen en organisaties</translation>
    </message>
    <message numerus="yes">
        <source>Read in %n people</source>
        <translation>
            <numerusform>%n mens inlezen</numerusform>
            <numerusform>%n mensen inlezen</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These lines are nobody</source>
        <translation>Deze regels zijn niemand</translation>
    </message>
    <message>
        <source>Look at these lines</source>
        <translation>Kijk naar deze regels</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Blijft zoals het is</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Nog eens dezelfde persoon</translation>
    </message>
    <message>
        <source>Around the list</source>
        <translation>Rond de lijst</translation>
    </message>
    <message>
        <source>Lines to look at (%1)</source>
        <translation>Regels om te bekijken (%1)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>line %1: %2 looks like %3</source>
        <translation>regel %1: %2 lijkt op %3</translation>
    </message>
    <message>
        <source>The organisation “%1” looks like “%2”</source>
        <translation>De organisatie “%1” lijkt op “%2”</translation>
    </message>
    <message>
        <source>Nobody on this list looks like somebody else.</source>
        <translation>Niemand op deze lijst lijkt op een ander.</translation>
    </message>
    <message>
        <source>Looks alike (%1)</source>
        <translation>Lijkt op elkaar (%1)</translation>
    </message>
    <message>
        <source>Looks alike</source>
        <translation>Lijkt op elkaar</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n garbled texts</source>
        <translation>
            <numerusform>Herstel %n verminkte tekst</numerusform>
            <numerusform>Herstel %n verminkte teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” becomes “%3”</source>
        <translation>regel %1: “%2” wordt weer “%3”</translation>
    </message>
    <message numerus="yes">
        <source>Put the 0 back before %n phone numbers</source>
        <translation>
            <numerusform>Zet de 0 terug voor %n telefoonnummer</numerusform>
            <numerusform>Zet de 0 terug voor %n telefoonnummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairs (%1)</source>
        <translation>Herstellen (%1)</translation>
    </message>
    <message>
        <source>Everybody on “%1” was there already.</source>
        <translation>Iedereen op “%1” stond er al.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Wat erin komt</translation>
    </message>
    <message numerus="yes">
        <source>Storing %n people…</source>
        <translation>
            <numerusform>%n mens bewaren…</numerusform>
            <numerusform>%n mensen bewaren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the list</source>
        <translation>De lijst bewaren</translation>
    </message>
</context>
<context>
    <name>oogst::PersonDataDialog</name>
    <message>
        <source>All about one person</source>
        <translation>Alles over één persoon</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat is bewaard</translation>
    </message>
    <message>
        <source>Give as PDF…</source>
        <translation>Geef als PDF…</translation>
    </message>
    <message>
        <source>Give as JSON…</source>
        <translation>Geef als JSON…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>%1, which mentions the name</source>
        <translation>%1, waarin de naam staat</translation>
    </message>
    <message>
        <source>everything.%1</source>
        <translation>alles.%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>This file cannot be written: %1.</source>
        <translation>Dit bestand is niet te schrijven: %1.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschreven: %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Everything that says who %1 is goes for good. This cannot be undone.</source>
        <translation>Alles wat zegt wie %1 is gaat weg. Wissen kan niet ongedaan.</translation>
    </message>
    <message>
        <source>A person erased</source>
        <translation>Een persoon gewist</translation>
    </message>
    <message>
        <source>Receipt of erasure</source>
        <translation>Bewijs van wissen</translation>
    </message>
</context>
</TS>
