// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letters/compose_letter.h"
#include "core/letters/letter_route.h"
#include "tests/letters/letter_fixture.h"

Q_DECLARE_METATYPE(void (*)(redress::Case &))

namespace redress {

using namespace Qt::StringLiterals;
using To = LetterRoute::To;
using Authority = Advocate::Authority;

namespace {

void nameAdvocate(Case &subject, Authority authority) {
    subject.people.advocate = Advocate{
        u"Ms Ruth Ward-Bell"_s, u"Shelter Manchester"_s, u"5 Park Row, Manchester"_s, u"M1 1AA"_s, {}, {}, authority};
}

void nameMp(Case &subject) {
    subject.people.addressee =
        Addressee{u"Sir Bob Smith"_s, u"MP"_s, u"House of Commons, London"_s, u"SW1A 0AA"_s, u"bob@example.org"_s};
}

void addNeighbour(Case &subject, const QString &contact) {
    subject.people.group.push_back({u"Mr Tunde Osei"_s, u"16 Alma Terrace, Manchester, M20 2WX"_s});
    subject.people.nominatedContact = contact;
}

}  // namespace

// Whom the letters of a case go to.
class LetterRouteTest : public QObject {
    Q_OBJECT

    using Change = void (*)(Case &);

private Q_SLOTS:
    void shouldGoToWhomTheCaseSays_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("copied");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("because");  // words of the sentence that says why
        QTest::addColumn<QString>("clause");
        const auto row = [](const char *what, const QString &policy, Change change, To to, const QString &name,
                            bool copied, const QString &id, const QString &because, const QString &clause) {
            QTest::newRow(what) << policy << change << int(to) << name << copied << id << because << clause;
        };
        const QString khan = u"Mrs Aisha Khan"_s;
        const QString advocate = u"Ms Ruth Ward-Bell"_s;
        const QString mp = u"Sir Bob Smith MP"_s;
        row("the customer", u"southway"_s, [](Case &) {}, To::Customer, khan, false, u"customer"_s, {}, {});
        row(
            "advocate, authority held", u"southway"_s, [](Case &c) { nameAdvocate(c, Authority::Held); }, To::Advocate,
            advocate, false, u"advocate"_s, u"authority is held"_s, u"5.2"_s);
        row(
            "advocate, none", u"southway"_s, [](Case &c) { nameAdvocate(c, Authority::None); }, To::Customer, khan,
            false, u"customer"_s, u"has given no written authority"_s, u"5.2"_s);
        row(
            "advocate, asked", u"torus"_s, [](Case &c) { nameAdvocate(c, Authority::Asked); }, To::Customer, khan,
            false, u"customer"_s, u"has not come"_s, u"2"_s);
        row(
            "advocate, withdrawn", u"beyond"_s, [](Case &c) { nameAdvocate(c, Authority::Withdrawn); }, To::Customer,
            khan, false, u"customer"_s, u"was withdrawn"_s, u"2.3"_s);
        row("MP with a copy", u"southway"_s, nameMp, To::Addressee, mp, true, u"addressee"_s, u"gets a copy"_s,
            u"5.3"_s);
        row("MP without a copy", u"beyond"_s, nameMp, To::Addressee, mp, false, u"addressee"_s,
            u"the reply goes to them"_s, u"3.11"_s);
        row(
            "MP before the advocate", u"southway"_s,
            [](Case &c) {
                nameAdvocate(c, Authority::Held);
                nameMp(c);
            },
            To::Addressee, mp, true, u"addressee"_s, u"gets a copy"_s, u"5.3"_s);
        row(
            "MP for somebody unknown", u"southway"_s,
            [](Case &c) {
                c.details.anonymous = true;
                nameMp(c);
            },
            To::Addressee, mp, false, u"addressee"_s, u"the reply goes to them"_s, u"5.3"_s);
        row(
            "group, contact is another", u"beyond"_s, [](Case &c) { addNeighbour(c, u"mr tunde osei"_s); }, To::Contact,
            u"Mr Tunde Osei"_s, false, u"customer"_s, u"whom the group has named"_s, u"3.28"_s);
        row(
            "group, contact is the complainant", u"beyond"_s, [](Case &c) { addNeighbour(c, u"Mrs Aisha Khan"_s); },
            To::Customer, khan, false, u"customer"_s, u"whom the group has named"_s, u"3.28"_s);
        row(
            "group without a contact", u"beyond"_s, [](Case &c) { addNeighbour(c, {}); }, To::Customer, khan, false,
            u"customer"_s, u"has not said yet"_s, u"3.28"_s);
        row(
            "anonymous", u"southway"_s, [](Case &c) { c.details.anonymous = true; }, To::Nobody, {}, false, {},
            u"held on file"_s, u"5.6"_s);
    }
    void shouldGoToWhomTheCaseSays() {
        QFETCH(QString, policy);
        QFETCH(Change, change);
        test::LetterFixture fixture(policy);
        change(fixture.file.subject);
        const LetterRoute route = routeOf(fixture.file.subject, *fixture.file.policy);
        QTEST(int(route.to), "to");
        QTEST(route.recipient.name, "name");
        QTEST(route.copy.has_value(), "copied");
        QTEST(route.idInEvents(), "id");
        QFETCH(QString, because);
        QVERIFY2(route.why.contains(because), qPrintable(route.why));
        QCOMPARE(route.why.isEmpty(), because.isEmpty());
        QTEST(route.clause, "clause");
    }

    void shouldWriteToTheMpAndCopyTheCustomer() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        fixture.writeEverything();
        nameMp(fixture.file.subject);
        for (const QString &id : {u"acknowledgement"_s, u"holding"_s, u"response"_s}) {
            LetterRule rule = fixture.rule(id);
            rule.paragraphs = {
                u"{{case.whose}} complaint"_s};  // what policies say themselves is written to the customer
            const auto letter = composeLetter(fixture.request(rule));
            QVERIFY2(letter.has_value(), letter ? "" : qPrintable(letter.error().message));
            QVERIFY(letter->isComplete());
            QVERIFY(letter->address.contains(u"House of Commons"_s) && !letter->address.contains(u"Alma Terrace"_s));
            QVERIFY(letter->address.contains(u"Sir Bob Smith MP"_s));
            QVERIFY(letter->body.contains(u"Dear Sir Bob,"_s));
            QVERIFY(letter->copy && letter->copy->address.contains(u"14 Alma Terrace"_s));
            QVERIFY(letter->copy->dateline.contains(u"Copy"_s) && !letter->dateline.contains(u"Copy"_s));
            QVERIFY(letter->body.contains(u"Mrs Khan’s complaint"_s));
            QVERIFY2(!letter->body.contains(u"your complaint"_s, Qt::CaseInsensitive), qPrintable(letter->body));
            QVERIFY(letter->body.contains(u"Copy to: Mrs Aisha Khan, 14 Alma Terrace, Manchester, M20 2WX"_s));
        }
    }

    void shouldWriteToTheAdvocateAtTheirOrganisation() {
        test::LetterFixture fixture(u"torus"_s);
        fixture.writeEverything();
        nameAdvocate(fixture.file.subject, Authority::Held);
        const auto letter = composeLetter(fixture.request(u"acknowledgement"_s));
        QVERIFY(letter.has_value());
        QVERIFY(letter->address.contains(u"Ms Ruth Ward-Bell<br/>Shelter Manchester<br/>5 Park Row"_s));
        QVERIFY(letter->body.contains(u"Dear Ms Ward-Bell,"_s));
        QVERIFY(!letter->copy);
    }

    void shouldSendNothingToNobody() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.file.subject.details.anonymous = true;
        const auto letter = composeLetter(fixture.request(u"acknowledgement"_s));
        QVERIFY(!letter);
        QCOMPARE(letter.error().clause, u"5.6"_s);
        QVERIFY(letter.error().message.contains(u"held on file"_s));
    }

    void shouldLackTheAddressOfWhomItGoesTo() {
        test::LetterFixture fixture(u"southway"_s);
        nameMp(fixture.file.subject);
        fixture.file.subject.people.addressee->address.clear();
        fixture.file.subject.people.addressee->email.clear();
        const auto letter = composeLetter(fixture.request(u"acknowledgement"_s));
        QCOMPARE(letter->gaps.size(), size_t(1));
        QCOMPARE(letter->gaps.front().label, u"the address of Sir Bob Smith MP"_s);
    }

    void shouldLackTheAddressOfTheCopy() {
        test::LetterFixture fixture(u"southway"_s);
        nameMp(fixture.file.subject);
        fixture.file.subject.details.address.clear();
        const auto letter = composeLetter(fixture.request(u"acknowledgement"_s));
        QCOMPARE(letter->gaps.size(), size_t(1));
        QCOMPARE(letter->gaps.front().label, u"the customer’s address"_s);
    }

    void shouldMarkWhatWasToldInConfidence() {
        test::LetterFixture fixture(u"southway"_s);
        QVERIFY(!composeLetter(fixture.request(u"acknowledgement"_s))->dateline.contains(u"In confidence"_s));
        fixture.file.subject.details.confidential = true;
        QVERIFY(composeLetter(fixture.request(u"acknowledgement"_s))->dateline.contains(u"In confidence"_s));
    }

    void shouldPrintLargeForTheCustomerAlone_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("large");
        QTest::newRow("customer") << Change([](Case &) {}) << true;
        QTest::newRow("advocate") << Change([](Case &c) { nameAdvocate(c, Authority::Held); }) << false;
        QTest::newRow("MP, with a copy to the customer") << Change(nameMp) << true;
    }
    void shouldPrintLargeForTheCustomerAlone() {
        QFETCH(Change, change);
        test::LetterFixture fixture(u"southway"_s);
        fixture.customer.format = AccessibleFormat::LargePrint;
        change(fixture.file.subject);
        QTEST(composeLetter(fixture.request(u"acknowledgement"_s))->isLargePrint, "large");
    }
};

}  // namespace redress

QTEST_MAIN(redress::LetterRouteTest)
#include "tst_letter_route.moc"
