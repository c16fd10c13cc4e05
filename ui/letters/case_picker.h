// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QTimer>

#include "core/store/case_list.h"
#include "ui/common/search_box.h"
#include "ui/common/session.h"

class QCompleter;

namespace redress {

// A field that finds a case by its reference or by words, and offers what it finds as one types.
class CasePicker : public SearchBox {
    Q_OBJECT

public:
    explicit CasePicker(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseChosen(const redress::CaseRef &reference);
    void failed(const redress::Fault &fault);
    void left();  // down to what is below

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void offer(const std::vector<CaseRow> &rows);
    void take(const QModelIndex &index);
    void takeFirst();

    Session m_session;
    QStandardItemModel m_found;
    QCompleter *m_completer;
    QTimer m_pause;  // between the last key and the search
};

}  // namespace redress
