<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>SeatingFindings</name>
    <message numerus="yes">
        <source>%n at a closed table</source>
        <translation>
            <numerusform>%n at a closed table</numerusform>
            <numerusform>%n at a closed table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n person without a place</numerusform>
            <numerusform>%n people without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not coming, yet at a table</source>
        <translation>
            <numerusform>%n person not coming, yet at a table</numerusform>
            <numerusform>%n people not coming, yet at a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreement not kept for %n person(s)</source>
        <translation>
            <numerusform>Agreement not kept for %n person</numerusform>
            <numerusform>Agreement not kept for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same organisation</source>
        <translation>
            <numerusform>%n time the same organisation</numerusform>
            <numerusform>%n times the same organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same meeting again</source>
        <translation>
            <numerusform>%n time the same meeting again</numerusform>
            <numerusform>%n times the same meeting again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) people of an earlier edition</source>
        <translation>
            <numerusform>%n time people of an earlier edition</numerusform>
            <numerusform>%n times people of an earlier edition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) without an offer at the table</source>
        <translation>
            <numerusform>%n ask without an offer at the table</numerusform>
            <numerusform>%n asks without an offer at the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::PillRow</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::SeatingPage</name>
    <message numerus="yes">
        <source>%n people seated</source>
        <translation>
            <numerusform>%n person seated</numerusform>
            <numerusform>%n people seated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seating repaired: %n person(s) to another place</source>
        <translation>
            <numerusform>Seating repaired: %n person to another place</numerusform>
            <numerusform>Seating repaired: %n people to another place</numerusform>
        </translation>
    </message>
</context>
</TS>
