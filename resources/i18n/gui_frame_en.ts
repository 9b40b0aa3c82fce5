<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Your table: %1, with %n people</source>
        <translation>
            <numerusform>Your table: %1, with %n person</numerusform>
            <numerusform>Your table: %1, with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were there</source>
        <translation>
            <numerusform>%n group was there</numerusform>
            <numerusform>%n groups were there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people still to invite</source>
        <translation>
            <numerusform>%n person still to invite</numerusform>
            <numerusform>%n people still to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people come</source>
        <translation>
            <numerusform>%n person comes</numerusform>
            <numerusform>%n people come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Programme of %n items</source>
        <translation>
            <numerusform>Programme of %n item</numerusform>
            <numerusform>Programme of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n people have a seat</source>
        <translation>
            <numerusform>The one person has a seat</numerusform>
            <numerusform>All %n people have a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes written down</source>
        <translation>
            <numerusform>%n outcome written down</numerusform>
            <numerusform>%n outcomes written down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::FormBinder</name>
    <message numerus="yes">
        <source>This is too long: at most %n characters.</source>
        <translation>
            <numerusform>This is too long: at most %n character.</numerusform>
            <numerusform>This is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::HistoryDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::MainWindow</name>
    <message numerus="yes">
        <source>%n copies with other changes lie beside this document: take them in (Ctrl+M)</source>
        <translation>
            <numerusform>%n copy with other changes lies beside this document: take it in (Ctrl+M)</numerusform>
            <numerusform>%n copies with other changes lie beside this document: take them in (Ctrl+M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differences to settle</source>
        <translation>
            <numerusform>%n difference to settle</numerusform>
            <numerusform>%n differences to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files made, one for each table</source>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made, one for each table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::MeetupView</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RecordBrowser</name>
    <message numerus="yes">
        <source>%n items removed</source>
        <translation>
            <numerusform>%n item removed</numerusform>
            <numerusform>%n items removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::LiveRecord</name>
    <message numerus="yes">
        <source>%1 changed of %n record(s)</source>
        <translation>
            <numerusform>%1 changed of %n line</numerusform>
            <numerusform>%1 changed of %n lines</numerusform>
        </translation>
    </message>
</context>
</TS>
