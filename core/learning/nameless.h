// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <vector>

#include "core/casework/case.h"

namespace redress {

// Takes out of texts whatever tells who is behind a case: everybody whom its record names, addresses, postcodes, e-mail
// addresses, telephone numbers and references, wherever they stand; and whoever is called by a title and a name.
class Nameless {
public:
    Nameless(const Case &subject, const std::vector<Event> &timeline);

    [[nodiscard]] QString operator()(const QString &text) const;

private:
    struct Rule {
        QRegularExpression what;
        QString instead;
    };

    void addName(const QString &name);
    void addAddress(const QString &address);
    void addValue(const QString &value);
    void addPeople(const Case &subject);
    void addRecorded(const Event &event);
    void finish();

    QSet<QString> m_names;    // words of names
    QSet<QString> m_streets;  // lines of addresses
    QSet<QString> m_values;   // e-mail addresses and the like, as they were written
    std::vector<Rule> m_rules;
};

}  // namespace redress
