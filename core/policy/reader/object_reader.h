// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

#include "core/policy/policy_words.h"
#include "core/policy/reader/json_node.h"

namespace redress {

// Takes the members of one object of a policy file, each by its key and type. A member that is missing or wrong is
// complained of and stands as an empty value, so that reading goes on.
class ObjectReader {
public:
    enum class IdShape {
        Plain,   // "stage-1"
        Dotted,  // "stage-1.response"
        Either,  // "received" or "stage-1.responded"
        Key      // "meeting_place": a member of an event's data
    };

    explicit ObjectReader(const JsonNode &node);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] bool present(const QString &key);  // complains where it is not
    [[nodiscard]] QString text(const QString &key);  // must be there and not be blank
    [[nodiscard]] QString textIfAny(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);  // a list of at least one text
    [[nodiscard]] int number(const QString &key, int least, int most);
    [[nodiscard]] bool flag(const QString &key);
    [[nodiscard]] bool flagIfAny(const QString &key);  // false where it is not there
    [[nodiscard]] QDate day(const QString &key);
    [[nodiscard]] QDate dayIfAny(const QString &key);  // invalid where it is not there

    template <class Id>
    [[nodiscard]] Id id(const QString &key, IdShape shape) {
        return Id(idText(key, shape));
    }
    template <class Id>
    [[nodiscard]] Id idIfAny(const QString &key, IdShape shape) {
        return has(key) ? Id(idText(key, shape)) : Id();
    }
    template <class Id>
    [[nodiscard]] std::vector<Id> idsIfAny(const QString &key, IdShape shape) {
        std::vector<Id> found;
        if (!has(key)) return found;
        const QStringList given = texts(key);
        for (qsizetype i = 0; i < given.size(); ++i) {
            checkShape(m_node.at(key).at(i), given.at(i), shape);
            found.push_back(Id(given.at(i)));
        }
        return found;
    }
    [[nodiscard]] QString dataKey(const QString &key) { return idText(key, IdShape::Key); }

    // One of the names of policy_words.h that stand for themselves.
    template <size_t N>
    [[nodiscard]] QString oneOf(const QString &key, const std::array<QLatin1StringView, N> &choice) {
        const QString given = text(key);
        QStringList known;
        for (const auto &one : choice) known.append(one);
        if (!given.isEmpty() && !known.contains(given)) complainOfWord(key, given, known);
        return given;
    }

    // One of the words of policy_words.h.
    template <class Value, size_t N>
    [[nodiscard]] Value word(const QString &key, const std::array<words::Word<Value>, N> &choice) {
        const QString given = text(key);
        QStringList known;
        for (const auto &one : choice) {
            if (one.text == given) return one.value;
            known.append(one.text);
        }
        if (!given.isEmpty()) complainOfWord(key, given, known);
        return choice.front().value;
    }
    template <class Value, size_t N>
    [[nodiscard]] Value wordIfAny(const QString &key, const std::array<words::Word<Value>, N> &choice,
                                  Value otherwise) {
        return has(key) ? word(key, choice) : otherwise;
    }

    template <class Item>
    [[nodiscard]] Item item(const QString &key, Item (*read)(const JsonNode &)) {
        return present(key) ? read(m_node.at(key)) : Item();
    }
    template <class Item>
    [[nodiscard]] std::optional<Item> itemIfAny(const QString &key, Item (*read)(const JsonNode &)) {
        return has(key) ? std::optional<Item>(item(key, read)) : std::nullopt;
    }
    template <class Item>
    [[nodiscard]] std::vector<Item> items(const QString &key, Item (*read)(const JsonNode &), qsizetype least = 0) {
        std::vector<Item> found;
        const qsizetype count = listLength(key, least);
        for (qsizetype i = 0; i < count; ++i) found.push_back(read(m_node.at(key).at(i)));
        return found;
    }
    template <class Item>
    [[nodiscard]] std::vector<Item> itemsIfAny(const QString &key, Item (*read)(const JsonNode &)) {
        return has(key) ? items(key, read, 1) : std::vector<Item>();  // a list without items would say nothing
    }

    // Complains of `key` where it stands without `other`, which it says more about.
    void belongsTo(const QString &key, const QString &other) const;

    // Complains of every member that has not been asked for: a misspelt key must not pass for one that is left out.
    void refuseOthers() const;

private:
    [[nodiscard]] QString idText(const QString &key, IdShape shape);
    static void checkShape(const JsonNode &node, const QString &given, IdShape shape);
    [[nodiscard]] qsizetype listLength(const QString &key, qsizetype least);
    void complainOfWord(const QString &key, const QString &given, const QStringList &known) const;

    JsonNode m_node;
    QStringList m_asked;
};

}  // namespace redress
