// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/verify/RevisionDiff.h"

#include <algorithm>

namespace tonggui::receipts {

namespace {

void readCertification(QPDFObjectHandle signature, ChangeRules &rules)
{
    QPDFObjectHandle list = signature.isDictionary() ? signature.getKey("/Reference") : QPDFObjectHandle::newNull();
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = list.getArrayItem(i);
        if (!reference.isDictionary() || !reference.getKey("/TransformMethod").isNameAndEquals("/DocMDP")) {
            continue;
        }
        QPDFObjectHandle parameters = reference.getKey("/TransformParams");
        QPDFObjectHandle permission = parameters.isDictionary() ? parameters.getKey("/P") : QPDFObjectHandle::newNull();
        rules.permission = permission.isInteger() ? int(std::clamp<long long>(permission.getIntValue(), 1, 3)) : 2;
    }
}

// `lock` is a FieldMDP's parameters or a field's /Lock: the same keys mean the same.
void readLock(QPDFObjectHandle lock, ChangeRules &rules)
{
    if (!lock.isDictionary()) {
        return;
    }
    std::set<QString> names;
    QPDFObjectHandle fields = lock.getKey("/Fields");
    for (int i = 0; fields.isArray() && i < fields.getArrayNItems(); ++i) {
        if (fields.getArrayItem(i).isString()) {
            names.insert(QString::fromStdString(fields.getArrayItem(i).getUTF8Value()));
        }
    }
    QPDFObjectHandle action = lock.getKey("/Action");
    if (action.isNameAndEquals("/All")) {
        rules.locksAllFields = true;
    } else if (action.isNameAndEquals("/Include")) {
        rules.lockedFields.insert(names.begin(), names.end());
    } else if (action.isNameAndEquals("/Exclude")) {
        rules.locksAllBut = true;
        rules.unlockedFields = names;
    }
}

} // namespace

ChangeRules rulesAfter(StrictPdf &revision, QPDFObjectHandle signature)
{
    ChangeRules rules;
    QPDFObjectHandle permissions = revision.catalog().getKey("/Perms");
    if (permissions.isDictionary() && permissions.hasKey("/DocMDP")) {
        rules.permission = 2; // certified, whatever else is missing
        readCertification(permissions.getKey("/DocMDP"), rules);
    }
    QPDFObjectHandle list = signature.getKey("/Reference");
    for (int i = 0; list.isArray() && i < list.getArrayNItems(); ++i) {
        QPDFObjectHandle reference = list.getArrayItem(i);
        if (reference.isDictionary() && reference.getKey("/TransformMethod").isNameAndEquals("/FieldMDP")) {
            readLock(reference.getKey("/TransformParams"), rules);
        }
    }
    return rules;
}

} // namespace tonggui::receipts
