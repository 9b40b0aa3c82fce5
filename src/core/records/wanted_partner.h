// Who should be there; missing is derived from who came.

#pragma once

#include "core/records/participation.h"
#include "core/schema/codec.h"

#include <QtGlobal>

namespace oogst {

struct Meetup;
struct Organisation;

/// A role at an organisation that should be in the room.
struct WantedPartner {
    Id<WantedPartner> id;
    Id<Meetup> meetup;
    Id<Organisation> organisation;
    QString role; ///< policy makers, board members …
    QString why;
    QString absence; ///< what was said about not coming
    QString wouldHaveBrought; ///< becomes a maybe-topic
    InvitationState invitation = InvitationState::ToInvite; ///< where it stands: asked, cancelled, for the next round

    bool operator==(const WantedPartner &) const = default;
};

template <>
struct RecordSchema<WantedPartner> {
    static constexpr int number = 9;
    static constexpr std::string_view table = "wanted_partner";
    static constexpr const char *label = QT_TRANSLATE_NOOP("record", "Wanted partner");
    static constexpr std::tuple fields{
        field(1, &WantedPartner::id, "id", QT_TRANSLATE_NOOP("wanted_partner", "Id"), Key),
        field(2, &WantedPartner::meetup, "meetup", QT_TRANSLATE_NOOP("wanted_partner", "Meetup"), OwnedBy | Required),
        field(3, &WantedPartner::organisation, "organisation", QT_TRANSLATE_NOOP("wanted_partner", "Organisation")),
        field(4, &WantedPartner::role, "role", QT_TRANSLATE_NOOP("wanted_partner", "Role")).upTo(200),
        field(5, &WantedPartner::why, "why", QT_TRANSLATE_NOOP("wanted_partner", "Why"), LongText),
        field(6, &WantedPartner::absence, "absence", QT_TRANSLATE_NOOP("wanted_partner", "Absence"), LongText),
        field(7, &WantedPartner::wouldHaveBrought, "would_have_brought", QT_TRANSLATE_NOOP("wanted_partner", "Would have brought"), LongText),
        field(8, &WantedPartner::invitation, "invitation", QT_TRANSLATE_NOOP("wanted_partner", "Invitation")),
    };
};

} // namespace oogst
