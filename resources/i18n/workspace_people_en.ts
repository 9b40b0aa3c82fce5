<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>arrivals</name>
    <message numerus="yes">
        <source>%n people did not come</source>
        <translation>
            <numerusform>%n person did not come</numerusform>
            <numerusform>%n people did not come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message numerus="yes">
        <source>%n pairs made one</source>
        <translation>
            <numerusform>%n pair made one</numerusform>
            <numerusform>%n pairs made one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>invitations</name>
    <message numerus="yes">
        <source>%n missing partners taken along</source>
        <translation>
            <numerusform>%n missing partner taken along</numerusform>
            <numerusform>%n missing partners taken along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandedOver</name>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <translation>
            <numerusform>%1: %2, %n person</numerusform>
            <numerusform>%1: %2, %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
