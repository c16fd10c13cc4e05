// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool hasShape(const QString &text, ObjectReader::IdShape shape) {
    static const QRegularExpression plain(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    static const QRegularExpression dotted(u"^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    static const QRegularExpression key(u"^[a-z0-9]+(_[a-z0-9]+)*$"_s);
    switch (shape) {
        case ObjectReader::IdShape::Plain:
            return plain.match(text).hasMatch();
        case ObjectReader::IdShape::Dotted:
            return dotted.match(text).hasMatch();
        case ObjectReader::IdShape::Either:
            return plain.match(text).hasMatch() || dotted.match(text).hasMatch();
        case ObjectReader::IdShape::Key:
            return key.match(text).hasMatch();
    }
    return false;
}

QString wrongShape(const QString &given, ObjectReader::IdShape shape) {
    if (shape == ObjectReader::IdShape::Key)
        return QCoreApplication::translate(
                   "PolicyReader",
                   "“%1” cannot be a key here; use small letters, digits and underscores, as in “meeting_place”.")
            .arg(given);
    return QCoreApplication::translate("PolicyReader",
                                       "“%1” cannot be a name here; use small letters, digits and hyphens, as in “%2”.")
        .arg(given, shape == ObjectReader::IdShape::Plain ? u"stage-1"_s : u"stage-1.response"_s);
}

}  // namespace

ObjectReader::ObjectReader(const JsonNode &node) : m_node(node) {
    if (!node.value().isObject())
        node.complain(QCoreApplication::translate("PolicyReader", "An object in braces { } belongs here."));
}

bool ObjectReader::has(const QString &key) const {
    return !m_node.at(key).value().isUndefined();
}

bool ObjectReader::present(const QString &key) {
    m_asked.append(key);
    if (!m_node.value().isObject()) return false;  // has been complained of as a whole
    if (has(key)) return true;
    m_node.at(key).complain(QCoreApplication::translate("PolicyReader", "“%1” is missing here; add it.").arg(key));
    return false;
}

QString ObjectReader::text(const QString &key) {
    if (!present(key)) return {};
    const JsonNode node = m_node.at(key);
    if (!node.value().isString()) {
        node.complain(QCoreApplication::translate("PolicyReader", "“%1” must be a text in quotation marks.").arg(key));
        return {};
    }
    if (node.value().toString().trimmed().isEmpty())
        node.complain(QCoreApplication::translate("PolicyReader", "“%1” must not be empty.").arg(key));
    return node.value().toString();
}

QString ObjectReader::textIfAny(const QString &key) {
    return has(key) ? text(key) : QString();
}

QStringList ObjectReader::texts(const QString &key) {
    QStringList found;
    const qsizetype count = listLength(key, 1);
    for (qsizetype i = 0; i < count; ++i) {
        const JsonNode node = m_node.at(key).at(i);
        if (node.value().toString().trimmed().isEmpty())
            node.complain(QCoreApplication::translate("PolicyReader",
                                                      "A text in quotation marks belongs here, and not an empty one."));
        found.append(node.value().toString());
    }
    return found;
}

int ObjectReader::number(const QString &key, int least, int most) {
    if (!present(key)) return least;
    const JsonNode node = m_node.at(key);
    const double given = node.value().toDouble(std::nan(""));
    if (given >= least && given <= most && given == std::floor(given)) return int(given);
    node.complain(QCoreApplication::translate("PolicyReader", "“%1” must be a whole number from %2 to %3.")
                      .arg(key)
                      .arg(least)
                      .arg(most));
    return least;
}

bool ObjectReader::flag(const QString &key) {
    if (!present(key)) return false;
    const JsonNode node = m_node.at(key);
    if (!node.value().isBool())
        node.complain(
            QCoreApplication::translate("PolicyReader", "“%1” must be true or false, without quotation marks.")
                .arg(key));
    return node.value().toBool();
}

bool ObjectReader::flagIfAny(const QString &key) {
    return has(key) && flag(key);
}

QDate ObjectReader::day(const QString &key) {
    const QString given = text(key);
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!given.isEmpty() && (!day.isValid() || day.toString(Qt::ISODate) != given))
        m_node.at(key).complain(
            QCoreApplication::translate("PolicyReader", "“%1” is not a day of the calendar; write it like 2024-04-01.")
                .arg(given));
    return day;
}

QDate ObjectReader::dayIfAny(const QString &key) {
    return has(key) ? day(key) : QDate();
}

void ObjectReader::belongsTo(const QString &key, const QString &other) const {
    if (has(key) && !has(other))
        m_node.at(key).complain(QCoreApplication::translate(
                                    "PolicyReader", "“%1” belongs to “%2”, which is missing; add it or remove this.")
                                    .arg(key, other));
}

void ObjectReader::checkShape(const JsonNode &node, const QString &given, IdShape shape) {
    if (!given.trimmed().isEmpty() && !hasShape(given, shape)) node.complain(wrongShape(given, shape));
}

QString ObjectReader::idText(const QString &key, IdShape shape) {
    const QString given = text(key);
    checkShape(m_node.at(key), given, shape);
    return given;
}

qsizetype ObjectReader::listLength(const QString &key, qsizetype least) {
    if (!present(key)) return 0;
    const JsonNode node = m_node.at(key);
    const qsizetype length = node.value().toArray().size();
    if (!node.value().isArray())
        node.complain(
            QCoreApplication::translate("PolicyReader", "“%1” must be a list in square brackets [ ].").arg(key));
    else if (length < least)
        node.complain(QCoreApplication::translate("PolicyReader", "“%1” must not be an empty list.").arg(key));
    return length;
}

void ObjectReader::complainOfWord(const QString &key, const QString &given, const QStringList &known) const {
    m_node.at(key).complain(QCoreApplication::translate("PolicyReader", "“%1” is not known here; use one of these: %2.")
                                .arg(given, known.join(u", "_s)));
}

void ObjectReader::refuseOthers() const {
    const QJsonObject object = m_node.value().toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!m_asked.contains(member.key()))
            m_node.at(member.key())
                .complain(QCoreApplication::translate("PolicyReader",
                                                      "“%1” is not known here; correct its spelling or remove it.")
                              .arg(member.key()));
}

}  // namespace redress
