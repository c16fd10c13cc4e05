// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace redress::test {

// The fields under `place` in which what a policy asks for is answered, each named after its key.
class AskPage {
public:
    explicit AskPage(QWidget *place) : m_place(place) {}

    [[nodiscard]] bool asksFor(const QString &key) const;
    void answer(const QString &key, const QJsonValue &value) const;

private:
    void answerPoints(const QString &name, const QJsonArray &answers) const;
    void answerList(const QString &name, const QJsonArray &list) const;
    void answerPeople(const QString &name, const QJsonArray &people) const;
    void answerText(const QString &name, const QString &text) const;

    QWidget *m_place;
};

}  // namespace redress::test
