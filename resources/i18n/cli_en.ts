<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n people seated</source>
        <translation>
            <numerusform>%n person seated</numerusform>
            <numerusform>%n people seated</numerusform>
        </translation>
    </message>
</context>
</TS>
