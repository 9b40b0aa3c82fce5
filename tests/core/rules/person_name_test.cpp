// Names as people type them on lists.

#include "core/rules/person_name.h"
#include "support/catch.h"

using namespace oogst;
using namespace Qt::Literals::StringLiterals;

namespace {

QString parts(const PersonName &name)
{
    return u"%1|%2|%3"_s.arg(name.givenName, name.infix, name.familyName);
}

} // namespace

TEST_CASE("a name that joins two families stays one family name")
{
    CHECK(parts(readName(u"Ilse Bos-de Wit"_s)) == u"Ilse||Bos-de Wit"_s);
    CHECK(parts(readName(u"Ria Jansen-van den Berg"_s)) == u"Ria||Jansen-van den Berg"_s);
    CHECK(parts(readName(u"Ria van Dam-de Wit"_s)) == u"Ria|van|Dam-de Wit"_s);
    CHECK(parts(readName(u"Ria Bos - van Dam"_s)) == u"Ria||Bos - van Dam"_s);
    CHECK(parts(readName(u"Ria van Dam - de Wit"_s)) == u"Ria|van|Dam - de Wit"_s);
    CHECK(parts(readName(u"Ria Bos- van Dam"_s)) == u"Ria||Bos- van Dam"_s);
    CHECK(parts(readName(u"Bos-de Wit, Ilse"_s)) == u"Ilse||Bos-de Wit"_s);
    CHECK(parts(readName(u"Jan-Willem de Vries"_s)) == u"Jan-Willem|de|Vries"_s);
    CHECK(parts(readName(u"Anne-Marie Bos"_s)) == u"Anne-Marie||Bos"_s);
}

TEST_CASE("brackets the wrong way round are read, and reading comes to an end")
{
    CHECK(readName(u"Bos) Anna (x"_s).knownAs == u"Bos) Anna (x"_s);
    CHECK(readName(u"Anna (a) Bos (b) (c"_s).familyName == u"Bos"_s);
    CHECK(readName(u"A ) ( ) ("_s).knownAs == u"A ) ( ) ("_s);
}

TEST_CASE("senior and junior belong to the family name")
{
    CHECK(parts(readName(u"Piet Bos jr."_s)) == u"Piet||Bos jr."_s);
    CHECK(parts(readName(u"Jan van der Berg sr"_s)) == u"Jan|van der|Berg sr"_s);
    CHECK(parts(readName(u"Jan Junior"_s)) == u"Jan||Junior"_s);
}

TEST_CASE("an infix is found in front of, between and behind the other parts")
{
    CHECK(parts(readName(u"Anna van der Berg"_s)) == u"Anna|van der|Berg"_s);
    CHECK(parts(readName(u"Berg, Anna van der"_s)) == u"Anna|van der|Berg"_s);
    CHECK(parts(readName(u"van der Berg, Anna"_s)) == u"Anna|van der|Berg"_s);
    CHECK(parts(readName(u"Berg, van der, Anna"_s)) == u"Anna|van der|Berg"_s);
    CHECK(parts(readName(u"Kees 't Hart"_s)) == u"Kees|'t|Hart"_s);
    CHECK(parts(joinName(u"Anna van der"_s, {}, u"Berg"_s)) == u"Anna|van der|Berg"_s);
    CHECK(parts(joinName(u"Anna"_s, u"van der"_s, u"van der Berg"_s)) == u"Anna|van der|Berg"_s);
}
