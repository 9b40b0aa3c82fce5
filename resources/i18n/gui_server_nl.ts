<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>oogst::ServerDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Open from a server</source>
        <translation>Openen van server</translation>
    </message>
    <message>
        <source>&amp;Address of the document</source>
        <translation>&amp;Adres van het document</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Whoever looks after the server gives you the address.</source>
        <translation>Het adres krijg je van wie de server beheert.</translation>
    </message>
    <message>
        <source>An address begins with postgresql://</source>
        <translation>Een adres begint met postgresql://</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>This server asks for your password. Oogst does not keep it.</source>
        <translation>Deze server vraagt je wachtwoord. Oogst bewaart het niet.</translation>
    </message>
    <message>
        <source>The server does not accept this name and password. Try again.</source>
        <translation>De server herkent deze naam met dit wachtwoord niet. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server does not answer, or does not know this name or document. Check the address and the network.</source>
        <translation>De server antwoordt niet, of kent deze naam of dit document niet. Controleer het adres en het netwerk.</translation>
    </message>
</context>
</TS>
