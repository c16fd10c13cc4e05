// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/nameless.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Nameless)
};

constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
constexpr qsizetype shortestWord = 2;

bool isTitle(const QString &word) {
    static const QSet<QString> titles{u"mr"_s,  u"mrs"_s, u"ms"_s,   u"miss"_s, u"mx"_s, u"dr"_s,
                                      u"sir"_s, u"rev"_s, u"cllr"_s, u"and"_s,  u"of"_s, u"the"_s};
    return titles.contains(word.toLower());
}

QString withoutAccents(const QString &text) {
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing) plain += letter;
    return plain;
}

// The longest first, so that “Mary Ann” does not leave half of “Mary Annette”.
QString oneOf(const QSet<QString> &texts) {
    QStringList all(texts.begin(), texts.end());
    std::ranges::sort(
        all, [](const QString &a, const QString &b) { return std::pair(-a.size(), a) < std::pair(-b.size(), b); });
    for (QString &one : all) one = QRegularExpression::escape(one).replace(u"\\ "_s, u"\\s+"_s);
    return u"(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])"_s.arg(all.join(u'|'));
}

}  // namespace

Nameless::Nameless(const Case &subject, const std::vector<Event> &timeline) {
    addPeople(subject);
    for (const Event &event : timeline) addRecorded(event);
    finish();
}

void Nameless::addName(const QString &name) {
    static const QRegularExpression between(u"[\\s,.()&/]+"_s);
    for (const QString &word : name.split(between, Qt::SkipEmptyParts)) {
        if (word.size() < shortestWord || isTitle(word)) continue;
        for (const QString &written : {word, withoutAccents(word), QString(word).replace(u'\'', u'’'),
                                       QString(word).replace(u'’', u'\''), QString(word).remove(u'\'').remove(u'’')})
            m_names << written;
    }
}

void Nameless::addAddress(const QString &address) {
    static const QRegularExpression between(u"[,;\\n]+"_s);
    static const QRegularExpression number(u"^(?:(?:flat|apartment|unit|room)\\s+)?\\d+\\w*(?:[-/]\\d+\\w*)?\\s+"_s,
                                           options);
    for (const QString &line : address.split(between, Qt::SkipEmptyParts)) {
        const QString whole = line.simplified();
        if (whole.size() > shortestWord) m_streets << whole;
        const QString street = QString(whole).remove(number).trimmed();
        if (street.size() > shortestWord) m_streets << street;
    }
}

void Nameless::addValue(const QString &value) {
    if (value.trimmed().size() > shortestWord) m_values << value.trimmed();
}

void Nameless::addPeople(const Case &subject) {
    const CaseDetails &details = subject.details;
    addName(details.complainant);
    addName(details.officer);
    addAddress(details.address);
    for (const QString &value : {details.postcode, details.email, details.phone, subject.reference.text()})
        addValue(value);
    const PeopleOnCase &people = subject.people;
    if (people.advocate) {
        addName(people.advocate->name);
        addName(people.advocate->organisation);
        addAddress(people.advocate->address);
        addValue(people.advocate->phone);
    }
    if (people.addressee) {
        addName(people.addressee->name);
        addAddress(people.addressee->address);
    }
    for (const auto &member : people.group) {
        addName(member.name);
        addAddress(member.address);
    }
    for (const auto &run : subject.stages) addName(run.decidedBy);
    for (const auto &undertaking : subject.undertakings) addName(undertaking.owner);
    for (const auto &link : subject.links) addValue(link.other.text());
    for (const QString &name : subject.learnt.staff) addName(name);
}

// Also who was named once and is no longer: details are changed, officers follow each other.
void Nameless::addRecorded(const Event &event) {
    addName(event.by);
    for (const auto key : {keys::complainant, keys::officer, keys::name, keys::decidedBy, keys::owner, keys::contact})
        addName(event.data.value(key).toString());
    addAddress(event.data.value(keys::address).toString());
    for (const auto key : {keys::postcode, keys::email, keys::phone, keys::reference, keys::caseRef})
        addValue(event.data.value(key).toString());
    for (const QJsonValue &value : event.data) {
        for (const auto &each : value.toArray()) addName(each.toObject().value(keys::name).toString());
    }
}

void Nameless::finish() {
    const auto rule = [this](const QString &what, const QString &instead) {
        m_rules.push_back({QRegularExpression(what, options), instead});
    };
    rule(u"[\\w.+'-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, Words::tr("[e-mail]"));
    if (!m_values.isEmpty()) rule(oneOf(m_values), Words::tr("[removed]"));
    rule(u"\\b[A-Z]{1,2}[0-9][0-9A-Z]?\\s*[0-9][A-Z]{2}\\b"_s, Words::tr("[postcode]"));
    rule(u"\\b[A-Z]{1,4}-(?:[0-9]{4}-)?[0-9]{3,}\\b"_s, Words::tr("[reference]"));
    rule(u"(?<!\\w)(?:\\+|0)[0-9](?:[\\s().-]*[0-9]){6,}"_s, Words::tr("[telephone]"));
    if (!m_streets.isEmpty()) rule(oneOf(m_streets), Words::tr("[address]"));
    m_rules.push_back({QRegularExpression(u"\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Rev|Cllr|Councillor)\\.?\\s+"
                                          "\\p{Lu}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]+)*"_s,
                                          QRegularExpression::UseUnicodePropertiesOption),
                       Words::tr("[name]")});
    if (!m_names.isEmpty())
        rule(u"(?:\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Rev|Cllr)\\.?\\s+)?%1(?:\\s+%1)*"_s.arg(oneOf(m_names)),
             Words::tr("[name]"));
}

QString Nameless::operator()(const QString &text) const {
    QString open = text;
    for (const Rule &rule : m_rules) open.replace(rule.what, rule.instead);
    return open;
}

}  // namespace redress
