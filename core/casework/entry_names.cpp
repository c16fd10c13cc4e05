// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/entry_names.h"

#include <QCoreApplication>
#include <QHash>

#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntryNames)
};

using Name = QString (*)();

const QHash<EventName, Name> &names() {
    static const QHash<EventName, Name> all{{events::received, [] { return Words::tr("Received"); }},
                                            {events::call, [] { return Words::tr("Call"); }},
                                            {events::email, [] { return Words::tr("E-mail"); }},
                                            {events::visit, [] { return Words::tr("Visit"); }},
                                            {events::letter, [] { return Words::tr("Letter"); }},
                                            {events::note, [] { return Words::tr("Note"); }},
                                            {events::officerAssigned, [] { return Words::tr("Officer"); }},
                                            {events::detailsChanged, [] { return Words::tr("Change of details"); }},
                                            {events::targetExtended, [] { return Words::tr("Later date"); }},
                                            {events::targetWaived, [] { return Words::tr("Target excused"); }},
                                            {events::importNoted, [] { return Words::tr("Import"); }},
                                            {events::datesMoved, [] { return Words::tr("Dates moved"); }},
                                            {events::withdrawn, [] { return Words::tr("Withdrawn"); }},
                                            {events::closed, [] { return Words::tr("Closed"); }},
                                            {events::reopened, [] { return Words::tr("Reopened"); }}};
    return all;
}

}  // namespace

QString nameOfGeneric(const EventName &event) {
    const Name name = names().value(event);
    return name ? name() : QString();
}

}  // namespace redress
