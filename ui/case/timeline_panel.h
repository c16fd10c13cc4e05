// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/case/composer.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace redress {

class TimelineModel;
class TimelineView;

// The timeline with the composer above it, and the way to find something in it.
class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    TimelinePanel(const Session &session, const Drafts &drafts, QWidget *parent = nullptr);

    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] QWidget *finder() const { return m_finder; }

    void display(const CaseFile &file, const std::vector<Choice> &choices);
    void markSince(int sequence);  // what came later is new to the reader
    void reveal(int sequence);

private:
    void buildFinder();
    void fillKinds();
    void applyKind();
    void sayHowMany();
    void beginToStrike(int sequence);

    Session m_session;
    TimelineModel *m_model;
    TimelineView *m_view;
    Composer *m_composer;
    QWidget *m_finder;
    QComboBox *m_kinds;
    QLineEdit *m_find;
    QLabel *m_found;
    CaseRef m_shown;
};

}  // namespace redress
