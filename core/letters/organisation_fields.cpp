// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/organisation_fields.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

// In English, as the letter is, whatever the window speaks.
QString contact(const Organisation &own) {
    if (own.phone.isEmpty() && own.email.isEmpty()) return {};
    if (own.email.isEmpty()) return u"call us on %1"_s.arg(own.phone);
    if (own.phone.isEmpty()) return u"e-mail us at %1"_s.arg(own.email);
    return u"call us on %1 or e-mail us at %2"_s.arg(own.phone, own.email);
}

}  // namespace

void addOrganisation(MergeFields &fields, const Organisation &own) {
    const auto add = [&](const QString &name, const QString &label, const QString &value) {
        fields.add(
            {name, label, value, Words::tr("Add it in Settings, under Organisation."), MergeField::Shape::Value});
    };
    add(u"organisation.name"_s, Words::tr("the organisation’s name"), own.name);
    add(u"organisation.address"_s, Words::tr("the organisation’s address"), own.address.join(u'\n'));
    add(u"organisation.phone"_s, Words::tr("the organisation’s phone number"), own.phone);
    add(u"organisation.email"_s, Words::tr("the organisation’s e-mail address"), own.email);
    add(u"organisation.website"_s, Words::tr("the organisation’s website"), own.website);
    add(u"organisation.contact"_s, Words::tr("the organisation’s phone number or e-mail address"), contact(own));
    fields.flag(u"has.organisation.logo"_s, !own.logo.isEmpty());
}

}  // namespace redress
