<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oogst::ParticipantsModel</name>
    <message numerus="yes">
        <source>%n times before</source>
        <translation>
            <numerusform>once before</numerusform>
            <numerusform>%n times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::ParticipantsPage</name>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are coming</source>
        <translation>
            <numerusform>%n is coming</numerusform>
            <numerusform>%n are coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n arrived</numerusform>
            <numerusform>%n arrived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation of %n people</source>
        <translation>
            <numerusform>Invitation of %n person</numerusform>
            <numerusform>Invitation of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::PeopleFilterBar</name>
    <message numerus="yes">
        <source>%n for the first time</source>
        <translation>
            <numerusform>%n for the first time</numerusform>
            <numerusform>%n for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners missing</source>
        <translation>
            <numerusform>%n partner missing</numerusform>
            <numerusform>%n partners missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RecordPane</name>
    <message numerus="yes">
        <source>%n lines removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::TablesPage</name>
    <message numerus="yes">
        <source>Make %n tables</source>
        <translation>
            <numerusform>Make %n table</numerusform>
            <numerusform>Make %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n more tables</source>
        <translation>
            <numerusform>Make %n more table</numerusform>
            <numerusform>Make %n more tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables are there</source>
        <translation>
            <numerusform>%n table is there</numerusform>
            <numerusform>%n tables are there</numerusform>
        </translation>
    </message>
</context>
</TS>
