<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>outcomes</name>
        <message numerus="yes">
            <source>%n outcome(s) added</source>
            <translation>
                <numerusform>%n outcome added</numerusform>
                <numerusform>%n outcomes added</numerusform>
            </translation>
        </message>
    <message numerus="yes">
        <source>%n outcome(s) joined</source>
        <translation>
            <numerusform>%n outcome joined</numerusform>
            <numerusform>%n outcomes joined</numerusform>
        </translation>
    </message>
</context>
    <context>
        <name>participants</name>
        <message numerus="yes">
            <source>Invitation of %n people: %1</source>
            <translation>
                <numerusform>Invitation of %n person: %1</numerusform>
                <numerusform>Invitation of %n people: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Presence of %n people: %1</source>
            <translation>
                <numerusform>Presence of %n person: %1</numerusform>
                <numerusform>Presence of %n people: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people taken off the list</source>
            <translation>
                <numerusform>%n person taken off the list</numerusform>
                <numerusform>%n people taken off the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tables</name>
        <message numerus="yes">
            <source>Without issue: table %1</source>
            <translation>
                <numerusform>Without issue: table %1</numerusform>
                <numerusform>Without issue: tables %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without host: table %1</source>
            <translation>
                <numerusform>Without host: table %1</numerusform>
                <numerusform>Without host: tables %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tables made</source>
            <translation>
                <numerusform>%n table made</numerusform>
                <numerusform>%n tables made</numerusform>
            </translation>
        </message>
    </context>
<context>
    <name>typed_text</name>
    <message numerus="yes">
        <source>%n half-typed text(s) brought back</source>
        <translation>
            <numerusform>%n half-typed text brought back</numerusform>
            <numerusform>%n half-typed texts brought back</numerusform>
        </translation>
    </message>
</context>
</TS>
