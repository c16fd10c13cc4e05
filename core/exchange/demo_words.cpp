// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QStringList listIn(const QJsonObject &json, const QString &key) {
    QStringList list;
    for (const auto &one : json[key].toArray()) list << one.toString();
    return list;
}

std::vector<DemoWords::Category> categoriesIn(const QJsonObject &json) {
    std::vector<DemoWords::Category> categories;
    for (const auto &service : json[u"services"_s].toArray()) {
        for (const auto &category : service[u"categories"_s].toArray())
            categories.push_back({service[u"name"_s].toString(), category[u"name"_s].toString(),
                                  listIn(category.toObject(), u"problems"_s)});
    }
    return categories;
}

std::vector<DemoWords::Improvement> improvementsIn(const QJsonObject &json) {
    std::vector<DemoWords::Improvement> all;
    for (const auto &one : json[u"improvements"_s].toArray())
        all.push_back({one[u"title"_s].toString(), one[u"changed"_s].toString(), one[u"shows"_s].toString(),
                       one[u"said"_s].toString()});
    return all;
}

// What happens to few cases only, and what belongs to none.
void loadTurns(DemoWords &words, const QJsonObject &json) {
    words.answers = listIn(json, u"answers"_s);
    words.closings = listIn(json, u"closings"_s);
    words.refusals = listIn(json, u"refusals"_s);
    words.withdrawals = listIn(json, u"withdrawals"_s);
    words.reopenings = listIn(json, u"reopenings"_s);
    words.extensions = listIn(json, u"extensions"_s);
    words.waivers = listIn(json, u"waivers"_s);
    words.findings = listIn(json, u"findings"_s);
    words.orders = listIn(json, u"orders"_s);
    words.behaviours = listIn(json, u"behaviours"_s);
    words.warnings = listIn(json, u"warnings"_s);
    words.restrictions = listIn(json, u"restrictions"_s);
    words.liftings = listIn(json, u"liftings"_s);
    words.alertsTaken = listIn(json, u"alerts_taken"_s);
    words.alertsNot = listIn(json, u"alerts_not"_s);
    words.lessons = listIn(json, u"lessons"_s);
    words.needs = listIn(json, u"needs"_s);
    words.improvements = improvementsIn(json);
    words.duties = listIn(json, u"duties"_s);
    words.dutyProofs = listIn(json, u"duty_proofs"_s);
    words.delegating = json[u"delegating"_s].toString();
}

}  // namespace

DemoWords DemoWords::load() {
    QFile file(u":/demo/words.json"_s);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    DemoWords words;
    words.policy = PolicyId(json[u"policy"_s].toString());
    words.organisation = json[u"organisation"_s].toString();
    words.address = listIn(json, u"address"_s);
    words.phone = json[u"phone"_s].toString();
    words.email = json[u"email"_s].toString();
    words.website = json[u"website"_s].toString();
    words.people = listIn(json, u"people"_s);
    words.surnames = listIn(json, u"surnames"_s);
    words.streets = listIn(json, u"streets"_s);
    words.officers = listIn(json, u"officers"_s);
    words.channels = listIn(json, u"channels"_s);
    words.tenures = listIn(json, u"tenures"_s);
    for (const auto &place : json[u"places"_s].toArray())
        words.places.emplace_back(place[0].toString(), place[1].toString());
    words.categories = categoriesIn(json);
    words.openings = listIn(json, u"openings"_s);
    words.details = listIn(json, u"details"_s);
    words.notes = listIn(json, u"notes"_s);
    words.reasons = listIn(json, u"reasons"_s);
    words.contractors = listIn(json, u"contractors"_s);
    words.promises = listIn(json, u"promises"_s);
    words.proofs = listIn(json, u"proofs"_s);
    words.causes = listIn(json, u"causes"_s);
    loadTurns(words, json);
    return words;
}

}  // namespace redress
