<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>arrivals</name>
    <message>
        <source>This participant is not on the list any more.</source>
        <translation>Deze deelnemer staat niet meer op de lijst.</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 is binnen</translation>
    </message>
    <message>
        <source>%1 has arrived, to table %2</source>
        <translation>%1 is binnen, naar tafel %2</translation>
    </message>
    <message>
        <source>%1 has walked in</source>
        <translation>%1 liep binnen</translation>
    </message>
    <message>
        <source>%1 has walked in, to table %2</source>
        <translation>%1 liep binnen, naar tafel %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people did not come</source>
        <translation>
            <numerusform>%n mens kwam niet</numerusform>
            <numerusform>%n mensen kwamen niet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>One of the two is not there any more.</source>
        <translation>Een van de twee is er niet meer.</translation>
    </message>
    <message>
        <source>%1: made one of two</source>
        <translation>%1: van twee één gemaakt</translation>
    </message>
    <message>
        <source>%1 and %2 made one</source>
        <translation>%1 en %2 samengevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs made one</source>
        <translation>
            <numerusform>%n paar samengevoegd</numerusform>
            <numerusform>%n paren samengevoegd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invitations</name>
    <message>
        <source>{given_name}</source>
        <translation>{voornaam}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{naam}</translation>
    </message>
    <message>
        <source>{organisation}</source>
        <translation>{organisatie}</translation>
    </message>
    <message>
        <source>{meetup}</source>
        <translation>{bijeenkomst}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{datum}</translation>
    </message>
    <message>
        <source>{time}</source>
        <translation>{tijd}</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{plaats}</translation>
    </message>
    <message>
        <source>Was missing at “%1”.</source>
        <translation>Ontbrak bij “%1”.</translation>
    </message>
    <message>
        <source>Was missing at “%1”: %2</source>
        <translation>Ontbrak bij “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n missing partners taken along</source>
        <translation>
            <numerusform>%n ontbrekende partner meegenomen</numerusform>
            <numerusform>%n ontbrekende partners meegenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Uitnodiging: %1</translation>
    </message>
    <message>
        <source>Dear {given_name},</source>
        <translation>Beste {voornaam},</translation>
    </message>
    <message>
        <source>We invite you to “{meetup}”, {date} {time} {place}.</source>
        <translation>We nodigen je uit voor “{bijeenkomst}”, {datum} {tijd} {plaats}.</translation>
    </message>
    <message>
        <source>{bring}</source>
        <translation>{meenemen}</translation>
    </message>
    <message>
        <source>Will you let us know whether you come?</source>
        <translation>Laat je weten of je komt?</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message>
        <source>{organisers}</source>
        <translation>{organisatoren}</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>om %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Will you bring a colleague of this group: %1?</source>
        <translation>Neem je een collega mee uit deze groep: %1?</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>hele naam</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tijd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>whom to bring</source>
        <translation>wie je meeneemt</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>wie tekent</translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <translation>
            <numerusform>%1: %2, %n mens</numerusform>
            <numerusform>%1: %2, %n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>Written down what left the program: %1</source>
        <translation>Vastgelegd wat het programma uit ging: %1</translation>
    </message>
</context>
</TS>
