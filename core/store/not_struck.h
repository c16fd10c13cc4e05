// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

using namespace Qt::StringLiterals;

// For statements that read single events `e` off the timeline: that the entry was not struck as recorded by mistake.
inline const QString notStruck =
    u"NOT EXISTS (SELECT 1 FROM event s WHERE s.case_key = e.case_key AND s.name = 'entry.struck' "
    "AND json_extract(s.data, '$.entry') = e.sequence)"_s;

}  // namespace redress
