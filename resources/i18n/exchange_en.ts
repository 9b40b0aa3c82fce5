<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>(And %n more.)</source>
        <translation>
            <numerusform>(And %n more.)</numerusform>
            <numerusform>(And %n more.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n record(s)</source>
        <translation>
            <numerusform>Imported %n record</numerusform>
            <numerusform>Imported %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty lines</source>
        <translation>
            <numerusform>%n empty line</numerusform>
            <numerusform>%n empty lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times double</source>
        <translation>
            <numerusform>%n time double</numerusform>
            <numerusform>%n times double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are nobody</source>
        <translation>
            <numerusform>%n line that is nobody</numerusform>
            <numerusform>%n lines that are nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people look like each other.</source>
        <translation>
            <numerusform>%n person looks like another.</numerusform>
            <numerusform>%n people look like each other.</numerusform>
        </translation>
    </message>
</context>
</TS>
