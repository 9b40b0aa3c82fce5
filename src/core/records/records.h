// All records. For code that handles many of them; otherwise include the one you need.

#pragma once

#include "core/records/affiliation.h"
#include "core/records/agenda_question.h"
#include "core/records/care_need.h"
#include "core/records/commitment.h"
#include "core/records/group_present.h"
#include "core/records/issue.h"
#include "core/records/meetup.h"
#include "core/records/need.h"
#include "core/records/organisation.h"
#include "core/records/organiser.h"
#include "core/records/outcome.h"
#include "core/records/participation.h"
#include "core/records/person.h"
#include "core/records/preference.h"
#include "core/records/programme_item.h"
#include "core/records/progress_note.h"
#include "core/records/relation.h"
#include "core/records/resource.h"
#include "core/records/round.h"
#include "core/records/seat.h"
#include "core/records/seating_importance.h"
#include "core/records/seating_rule.h"
#include "core/records/series.h"
#include "core/records/table.h"
#include "core/records/table_round.h"
#include "core/records/wanted_partner.h"
#include "core/schema/record_type.h"

namespace oogst {

template <> const RecordType &recordType<Series>();
template <> const RecordType &recordType<Organisation>();
template <> const RecordType &recordType<Person>();
template <> const RecordType &recordType<Affiliation>();
template <> const RecordType &recordType<Issue>();
template <> const RecordType &recordType<Meetup>();
template <> const RecordType &recordType<Organiser>();
template <> const RecordType &recordType<Participation>();
template <> const RecordType &recordType<CareNeed>();
template <> const RecordType &recordType<WantedPartner>();
template <> const RecordType &recordType<GroupPresent>();
template <> const RecordType &recordType<Need>();
template <> const RecordType &recordType<Preference>();
template <> const RecordType &recordType<Table>();
template <> const RecordType &recordType<Round>();
template <> const RecordType &recordType<Seat>();
template <> const RecordType &recordType<SeatingRule>();
template <> const RecordType &recordType<TableRound>();
template <> const RecordType &recordType<SeatingImportance>();
template <> const RecordType &recordType<ProgrammeItem>();
template <> const RecordType &recordType<Outcome>();
template <> const RecordType &recordType<Relation>();
template <> const RecordType &recordType<AgendaQuestion>();
template <> const RecordType &recordType<ProgressNote>();
template <> const RecordType &recordType<Commitment>();
template <> const RecordType &recordType<Resource>();

} // namespace oogst
