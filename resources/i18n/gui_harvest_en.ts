<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oogst::HarvestPage</name>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::OutlineView</name>
    <message numerus="yes">
        <source>%n outcome(s) removed</source>
        <translation>
            <numerusform>%n outcome removed</numerusform>
            <numerusform>%n outcomes removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) made: %1</source>
        <translation>
            <numerusform>%n outcome made: %1</numerusform>
            <numerusform>%n outcomes made: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::NotesDialog</name>
    <message numerus="yes">
        <source>%n outcome(s) come in</source>
        <translation>
            <numerusform>%n outcome comes in</numerusform>
            <numerusform>%n outcomes come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the notes stay out</source>
        <translation>
            <numerusform>%n piece of the notes stays out</numerusform>
            <numerusform>%n pieces of the notes stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n outcome(s)</source>
        <translation>
            <numerusform>Take in %n outcome</numerusform>
            <numerusform>Take in %n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::JoinDialog</name>
    <message numerus="yes">
        <source>%n pair(s) look alike. The originals stay, also when you join them.</source>
        <translation>
            <numerusform>%n pair looks alike. The originals stay, also when you join them.</numerusform>
            <numerusform>%n pairs look alike. The originals stay, also when you join them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::NextEditionDialog</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <translation>
            <numerusform>%n to invite</numerusform>
            <numerusform>%n to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look back on</source>
        <translation>
            <numerusform>%n to look back on</numerusform>
            <numerusform>%n to look back on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::PlenaryBoard</name>
    <message numerus="yes">
        <source>%1: %n outcome(s)</source>
        <translation>
            <numerusform>%1: %n outcome</numerusform>
            <numerusform>%1: %n outcomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) so far</source>
        <translation>
            <numerusform>%n outcome so far</numerusform>
            <numerusform>%n outcomes so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RoundClock</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weight</name>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>said %n time</numerusform>
            <numerusform>said %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetup(s)</source>
        <translation>
            <numerusform>%n meetup</numerusform>
            <numerusform>%n meetups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::OutcomeDetail</name>
    <message numerus="yes">
        <source>%n outcomes: what you fill in holds for all of them.</source>
        <translation>
            <numerusform>%n outcome: what you fill in holds for it.</numerusform>
            <numerusform>%n outcomes: what you fill in holds for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RegionsPage</name>
    <message numerus="yes">
        <source>%n more: Enter shows the next ones</source>
        <translation>
            <numerusform>%n more: Enter shows it</numerusform>
            <numerusform>%n more: Enter shows the next ones</numerusform>
        </translation>
    </message>
</context>
</TS>
