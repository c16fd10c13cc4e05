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
    words.causes = listIn(json, u"causes"_s);
    return words;
}

}  // namespace redress
