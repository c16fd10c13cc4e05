// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/cases/case_columns_memory.h"
#include "ui/cases/case_selection.h"
#include "ui/cases/search_marks.h"

namespace redress {

class CaseColumnsMenu;
class CaseDelegate;

// The case list as a table. Scrolls on through a list that its model holds only a window of, and stays steady while
// that window slides: what is shown stays where it is.
class CaseTable : public QTableView {
    Q_OBJECT

public:
    explicit CaseTable(CaseListModel &model, QWidget *parent = nullptr);
    ~CaseTable() override;

    [[nodiscard]] CaseSelection &chosen() const { return *m_selection; }
    [[nodiscard]] CaseColumnsMenu &columnsMenu() const { return *m_columnsMenu; }
    void setMarks(const SearchMarks &marks);
    void sortBy(const CaseSort &sort);
    [[nodiscard]] std::optional<CaseRow> firstShown() const;
    [[nodiscard]] std::optional<CaseRow> lastShown() const;

    void keyboardSearch(const QString &typed) override;
    void selectAll() override;

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void typed(const QString &text);  // letters that begin a search
    void allWanted();                 // every case of the filter is to be chosen

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpLook();
    void setUpHeader();
    void sizeRows();
    void lookNearWhatIsShown();
    void keepPlace();
    void restorePlace();
    void goTo(int row);
    [[nodiscard]] bool handles(const QKeyEvent &event);
    [[nodiscard]] int lastRowShown() const;

    struct Place {
        qint64 key = 0;
        int offset = 0;  // of the row's top above that of the viewport, in pixels
    };

    CaseListModel &m_model;
    CaseSelection *m_selection;
    CaseDelegate *m_delegate;
    CaseColumnsMemory m_memory;
    CaseColumnsMenu *m_columnsMenu;
    std::optional<Place> m_place;
    bool m_sliding = false;
};

}  // namespace redress
