// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/access_needs.h"

#include <QCoreApplication>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessNeeds)
};

template <class Value>
struct Word {
    Value value;
    QLatin1StringView text;
};
// Said for compilers that cannot deduce aggregates by themselves.
template <class Value>
Word(Value, QLatin1StringView) -> Word<Value>;

constexpr std::array contactWords{Word{ContactBy::Letter, "letter"_L1}, Word{ContactBy::Email, "email"_L1},
                                  Word{ContactBy::Phone, "phone"_L1}, Word{ContactBy::TextMessage, "text"_L1},
                                  Word{ContactBy::Visit, "visit"_L1}};
constexpr std::array formatWords{Word{AccessibleFormat::LargePrint, "large-print"_L1},
                                 Word{AccessibleFormat::Braille, "braille"_L1}, Word{AccessibleFormat::Tape, "tape"_L1},
                                 Word{AccessibleFormat::EasyRead, "easy-read"_L1}};

template <class Words, class Value>
QString wordIn(const Words &words, Value value) {
    for (const auto &word : words) {
        if (word.value == value) return word.text;
    }
    return {};
}

template <class Value, class Words>
std::optional<Value> valueIn(const Words &words, const QString &text) {
    if (text.isEmpty()) return Value{};
    for (const auto &word : words) {
        if (word.text == text) return word.value;
    }
    return {};
}

template <class Words>
QStringList textsOf(const Words &words) {
    QStringList texts;
    for (const auto &word : words) texts << word.text;
    return texts;
}

}  // namespace

QString wordOf(ContactBy contact) {
    return wordIn(contactWords, contact);
}

QString wordOf(AccessibleFormat format) {
    return wordIn(formatWords, format);
}

std::optional<ContactBy> contactByOf(const QString &word) {
    return valueIn<ContactBy>(contactWords, word);
}

std::optional<AccessibleFormat> accessibleFormatOf(const QString &word) {
    return valueIn<AccessibleFormat>(formatWords, word);
}

QStringList contactByWords() {
    return textsOf(contactWords);
}

QStringList accessibleFormatWords() {
    return textsOf(formatWords);
}

QString nameOf(ContactBy contact) {
    switch (contact) {
        case ContactBy::NotSaid:
            return Words::tr("Not said");
        case ContactBy::Letter:
            return Words::tr("Letter");
        case ContactBy::Email:
            return Words::tr("E-mail");
        case ContactBy::Phone:
            return Words::tr("Phone");
        case ContactBy::TextMessage:
            return Words::tr("Text message");
        case ContactBy::Visit:
            return Words::tr("Visit");
    }
    return {};
}

QString nameOf(AccessibleFormat format) {
    switch (format) {
        case AccessibleFormat::Standard:
            return Words::tr("Standard print");
        case AccessibleFormat::LargePrint:
            return Words::tr("Large print");
        case AccessibleFormat::Braille:
            return Words::tr("Braille");
        case AccessibleFormat::Tape:
            return Words::tr("Audio tape");
        case AccessibleFormat::EasyRead:
            return Words::tr("Easy read");
    }
    return {};
}

}  // namespace redress
