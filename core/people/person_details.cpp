// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_details.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/base/member_fault.h"
#include "core/casework/event_names.h"
#include "core/people/person_events.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 500;    // characters
constexpr qsizetype longestText = 20000;  // of needs, which may tell a story

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonDetails)
};

struct Detail {
    QLatin1StringView key;
    QString Person::*field;
};

constexpr std::array textDetails{Detail{keys::name, &Person::name},         Detail{keys::address, &Person::address},
                                 Detail{keys::postcode, &Person::postcode}, Detail{keys::email, &Person::email},
                                 Detail{keys::phone, &Person::phone},       Detail{keys::language, &Person::language},
                                 Detail{keys::needs, &Person::needs}};

bool isDetail(const QString &key) {
    return key == keys::preferredContact || key == keys::format ||
           std::ranges::any_of(textDetails, [&](const Detail &detail) { return detail.key == key; });
}

QString textIn(const QJsonObject &data, QLatin1StringView key) {
    return data.value(key).toString().trimmed();
}

Result<> checkEmail(const QString &email) {
    const qsizetype at = email.indexOf(u'@');
    const bool whole = at > 0 && at < email.size() - 1 && email.indexOf(u'@', at + 1) < 0 &&
                       std::ranges::none_of(email, [](QChar letter) { return letter.isSpace(); });
    if (email.isEmpty() || whole) return {};
    return refuse(Words::tr("“%1” is no e-mail address: it looks like name@example.org.").arg(email));
}

Result<> checkPhone(const QString &phone) {
    if (phone.isEmpty() || std::ranges::count_if(phone, [](QChar letter) { return letter.isDigit(); }) >= 3) return {};
    return refuse(Words::tr("“%1” is no phone number: write its digits.").arg(phone));
}

Result<> checkWords(const QJsonObject &data) {
    const QString contact = textIn(data, keys::preferredContact);
    if (!contactByOf(contact))
        return refuse(Words::tr("“%1” is no way of contact: use %2.").arg(contact, contactByWords().join(u", "_s)));
    const QString format = textIn(data, keys::format);
    if (!accessibleFormatOf(format))
        return refuse(Words::tr("“%1” is no format: use %2, or write it among the needs.")
                          .arg(format, accessibleFormatWords().join(u", "_s)));
    return {};
}

Result<> checkText(const QString &key, const QJsonValue &value) {
    if (!isDetail(key))
        return refuse(Words::tr("A person has no detail “%1”: what concerns a profile is recorded as one.").arg(key));
    if (!value.isString()) return refuseMember(key, Words::tr("What is given here has to be text."));
    const qsizetype longest = key == keys::needs ? longestText : longestLine;
    if (value.toString().size() <= longest) return {};
    return refuseMember(
        key, Words::tr("That is too long: there is room for %n character(s).", nullptr, static_cast<int>(longest)));
}

}  // namespace

void changeDetails(Person &person, const QJsonObject &data) {
    for (const auto &detail : textDetails) {
        if (data.contains(detail.key)) person.*detail.field = textIn(data, detail.key);
    }
    if (data.contains(keys::preferredContact))
        person.preferredContact = contactByOf(textIn(data, keys::preferredContact)).value_or(ContactBy::NotSaid);
    if (data.contains(keys::format))
        person.format = accessibleFormatOf(textIn(data, keys::format)).value_or(AccessibleFormat::Standard);
}

Result<> checkPersonDetails(const QJsonObject &data) {
    for (auto one = data.begin(); one != data.end(); ++one) {
        if (auto text = checkText(one.key(), *one); !text) return text;
    }
    if (auto email = checkEmail(textIn(data, keys::email)); !email) return email;
    if (auto phone = checkPhone(textIn(data, keys::phone)); !phone) return phone;
    return checkWords(data);
}

}  // namespace redress
