<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>Seating repaired: %n person(s) to another place</source>
        <translation>
            <numerusform>Seating repaired: %n person to another place</numerusform>
            <numerusform>Seating repaired: %n people to another place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before publishing.</source>
        <translation>
            <numerusform>%n thing to look at before publishing.</numerusform>
            <numerusform>%n things to look at before publishing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to %1</source>
        <translation>
            <numerusform>Wrote %n file to %1</numerusform>
            <numerusform>Wrote %n files to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people seated</source>
        <translation>
            <numerusform>%n person seated</numerusform>
            <numerusform>%n people seated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the notes left out; --json shows them</source>
        <translation>
            <numerusform>%n piece of the notes left out; --json shows it</numerusform>
            <numerusform>%n pieces of the notes left out; --json shows them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before others read this. Names and contact details among them were left out; with --seen they are printed as typed.</source>
        <translation>
            <numerusform>%n thing to look at before others read this. Names and contact details among them were left out; with --seen they are printed as typed.</numerusform>
            <numerusform>%n things to look at before others read this. Names and contact details among them were left out; with --seen they are printed as typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before publishing. Nothing was written. When they are seen: --seen.</source>
        <translation>
            <numerusform>%n thing to look at before publishing. Nothing was written. When it is seen: --seen.</numerusform>
            <numerusform>%n things to look at before publishing. Nothing was written. When they are seen: --seen.</numerusform>
        </translation>
    </message>
</context>
</TS>
