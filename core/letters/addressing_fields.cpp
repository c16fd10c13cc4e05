// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/addressing_fields.h"

#include <QCoreApplication>

#include "core/letters/letter_route.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// "Mrs Khan’s", "Mr Jones’": in English, as the letter is.
QString ownedBy(const QString &name) {
    if (name.isEmpty()) return {};
    return name.endsWith(u's') ? name + u"’"_s : name + u"’s"_s;
}

// Who is written to by e-mail needs no address of bricks.
QString addressOf(const Recipient &to) {
    return to.address.isEmpty() && !to.email.isEmpty() ? u"By e-mail: %1"_s.arg(to.email) : to.address.join(u'\n');
}

QString onOneLine(const Recipient &to) {
    QStringList parts{to.name};
    parts += to.address.isEmpty() ? QStringList(to.email) : to.address;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

class AddressingWriter {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)

public:
    AddressingWriter(MergeFields &fields, const Case &subject, const Policy &policy)
        : m_fields(fields),
          m_case(subject),
          m_customer(customerOf(subject.details)),
          m_route(routeOf(subject, policy)) {}

    void write() {
        addName(u"customer.name"_s, m_customer.name);
        addName(u"customer.salutation"_s, m_customer.salutation);
        addAddress(u"customer.address"_s, m_customer);
        addRecipient();
        addCopy();
        m_fields.flag(u"is.confidential"_s, m_case.details.confidential);
    }

private:
    void add(const QString &name, const QString &label, const QString &value, const QString &advice) {
        m_fields.add({name, label, value, advice, MergeField::Shape::Value, {}});
    }

    void addName(const QString &name, const QString &value) {
        add(name, tr("the customer’s name"), value,
            tr("Add the customer’s name to the case’s details; nobody can be written to without one."));
    }

    void addAddress(const QString &name, const Recipient &customer) {
        add(name, tr("the customer’s address"), addressOf(customer),
            tr("Add the address to the case’s details: the window of the envelope shows it."));
    }

    // Somebody else than the customer is on the case by name: their address alone can be missing.
    void addRecipient() {
        const Recipient &to = m_route.recipient;
        addName(u"recipient.name"_s, to.name);
        addName(u"recipient.salutation"_s, to.salutation);
        if (m_route.to == LetterRoute::To::Customer)
            addAddress(u"recipient.address"_s, to);
        else
            add(u"recipient.address"_s, tr("the address of %1").arg(to.name), addressOf(to),
                tr("Record who they are on the case once more, with their address."));
        const bool isForAnother = m_route.to == LetterRoute::To::Advocate || m_route.to == LetterRoute::To::Addressee;
        m_fields.flag(u"is.for-another"_s, isForAnother);
        addName(u"case.whose"_s, isForAnother ? ownedBy(m_customer.salutation) : u"your"_s);
        addName(u"customer.object"_s, isForAnother ? m_customer.salutation : u"you"_s);
    }

    void addCopy() {
        const Recipient copy = m_route.copy.value_or(Recipient());
        addName(u"copy.name"_s, copy.name);
        addName(u"copy.to"_s, onOneLine(copy));
        addAddress(u"copy.address"_s, copy);
        m_fields.flag(u"is.copied"_s, m_route.copy.has_value());
        m_fields.flag(u"is.copy"_s, false);
    }

    MergeFields &m_fields;
    const Case &m_case;
    Recipient m_customer;
    LetterRoute m_route;
};

}  // namespace

void addAddressing(MergeFields &fields, const Case &subject, const Policy &policy) {
    AddressingWriter(fields, subject, policy).write();
}

}  // namespace redress
