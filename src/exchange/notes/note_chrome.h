// What stands around notes and is none: menus of a web page, greetings of a mail, date and place. Only for proposeOutcomes.

#pragma once

#include "exchange/notes/note_paragraphs.h"

namespace oogst::notes {

/// A menu, a link back, a share button, a page number, a cookie line, an address alone.
bool isChrome(const Paragraph &paragraph);
/// The head of a mail, or "Datum: …", "Aanwezig: …".
bool isFacts(const Paragraph &paragraph);
/// "Beste allen," and "Hierbij de aantekeningen".
bool isGreeting(const Paragraph &paragraph);
/// "On Monday … wrote:": what follows is the mail that was answered.
bool startsAnsweredMail(const Paragraph &paragraph);
/// "Met vriendelijke groet": what follows is a signature.
bool isFarewell(const Paragraph &paragraph);

} // namespace oogst::notes
