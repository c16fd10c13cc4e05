// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/json_node.h"

#include <QJsonArray>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString escaped(QString key) {
    return key.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

}  // namespace

JsonNode::JsonNode(QJsonValue value, QString pointer, std::vector<Fault> &faults)
    : m_value(std::move(value)), m_pointer(std::move(pointer)), m_faults(&faults) {}

JsonNode JsonNode::at(const QString &key) const {
    return {m_value[key], m_pointer + u'/' + escaped(key), *m_faults};
}

JsonNode JsonNode::at(qsizetype index) const {
    return {m_value[index], m_pointer + u'/' + QString::number(index), *m_faults};
}

void JsonNode::complain(const QString &message) const {
    m_faults->push_back({message, {}, m_pointer});
}

}  // namespace redress
