// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_words.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

}  // namespace

QString person_words::where(const Person &person) {
    QString address = QString(person.address).replace(u'\n', u", "_s).simplified();
    if (person.postcode.isEmpty() || address.contains(person.postcode, Qt::CaseInsensitive)) return address;
    return address.isEmpty() ? person.postcode
                             : Words::tr("%1, %2", "an address and its postcode").arg(address, person.postcode);
}

QString person_words::inOneLine(const Person &person) {
    const QString home = where(person);
    return home.isEmpty() ? person.name : Words::tr("%1, %2", "a name and an address").arg(person.name, home);
}

QStringList person_words::needs(const Person &person) {
    QStringList words;
    if (person.preferredContact != ContactBy::NotSaid)
        words << Words::tr("Prefers: %1", "a way of contact").arg(nameOf(person.preferredContact));
    if (person.format != AccessibleFormat::Standard) words << nameOf(person.format);
    if (!person.language.isEmpty()) words << person.language;
    if (!person.needs.isEmpty()) words << QString(person.needs).simplified();
    return words;
}

}  // namespace redress
