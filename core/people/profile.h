// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <optional>

#include "core/base/result.h"

namespace redress {

// The protected characteristics of the Equality Act 2010, section 4.
enum class Characteristic {
    Age,
    Disability,
    GenderReassignment,
    Marriage,
    Pregnancy,
    Race,
    Religion,
    Sex,
    SexualOrientation
};

// What a person has told about themselves so that nobody is served worse than others. Held apart from the person and
// from every case: nothing but a Profile carries it, and nobody is given one without asking for it.
struct Profile {
    QMap<Characteristic, QString> answers;  // in the person's own words, or preferNotToSay(); none: not asked yet

    [[nodiscard]] bool isMissing() const { return answers.isEmpty(); }

    friend bool operator==(const Profile &, const Profile &) = default;
};

[[nodiscard]] QString preferNotToSay();  // as an event carries it: "prefers-not-to-say"
[[nodiscard]] const QList<Characteristic> &allCharacteristics();
[[nodiscard]] QString wordOf(Characteristic characteristic);  // as an event carries it: "gender_reassignment"
[[nodiscard]] std::optional<Characteristic> characteristicOf(const QString &word);
[[nodiscard]] QString nameOf(Characteristic characteristic);  // "Gender reassignment"

// Takes over what `data` answers; an empty answer takes back an earlier one. All others stay as they are.
void changeProfile(Profile &profile, const QJsonObject &data);
// Fails where data names no characteristic, something that is none, or an answer that is no text.
[[nodiscard]] Result<> checkProfile(const QJsonObject &data);

}  // namespace redress
