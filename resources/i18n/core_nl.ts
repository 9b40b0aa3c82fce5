<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>affiliation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Niet meer</translation>
    </message>
    <message>
        <source>Works of note</source>
        <translation>Bekende werken</translation>
    </message>
</context>
<context>
    <name>agenda_question</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
</context>
<context>
    <name>care_need</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieet</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegankelijkheid</translation>
    </message>
</context>
<context>
    <name>commitment</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who (organisation)</source>
        <translation>Wie (organisatie)</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>To whom (organisation)</source>
        <translation>Aan wie (organisatie)</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where to send it</source>
        <translation>Waarheen sturen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Planned meetings</source>
        <translation>Geplande bijeenkomsten</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Eigen vragen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
</context>
<context>
    <name>group_present</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Invited personally</source>
        <translation>Persoonlijk uitgenodigd</translation>
    </message>
    <message>
        <source>Asked to bring from sector</source>
        <translation>Gevraagd mee te nemen uit sector</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaalgrootte</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Voor het eerst</translation>
    </message>
</context>
<context>
    <name>issue</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
</context>
<context>
    <name>meetup</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation>Dagdeel</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Gepubliceerd op</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Whose place</source>
        <translation>Plek van wie</translation>
    </message>
    <message>
        <source>Meeting link</source>
        <translation>Link naar de bijeenkomst</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Reasons for choices</source>
        <translation>Redenen voor keuzes</translation>
    </message>
    <message>
        <source>How people were invited</source>
        <translation>Hoe mensen zijn uitgenodigd</translation>
    </message>
    <message>
        <source>What that brought</source>
        <translation>Wat dat opleverde</translation>
    </message>
    <message>
        <source>Attendance from</source>
        <translation>Opkomst van</translation>
    </message>
    <message>
        <source>Attendance to</source>
        <translation>Opkomst tot</translation>
    </message>
    <message>
        <source>Interest and turnout</source>
        <translation>Animo en opkomst</translation>
    </message>
    <message>
        <source>Mood and interaction</source>
        <translation>Sfeer en interactie</translation>
    </message>
    <message>
        <source>What people take home</source>
        <translation>Wat mensen mee naar huis nemen</translation>
    </message>
    <message>
        <source>Title of the report</source>
        <translation>Titel van het verslag</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>News headline</source>
        <translation>Kop van het nieuwsbericht</translation>
    </message>
    <message>
        <source>News lead</source>
        <translation>Inleiding van het nieuwsbericht</translation>
    </message>
    <message>
        <source>News subheads</source>
        <translation>Tussenkoppen van het nieuwsbericht</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Volgende keer</translation>
    </message>
    <message>
        <source>Next edition: when</source>
        <translation>Volgende keer: wanneer</translation>
    </message>
    <message>
        <source>Next edition: subject</source>
        <translation>Volgende keer: onderwerp</translation>
    </message>
    <message>
        <source>Next edition: purpose</source>
        <translation>Volgende keer: doel</translation>
    </message>
    <message>
        <source>Between editions</source>
        <translation>Tussen de bijeenkomsten</translation>
    </message>
    <message>
        <source>Aim for the group</source>
        <translation>Doel met de groep</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Invitation to get in touch</source>
        <translation>Uitnodiging om contact op te nemen</translation>
    </message>
    <message>
        <source>Keep personal data until</source>
        <translation>Persoonsgegevens bewaren tot</translation>
    </message>
    <message>
        <source>Joint edition number</source>
        <translation>Hoeveelste keer samen</translation>
    </message>
    <message>
        <source>Why keep it until then</source>
        <translation>Waarom tot dan bewaren</translation>
    </message>
    <message>
        <source>Ground for keeping personal data</source>
        <translation>Grondslag voor het bewaren</translation>
    </message>
    <message>
        <source>Lists handed over</source>
        <translation>Verstrekte lijsten</translation>
    </message>
</context>
<context>
    <name>need</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Said when</source>
        <translation>Wanneer gezegd</translation>
    </message>
    <message>
        <source>Said where</source>
        <translation>Waar gezegd</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Ook bekend als</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Schaalgrootte</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Kenmerken</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Name as in the logo</source>
        <translation>Naam zoals in het logo</translation>
    </message>
    <message>
        <source>Logo in words</source>
        <translation>Logo in woorden</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Ondertekenaars</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat de organisatie doet</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Wat de organisatie aanbiedt</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>House colour</source>
        <translation>Huiskleur</translation>
    </message>
</context>
<context>
    <name>outcome</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>Onder</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Key word</source>
        <translation>Trefwoord</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Also valid for</source>
        <translation>Geldt ook voor</translation>
    </message>
    <message>
        <source>Held by organisation</source>
        <translation>Van welke organisatie</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wie zei het</translation>
    </message>
    <message>
        <source>Named as</source>
        <translation>Genoemd als</translation>
    </message>
    <message>
        <source>May be quoted by name</source>
        <translation>Citaat mag met naam</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Steun</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Voorbehoud</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Gevoelig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Kijkt vooruit naar</translation>
    </message>
    <message>
        <source>Closing text</source>
        <translation>Slottekst</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programma’s</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Werkwijze</translation>
    </message>
    <message>
        <source>Difference between</source>
        <translation>Verschil tussen</translation>
    </message>
    <message>
        <source>Moment in the talk</source>
        <translation>Moment in het gesprek</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
</context>
<context>
    <name>participation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Function on the day</source>
        <translation>Functie op de dag</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Zou hebben ingebracht</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Uitgenodigd door</translation>
    </message>
    <message>
        <source>Asked to bring from sector</source>
        <translation>Gevraagd mee te nemen uit sector</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Meegenomen door</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Ervaring</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Binnen om</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Joins the network</source>
        <translation>Doet mee met het netwerk</translation>
    </message>
    <message>
        <source>Wants to come next time</source>
        <translation>Wil er volgende keer bij zijn</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Overige antwoorden</translation>
    </message>
    <message>
        <source>Not there in</source>
        <translation>Is er niet in</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Infix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekend als</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Whose contact</source>
        <translation>Contact van wie</translation>
    </message>
    <message>
        <source>May be listed</source>
        <translation>Mag op de lijst</translation>
    </message>
    <message>
        <source>May be photographed</source>
        <translation>Mag op de foto</translation>
    </message>
    <message>
        <source>May be quoted by name</source>
        <translation>Citaat mag met naam</translation>
    </message>
</context>
<context>
    <name>preference</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Volgorde</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>The record has no id of its own.</source>
        <translation>Dit onderdeel heeft geen eigen id.</translation>
    </message>
    <message>
        <source>“%1” is not a value this field can hold. Correct it.</source>
        <translation>“%1” past niet in dit veld. Verbeter het.</translation>
    </message>
    <message>
        <source>The id does not fit what the record joins. Leave the id out to get the right one.</source>
        <translation>De id past niet bij wat hier samenkomt. Laat de id weg voor de juiste.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>%1 ontbreekt. Vul het in.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>Deze tekst is langer dan %1 tekens. Maak hem korter.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3. Correct the number.</source>
        <translation>%1 ligt niet tussen %2 en %3. Verbeter het getal.</translation>
    </message>
    <message>
        <source>There is no %1 with id %2. Correct the id, or leave it out.</source>
        <translation>Er is geen %1 met id %2. Verbeter de id of laat hem weg.</translation>
    </message>
    <message>
        <source>The smallest number of seats is larger than the largest. Correct one of them.</source>
        <translation>Het kleinste aantal plaatsen is groter dan het grootste. Verbeter een van de twee.</translation>
    </message>
    <message>
        <source>The lowest attendance is larger than the highest. Correct one of them.</source>
        <translation>De laagste opkomst is hoger dan de hoogste. Verbeter een van de twee.</translation>
    </message>
    <message>
        <source>“%1” is not a clock time. Write it as 09:30.</source>
        <translation>“%1” is geen tijd. Schrijf hem als 09:30.</translation>
    </message>
    <message>
        <source>A series cannot be part of itself. Choose another.</source>
        <translation>Een reeks kan geen onderdeel van zichzelf zijn. Kies een andere.</translation>
    </message>
    <message>
        <source>A commitment cannot be part of itself. Choose another.</source>
        <translation>Een toezegging kan geen onderdeel van zichzelf zijn. Kies een andere.</translation>
    </message>
    <message>
        <source>An outcome cannot stand under itself. Choose another place.</source>
        <translation>Een opbrengst kan niet onder zichzelf staan. Kies een andere plek.</translation>
    </message>
    <message>
        <source>An outcome and the one it stands under belong to different meetups. Choose them from one meetup.</source>
        <translation>Deze opbrengst en die erboven horen bij verschillende bijeenkomsten. Kies ze uit één bijeenkomst.</translation>
    </message>
    <message>
        <source>The table belongs to another meetup. Choose a table of this one.</source>
        <translation>De tafel hoort bij een andere bijeenkomst. Kies een tafel van deze.</translation>
    </message>
    <message>
        <source>Participant, round and table belong to different meetups. Choose them from one meetup.</source>
        <translation>Deelnemer, ronde en tafel horen bij verschillende bijeenkomsten. Kies ze uit één bijeenkomst.</translation>
    </message>
    <message>
        <source>A %1 still refers to it. Remove that too.</source>
        <translation>Er verwijst nog een %1 naar. Verwijder die ook.</translation>
    </message>
</context>
<context>
    <name>programme_item</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Wat er is verteld</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Case of</source>
        <translation>Casus van</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
</context>
<context>
    <name>progress_note</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Waar dat uit blijkt</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Knowledge question</source>
        <translation>Kennisvraag</translation>
    </message>
    <message>
        <source>Care need</source>
        <translation>Zorgwens</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Need or offer</source>
        <translation>Vraag of aanbod</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Voorkeur</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Wanted partner</source>
        <translation>Gewenste partner</translation>
    </message>
    <message>
        <source>What counts most</source>
        <translation>Wat het zwaarst telt</translation>
    </message>
    <message>
        <source>Table in one round</source>
        <translation>Tafel in één ronde</translation>
    </message>
</context>
<context>
    <name>relation</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Verband</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Naar</translation>
    </message>
</context>
<context>
    <name>resource</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Programme item</source>
        <translation>Programmaonderdeel</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Opbrengst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Toelichting</translation>
    </message>
</context>
<context>
    <name>round</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>seat</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vast</translation>
    </message>
</context>
<context>
    <name>seating_importance</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Meet new people</source>
        <translation>Nieuwe mensen ontmoeten</translation>
    </message>
    <message>
        <source>Colleagues apart</source>
        <translation>Collega’s uit elkaar</translation>
    </message>
    <message>
        <source>Every sector at every table</source>
        <translation>Alle sectoren aan elke tafel</translation>
    </message>
    <message>
        <source>Another issue each round</source>
        <translation>Elke ronde een ander vraagstuk</translation>
    </message>
    <message>
        <source>Wishes of participants</source>
        <translation>Wensen van deelnemers</translation>
    </message>
    <message>
        <source>Who asks meets who offers</source>
        <translation>Wie zoekt, ontmoet wie biedt</translation>
    </message>
</context>
<context>
    <name>seating_rule</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Onderdeel van</translation>
    </message>
    <message>
        <source>Central theme</source>
        <translation>Centraal thema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Themes put on the agenda</source>
        <translation>Thema’s op de agenda</translation>
    </message>
    <message>
        <source>Standing questions</source>
        <translation>Vaste vragen</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Forms of exchange</source>
        <translation>Vormen van uitwisseling</translation>
    </message>
    <message>
        <source>What the programme follows</source>
        <translation>Waar het programma op volgt</translation>
    </message>
    <message>
        <source>How it fits in full diaries</source>
        <translation>Hoe het in volle agenda’s past</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Verwachte winst</translation>
    </message>
    <message>
        <source>Whom to mix</source>
        <translation>Wie bij elkaar zetten</translation>
    </message>
    <message>
        <source>Aim for the network</source>
        <translation>Doel met het netwerk</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>West</source>
        <translation>West</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Oost</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Noord</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Midden</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>ochtend</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>avond</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>client</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>bewoner</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collega</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startend</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>groeiend</translation>
    </message>
    <message>
        <source>stagnating</source>
        <translation>stagnerend</translation>
    </message>
    <message>
        <source>stabilising</source>
        <translation>in de stabilisatiefase</translation>
    </message>
    <message>
        <source>lasting</source>
        <translation>duurzaam</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zaal</translation>
    </message>
    <message>
        <source>Seats from</source>
        <translation>Plaatsen vanaf</translation>
    </message>
    <message>
        <source>Seats to</source>
        <translation>Plaatsen tot</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Tafelbegeleider</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Notulist</translation>
    </message>
</context>
<context>
    <name>table_round</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Tafelbegeleider</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
</context>
<context>
    <name>wanted_partner</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Meetup</source>
        <translation>Bijeenkomst</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Would have brought</source>
        <translation>Zou hebben ingebracht</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Mee bezig</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Toezegging</translation>
    </message>
    <message>
        <source>Spin-off circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Uitgenodigd</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Nog te bereiken</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Besproken</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Inspiration session</source>
        <translation>Inspiratiebijeenkomst</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>Learning network</source>
        <translation>Leernetwerk</translation>
    </message>
    <message>
        <source>Intervision</source>
        <translation>Intervisie</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Op locatie</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Op locatie en online</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Gepubliceerd</translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation>Gewenst</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Biedt aan</translation>
    </message>
    <message>
        <source>Asked to bring in</source>
        <translation>Gevraagd in te brengen</translation>
    </message>
    <message>
        <source>Supply meets demand</source>
        <translation>Vraag en aanbod bij elkaar</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisator</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Mede-organisator</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastheer of gastvrouw</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>Makes it possible</source>
        <translation>Maakt het mogelijk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Constatering</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Standpunt</translation>
    </message>
    <message>
        <source>Possible solution</source>
        <translation>Mogelijke oplossing</translation>
    </message>
    <message>
        <source>Knowledge question</source>
        <translation>Kennisvraag</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Voorstel</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>Success factor</source>
        <translation>Succesfactor</translation>
    </message>
    <message>
        <source>Failure factor</source>
        <translation>Faalfactor</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Randvoorwaarde</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Topic for follow-up</source>
        <translation>Onderwerp voor vervolg</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stroming</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Table talk</source>
        <translation>Tafelgesprekken</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plenair</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatiegesprek</translation>
    </message>
    <message>
        <source>The organisers</source>
        <translation>De organisatoren</translation>
    </message>
    <message>
        <source>All present</source>
        <translation>Alle aanwezigen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>First name and town</source>
        <translation>Voornaam en plaats</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Onderschreven</translation>
    </message>
    <message>
        <source>Supported, but</source>
        <translation>Onderschreven, maar</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Omstreden</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Misschien</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deelnemer</translation>
    </message>
    <message>
        <source>Table host</source>
        <translation>Tafelbegeleider</translation>
    </message>
    <message>
        <source>Note-taker</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Case owner</source>
        <translation>Casushouder</translation>
    </message>
    <message>
        <source>To invite</source>
        <translation>Nog uitnodigen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Komt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Afgezegd</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Acquainted</source>
        <translation>Bekende</translation>
    </message>
    <message>
        <source>Warm contact</source>
        <translation>Warm contact</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Inleiding</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Thematafels</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Zelfde als</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>Bevestigt</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Spreekt tegen</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Volgt uit</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Beantwoordt</translation>
    </message>
    <message>
        <source>Something else than</source>
        <translation>Iets anders dan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Presentatie</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Opbrengsten</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Niet samen</translation>
    </message>
    <message>
        <source>At this table</source>
        <translation>Aan deze tafel</translation>
    </message>
    <message>
        <source>Not at this table</source>
        <translation>Niet aan deze tafel</translation>
    </message>
    <message>
        <source>Wheelchair place</source>
        <translation>Rolstoelplek</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Residents’ initiative</source>
        <translation>Bewonersinitiatief</translation>
    </message>
    <message>
        <source>Social professional</source>
        <translation>Sociaal professional</translation>
    </message>
    <message>
        <source>Knowledge institution</source>
        <translation>Kennisinstelling</translation>
    </message>
    <message>
        <source>Housing corporation</source>
        <translation>Woningcorporatie</translation>
    </message>
    <message>
        <source>Management organisation</source>
        <translation>Beheerorganisatie</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>telt</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>counts a little</source>
        <translation>telt een beetje</translation>
    </message>
    <message>
        <source>counts heavily</source>
        <translation>telt zwaar</translation>
    </message>
</context>
</TS>
