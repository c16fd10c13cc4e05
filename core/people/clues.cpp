// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/clues.h"

#include <QRegularExpression>

#include "core/people/contact_keys.h"
#include "core/people/person.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Takes the first that `pattern` finds out of the line.
QString takeOut(QString &line, const QRegularExpression &pattern) {
    const auto match = pattern.match(line);
    if (!match.hasMatch()) return {};
    line.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return match.captured().trimmed();
}

QString takeEmail(QString &line) {
    static const QRegularExpression email(u"\\S+@\\S*"_s);
    return takeOut(line, email);
}

// Seven digits and more, grouped as one likes: shorter numbers are of a house.
QString takePhone(QString &line) {
    static const QRegularExpression phone(u"\\+?\\(?[0-9](?:[ ()-]*[0-9]){6,}"_s);
    return takeOut(line, phone);
}

}  // namespace

Clues cluesOf(const Person &person) {
    return {person.name, person.address, person.postcode, person.email, person.phone};
}

Clues cluesIn(const QString &line) {
    static const QRegularExpression number(u"(^|\\s)[0-9]"_s);
    static const QRegularExpression flat(u"\\bflat\\b"_s, QRegularExpression::CaseInsensitiveOption);
    Clues clues;
    QString rest = line;
    clues.email = takeEmail(rest);
    clues.phone = takePhone(rest);
    clues.postcode = postcodeIn(rest);
    rest = withoutPostcode(rest);
    qsizetype address = rest.indexOf(flat);
    if (address < 0) address = rest.indexOf(number);
    clues.name = rest.left(address).simplified();
    if (address >= 0) clues.address = rest.sliced(address).simplified();
    return clues;
}

}  // namespace redress
