<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>report_people</name>
    <message>
        <source>Everything about %1</source>
        <translation>Alles over %1</translation>
    </message>
    <message>
        <source>You may see what is kept about you, have it corrected, and have it erased.</source>
        <translation>Je mag zien wat over je is bewaard, het laten verbeteren en het laten wissen.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Wat is bewaard</translation>
    </message>
    <message>
        <source>Where the name stands in a text</source>
        <translation>Waar de naam in een tekst staat</translation>
    </message>
    <message>
        <source>Processing of personal data: %1</source>
        <translation>Verwerking van persoonsgegevens: %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijk</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Inviting people, seating them, catering, and keeping what came out of the meetup.</source>
        <translation>Mensen uitnodigen, tafels indelen, de catering, en bewaren wat de bijeenkomst opbracht.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Not filled in yet: write down why you may keep these data.</source>
        <translation>Nog niet ingevuld: schrijf op waarom je deze gegevens mag bewaren.</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>No date chosen yet. The law names no term: choose one you can explain.</source>
        <translation>Nog geen datum gekozen. De wet noemt geen termijn: kies er een die je kunt uitleggen.</translation>
    </message>
    <message>
        <source>Kinds of data, and of how many people</source>
        <translation>Soorten gegevens, en van hoeveel mensen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Name, organisation and answer to the invitation</source>
        <translation>Naam, organisatie en antwoord op de uitnodiging</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Overige antwoorden</translation>
    </message>
    <message>
        <source>Consent for photographs</source>
        <translation>Toestemming voor foto’s</translation>
    </message>
    <message>
        <source>Diet, allergy, access (special, wiped first)</source>
        <translation>Dieet, allergie, toegankelijkheid (bijzonder, het eerst gewist)</translation>
    </message>
    <message>
        <source>Who got a list</source>
        <translation>Wie een lijst kreeg</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>The data stand in one file on the computer of the organiser. The program uses no network.</source>
        <translation>De gegevens staan in één bestand op de computer van de organisator. Het programma gebruikt geen netwerk.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>%1 before these</source>
        <translation>%1 eerder dan deze</translation>
    </message>
</context>
</TS>
