// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/ServiceFolder.h"

#include "app/core/Json.h"
#include "forms/engine/FormFile.h"

#include <QFile>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace tonggui::forms::testing {

namespace {

QJsonObject object(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("test JSON: %s at %d", qPrintable(error.errorString()), error.offset);
    }
    return document.object();
}

constexpr auto ServiceJson = R"json({
  "schema": "tonggui.service/1", "id": "parking-permit", "number": "P-01", "version": "2.1.0", "validFrom": "2025-01-01",
  "keywords": ["parking"], "verification": {"counter": "V0"}, "timeLimit": {"clock": "working-days", "days": 2},
  "offline": {"allowed": true}, "needs": [],
  "sections": [
    {"id": "car", "fields": [
      {"id": "plate", "kind": "text", "required": true, "pattern": "[A-Z]{2}-[0-9]{4}", "maxLength": 7},
      {"id": "zone", "kind": "choice", "choices": ["north", "south"], "required": true},
      {"id": "isResident", "kind": "boolean"},
      {"id": "street", "kind": "text", "visible": "isResident", "required": true},
      {"id": "weeks", "kind": "integer", "required": true, "min": "1", "max": "52"},
      {"id": "from", "kind": "date", "proposal": "today", "required": true},
      {"id": "fee", "kind": "money", "from": "total"}
    ]}
  ],
  "summary": {"amount": "fee", "lines": [{"id": "plate"}]}
})json";

constexpr auto RulesJson = R"json({
  "schema": "tonggui.rules/1",
  "parameters": [{"id": "weekly", "kind": "money", "about": "Fee a week", "values": [
    {"from": "2025-01-01", "until": "2026-11-30", "value": "3.50", "source": "council", "confidence": "H"},
    {"from": "2026-12-01", "value": "4.20", "source": "council", "confidence": "H"}]}],
  "computed": [{"id": "total", "kind": "number", "is": "weeks × param.weekly × if(orElse(isResident, false), 0.5, 1)"
}],
  "rules": [
    {"id": "P-01.long", "action": "SUP", "path": "weeks", "when": "weeks > 26", "message": "long", "source": "council", "confidence": "H"},
    {"id": "P-02.south", "action": "WRN", "path": "zone", "when": "zone = 'south'", "message": "south", "source": "council", "confidence": "H"}
  ],
  "evidence": [{"id": "resident", "when": "isResident", "materials": [{"code": "lease", "source": "original-scan"}]}]
})json";

constexpr auto ReceiptJson = R"json({
  "schema": "tonggui.receipt/1", "title": "receipt.title",
  "header": [{"label": "receipt.time", "value": "{case.time}"}],
  "sections": [{"heading": "receipt.car", "blocks": [
    {"grid": [{"label": "field.plate.label", "value": "{plate}"}, {"label": "field.street.label", "value": "{street}"}]},
    {"amount": {"label": "field.fee.label", "capitalLabel": "receipt.capitals", "value": "fee"}},
    {"commitment": true}]}],
  "staff": [{"label": "receipt.clerk", "value": "{case.clerk}"}],
  "footNote": [{"text": "receipt.foot"}]
})json";

constexpr auto TextsJson = R"json({
  "schema": "tonggui.texts/1",
  "texts": {
    "service.name": {"zh_CN": "停车证", "en": "Parking permit"},
    "service.purpose": {"zh_CN": "在街边停车", "en": "Park in the street"},
    "service.time-limit": {"zh_CN": "2 个工作日", "en": "2 working days"},
    "offline.reason": {"zh_CN": "不需要其他数据。", "en": "No other data are needed."},
    "offline.line-drop": {"zh_CN": "照常办理，每周 {param.weekly|money} 元。", "en": "Goes on at {param.weekly|money} a week."},
    "section.car.title": {"zh_CN": "车辆", "en": "Car"},
    "section.car.hint": {"zh_CN": "共 {fee|money} 元", "en": "{fee|money} in all"},
    "field.plate.label": {"zh_CN": "车牌", "en": "Plate"},
    "field.plate.example": {"zh_CN": "AB-1234", "en": "AB-1234"},
    "field.zone.label": {"zh_CN": "片区", "en": "Zone"},
    "field.zone.choice.north": {"zh_CN": "北区", "en": "North"},
    "field.zone.choice.south": {"zh_CN": "南区", "en": "South"},
    "field.isResident.label": {"zh_CN": "是否住户", "en": "Resident"},
    "field.street.label": {"zh_CN": "街道", "en": "Street"},
    "field.weeks.label": {"zh_CN": "周数", "en": "Weeks"},
    "field.weeks.note": {"zh_CN": "{weeks} × {param.weekly|money}", "en": "{weeks} × {param.weekly|money}"},
    "field.from.label": {"zh_CN": "开始日期", "en": "From"},
    "field.fee.label": {"zh_CN": "费用", "en": "Fee"},
    "message.long.text": {"zh_CN": "{label}超过半年。", "en": "{label}: more than half a year."},
    "message.long.remedy": {"zh_CN": "请主管授权。", "en": "Ask a supervisor."},
    "message.long.brief": {"zh_CN": "需要授权", "en": "Authorisation"},
    "message.south.text": {"zh_CN": "南区车位很少。", "en": "Few places in the south."},
    "message.south.remedy": {"zh_CN": "请告诉申请人。", "en": "Tell the applicant."},
    "message.south.brief": {"zh_CN": "车位少", "en": "Few places"},
    "material.lease": {"zh_CN": "租约", "en": "Lease"},
    "summary.amount": {"zh_CN": "要付的钱", "en": "To pay"},
    "summary.statement": {"zh_CN": "我已看清。", "en": "I have read this."},
    "summary.line.plate.label": {"zh_CN": "车牌", "en": "Plate"},
    "summary.line.plate.value": {"zh_CN": "{plate}", "en": "{plate}"},
    "receipt.title": {"zh_CN": "停车证回执", "en": "Parking receipt"},
    "receipt.time": {"zh_CN": "时间", "en": "Time"},
    "receipt.car": {"zh_CN": "车辆", "en": "Car"},
    "receipt.capitals": {"zh_CN": "大写", "en": "Capitals"},
    "receipt.clerk": {"zh_CN": "经办", "en": "Clerk"},
    "receipt.foot": {"zh_CN": "谢谢", "en": "Thank you"}
  },
  "commitment": {"id": "parking", "version": "1", "sentences": [{"zh_CN": "按规定停车。", "en": "I park as allowed."}]},
  "consents": [{"id": "camera", "version": "3", "required": false, "title": {"zh_CN": "摄像", "en": "Camera"},
                "text": {"zh_CN": "可以不同意。", "en": "You may refuse."}}]
})json";

QJsonValue changed(const QJsonValue &value, const QStringList &steps, const QJsonValue &newValue)
{
    if (steps.isEmpty()) {
        return newValue;
    }
    const QStringList rest = steps.mid(1);
    QString key = steps.first();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        if (key == u"-"_s) {
            array.append(newValue);
        } else if (rest.isEmpty() && newValue.isUndefined()) {
            array.removeAt(key.toInt());
        } else {
            array[key.toInt()] = changed(array.at(key.toInt()), rest, newValue);
        }
        return array;
    }
    QJsonObject inner = value.toObject();
    key.replace(u"~1"_s, u"/"_s);
    const QJsonValue result = changed(inner.value(key), rest, newValue);
    result.isUndefined() ? inner.remove(key) : (void)inner.insert(key, result);
    return inner;
}

} // namespace

ServiceFolder::ServiceFolder()
    : service(object(ServiceJson))
    , rules(object(RulesJson))
    , receipt(object(ReceiptJson))
    , texts(object(TextsJson))
{}

void ServiceFolder::set(QJsonObject &file, const QString &pointer, const QJsonValue &value)
{
    file = changed(file, pointer.split(u'/').mid(1), value).toObject();
}

void ServiceFolder::writeRaw(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

void ServiceFolder::write() const
{
    writeRaw(u"service.json"_s, QJsonDocument(service).toJson());
    writeRaw(u"rules.json"_s, QJsonDocument(rules).toJson());
    writeRaw(u"receipt.json"_s, QJsonDocument(receipt).toJson());
    writeRaw(u"texts.json"_s, QJsonDocument(texts).toJson());
}

tl::expected<Service, std::vector<Error>> ServiceFolder::load() const
{
    write();
    return Service::load(m_folder.path());
}

Service ServiceFolder::loaded() const
{
    tl::expected<Service, std::vector<Error>> result = load();
    if (!result) {
        qFatal("%s", qPrintable(result.error().front().toLine()));
    }
    return *result;
}

FormSession blankSession(const Service &service, QDate day)
{
    return *FormSession::open(service, {}, day, Language::Chinese);
}

void type(FormSession &session, const QString &field, const QString &text)
{
    const Result<void> done = session.setText(field, text);
    if (!done) {
        qFatal("%s", qPrintable(done.error().toLine()));
    }
}

QString catalogueFolder()
{
    return qEnvironmentVariable("TONGGUI_SOURCE") + u"/forms/catalogue"_s;
}

Service realService(const QString &id)
{
    static std::map<QString, Service> loaded; // immutable, so every test may share it
    if (!loaded.contains(id)) {
        tl::expected<Service, std::vector<Error>> result = Service::load(catalogueFolder() + u'/' + id);
        if (!result) {
            qFatal("%s", qPrintable(result.error().front().toLine()));
        }
        loaded.emplace(id, std::move(*result));
    }
    return loaded.at(id);
}

QJsonObject exampleForm(const QString &service, const QString &example)
{
    const Result<QJsonObject> form = readJsonFile(u"%1/%2/examples/%3.json"_s.arg(catalogueFolder(), service, example));
    if (!form) {
        qFatal("%s", qPrintable(form.error().toLine()));
    }
    return *form;
}

FormSession exampleSession(const QString &service, const QString &example, Language language)
{
    Result<FormSession> session = openFormFile(realService(service), exampleForm(service, example), language);
    if (!session) {
        qFatal("%s", qPrintable(session.error().toLine()));
    }
    return *session;
}

QStringList blockingCodes(const std::vector<Issue> &issues)
{
    QStringList codes;
    for (const Issue &issue : issues) {
        if (issue.isBlocking()) {
            codes.append(issue.code);
        }
    }
    codes.sort();
    return codes;
}

QStringList allCodes(const std::vector<Issue> &issues)
{
    QStringList codes;
    for (const Issue &issue : issues) {
        codes.append(issue.code);
    }
    codes.sort();
    return codes;
}

} // namespace tonggui::forms::testing
