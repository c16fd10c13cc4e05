// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/profile.h"

#include <QCoreApplication>

#include "core/base/member_fault.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

QStringList knownWords() {
    QStringList words;
    for (const auto characteristic : allCharacteristics()) words << wordOf(characteristic);
    return words;
}

}  // namespace

QString preferNotToSay() {
    return u"prefers-not-to-say"_s;
}

const QList<Characteristic> &allCharacteristics() {
    static const QList<Characteristic> all{
        Characteristic::Age,      Characteristic::Disability, Characteristic::GenderReassignment,
        Characteristic::Marriage, Characteristic::Pregnancy,  Characteristic::Race,
        Characteristic::Religion, Characteristic::Sex,        Characteristic::SexualOrientation};
    return all;
}

QString wordOf(Characteristic characteristic) {
    switch (characteristic) {
        case Characteristic::Age:
            return u"age"_s;
        case Characteristic::Disability:
            return u"disability"_s;
        case Characteristic::GenderReassignment:
            return u"gender_reassignment"_s;
        case Characteristic::Marriage:
            return u"marriage"_s;
        case Characteristic::Pregnancy:
            return u"pregnancy"_s;
        case Characteristic::Race:
            return u"race"_s;
        case Characteristic::Religion:
            return u"religion"_s;
        case Characteristic::Sex:
            return u"sex"_s;
        case Characteristic::SexualOrientation:
            return u"sexual_orientation"_s;
    }
    return {};
}

QString nameOf(Characteristic characteristic) {
    switch (characteristic) {
        case Characteristic::Age:
            return Words::tr("Age");
        case Characteristic::Disability:
            return Words::tr("Disability");
        case Characteristic::GenderReassignment:
            return Words::tr("Gender reassignment");
        case Characteristic::Marriage:
            return Words::tr("Marriage and civil partnership");
        case Characteristic::Pregnancy:
            return Words::tr("Pregnancy and maternity");
        case Characteristic::Race:
            return Words::tr("Race");
        case Characteristic::Religion:
            return Words::tr("Religion or belief");
        case Characteristic::Sex:
            return Words::tr("Sex");
        case Characteristic::SexualOrientation:
            return Words::tr("Sexual orientation");
    }
    return {};
}

std::optional<Characteristic> characteristicOf(const QString &word) {
    for (const auto characteristic : allCharacteristics()) {
        if (wordOf(characteristic) == word) return characteristic;
    }
    return {};
}

void changeProfile(Profile &profile, const QJsonObject &data) {
    for (auto answer = data.begin(); answer != data.end(); ++answer) {
        const auto characteristic = characteristicOf(answer.key());
        if (!characteristic) continue;
        const QString text = answer->toString().trimmed();
        if (text.isEmpty())
            profile.answers.remove(*characteristic);
        else
            profile.answers[*characteristic] = text;
    }
}

Result<> checkProfile(const QJsonObject &data) {
    if (data.isEmpty()) return refuse(Words::tr("The profile is empty: record what was answered."));
    for (auto answer = data.begin(); answer != data.end(); ++answer) {
        if (!characteristicOf(answer.key()))
            return refuse(
                Words::tr("“%1” is no part of a profile: use %2.").arg(answer.key(), knownWords().join(u", "_s)));
        if (!answer->isString()) return refuseMember(answer.key(), Words::tr("What is given here has to be text."));
    }
    return {};
}

}  // namespace redress
