// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letters/template_check.h"

namespace redress {

using namespace Qt::StringLiterals;

class TemplateTagsTest : public QObject {
    Q_OBJECT

private:
    static MergeFields fields() {
        MergeFields known;
        known.add({u"customer.name"_s, u"the name"_s, u"Mrs Khan"_s, {}, {}});
        known.add({u"case.about"_s, u"what it is about"_s, {}, u"Add a summary."_s, {}});
        known.add({u"text.findings"_s, u"the findings"_s, {}, {}, MergeField::Shape::Paragraphs});
        known.flag(u"is.upheld"_s, true);
        known.flag(u"is.final-stage"_s, false);
        return known;
    }

    static QStringList namesOf(const std::vector<MergeField> &gaps) {
        QStringList names;
        for (const MergeField &gap : gaps) names.append(gap.name);
        return names;
    }

private Q_SLOTS:
    void shouldTakeTemplatesThatCanBeFilled_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("no tags") << u"<p>Dear all, } and { are no tags</p>"_s;
        QTest::newRow("field") << u"Dear {{customer.name}},"_s;
        QTest::newRow("spaces") << u"Dear {{ customer.name }},"_s;
        QTest::newRow("flag") << u"{{#is.upheld}}Sorry{{/is.upheld}}{{^is.upheld}}No{{/is.upheld}}"_s;
        QTest::newRow("has") << u"{{#has.case.about}}{{case.about}}{{/has.case.about}}"_s;
        QTest::newRow("paragraphs") << u"{{#text.findings}}<p>{{.}}</p>{{/text.findings}}"_s;
        QTest::newRow("comment") << u"{{! for the manager }}"_s;
        QTest::newRow("part") << u"{{> body}}"_s;
        QTest::newRow("nested") << u"{{#is.upheld}}{{^is.final-stage}}x{{/is.final-stage}}{{/is.upheld}}"_s;
    }
    void shouldTakeTemplatesThatCanBeFilled() {
        QFETCH(QString, text);
        const auto checked = checkTemplate(text, fields(), {u"body"_s});
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().message));
    }

    void shouldRefuseHostileTemplates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");  // that the sentence has to hold
        QTest::addColumn<int>("line");
        QTest::newRow("three braces") << u"a\n{{{customer.name}}}"_s << u"markup"_s << 2;
        QTest::newRow("three braces, spaced") << u"{{ {customer.name} }}"_s << u"markup"_s << 1;
        QTest::newRow("ampersand") << u"{{&customer.name}}"_s << u"markup"_s << 1;
        QTest::newRow("ampersand, spaced") << u"{{ & customer.name }}"_s << u"markup"_s << 1;
        QTest::newRow("delimiters") << u"{{=<% %>=}}<%& customer.name %>"_s << u"{{="_s << 1;
        QTest::newRow("empty") << u"\n\n{{}}"_s << u"names no field"_s << 3;
        QTest::newRow("only space") << u"{{   }}"_s << u"names no field"_s << 1;
        QTest::newRow("unknown field") << u"{{customer.nmae}}"_s << u"customer.nmae"_s << 1;
        QTest::newRow("unknown flag") << u"{{#is.urgent}}x{{/is.urgent}}"_s << u"is.urgent"_s << 1;
        QTest::newRow("unknown has") << u"{{#has.pets}}x{{/has.pets}}"_s << u"has.pets"_s << 1;
        QTest::newRow("unknown inverted") << u"{{^pets}}x{{/pets}}"_s << u"pets"_s << 1;
        QTest::newRow("unknown part") << u"{{> /etc/passwd}}"_s << u"/etc/passwd"_s << 1;
        QTest::newRow("item without paragraphs' section name")
            << u"{{text.findings}}"_s << u"several paragraphs"_s << 1;
        QTest::newRow("field as a section") << u"{{#case.about}}x{{/case.about}}"_s << u"has.case.about"_s << 1;
        QTest::newRow("not closed") << u"x\n{{#is.upheld}}Sorry"_s << u"not closed"_s << 2;
        QTest::newRow("inverted, not closed") << u"{{^is.upheld}}Sorry"_s << u"not closed"_s << 1;
        QTest::newRow("closed twice") << u"{{#is.upheld}}{{/is.upheld}}{{/is.upheld}}"_s << u"not open"_s << 1;
        QTest::newRow("never opened") << u"{{/is.upheld}}"_s << u"not open"_s << 1;
        QTest::newRow("crossed") << u"{{#is.upheld}}{{^is.final-stage}}{{/is.upheld}}{{/is.final-stage}}"_s
                                 << u"not open"_s << 1;
        QTest::newRow("tag not closed") << u"Dear {{customer.name"_s << u"}}"_s << 1;
        QTest::newRow("one brace at its end") << u"Dear {{customer.name}"_s << u"}}"_s << 1;
        QTest::newRow("line end within") << u"{{customer\n.name}} {{nobody}}"_s << u"no field"_s << 1;
    }
    void shouldRefuseHostileTemplates() {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(int, line);
        const auto checked = checkTemplate(text, fields(), {u"body"_s});
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(word), qPrintable(checked.error().message));
        QCOMPARE(checked.error().place, u"line %1"_s.arg(line));
        QVERIFY(!checked.error().message.contains(u'\n'));
    }

    void shouldFindTheGapsOfWhatIsShown_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("gaps");
        QTest::newRow("none") << u"{{customer.name}}"_s << QStringList();
        QTest::newRow("a field") << u"{{case.about}}"_s << QStringList{u"case.about"_s};
        QTest::newRow("once") << u"{{case.about}} {{case.about}}"_s << QStringList{u"case.about"_s};
        QTest::newRow("paragraphs") << u"{{#text.findings}}{{.}}{{/text.findings}}"_s
                                    << QStringList{u"text.findings"_s};
        QTest::newRow("asked first") << u"{{#has.case.about}}{{case.about}}{{/has.case.about}}"_s << QStringList();
        QTest::newRow("left out") << u"{{#is.final-stage}}{{case.about}}{{/is.final-stage}}"_s << QStringList();
        QTest::newRow("shown") << u"{{^is.final-stage}}{{case.about}}{{/is.final-stage}}"_s
                               << QStringList{u"case.about"_s};
        QTest::newRow("within what is left out")
            << u"{{#is.final-stage}}{{#is.upheld}}{{case.about}}{{/is.upheld}}{{/is.final-stage}}"_s << QStringList();
        QTest::newRow("after what is left out")
            << u"{{#is.final-stage}}x{{/is.final-stage}}{{case.about}}"_s << QStringList{u"case.about"_s};
    }
    void shouldFindTheGapsOfWhatIsShown() {
        QFETCH(QString, text);
        QFETCH(QStringList, gaps);
        QCOMPARE(namesOf(gapsIn(text, fields())), gaps);
    }

    void shouldNameTheFieldsOfATemplateOnce() {
        QCOMPARE(fieldsIn(u"{{customer.name}} {{#text.findings}}{{.}}{{/text.findings}} {{customer.name}}"_s),
                 (QStringList{u"customer.name"_s, u"text.findings"_s}));
    }
};

}  // namespace redress

QTEST_GUILESS_MAIN(redress::TemplateTagsTest)
#include "tst_template_tags.moc"
