// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <vector>

#include "core/base/fault.h"

namespace redress {

// One value of a policy file and the JSON pointer (RFC 6901) at which it stands. What is wrong with it goes onto the
// list that all nodes of the file share, so that one pass finds every fault.
class JsonNode {
public:
    JsonNode(QJsonValue value, QString pointer, std::vector<Fault> &faults);

    [[nodiscard]] const QJsonValue &value() const { return m_value; }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }
    [[nodiscard]] JsonNode at(const QString &key) const;  // an undefined value where there is none
    [[nodiscard]] JsonNode at(qsizetype index) const;

    void complain(const QString &message) const;

private:
    QJsonValue m_value;
    QString m_pointer;
    std::vector<Fault> *m_faults;
};

}  // namespace redress
