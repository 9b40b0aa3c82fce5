<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>report</name>
    <message>
        <source>[name left out]</source>
        <translation>[naam weggelaten]</translation>
    </message>
    <message>
        <source>[contact details left out]</source>
        <translation>[contactgegevens weggelaten]</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1 (ronde %2)</translation>
    </message>
    <message>
        <source>The day in short</source>
        <translation>De dag in het kort</translation>
    </message>
    <message>
        <source>Occasion and goals</source>
        <translation>Aanleiding en doelen</translation>
    </message>
    <message>
        <source>Who organised it</source>
        <translation>Organisatoren</translation>
    </message>
    <message>
        <source>Programme and speakers</source>
        <translation>Programma en sprekers</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Wie er waren</translation>
    </message>
    <message>
        <source>Who was missing</source>
        <translation>Wie ontbrak</translation>
    </message>
    <message>
        <source>Harvest per table</source>
        <translation>Opbrengst per tafel</translation>
    </message>
    <message>
        <source>Harvest of the whole meetup</source>
        <translation>Opbrengst van de hele bijeenkomst</translation>
    </message>
    <message>
        <source>Knowledge agenda</source>
        <translation>Kennisagenda</translation>
    </message>
    <message>
        <source>Requests, promises and actions</source>
        <translation>Verzoeken, toezeggingen en acties</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Meer lezen</translation>
    </message>
    <message>
        <source>About the series</source>
        <translation>Over de reeks</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>former %1</source>
        <translation>oud-%1</translation>
    </message>
    <message>
        <source>known for %1</source>
        <translation>bekend van %1</translation>
    </message>
    <message>
        <source>a participant from %1</source>
        <translation>een deelnemer van %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>een deelnemer</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Oogst kan het bestand niet opslaan: %1. Kies een andere map.</translation>
    </message>
    <message>
        <source>This format is not known. Choose from: %1.</source>
        <translation>Oogst kent dit formaat niet. Kies uit: %1.</translation>
    </message>
    <message>
        <source>This folder could not be made. Choose another folder.</source>
        <translation>Oogst kan deze map niet maken. Kies een andere map.</translation>
    </message>
    <message>
        <source>about %1 – %2</source>
        <translation>ongeveer %1 – %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ongeveer %1</translation>
    </message>
    <message>
        <source>Reported attendance</source>
        <translation>Gemelde opkomst</translation>
    </message>
    <message>
        <source>Counted at the door</source>
        <translation>Geteld bij de deur</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n mensen</numerusform>
        </translation>
    </message>
    <message>
        <source>For the first time</source>
        <translation>Voor het eerst</translation>
    </message>
    <message>
        <source>People by sector</source>
        <translation>Mensen per sector</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Other or unknown</source>
        <translation>Overig of onbekend</translation>
    </message>
    <message>
        <source>Bars with the number of people by sector: %1.</source>
        <translation>Balken met het aantal mensen per sector: %1.</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Per sector</translation>
    </message>
    <message>
        <source>invited personally</source>
        <translation>persoonlijk uitgenodigd</translation>
    </message>
    <message>
        <source>asked to bring somebody: %1</source>
        <translation>gevraagd iemand mee te nemen: %1</translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation>voor het eerst</translation>
    </message>
    <message>
        <source>experience: %1</source>
        <translation>ervaring: %1</translation>
    </message>
    <message>
        <source>scale: %1</source>
        <translation>schaal: %1</translation>
    </message>
    <message>
        <source>Groups present</source>
        <translation>Aanwezige groepen</translation>
    </message>
    <message>
        <source>Groups invited</source>
        <translation>Uitgenodigde groepen</translation>
    </message>
    <message>
        <source>Groups to reach</source>
        <translation>Groepen om te bereiken</translation>
    </message>
    <message>
        <source>Groups it was about</source>
        <translation>Groepen over wie het ging</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Relation to the organisers</source>
        <translation>Relatie met de organisatoren</translation>
    </message>
    <message>
        <source>Experience with the theme</source>
        <translation>Ervaring met het thema</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>warm contact of somebody</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>How people were invited</source>
        <translation>Hoe mensen zijn uitgenodigd</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Asked to bring somebody along</source>
        <translation>Gevraagd iemand mee te nemen</translation>
    </message>
    <message>
        <source>Came along with a colleague</source>
        <translation>Meegekomen met een collega</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>Uitgenodigd door</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Deelnemerslijst</translation>
    </message>
    <message>
        <source>Only people who agreed to be listed are named here.</source>
        <translation>Hier staan alleen mensen die dat goed vinden.</translation>
    </message>
    <message>
        <source>More about who came</source>
        <translation>Meer over wie er waren</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>to whom it is promised</comment>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>send to %1</source>
        <translation>stuur naar %1</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>gepland: %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <comment>instrument</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Komt uit</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Toezeggingen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Circles that go on</source>
        <translation>Kringen die doorgaan</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>There will be a next edition.</source>
        <translation>Er komt een vervolg.</translation>
    </message>
    <message>
        <source>There is a wish for a next edition.</source>
        <translation>Er is de wens voor een vervolg.</translation>
    </message>
    <message>
        <source>Topics for next time</source>
        <translation>Onderwerpen voor de volgende keer</translation>
    </message>
    <message>
        <source>Maybe a topic for next time</source>
        <translation>Misschien een onderwerp voor de volgende keer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Join us</source>
        <translation>Meedoen</translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation>blijkt uit: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>issue: %1</source>
        <translation>vraagstuk: %1</translation>
    </message>
    <message>
        <source>Without an owner yet</source>
        <translation>Nog zonder eigenaar</translation>
    </message>
    <message>
        <source>Wanted because</source>
        <translation>Gewenst omdat</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kwam niet</translation>
    </message>
    <message>
        <source>Cancelled or did not come</source>
        <translation>Afgemeld of niet gekomen</translation>
    </message>
    <message>
        <source>Wanted and there</source>
        <translation>Gewenst en gekomen</translation>
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
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Why it was set up this way</source>
        <translation>Waarom we het zo deden</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Wat mensen vroegen</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>Wat mensen aanboden</translation>
    </message>
    <message>
        <source>Asked to bring in</source>
        <translation>Gevraagd om in te brengen</translation>
    </message>
    <message>
        <source>Where supply meets demand</source>
        <translation>Waar vraag en aanbod elkaar vinden</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Doet</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Biedt</translation>
    </message>
    <message>
        <source>This was joint meetup number %1 of %2.</source>
        <translation>Dit was gezamenlijke bijeenkomst nummer %1 van %2.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>also valid for %1</source>
        <translation>geldt ook voor %1</translation>
    </message>
    <message>
        <source>from all present</source>
        <translation>van alle aanwezigen</translation>
    </message>
    <message>
        <source>contributed by %1</source>
        <translation>ingebracht door %1</translation>
    </message>
    <message>
        <source>reserve: %1</source>
        <translation>voorbehoud: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>partners</comment>
        <translation>samen met %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <comment>programmes</comment>
        <translation>met programma %1</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>looks towards %1</source>
        <translation>kijkt naar %1</translation>
    </message>
    <message>
        <source>difference between %1</source>
        <translation>verschil tussen %1</translation>
    </message>
    <message>
        <source>in the talk: %1</source>
        <translation>moment: %1</translation>
    </message>
    <message>
        <source>importance %1</source>
        <translation>belang %1</translation>
    </message>
    <message>
        <source>based on: %1</source>
        <translation>op basis van: %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>ronde %1</translation>
    </message>
    <message>
        <source>sensitive: not for publication</source>
        <translation>gevoelig: niet openbaar maken</translation>
    </message>
    <message>
        <source>What all present concluded</source>
        <translation>Wat alle aanwezigen concludeerden</translation>
    </message>
    <message>
        <source>From the plenary part</source>
        <translation>Uit het plenaire deel</translation>
    </message>
    <message>
        <source>From the talks at the tables</source>
        <translation>Uit de tafelgesprekken</translation>
    </message>
    <message>
        <source>What the organisers see</source>
        <translation>Wat de organisatoren zien</translation>
    </message>
    <message>
        <source>From the evaluation</source>
        <translation>Uit de evaluatie</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>Wat er verder gezegd is</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
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
    <message>
        <source>round %1: %2 minutes</source>
        <translation>ronde %1: %2 minuten</translation>
    </message>
    <message>
        <source>Rounds at the tables</source>
        <translation>Rondes aan de tafels</translation>
    </message>
    <message>
        <source>with: %1</source>
        <comment>the programme item, issue or outcome it belongs to</comment>
        <translation>bij: %1</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>nog geen adres</translation>
    </message>
    <message>
        <source>Other meetups of the series</source>
        <translation>Andere bijeenkomsten van de reeks</translation>
    </message>
    <message numerus="yes">
        <source>%n people at the table</source>
        <translation>
            <numerusform>%n persoon aan tafel</numerusform>
            <numerusform>%n mensen aan tafel</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vraagstuk</translation>
    </message>
    <message>
        <source>We talked at %1 about %2.</source>
        <translation>We spraken aan %1 over %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tafel</numerusform>
            <numerusform>%n tafels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n vraagstuk</numerusform>
            <numerusform>%n vraagstukken</numerusform>
        </translation>
    </message>
    <message>
        <source>First wishes of the participants</source>
        <translation>Eerste wensen van de deelnemers</translation>
    </message>
    <message>
        <source>Other issues</source>
        <translation>Andere vraagstukken</translation>
    </message>
    <message>
        <source> (place of %1)</source>
        <translation> (plek van %1)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between the last two of a list: &quot;a, b and c&quot;</extracomment>
        <translation> en </translation>
    </message>
    <message>
        <source>Participants and organisations</source>
        <translation>Deelnemers en organisaties</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vraagstukken</translation>
    </message>
    <message>
        <source>Subheads with nothing under them</source>
        <translation>Kopjes zonder tekst</translation>
    </message>
    <message>
        <source>Organisations involved</source>
        <translation>Betrokken organisaties</translation>
    </message>
    <message>
        <source>also said at %1</source>
        <translation>ook gezegd bij: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Pages cannot be made: the letters could not be loaded.</source>
        <translation>De pagina&apos;s maken lukt niet: de letters zijn niet gevonden. Installeer Oogst opnieuw.</translation>
    </message>
    <message>
        <source>The same report as data</source>
        <translation>Hetzelfde verslag als gegevens</translation>
    </message>
    <message>
        <source>harvest-letter</source>
        <translation>oogstbrief</translation>
    </message>
    <message>
        <source>news-item</source>
        <translation>nieuwsbericht</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>kennisagenda</translation>
    </message>
    <message>
        <source>Slides and other files</source>
        <translation>Presentaties en andere bestanden</translation>
    </message>
    <message>
        <source>This folder could not be written. Choose another folder.</source>
        <translation>Oogst kan deze map niet opslaan. Kies een andere map.</translation>
    </message>
    <message>
        <source>This meetup is not in the file. Choose another one.</source>
        <translation>Deze bijeenkomst staat niet in het bestand. Kies een andere.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>This picture is too large. Choose one of at most 30 MB.</source>
        <translation>Deze afbeelding is te groot. Kies er een van hoogstens 30 MB.</translation>
    </message>
    <message>
        <source>This is not a PNG or JPEG picture. Choose another file.</source>
        <translation>Dit is geen PNG- of JPEG-afbeelding. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>This picture has too many points. Choose one of at most 40 megapixels.</source>
        <translation>Deze afbeelding heeft te veel punten. Kies er een van hoogstens 40 megapixels.</translation>
    </message>
    <message>
        <source>This picture is damaged. Choose another file.</source>
        <translation>Deze afbeelding is beschadigd. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Here an address is announced, but there is none. Add it or change the sentence.</source>
        <translation>Hier hoort een adres, maar dat ontbreekt. Vul het aan of verander de zin.</translation>
    </message>
    <message>
        <source>A bracket or quotation mark has no other half. Add it or take it away.</source>
        <translation>Een haakje of aanhalingsteken mist zijn wederhelft. Zet die erbij of haal het weg.</translation>
    </message>
    <message>
        <source>Here stands a name that is not for these readers. Take it out, or ask for permission.</source>
        <translation>Hier staat een naam die niet voor deze lezers is. Haal die weg of vraag toestemming.</translation>
    </message>
    <message>
        <source>Here stands a mail address or phone number. Take it out if it is private.</source>
        <translation>Hier staat een mailadres of telefoonnummer. Haal het weg als het privé is.</translation>
    </message>
    <message>
        <source>This heading has nothing under it. Fill it or take it away.</source>
        <translation>Onder deze kop staat niets. Vul hem of haal hem weg.</translation>
    </message>
    <message>
        <source>Nobody gave permission for these words or this name, so they stay out. Ask for it.</source>
        <translation>Voor deze woorden of naam is geen toestemming: ze blijven weg. Vraag erom.</translation>
    </message>
    <message>
        <source>This request does not say where to send it. Add an address.</source>
        <translation>Dit verzoek zegt niet waar iets heen moet. Zet het adres erbij.</translation>
    </message>
    <message>
        <source>This link leads nowhere. Add the address.</source>
        <translation>Deze link gaat nergens heen. Vul het adres in.</translation>
    </message>
    <message>
        <source>This logo has no words for who cannot see it. Write what it shows.</source>
        <translation>Dit logo heeft geen woorden voor wie het niet ziet. Schrijf wat erop staat.</translation>
    </message>
    <message>
        <source>Text in this house colour is hard to read. The report uses a darker shade.</source>
        <translation>Tekst in deze huiskleur leest slecht. Het verslag gebruikt een donkerder tint.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan kwam</translation>
    </message>
    <message>
        <source>For the edition after %1: how far the questions and promises are.</source>
        <translation>Voor de editie na %1: hoe ver de vragen en toezeggingen zijn.</translation>
    </message>
    <message>
        <source>Knowledge questions</source>
        <translation>Kennisvragen</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Volgende editie</translation>
    </message>
    <message>
        <source>Side by side: %1.</source>
        <translation>Naast elkaar: %1.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Wat er is gezegd</translation>
    </message>
    <message>
        <source>What came out of the tables</source>
        <translation>Opbrengst van de tafels</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) on this agenda, with where they come from.</source>
        <translation>
            <numerusform>%n vraag op deze agenda, met waar die vandaan komt.</numerusform>
            <numerusform>%n vragen op deze agenda, met waar ze vandaan komen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no knowledge questions yet.</source>
        <translation>Er zijn nog geen kennisvragen.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>Code for the arrival desk</source>
        <translation>Code voor de aankomstbalie</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <translation>Ronde %1: %2</translation>
    </message>
    <message>
        <source>No table yet: ask at the desk</source>
        <translation>Nog geen tafel: vraag het bij de balie</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation>Er komt nog niemand.</translation>
    </message>
    <message>
        <source>Nobody sat at a table or promised something yet.</source>
        <translation>Nog niemand zat aan een tafel of zegde iets toe.</translation>
    </message>
    <message>
        <source>Not recognisable in a picture</source>
        <translation>Niet herkenbaar op de foto</translation>
    </message>
    <message>
        <source>Nobody said no.</source>
        <translation>Niemand zei nee.</translation>
    </message>
    <message>
        <source>Their badges carry a crossed camera and the words “No photo”.</source>
        <translation>Op hun badge staat een doorgestreepte camera met ‘Geen foto’.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vraag het eerst</translation>
    </message>
    <message numerus="yes">
        <source>%n people have not said whether they may be photographed.</source>
        <translation>
            <numerusform>%n persoon heeft nog niet gezegd of een foto mag.</numerusform>
            <numerusform>%n mensen hebben nog niet gezegd of een foto mag.</numerusform>
        </translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Mensen die komen</translation>
    </message>
    <message>
        <source>No wishes are known.</source>
        <translation>Er zijn geen wensen bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n other people</source>
        <translation>
            <numerusform>%n ander</numerusform>
            <numerusform>%n anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronde %1</translation>
    </message>
    <message>
        <source>Whom you met</source>
        <translation>Wie je sprak</translation>
    </message>
    <message>
        <source>What came out of %1</source>
        <translation>Opbrengst van %1</translation>
    </message>
    <message>
        <source>What you promised, or was asked of you</source>
        <translation>Wat je toezegde, of wat men je vroeg</translation>
    </message>
    <message>
        <source>What you will receive</source>
        <translation>Wat je nog krijgt</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>dezelfde woorden</translation>
    </message>
    <message>
        <source>Both say</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>They contradict each other</source>
        <translation>Ze spreken elkaar tegen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Alleen %1</translation>
    </message>
    <message>
        <source>%1 next to %2</source>
        <translation>%1 naast %2</translation>
    </message>
    <message>
        <source>Both say: %1 · only %2: %3 · only %4: %5</source>
        <translation>Allebei: %1 · alleen %2: %3 · alleen %4: %5</translation>
    </message>
    <message>
        <source>About no issue in particular</source>
        <translation>Over geen vraagstuk in het bijzonder</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regio’s naast elkaar</translation>
    </message>
    <message>
        <source>heard at %1</source>
        <translation>gehoord bij %1</translation>
    </message>
    <message>
        <source>rests on one voice</source>
        <translation>rust op één stem</translation>
    </message>
    <message numerus="yes">
        <source>%n meetup(s)</source>
        <translation>
            <numerusform>%n bijeenkomst</numerusform>
            <numerusform>%n bijeenkomsten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisatie</numerusform>
            <numerusform>%n organisaties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sector(s)</source>
        <translation>
            <numerusform>%n sector</numerusform>
            <numerusform>%n sectoren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no questions, promises or requests yet.</source>
        <translation>Er zijn nog geen vragen, toezeggingen of verzoeken.</translation>
    </message>
    <message>
        <source>There are no tables yet.</source>
        <translation>Er zijn nog geen tafels.</translation>
    </message>
    <message>
        <source>when: %1</source>
        <comment>term</comment>
        <translation>wanneer: %1</translation>
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
        <source>This file could not be read. Take its link away, or put it back in its place.</source>
        <translation>Dit bestand kon niet gelezen worden. Haal de verwijzing weg of zet het bestand terug.</translation>
    </message>
    <message>
        <source>This file goes along as it is. Look whether everybody in it may be seen and named.</source>
        <translation>Dit bestand gaat mee zoals het is. Kijk of iedereen erin gezien en genoemd mag worden.</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Harvest letter</source>
        <translation>Oogstbrief</translation>
    </message>
    <message>
        <source>News item</source>
        <translation>Nieuwsbericht</translation>
    </message>
    <message>
        <source>Thematic minutes</source>
        <translation>Thematisch verslag</translation>
    </message>
    <message>
        <source>Table sheets</source>
        <translation>Tafelbladen</translation>
    </message>
    <message>
        <source>Knowledge agenda per owner</source>
        <translation>Kennisagenda per eigenaar</translation>
    </message>
    <message>
        <source>Progress for the next edition</source>
        <translation>Voortgang voor de volgende editie</translation>
    </message>
    <message>
        <source>Regions side by side</source>
        <translation>Regio’s naast elkaar</translation>
    </message>
    <message>
        <source>The whole series</source>
        <translation>De hele reeks</translation>
    </message>
    <message>
        <source>Take-home page per person</source>
        <translation>Meeneemblad per persoon</translation>
    </message>
    <message>
        <source>Badges, 10 on a sheet</source>
        <translation>Badges, 10 op een vel</translation>
    </message>
    <message>
        <source>Badges, 24 on a sheet</source>
        <translation>Badges, 24 op een vel</translation>
    </message>
    <message>
        <source>Route cards</source>
        <translation>Routekaartjes</translation>
    </message>
    <message>
        <source>Table cards</source>
        <translation>Tafelkaarten</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>Presentielijst</translation>
    </message>
    <message>
        <source>List for the photographer</source>
        <translation>Lijst voor de fotograaf</translation>
    </message>
    <message>
        <source>List for catering and access</source>
        <translation>Lijst voor catering en toegang</translation>
    </message>
</context>
</TS>
