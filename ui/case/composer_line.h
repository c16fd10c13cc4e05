// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/case/composer_action.h"

class QPushButton;

namespace redress {

class GrowingText;
class KindButton;
class MomentPicker;

// The composer's first line: what kind of thing happened, its words, when, and the ways to more fields and to the
// record.
class ComposerLine : public QWidget {
    Q_OBJECT

public:
    explicit ComposerLine(QWidget *parent = nullptr);

    void display(const std::vector<ComposerAction> &actions, const ComposerAction &chosen);
    // The names of the fields that are folded away, and whether they are shown all the same.
    void offerMore(const QStringList &folded, bool unfolded);

    [[nodiscard]] QString words() const;  // as typed
    void setWords(const QString &words);
    void addWords(const QString &words);  // below those that stand there
    void focusWords();

    [[nodiscard]] MomentPicker &when() const { return *m_when; }
    [[nodiscard]] std::vector<QWidget *> beforeFields() const;  // in the order of the Tab key
    [[nodiscard]] QWidget *afterFields() const;

Q_SIGNALS:
    void picked(const redress::EventName &event);
    void changed();
    void moreToggled(bool unfolded);
    void recordWanted();

private:
    void layOut();
    void prompt(const std::optional<Ask> &words);

    KindButton *m_kind;
    GrowingText *m_text;
    QWidget *m_noWords;  // stands where the words would
    MomentPicker *m_when;
    QPushButton *m_more;
    QPushButton *m_record;
};

}  // namespace redress
