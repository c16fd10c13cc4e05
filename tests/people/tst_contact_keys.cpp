// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/people/address_words.h"
#include "core/people/clues.h"
#include "core/people/contact_keys.h"
#include "core/people/edit_distance.h"
#include "core/people/name_words.h"
#include "core/people/person_number.h"

using namespace redress;
using namespace Qt::StringLiterals;

// How what people write of themselves is made comparable.
class TestContactKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadPhones_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        const QString manchester = u"01614960123"_s;
        QTest::newRow("plain") << u"01614960123"_s << manchester;
        QTest::newRow("spaces") << u"0161 496 0123"_s << manchester;
        QTest::newRow("brackets") << u"(0161) 496-0123"_s << manchester;
        QTest::newRow("+44") << u"+44 161 496 0123"_s << manchester;
        QTest::newRow("+44 (0)") << u"+44 (0)161 496 0123"_s << manchester;
        QTest::newRow("0044") << u"0044 161 496 0123"_s << manchester;
        QTest::newRow("44 without plus") << u"44 161 496 0123"_s << manchester;
        QTest::newRow("mobile +44") << u"+447700900123"_s << u"07700900123"_s;
        QTest::newRow("extension") << u"0161 496 0123 ext 7"_s << manchester;
        QTest::newRow("two") << u"0161 496 0123 / 07700 900123"_s << manchester;
        QTest::newRow("a word first") << u"Home: 0161 496 0123"_s << manchester;
        QTest::newRow("too short to find anybody by") << u"x123"_s << QString();
        QTest::newRow("only +44") << u"+44"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void shouldReadPhones() {
        QFETCH(QString, written);
        QTEST(phoneKey(written), "key");
    }

    void shouldReadPostcodes_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("rest");
        QTest::newRow("space") << u"12 Oak Road, M13 9PL"_s << u"M139PL"_s << u"12 Oak Road,"_s;
        QTest::newRow("none between") << u"12 Oak Road m139pl"_s << u"M139PL"_s << u"12 Oak Road"_s;
        QTest::newRow("long") << u"1 Dean's Yard SW1A 2AA"_s << u"SW1A2AA"_s << u"1 Dean's Yard"_s;
        QTest::newRow("absent") << u"12 Oak Road"_s << QString() << u"12 Oak Road"_s;
        QTest::newRow("no flat number") << u"Flat 3B, 12 Oak Road"_s << QString() << u"Flat 3B, 12 Oak Road"_s;
    }
    void shouldReadPostcodes() {
        QFETCH(QString, address);
        QTEST(postcodeIn(address), "key");
        QTEST(withoutPostcode(address).simplified(), "rest");
    }

    void shouldReadNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("title") << u"Mrs Aisha Khan"_s << u"aisha khan"_s;
        QTest::newRow("a couple") << u"Mr and Mrs A. Khan"_s << u"a khan"_s;
        QTest::newRow("comma") << u"KHAN, Aisha"_s << u"khan aisha"_s;
        QTest::newRow("O'Brien") << u"Séan O'Brien"_s << u"sean obrien"_s;
        QTest::newRow("O’Brien") << u"Sean O’Brien"_s << u"sean obrien"_s;
        QTest::newRow("O Brien") << u"Sean O Brien"_s << u"sean obrien"_s;
        QTest::newRow("McKay") << u"Iain McKay"_s << u"iain mackay"_s;
        QTest::newRow("Mac Kay") << u"Iain Mac Kay"_s << u"iain mackay"_s;
        QTest::newRow("MacKay") << u"Iain MacKay"_s << u"iain mackay"_s;
        QTest::newRow("accents") << u"Zoë Núñez-Łukasik"_s << u"zoe nunez lukasik"_s;
        QTest::newRow("ø æ ß") << u"Bjørn Ærø Weiß"_s << u"bjorn aero weiss"_s;
        QTest::newRow("only a title") << u"Miss"_s << QString();
        QTest::newRow("O alone") << u"O"_s << u"o"_s;
        QTest::newRow("another alphabet") << u"Олена Бондар"_s << u"олена бондар"_s;
    }
    void shouldReadNames() {
        QFETCH(QString, name);
        QTEST(nameWords(name).join(u' '), "words");
    }

    void shouldHearAlike_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("alike");
        QTest::newRow("Khan Kahn") << u"khan"_s << u"kahn"_s << true;
        QTest::newRow("Smith Smyth") << u"smith"_s << u"smyth"_s << true;
        QTest::newRow("Stephen Steven") << u"stephen"_s << u"steven"_s << true;
        QTest::newRow("Catherine Kathryn") << u"catherine"_s << u"kathryn"_s << true;
        QTest::newRow("Mohammed Muhamad") << u"mohammed"_s << u"muhamad"_s << true;
        QTest::newRow("Aisha Eesha") << u"aisha"_s << u"eesha"_s << true;
        QTest::newRow("Yusuf Usuf") << u"yusuf"_s << u"usuf"_s << true;
        QTest::newRow("Khan Chan") << u"khan"_s << u"chan"_s << true;
        QTest::newRow("Khan Ward") << u"khan"_s << u"ward"_s << false;
        QTest::newRow("Price Rees") << u"price"_s << u"rees"_s << false;
    }
    void shouldHearAlike() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(soundOf(a) == soundOf(b), "alike");
    }

    void shouldCompareAddresses_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const QString oak = u"12 Oak Road, Saltwick SW9 1AA"_s;
        QTest::newRow("short") << oak << u"12 Oak Rd"_s << true;
        QTest::newRow("misspelt") << oak << u"12 Oack Road"_s << true;
        QTest::newRow("another house") << oak << u"14 Oak Road"_s << false;
        QTest::newRow("another street") << oak << u"12 Elm Road"_s << false;
        QTest::newRow("flat") << u"Flat 3, 12 Oak Road"_s << u"3/12 Oak Road"_s << true;
        QTest::newRow("apartment") << u"Apt 3 12 Oak Road"_s << u"Flat 3, 12, Oak Road"_s << true;
        QTest::newRow("another flat") << u"Flat 3, 12 Oak Road"_s << u"Flat 4, 12 Oak Road"_s << false;
        QTest::newRow("a flat and the house") << u"Flat 3, 12 Oak Road"_s << u"12 Oak Road"_s << false;
        QTest::newRow("flat A") << u"Flat A, 12 Oak Road"_s << u"flat a 12 oak rd"_s << true;
        QTest::newRow("12a") << u"12A Oak Road"_s << u"12 a Oak Road"_s << true;
        QTest::newRow("12a and 12b") << u"12A Oak Road"_s << u"12B Oak Road"_s << false;
        QTest::newRow("a name") << u"Rose Cottage, Mill Lane"_s << u"Rose Cottage"_s << true;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void shouldCompareAddresses() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(isSameAddress(addressWords(a), addressWords(b)), "same");
        QTEST(isSameAddress(addressWords(b), addressWords(a)), "same");
    }

    void shouldCountSlips_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("none") << u"khan"_s << u"khan"_s << 0;
        QTest::newRow("swapped") << u"khan"_s << u"kahn"_s << 1;
        QTest::newRow("left out") << u"khan"_s << u"kan"_s << 1;
        QTest::newRow("added") << u"khan"_s << u"khann"_s << 1;
        QTest::newRow("mistaken") << u"khan"_s << u"khen"_s << 1;
        QTest::newRow("all") << u"abc"_s << u"xyz"_s << 3;
        QTest::newRow("against nothing") << u"abc"_s << QString() << 3;
        QTest::newRow("two") << u"robinson"_s << u"robisnonn"_s << 2;
    }
    void shouldCountSlips() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b), "slips");
        QTEST(editDistance(b, a), "slips");
    }

    void shouldShareOfPairs() {
        QCOMPARE(pairsInCommon(u"night"_s, u"nacht"_s), 0.25);  // ht, of eight
        QCOMPARE(pairsInCommon(u"abc"_s, u"abc"_s), 1.0);
        QCOMPARE(pairsInCommon(u"aaa"_s, u"aa"_s), 2.0 / 3.0);
        QCOMPARE(pairsInCommon(u"a"_s, u"b"_s), 0.0);
    }

    void shouldSortOutALine_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("parts");  // name, address, postcode, email, phone
        QTest::newRow("name") << u"aisha khan"_s << QStringList{u"aisha khan"_s, {}, {}, {}, {}};
        QTest::newRow("name and postcode") << u"khan m13 9pl"_s << QStringList{u"khan"_s, {}, u"M139PL"_s, {}, {}};
        QTest::newRow("name and address")
            << u"khan 12 oak road"_s << QStringList{u"khan"_s, u"12 oak road"_s, {}, {}, {}};
        QTest::newRow("flat") << u"khan flat 3 12 oak rd"_s
                              << QStringList{u"khan"_s, u"flat 3 12 oak rd"_s, {}, {}, {}};
        QTest::newRow("e-mail") << u"a.khan@example.org"_s << QStringList{{}, {}, {}, u"a.khan@example.org"_s, {}};
        QTest::newRow("phone") << u"khan +44 (0)161 496 0123"_s
                               << QStringList{u"khan"_s, {}, {}, {}, u"+44 (0)161 496 0123"_s};
        QTest::newRow("nothing") << u"  "_s << QStringList{{}, {}, {}, {}, {}};
    }
    void shouldSortOutALine() {
        QFETCH(QString, line);
        QFETCH(QStringList, parts);
        const Clues clues = cluesIn(line);
        QCOMPARE(clues.name, parts[0]);
        QCOMPARE(clues.address, parts[1]);
        QCOMPARE(clues.postcode, parts[2]);
        QCOMPARE(clues.email, parts[3]);
        QCOMPARE(clues.phone, parts[4]);
    }

    void shouldNumberPeople() {
        QCOMPARE(personId(412).text(), u"P-0000412"_s);
        QCOMPARE(numberOf(personId(12345678)), 12345678);
        QCOMPARE(numberOf(PersonId(u" p-412 "_s)), 412);
        for (const auto &wrong : {u""_s, u"412"_s, u"P-"_s, u"P-4x"_s, u"R-2026-0412"_s, u"P--4"_s})
            QCOMPARE(numberOf(PersonId(wrong)), 0);
    }
};

QTEST_GUILESS_MAIN(TestContactKeys)
#include "tst_contact_keys.moc"
