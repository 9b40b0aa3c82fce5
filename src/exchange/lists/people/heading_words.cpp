#include "exchange/lists/people/heading_words.h"

#include "core/rules/likeness.h"
#include "exchange/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace oogst::lists {
namespace {

using By = HeadingMeaning::By;
using F = PersonField;

struct Rule {
    F field;
    LeftOut leftOut;
    By by;
    const char *pattern;
};

// In this order: the first that fits. Words are whole headings; questions are looked for within one.
constexpr Rule rules[] = {
    // Tickets and forms: what stands beside the person.
    {F::OrderCode, LeftOut::Nothing, By::Word, "bestelnr|bestellingsnr|bestellingsnummer|order nr|order|order code|bestelcode|bestelnummer|ordernummer|order id|ordercode|order no|boekingsnummer|reserveringsnummer"},
    {F::TicketNumber, LeftOut::Nothing, By::Word, "attendee nr|deelnemersnr|deelnemernr|plaatsnummer|position id|positie id|ticket nr|ticketnummer|ticket id|deelnemernummer|deelnemersnummer|relatienummer|attendee id"},
    {F::OrderMail, LeftOut::Nothing, By::Word, "buyer e ?mail|e ?mail(adres)?( van)?( de)? (besteller|koper|aanmelder)|order e ?mail|contact e ?mail|buyer e ?mail address|purchaser e ?mail"},
    {F::LeaveOut, LeftOut::Buyer, By::Word, "(buyer|purchaser|koper|besteller).*|naam (van de )?(besteller|koper|aanmelder)|order locale|taal|language"},
    {F::LeaveOut, LeftOut::Invoice, By::Word, "(naam )?factuur.*|invoice.*|billing.*|.*factuuradres.*|.*factuurgegevens.*|invoice address.*|vat id|btw (nummer|id)|btw nr|kostenplaats|po nummer|inkoopnummer|referentie|interne referentie|internal reference"},
    {F::LeaveOut, LeftOut::Moment, By::Word, "begintijd|starttijd|start ?time|tijd van voltooien|voltooiingstijd|completion ?time|tijd van laatste wijziging|last modified time|tijdstempel|timestamp|tijdstip|submitted( at| on)?|submission (date|time)|ingezonden( op)?|inzend(datum|tijd|ing)|datum( van)? (inzending|aanmelding|inschrijving)|entry date|date created|created( at| on)?|aangemaakt( op)?|gewijzigd( op)?|besteldatum|bestel ?tijd|order date|order time|order ?datetime|aanmelddatum|aanmeld ?tijd|inschrijfdatum|registration date|registratiedatum|datum|date|date added|connected on|connectie sinds|verbonden op|datum ?tijd|date ?time|checked out|uitgecheckt|start date|end date|startdatum|einddatum|begindatum|order last changed|laatst gewijzigd|last modified|follow up date|valid from|valid until|geldig (vanaf|tot)"},
    {F::LeaveOut, LeftOut::Money, By::Word, "prijs|price|price tier|ticket (price|fee|cost|tier)|ticket ?prijs|total( paid)?|totaal(bedrag)?|bedrag|amount|btw.*|vat.*|tax.*|belasting.*|currency|valuta|.*fees?( paid)?|.* fee|eventbrite .*|.* (van|by|door) eventbrite|totaal betaald|payment.*|betaal(methode|wijze|status|datum|d).*|betaald|paid|fee type|net amount|gross amount|discount.*|korting.*|refund.*|delivery method|iban|rekeningnummer"},
    {F::LeaveOut, LeftOut::Technical, By::Word, "id|nr|nummer|ref nr|referentienummer|volgnummer|volgnr|no|row|rij|regel|index|respondent( id)?|response id|inzending id|entry id|submission id|secret|geheim|ticket ?secret|ticketgeheim|barcode.*|qr.*|seat.*|stoel.*|zitplaats.*|zone|pseudonym.*|voucher.*|promo.*|sales channel|verkoopkanaal|locale|ip( adres| address)?|user agent|browser|token|hash|url|linkedin( url| profiel)?|profile url|profiel|guid|uuid|automatically checked in|automatisch ingecheckt|requires special attention|vereist speciale aandacht|speciale aandacht nodig|comment|check in (text|tekst|lists?)|check ?in lijsten|blocked|geblokkeerd|add on to position id|e ?mail (address )?verified|e ?mailadres geverifieerd|payment providers|betaalproviders|score|totaalscore|quantity|ticket quantity|aantal( tickets| kaarten)?|order type|besteltype|type bestelling|event name|event id|evenement( naam)?|event|utm.*|referrer|bron url|pagina|page|formulier|form"},
    {F::LeaveOut, LeftOut::Birthday, By::Word, "geboorte.*|geboren( op)?|geb( ?dat(um)?| ?jaar)?|verjaardag|birthday|birthdate|dob|year of birth|birth year|birth ?date|date of birth|leeftijd.*|age|jubileum|anniversary|speciale datum"},
    {F::LeaveOut, LeftOut::Gender, By::Word, "geslacht|gender|aanhef|aanspreekvorm|salutation|titel|title prefix|name (prefix|suffix)|prefix|suffix|achtervoegsel|voornaamwoorden|pronouns|title|name title|degree.*"},
    {F::LeaveOut, LeftOut::Identity, By::Word, "bsn|burgerservicenummer|sofi ?nummer|paspoort.*|nationaliteit|nationality|passport.*|legitimatie.*|id nummer overheid"},
    {F::LeaveOut, LeftOut::Address, By::Word, "(post)?adres( \\d)?|adresregel.*|address( \\d.*)?|straat.*|street.*|(huis|straat)nummer|huisnr|toevoeging|postcode( en plaats)?|zip.*|postal.*|postbus.*|po box|(woon)?plaats(naam)?|city|stad|town|land( of regio)?|country.*|(thuis|huis|werk|prive|bezoek|ander|post)(adres).*|(home|work|business|other|shipping|mailing|tax) (address|street|city|state|province|postal|country|zip|po box|county|region).*|ander(e)? adres.*|state( province)?|county|region|regio|provincie"},
    // Names.
    {F::Infix, LeftOut::Nothing, By::Word, "tussenvoegsel( ?s)?|tussenv|tussen ?voegsel|tv|tsv|tussenvgsl|voorvoegsels?|infix|prefix achternaam|voorvoegsel achternaam|voorvoegsel naam"},
    {F::GivenName, LeftOut::Nothing, By::Word, "voornaam|voornamen|v ?naam|vn|roepnaam|first ?name|given ?name|forename|name first|naam eerste|your first name|voornaam deelnemer|voornaam roepnaam|je voornaam|uw voornaam|calling name"},
    {F::FamilyName, LeftOut::Nothing, By::Word, "achternaam|achternamen|a ?naam|an|familienaam|last ?name|surname|name last|naam laatste|your last name|family ?name|geslachtsnaam|achternaam deelnemer|achternaam incl tussenvoegsel|je achternaam|uw achternaam|naam achternaam"},
    {F::MiddleName, LeftOut::Nothing, By::Word, "middelste naam|middle ?name|additional name|tweede (voor)?naam|middennaam"},
    {F::Initials, LeftOut::Nothing, By::Word, "voorl|voorletters?|voorletter s|initialen|initials"},
    {F::KnownAs, LeftOut::Nothing, By::Word, "nickname|bijnaam|bekend als|known as|naam op badge|badgenaam|naam badge|badge name|name on badge"},
    // Mail and phone, before "name of …".
    {F::LeaveOut, LeftOut::AddressBook, By::Word, "e ?mail ?type|e ?mail \\d type|e ?mail \\d (label|type)|(phone|website|relation|event|custom field|im|address|organization) \\d label|weergavenaam( voor)? e ?mail \\d|e ?mail \\d display name|phonetic.*|yomi.*|file as|photo|labels|group membership|sensitivity|gevoeligheid|priority|prioriteit|private|prive|language|mileage|kilometerstand|manager.*|assistent.*|assistant.*|spouse|partner|echtgenote?|children|kinderen|hobby|location|locatie|kantoorlo[ck]atie|office location|directory server|internet beschikbaar|internet free busy|keywords|trefwoorden|user \\d|gebruiker \\d|account|accountnummer|billing information|categorieen|categories|referred by|verwijzing door|profession|pager|semafoon|telex|isdn|tty tdd phone|teksttelefoon|radiotelefoon|radio phone|callback|terugbellen|fax.*|.* fax|.*fax|web page|webpagina|website.*|web pagina|organisatie id.*|organizational id number|government id number|ondernemings id.*|kind|company main phone|hoofdtelefoon bedrijf|auto ?telefoon|car phone|primaire telefoon|organization (type|symbol|location|job description|department)|custom field.*|relation.*|event \\d.*|im \\d.*|skype"},
    {F::Mail, LeftOut::Nothing, By::Word, "(zakelijk(e)?|prive|persoonlijk|werk|mijn|jouw|je|uw|your|work|business) e ?mail ?(adres|address)?|e ?mail ?(adres|address|adress)?( van| of)?( de| het| the)?( aanwezige| attendee| deelnemer| participant)?|attendee e ?mail( address)?|mail ?adres|mail|e ?mail 1 value|e ?mail 1 address|email1|gebruikersnaam|username|primary e ?mail|e mail adres|e ?mail ?adres( zakelijk| werk)|emailadres deelnemer"},
    {F::Mobile, LeftOut::Nothing, By::Word, "mobiel( ?nummer| telefoonnummer)?|mobiele (telefoon|nummer).*|mobile( phone| number)?|cell ?phone( number)?|06 ?nummer|gsm( nummer)?|mob|06|mobile phone number|telefoon mobiel|telefoonnummer mobiel"},
    {F::Phone, LeftOut::Nothing, By::Word, "telefoon ?(nummer|nr)?|telefoon op (het )?werk|telefoonnummer (werk|zakelijk|deelnemer)|tel ?(nr|nummer)?|phone ?(number)?|phone 1 value|(work|business) phone|zakelijk(e)? telefoon(nummer)?|(je|uw) telefoonnummer|telephone( number)?|phone number of attendee|telefoonnr|bereikbaar op|your phone( number)?|your tel"},
    {F::HomePhone, LeftOut::Nothing, By::Word, "telefoon thuis|home phone|telefoon prive|telefoonnummer thuis|huistelefoon|other phone|andere telefoon"},
    // Organisation and what people are there.
    {F::Sector, LeftOut::Nothing, By::Word, "sector|branche|(soort|type) organisatie|organisatie ?type|organisation type|type of organi[sz]ation|doelgroep"},
    {F::Organisation, LeftOut::Nothing, By::Word, "organisatie( ?naam)?|naam (van (de|je|uw) )?organisatie|(naam )?(organisatie|bedrijf|gemeente|instelling|initiatief)|bedrijfsnaam|bedrijf organisatie|organisatie (bedrijf|gemeente|initiatief)|organisatie of initiatief|(associated|primary) company( name)?|company( name)?|organi[sz]ation( \\d)?( name)?|werkgever|employer|instelling|gemeente|(je|uw) organisatie|company organi[sz]ation|bedrijf( instelling)|vereniging|stichting|naam bedrijf|naam stichting|corporatie|your (organi[sz]ation|company)|affiliation|instantie|org|werkzaam bij|werkt bij|werkplek|namens"},
    {F::Function, LeftOut::Nothing, By::Word, "functie( ?titel| ?naam| ?omschrijving)?|(je|uw) functie|job ?title|organization( \\d)? title|position|beroep|function|functie beroep|functie rol|functie (binnen|bij).*|job role|work role|als|in de functie van"},
    {F::Role, LeftOut::Nothing, By::Word, "rol|role|rol op de dag|rol tijdens.*|soort deelnemer|type deelnemer"},
    {F::Status, LeftOut::Nothing, By::Word, "status|attendee status|deelnemers? ?status|status (van de )?(deelnemer|aanmelding|inschrijving|uitnodiging|deelname)|(inschrijf|aanmeld|deelname|registratie|uitnodigings?) ?status|registration status|rsvp( status)?|uitnodiging|invitation( status)?|order status|bestelstatus|reactie( op)?( de| je| uw)?( uitnodiging)?|response|antwoord( op)?( de| je| uw)?( uitnodiging)?|answer|reply|aan( of| en)? ?af ?(melden|melding(en)?|gemeld)"},
    // The heading is the state, a mark below it says of whom.
    {F::StateMark, LeftOut::Nothing, By::Word, "(heeft (zich )?|is |zelf )?(afgemeld|afgezegd|geannuleerd|uitgeschreven|verhinderd|afwezig|niet aanwezig|niet verschenen|cancell?ed|declined|no ?show|absent)( door deelnemer| op| op datum| d d)?|datum (van )?(afmelding|annulering|afzegging)|afmeld ?datum|afmelding(en)?|afzegging(en)?|annulering(en)?|cancellation|komt niet|kan niet|neemt niet deel|not (attending|coming)|(op |op de )?wachtlijst|reserve ?lijst|wait(ing)? ?list(ed)?"},
    {F::Arrived, LeftOut::Nothing, By::Word, "(gescand|scanned)( op| om| at)?|scan ?(tijd|moment|datum|time|date)|checked in( at)?|ingecheckt( op| om)?|check ?in( tijd| time| date)?|incheck ?(tijd|moment)|aangekomen( om)?|arrived( at)?|binnen( om)?|aankomst( tijd)?|check in datum|(aanwezig|aangemeld aan de balie) (om|sinds|vanaf)|binnengekomen( om)?|tijd (van )?(binnenkomst|aankomst)|binnenkomst"},
    {F::Attending, LeftOut::Nothing, By::Word, "(aanwezig|aanwezigheid|deelname|komt|presentie)( ja nee| j n| y n| yes no| wel niet| ja of nee| wel of niet| \\d.*| (op|bij|aan|dag|dagdeel|ochtend|middag|avond)( .*)?| (de )?(bijeenkomst|dag|symposium|evenement|congres|meetup))?|attending|will attend|attendance|doet mee|ja nee|present|aan( of| en)? ?af ?wezig(heid)?|aangemeld|aanmelding|ingeschreven|inschrijving|bevestigd|heeft bevestigd|toegezegd|confirmed|registered|komt (er )?wel"},
    {F::Reason, LeftOut::Nothing, By::Word, "reden|reden (van )?(afmelding|afzegging|afwezigheid|verhindering)|reason|toelichting afmelding|afmeldreden"},
    {F::InvitedBy, LeftOut::Nothing, By::Word, "uitgenodigd door|invited by|uitnodiger|via wie"},
    {F::BroughtBy, LeftOut::Nothing, By::Word, "meegenomen door|brought by|meegebracht door|introducee van|gast van|guest of|collega van|komt mee met"},
    {F::AskedToBring, LeftOut::Nothing, By::Word, "gevraagd mee te nemen|asked to bring.*|mee te nemen|gevraagd om mee te nemen.*"},
    {F::Experience, LeftOut::Nothing, By::Word, "ervaring|experience|ervaring met het thema|kennisniveau|niveau"},
    {F::Asks, LeftOut::Nothing, By::Word, "(kennis|leer|hulp|breng)?vraag|mijn vraag|(je|uw|jouw) (kennis|leer)?vraag|vraag \\(haal\\)|haalvraag|wat kom je halen|what do you want to learn"},
    {F::Offers, LeftOut::Nothing, By::Word, "aanbod|wat kom je brengen|(je|uw|jouw) aanbod|brengt in|inbreng|wat breng je in"},
    {F::ConsentPhoto, LeftOut::Nothing, By::Word, "foto s?|fotos|foto toestemming|toestemming (voor )?fotos?( s)?|photos?|photo consent|consent photo|foto s toegestaan|fotos toegestaan"},
    {F::Diet, LeftOut::Nothing, By::Word, "dieet|dieet ?wens(en)?.*|diet.*|eet ?wens(en)?.*|maaltijd|lunch|lunch ?wens(en)?|voedsel.*|vegetarisch.*|food.*"},
    {F::Allergy, LeftOut::Nothing, By::Word, "allergie(en)?.*|allerg(y|ies|ien).*|voedselallergie.*"},
    {F::FullName, LeftOut::Nothing, By::Word, "first (name )?and (last name|surname)|first name last name|name and surname|deelnemers|aanwezigen|genodigden|participants|attendees|naam|name|namen|volledige naam|full ?name|naam( van)?( de)? (deelnemer|aanwezige|contactpersoon|persoon|gast|bezoeker)|deelnemer|participant( name)?|attendee( name)?|aanwezige|gast|voor en achternaam|voornaam en achternaam|naam en achternaam|(je|uw|jouw) (volledige )?naam|contactpersoon|contact( name)?|(e ?mail )?display ?name|weergavenaam( voor e ?mail)?|e ?mail weergavenaam|achternaam voornaam|naam voor en achternaam|persoon|bezoeker|genodigde|wie|relatie|guest name|guest|your name"},
    {F::Mail, LeftOut::Nothing, By::Question, "^e ?mail ?(adres|address)? ?[2-4]( value| address)?$|^e ?mail [2-4] (value|address)$"},
    {F::HomePhone, LeftOut::Nothing, By::Question, "^phone [2-4] value$|^telefoon( op werk| thuis)? 2$|^(business|home) phone 2$|^telefoon ?nummer 2$"},
    // Questions.
    {F::ConsentPhoto, LeftOut::Nothing, By::Question, "(geen|no|not) (bezwaar|objections?|object).*(foto|beeld|film|photo|picture)|(foto|beeld|film|photo|picture).*(geen|no|not) (bezwaar|objections?|object)"},
    {F::NoPhoto, LeftOut::Nothing, By::Question, "(bezwaar|liever niet|niet op|geen|object).*(foto|beeld|film|photo|picture)|(foto|beeld|film|photo|picture).*(bezwaar|niet |object)"},
    {F::ConsentPhoto, LeftOut::Nothing, By::Question, "foto|beeldmateriaal|photo|picture|gefilmd|in beeld|beeldopname"},
    {F::ConsentListed, LeftOut::Nothing, By::Question, "deelnemers ?lijst|lijst (met|van) (deelnemers|aanwezigen)|participants? list|attendee list|gegevens delen|gedeeld worden met|naam op de lijst"},
    {F::ConsentQuote, LeftOut::Nothing, By::Question, "citeren|citaat|geciteerd|quoten?|met naam (genoemd|in het verslag)|quoted"},
    {F::Answer, LeftOut::Nothing, By::Question, "nieuwsbrief|newsletter|privacy|voorwaarden|avg|gdpr|hoe (ben|bent|heb|heeft) (je|u).*(gevonden|gehoord|terecht)|how did you hear"},
    {F::LeaveOut, LeftOut::Technical, By::Question, "^ip adres|^ip address|user agent"},
    {F::Status, LeftOut::Nothing, By::Question, "^(?!.*(betaal|payment)).*status$"},
    {F::LeaveOut, LeftOut::Birthday, By::Question, "geboorte(datum|jaar)|verjaardag|hoe oud|date of birth"},
    {F::Mail, LeftOut::Nothing, By::Question, "e ?mail ?adres|mail ?adres|(wat|what).* e ?mail|your e ?mail|e ?mailadres van"},
    {F::Mobile, LeftOut::Nothing, By::Question, "(wat|op welk|what).*(mobiel|06|mobile)"},
    {F::Phone, LeftOut::Nothing, By::Question, "telefoon ?nummer|phone number|(wat|op welk|what).*telefoon|telefonisch bereik"},
    {F::GivenName, LeftOut::Nothing, By::Question, "(wat|what).*(voornaam|first name)"},
    {F::FamilyName, LeftOut::Nothing, By::Question, "(wat|what).*(achternaam|last name|surname)"},
    {F::FullName, LeftOut::Nothing, By::Question, "^(wat is|wat s) (je|uw|jouw|jullie) (volledige )?naam|what is your (full )?name|hoe heet (je|u)|what s your name|voor ?(en|naam) achternaam|^(je|uw) naam"},
    {F::Sector, LeftOut::Nothing, By::Question, "(welke|what|which|wat voor|welk).*(sector|soort organisatie|type organisatie|type of organi)|welke groep"},
    {F::Organisation, LeftOut::Nothing, By::Question, "(welke|wat|namens|which|what|naam).*(organisatie|organi[sz]ation|bedrijf|gemeente|werkgever|company|instelling)|waar werk(t)? (je|u)|^namens( wie| welke .*)?$|(voor|bij|namens) wie (werk|kom)|where do you work"},
    {F::Function, LeftOut::Nothing, By::Question, "(wat|welke|what).*(functie|beroep|job title|your (role|position|job))|wat doe (je|u) (daar|bij|binnen)"},
    {F::Allergy, LeftOut::Nothing, By::Question, "^(?!.*(dieet|diet|eetwens)).*allerg"},
    {F::Diet, LeftOut::Nothing, By::Question, "dieet|diet|eetwens|vegetari|veganist|rekening.*(lunch|\\beten\\b|maaltijd|diner|catering)|(lunch|\\beten\\b|maaltijd|diner|catering).*rekening|wat (eet|wil) (je|u).*(lunch|eten)|voedings|food prefer|meal|lunchwens"},
    {F::Access, LeftOut::Nothing, By::Question, "toegankelijk|rolstoel|accessib|wheelchair|beperking|hulpmiddel|ringleiding|gebarentolk|mobiliteit|ondersteuning nodig|special needs|disabilit|aanpassing(en)? nodig|rekening (mee )?(moeten )?houden"},
    {F::Arrived, LeftOut::Nothing, By::Question, "^checked in|^ingecheckt"},
    {F::InterestedNext, LeftOut::Nothing, By::Question, "volgende (keer|bijeenkomst|editie)|next (time|edition|meeting)|vervolgbijeenkomst"},
    {F::JoinsNetwork, LeftOut::Nothing, By::Question, "(lid|deel|mee|aansluit|join|member).*netwerk|(netwerk|network).*(lid|mee|aansluit|join|deel)|join.*network"},
    {F::Answer, LeftOut::Nothing, By::Question, "^(?!.*(bijeenkomst|symposium|congres|conferentie|evenement|event|meetup|kennisdag|inspiratie|\\bdag\\b)).*(lunch|borrel|diner|\\beten\\b|maaltijd|excursie|rondleiding|wandeling|\\bauto\\b|\\btrein\\b|openbaar vervoer|\\bov\\b|fiets|parke|overnacht|hotel|carpool|dinner|drinks|train|by car)"},
    {F::Attending, LeftOut::Nothing, By::Question, "^ik (ben (er|erbij|aanwezig|bij|van de partij)|kom|neem deel|doe mee|meld (me|mij)|zal er zijn)( .*)?$|^i (will|can|am able to|am) (attend|come|be there|join|coming|attending).*|(ben|bent|kom|komt|zijn) (je|u|jij|jullie) (er ?bij|aanwezig|ook|erbij|naar|op \\d|dan|wel|mee)|^kom(t)? (je|u|jij)$|^ben(t)? (je|u) erbij|(ben|bent|kom|komt|neem|neemt) (je|u).*(aanwezig|deel|erbij|\\bbij\\b)|will you (attend|be there|come|join)|are you (attending|coming|joining)|can you (attend|come|make it)|doe(t)? (je|u) mee|kun(t)? (je|u) (erbij|komen|aanwezig)|(aanwezig|deelnemen|bijwonen).*(bij|aan|op)|wil(t)? (je|u) (deelnemen|komen|je aanmelden)"},
    {F::Reason, LeftOut::Nothing, By::Question, "waarom (kom|kan|kun).*niet|reden.*(niet|afme|afze)|why not"},
    {F::BroughtBy, LeftOut::Nothing, By::Question, "(met|door) wie (kom|ben) (je|u) (mee|meegenomen)|wie heeft (je|u) meegenomen"},
    {F::InvitedBy, LeftOut::Nothing, By::Question, "(door wie|wie heeft).*uitgenodigd|who invited"},
    {F::Experience, LeftOut::Nothing, By::Question, "hoeveel ervaring|ervaring (heb|met)|experience (do you|with)"},
    {F::Asks, LeftOut::Nothing, By::Question, "(welke|wat is (je|uw|jouw)).*(kennis|leer|hulp)vraag|wat (wil|hoop|kom) (je|u) (leren|halen|weten|ophalen|te halen)|what do you (want|hope) to (learn|get)"},
    {F::Offers, LeftOut::Nothing, By::Question, "wat (kun|kunt|kan|wil) (je|u).*(bieden|brengen|delen|inbrengen)|wat breng(t)? (je|u)|what can you (offer|bring|share)"},
    // What a heading begins with, when it says more: "Organisatie / instelling", "E-mailadres voor de bevestiging".
    {F::Answer, LeftOut::Nothing, By::Question, "leidinggevende|noodgeval|partner|project|van (het )?initiatief|bij nood|collega"},
    {F::Infix, LeftOut::Nothing, By::Question, "^tussenvoegsel\\b"},
    {F::GivenName, LeftOut::Nothing, By::Question, "^voornaam\\b"},
    {F::FamilyName, LeftOut::Nothing, By::Question, "^achternaam\\b"},
    {F::Mobile, LeftOut::Nothing, By::Question, "^mobiel"},
    {F::Phone, LeftOut::Nothing, By::Question, "^telefoon"},
    {F::Organisation, LeftOut::Nothing, By::Question, "^(organisatie|bedrijf|instelling|organi[sz]ation|company|werkgever|gemeente)\\b"},
    {F::Function, LeftOut::Nothing, By::Question, "^(functie|job title)\\b|^(rol|role) (en |of |and |or )?(functie|job title)"},
    {F::FullName, LeftOut::Nothing, By::Question, "^(naam|name|full name)\\b"},
};

struct Compiled {
    const Rule *rule;
    QRegularExpression expression;
};

const std::vector<Compiled> &compiled()
{
    static const std::vector<Compiled> all = [] {
        std::vector<Compiled> made;
        for (const Rule &rule : rules) {
            const QString pattern = QString::fromUtf8(rule.pattern);
            made.push_back({&rule, QRegularExpression(rule.by == By::Word ? u"^(?:%1)$"_s.arg(pattern) : pattern)});
        }
        return made;
    }();
    return all;
}

// pretix writes the parts of a name behind the name of the field.
QString withoutOwner(const QString &plain)
{
    static const QRegularExpression owner(u"^(naam van (de )?aanwezige|attendee name|naam (van de )?deelnemer|participant name|naam aanwezige|naam|persoon|deelnemer) (?=(voornaam|achternaam|tussenvoegsel|voorletters|given|family|first|last|middle|title|salutation|full|degree|calling|titel|aanhef|volledige)\\b)"_s);
    return QString(plain).remove(owner);
}

// Registration programs write who it is about before or behind the field.
QString withoutWhose(const QString &plain)
{
    static const QRegularExpression before(
        u"^(your|jouw|uw|je|attendee|participant|guest|delegate|registrant|visitor|contact|deelnemers?|aanwezige|bezoekers?|gast|genodigde|ticket ?houder|ticket ?holder|persoonlijke?|personal) (s )?"_s);
    static const QRegularExpression behind(
        u" (van|of|for|voor)? ?(de|het|the)? ?(attendee|participant|guest|delegate|registrant|visitor|contact|deelnemer|aanwezige|bezoeker|gast|genodigde|contactpersoon|persoon|ticket ?houder|ticket ?holder)$"_s);
    QString bare = plain;
    bare.remove(before);
    return bare == plain ? bare.remove(behind) : bare;
}

HeadingMeaning meaningOfPlain(const QString &plain)
{
    for (const Compiled &known : compiled())
        if (known.expression.match(plain).hasMatch())
            return {known.rule->field, known.rule->leftOut, known.rule->by};
    return {};
}

} // namespace

QString withoutBreaks(const QString &heading)
{
    static const QRegularExpression broken(u"(?<=\\p{L})-[ \\t]*\\r?\\n\\s*(?=\\p{Ll})"_s);
    return QString(heading).remove(broken);
}

QString plainHeading(const QString &heading)
{
    static const QRegularExpression hint(u"\\((optioneel|optional|verplicht|required|niet verplicht|indien van toepassing|alleen .*|bijv.*|zoals .*|ja\\s*/\\s*nee)\\)"_s);
    static const QRegularExpression signs(u"[^\\p{L}\\p{N} ]+"_s);
    QString plain = comparable(withoutBreaks(heading));
    plain.remove(hint);
    plain.replace(u'#', u" nr "_s).replace(signs, u" "_s);
    return plain.simplified();
}

HeadingMeaning meaningOf(const QString &heading)
{
    const QString plain = withoutOwner(plainHeading(heading));
    if (plain.isEmpty() || plain.size() > 400)
        return {};
    const HeadingMeaning meaning = meaningOfPlain(plain);
    if (meaning.by == By::Word)
        return meaning;
    // "Attendee first name", "Achternaam van de deelnemer": whose it is says nothing about what it is.
    const QString bare = withoutWhose(plain);
    const HeadingMeaning ofBare = bare.isEmpty() || bare == plain ? HeadingMeaning{} : meaningOfPlain(bare);
    if (ofBare.by == By::Word)
        return ofBare;
    // "3. Organisatie", "Vraag 3: organisatie", "Q3 - Organisation": the number says nothing either.
    static const QRegularExpression counted(u"^(?:(?:vraag|question|q|veld|field|stap) ?)?\\d{1,2} (?=\\p{L}{2})"_s);
    const QString unnumbered = QString(plain).remove(counted);
    if (meaning.isKnown())
        return meaning;
    if (unnumbered != plain)
        return meaningOf(unnumbered);
    // "companyName", as forms call their fields.
    static const QRegularExpression joint(u"(?<=\\p{Ll})(?=\\p{Lu})"_s);
    const QString apart = heading.contains(u' ') ? heading : QString(heading).replace(joint, u" "_s);
    return apart == heading ? meaning : meaningOf(apart);
}

Layout layoutOf(const QStringList &headings)
{
    QStringList plain;
    for (const QString &heading : headings)
        plain += plainHeading(heading);
    const auto has = [&](const char *words) {
        const QStringList any = QString::fromUtf8(words).split(u'|');
        return std::ranges::any_of(any, [&](const QString &word) { return plain.contains(word); });
    };
    const auto starts = [&](const QStringList &own) { return plain.mid(0, own.size()) == own; };
    if (starts({u"voornaam"_s, u"tussenvoegsel"_s, u"achternaam"_s, u"bekend als"_s, u"organisatie"_s, u"functie"_s, u"sector"_s})
        || starts({u"given name"_s, u"infix"_s, u"family name"_s, u"known as"_s, u"organisation"_s, u"function"_s, u"sector"_s}))
        return Layout::Oogst;
    if (has("connected on|connectie sinds|verbonden op") && has("first name|voornaam"))
        return Layout::LinkedIn;
    if (has("e mail 1 value") || (has("phone 1 value") && has("first name|given name")))
        return Layout::GoogleContacts;
    const bool hasContactPhones = has("business phone|telefoon op werk") && has("mobile phone|mobiele telefoon");
    if (has("e mail display name|weergavenaam voor e mail|e mail weergavenaam") || (hasContactPhones && has("business fax|fax op werk|business street|werkadres straat")) || (has("e mailtype|e mail type") && has("bedrijf|company")))
        return Layout::OutlookContacts;
    if ((has("order nr") && has("attendee nr|attendee status|ticket type")) || (has("attendee nr|order id") && has("attendee status"))
        || (has("bestelnr|bestellingsnr|bestellingsnummer|bestelnummer") && has("deelnemersnr|deelnemernummer|deelnemersnummer") && has("tickettype|type ticket|status deelnemer|deelnemersstatus|status van deelnemer")))
        return Layout::Eventbrite;
    if (has("bestelcode|order code") && has("checked in|ingecheckt"))
        return Layout::PretixCheckIn;
    if (has("bestelcode|order code") && has("plaatsnummer|position id|positie id|product"))
        return Layout::PretixOrders;
    if (has("begintijd|start time|starttijd") && has("tijd van voltooien|completion time|voltooiingstijd"))
        return Layout::MicrosoftForms;
    if (has("tijdstempel|timestamp"))
        return Layout::GoogleForms;
    return Layout::List;
}

QString layoutName(Layout layout)
{
    using exchange::Text;
    switch (layout) {
    case Layout::List: return Text::tr("List");
    case Layout::Oogst: return u"Oogst"_s;
    case Layout::MicrosoftForms: return u"Microsoft Forms"_s;
    case Layout::GoogleForms: return u"Google Forms"_s;
    case Layout::Eventbrite: return u"Eventbrite"_s;
    case Layout::PretixOrders: return u"pretix"_s;
    case Layout::PretixCheckIn: return Text::tr("pretix, check-in");
    case Layout::OutlookContacts: return Text::tr("Outlook contacts");
    case Layout::GoogleContacts: return Text::tr("Google contacts");
    case Layout::LinkedIn: return u"LinkedIn"_s;
    case Layout::Cards: return Text::tr("Address cards");
    case Layout::Calendar: return Text::tr("Calendar");
    }
    return {};
}

bool isAddressBook(Layout layout)
{
    return layout == Layout::OutlookContacts || layout == Layout::GoogleContacts || layout == Layout::LinkedIn || layout == Layout::Cards;
}

} // namespace oogst::lists

namespace oogst {

QString labelOfPersonField(PersonField field)
{
    return QCoreApplication::translate("list", enumWords<PersonField>[static_cast<size_t>(field)].label);
}

} // namespace oogst
