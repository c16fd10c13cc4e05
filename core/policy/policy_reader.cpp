// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy_reader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/reference_checks.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatOfThisVersion = 1;

Fault notJson(const QByteArray &json, const QJsonParseError &error) {
    const QByteArray before =
        json.left(std::max(error.offset - 1, 0));  // Qt tells the place after what it stumbled over
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return {QCoreApplication::translate("PolicyReader",
                                        "This is not JSON: line %1, column %2: %3. Correct that place and try again.")
                .arg(line)
                .arg(column)
                .arg(error.errorString()),
            {},
            {}};
}

bool isOfOtherFormat(const JsonNode &format) {
    return format.value().isDouble() && format.value().toDouble() != formatOfThisVersion;
}

void readDays(const JsonNode &node, Policy &policy) {
    ObjectReader object(node);
    policy.division = object.word(u"division"_s, words::divisions);
    policy.nonWorkingStart = object.word(u"non_working_start"_s, words::nonWorkingStarts);
    policy.warningLead = object.number(u"warning_lead"_s, 0, 999);
    policy.daysBasis = object.word(u"basis"_s, words::bases);
    object.refuseOthers();
}

Policy readMembers(const JsonNode &file) {
    ObjectReader object(file);
    Policy policy;
    (void)object.textIfAny(u"$schema"_s);
    (void)object.number(u"format"_s, formatOfThisVersion, formatOfThisVersion);
    policy.id = object.id<PolicyId>(u"id"_s, ObjectReader::IdShape::Plain);
    policy.organisation = object.text(u"organisation"_s);
    policy.title = object.text(u"title"_s);
    policy.reference = object.text(u"reference"_s);
    policy.version = object.text(u"version"_s);
    if (object.has(u"revision"_s)) policy.revision = object.number(u"revision"_s, 1, 999);
    policy.inForceFrom = object.day(u"in_force_from"_s);
    policy.comparedWith = object.idIfAny<PolicyId>(u"compared_with"_s, ObjectReader::IdShape::Plain);
    policy.defaultProcedure = object.id<ProcedureId>(u"default_procedure"_s, ObjectReader::IdShape::Plain);
    if (object.present(u"days"_s)) readDays(file.at(u"days"_s), policy);
    policy.roles = object.itemsIfAny(u"roles"_s, readRole);
    if (object.has(u"customers"_s)) policy.customers = object.item(u"customers"_s, readCustomers);
    policy.procedures = object.items(u"procedures"_s, readProcedure, 1);
    if (object.has(u"putting_right"_s)) policy.puttingRight = object.item(u"putting_right"_s, readPuttingRight);
    policy.outsideBodies = object.itemsIfAny(u"outside_bodies"_s, readOutsideBody);
    policy.behaviour = object.itemIfAny(u"behaviour"_s, readBehaviour);
    if (object.has(u"learning"_s)) policy.learning = object.item(u"learning"_s, readLearning);
    policy.duties = object.itemsIfAny(u"duties"_s, readDuty);
    object.refuseOthers();
    return policy;
}

}  // namespace

PolicyReading readPolicy(const QByteArray &json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) return {{}, {notJson(json, error)}};

    PolicyReading reading;
    const JsonNode file(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), {},
                        reading.faults);
    if (!document.isObject()) {
        file.complain(
            QCoreApplication::translate("PolicyReader", "A policy file is one object in braces { }, not a list."));
        return reading;
    }
    if (const JsonNode format = file.at(u"format"_s); isOfOtherFormat(format)) {
        format.complain(
            QCoreApplication::translate("PolicyReader",
                                        "This file is written in format %1, and this version of Redress reads "
                                        "format %2: write it in that format, or use the version it was made for.")
                .arg(format.value().toDouble())
                .arg(formatOfThisVersion));
        return reading;
    }
    Policy policy = readMembers(file);
    checkReferences(policy, file);
    policy.source = json;
    if (reading.faults.empty()) reading.policy = std::move(policy);
    return reading;
}

}  // namespace redress
