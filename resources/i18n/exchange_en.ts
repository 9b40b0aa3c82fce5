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
</context>
</TS>
