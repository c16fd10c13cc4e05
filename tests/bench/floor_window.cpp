// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

// The least that a Qt program can do: open the file, read the first page of the list, show it, end once it is painted.
namespace {

class Table : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override {
        QTableView::paintEvent(event);
        QTimer::singleShot(0, this, [] { QCoreApplication::quit(); });
    }
};

}  // namespace

int main(int argc, char *argv[]) {
    const QApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(application.arguments().value(1));
    database.open();
    QSqlQuery query(QStringLiteral(
        "SELECT reference, complainant, about, stage, next_target, next_due, officer, received FROM case_row "
        "WHERE is_open ORDER BY next_due, key LIMIT 50"));
    QStandardItemModel model(0, 8);
    while (query.next()) {
        QList<QStandardItem *> row;
        for (int i = 0; i < 8; ++i) row << new QStandardItem(query.value(i).toString());
        model.appendRow(row);
    }
    Table table;
    table.setModel(&model);
    table.resize(1280, 800);
    table.show();
    return QApplication::exec();
}
