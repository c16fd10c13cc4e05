// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/base/fault.h"
#include "core/people/person.h"
#include "ui/common/session.h"

class QVBoxLayout;

namespace redress {

class FoldOut;
class PeopleFinder;

// Those who turned out to be the same person: merged into this one, each of which can be undone, and more of them.
class PersonMerging : public QWidget {
    Q_OBJECT

public:
    explicit PersonMerging(const Session &session, QWidget *parent = nullptr);

    void showPerson(const Person &person);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const redress::Fault &fault);

private:
    void addMerged(const Person &person);
    void merge(const PersonId &other);
    void undo(const Person &merged);
    [[nodiscard]] bool record(const PersonId &person, const EventName &event, const QJsonObject &told);

    Session m_session;
    Person m_person;
    QWidget *m_list = nullptr;
    FoldOut *m_fold;
    PeopleFinder *m_finder;
    QVBoxLayout *m_column;
};

}  // namespace redress
