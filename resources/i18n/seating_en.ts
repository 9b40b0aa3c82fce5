<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>oogst::CardsBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) need another route card: %1.</source>
        <translation>
            <numerusform>%n person needs another route card: %1.</numerusform>
            <numerusform>%n people need another route card: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route card(s) saved</source>
        <translation>
            <numerusform>%n route card saved</numerusform>
            <numerusform>%n route cards saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oogst::RepairBar</name>
    <message numerus="yes">
        <source>%n person(s) move: proven minimum.</source>
        <translation>
            <numerusform>%n person moves: proven minimum.</numerusform>
            <numerusform>%n people move: proven minimum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get a place.</source>
        <translation>
            <numerusform>%n person gets a place.</numerusform>
            <numerusform>%n people get a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) move, at least %1 have to.</source>
        <translation>
            <numerusform>%n person moves, at least %1 has to.</numerusform>
            <numerusform>%n people move, at least %1 have to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seating</name>
    <message numerus="yes">
        <source>%n agreement(s) broken</source>
        <translation>
            <numerusform>%n agreement broken</numerusform>
            <numerusform>%n agreements broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) kept again</source>
        <translation>
            <numerusform>%n agreement kept again</numerusform>
            <numerusform>%n agreements kept again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) too many or too few at a table</source>
        <translation>
            <numerusform>%n person too many or too few at a table</numerusform>
            <numerusform>%n people too many or too few at a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second meeting(s) more</source>
        <translation>
            <numerusform>%n second meeting more</numerusform>
            <numerusform>%n second meetings more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second meeting(s) fewer</source>
        <translation>
            <numerusform>%n second meeting fewer</numerusform>
            <numerusform>%n second meetings fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues more</source>
        <translation>
            <numerusform>%n pair of colleagues more</numerusform>
            <numerusform>%n pairs of colleagues more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues fewer</source>
        <translation>
            <numerusform>%n pair of colleagues fewer</numerusform>
            <numerusform>%n pairs of colleagues fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wish(es) missed</source>
        <translation>
            <numerusform>%n first wish missed</numerusform>
            <numerusform>%n first wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second wish(es) missed</source>
        <translation>
            <numerusform>%n second wish missed</numerusform>
            <numerusform>%n second wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third wish(es) missed</source>
        <translation>
            <numerusform>%n third wish missed</numerusform>
            <numerusform>%n third wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first wish(es) granted</source>
        <translation>
            <numerusform>%n first wish granted</numerusform>
            <numerusform>%n first wishes granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second wish(es) granted</source>
        <translation>
            <numerusform>%n second wish granted</numerusform>
            <numerusform>%n second wishes granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n third wish(es) granted</source>
        <translation>
            <numerusform>%n third wish granted</numerusform>
            <numerusform>%n third wishes granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same issue more</source>
        <translation>
            <numerusform>%n time the same issue more</numerusform>
            <numerusform>%n times the same issue more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) the same issue fewer</source>
        <translation>
            <numerusform>%n time the same issue fewer</numerusform>
            <numerusform>%n times the same issue fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) without an answer</source>
        <translation>
            <numerusform>%n ask without an answer</numerusform>
            <numerusform>%n asks without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) answered</source>
        <translation>
            <numerusform>%n ask answered</numerusform>
            <numerusform>%n asks answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>seating_advice</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>meets %n new person(s)</source>
        <translation>
            <numerusform>meets %n new person</numerusform>
            <numerusform>meets %n new people</numerusform>
        </translation>
    </message>
</context>
</TS>
